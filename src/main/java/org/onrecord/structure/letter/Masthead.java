package org.onrecord.structure.letter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the lines over a document say of it: what it is, whose it is, to whom it goes.
///
/// @param lines title, first short lines and running heads, in that order
public record Masthead(List<String> lines) {
  private static final int WIDEST = 150;

  private static final String BODY =
      "\\p{Lu}[\\p{L}\\p{M}’'&-]*(?:\\s+(?:(?:of|for|the|and|on|de|del|la|las|los|des|du|et|y|e|&)\\s+)*"
          + "\\p{Lu}[\\p{L}\\p{M}’'&-]*)*";

  private static final Pattern MINUTES =
      Pattern.compile(
          "(?iuU)^(?:informal |summary |verbatim |short )*(?:record|minutes|notes?|summary)"
              + " (?:of|from) (?:the |an? )?(?:\\p{L}+ ){0,3}?"
              + "(?:meeting|session|plenary|discussion|hearing|debate|consultation)s?\\b.*"
              + "|^(?:compte[ -]rendu|procès-verbal) .*|^acta de (?:la|una) (?:reunión|sesión).*"
              + "|^протокол (?:заседания|совещания).*|^.{0,40}会议(?:纪要|记录)$|^محضر .*");

  private static final Pattern PAPER =
      Pattern.compile(
          "(?iuU)^(?:.{2,60} [–—-] )?(?:joint |written |legal |short |expert )*"
              + "(?:opinion|paper|position|note|memorandum|briefing|comments|observations|views"
              + "|avis|mémoire|dictamen|заключение|предложения)"
              + " (?:no\\.?|on|of|to|for|sur|sobre|по|о|об|к)\\s.*"
              + "|^(?:مذكرة|ملاحظات|رأي)\\s.*");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?uU)^(?:To(?: the)?|À la|À l’|Au|Aux|Al?|A la|An den|An die) \\p{L}*\\s?"
              + "(?:\\p{L}+ )*?(?:Committee|Commission|Council|Ministry|Secretariat|Parliament"
              + "|Assembly|Comité|Commission|Ministère|Ministerio|Comisión|Secretaría|Ausschuss)\\b.*"
              + "|^(?:В|Специальному) (?:\\p{L}+ )*?(?:комитет|министерство)у?\\b.*|^致.{2,30}$"
              + "|^إلى .{3,60}$");

  private static final Pattern BODY_NOUN =
      Pattern.compile(
          "(?iuU)\\b(?:university|council|association|network|foundation|institute|league|union"
              + "|guild|society|coalition|alliance|federation|cent(?:er|re)|commission|ministry"
              + "|chamber|forum|initiative|group|office|fundación|asociación|red|collectif|réseau"
              + "|fondation|ligue|союз|сеть|фонд|ассоциация)\\b");

  private static final Pattern STANDS_ALONE =
      Pattern.compile(
          "(?<body>" + BODY + ")(?:\\s*\\([^)]{2,40}\\))?(?:\\s*,.{4,40}|\\s+[–—-]\\s.{3,60})?");

  private static final Pattern HEADED =
      Pattern.compile(
          "(?uU)^(?i:(?:joint |national |written |oral |general |opening |closing )*"
              + "(?:statement|declaration|submission|comments|observations|contribution))"
              + " (?:by|of|from|on behalf of) (?:the )?(?<en>"
              + BODY
              + ")(?=\\s+(?:on|to|at|for|before|about|regarding)\\s|\\s*[(,:]|$)"
              + "|^(?i:déclaration|observations|contribution|avis|mémoire|commentaires)"
              + " (?:de la |du |des |de l[’']|de |d[’'])(?<fr>"
              + BODY
              + ")(?=\\s+(?:sur|à|au|aux|pour|devant)\\s|\\s*[(,:]|$)"
              + "|^(?i:declaración|observaciones|comentarios|contribución|aportes)"
              + " (?:de la |del |de los |de las |de )(?<es>"
              + BODY
              + ")(?=\\s+(?:sobre|al?|para|ante)\\s|\\s*[(,:]|$)"
              + "|^(?i:заявление|выступление|замечания|предложения|обращение|позиция)"
              + " (?<ru>\\p{Lu}.{2,80}?)(?=\\s+(?:об?|по|к|на|перед|в|для)\\s|\\s*[(,:]|$)"
              + "|^(?:بيان|تصريح|ملاحظات|مذكرة|رأي) (?:من |عن )?(?<ar>.{3,80}?)"
              + "(?=\\s(?:قبل|بشأن|حول|عن|في|إلى|بخصوص|على|أمام)\\s|\\s*[(،:]|$)"
              + "|^(?<zh>[^，。：]{2,30}?)(?:(?:致|关于|对|就|在)[^，。：]*)?的?"
              + "(?:意见|建议|评论|声明|发言|立场)$");

  private static final List<String> TONGUES = List.of("en", "fr", "es", "ru", "ar", "zh");

  public Masthead {
    lines = lines.stream().map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
  }

  /// The line that calls the text the record of a meeting, or null.
  public @Nullable String minutes() {
    return first(MINUTES);
  }

  /// The line that makes the text somebody's paper to somebody, or null: a kind of paper with the
  /// body that made it or the body it goes to.
  public @Nullable String paper() {
    String paper = first(PAPER);
    boolean placed = first(ADDRESS) != null || body() != null;
    return paper != null && placed ? paper : null;
  }

  /// Whose text a heading such as “Statement of the Ministry” says it is, or null.
  ///
  /// @param prose for the plain form of a name that the heading inflects
  public @Nullable String headed(String prose) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String joined = i + 1 < lines.size() ? line + " " + lines.get(i + 1) : line;
      for (String heading : line.contains(" ") ? List.of(line) : List.of(line, joined)) {
        Matcher matcher = HEADED.matcher(heading);
        if (heading.length() <= WIDEST && matcher.find()) {
          return plain(matcher, prose);
        }
      }
    }
    return null;
  }

  private static @Nullable String plain(Matcher heading, String prose) {
    for (String tongue : TONGUES) {
      String name = heading.group(tongue);
      if (name != null) {
        return tongue.equals("ru") ? Nominative.of(name, prose) : name.strip();
      }
    }
    return null;
  }

  /// The person, else the body, that stands alone on a line; or null.
  public @Nullable String author() {
    for (String line : lines) {
      Matcher titled = People.TITLED.matcher(line);
      if (titled.matches()) {
        return People.bare(titled.group("name"));
      }
    }
    return body();
  }

  private @Nullable String body() {
    for (String line : lines) {
      Matcher alone = STANDS_ALONE.matcher(line);
      boolean matches = line.length() <= WIDEST && alone.matches();
      if (matches && alone.group("body").contains(" ") && isBody(alone.group("body"))) {
        return alone.group("body").replaceAll("\\s+", " ");
      }
    }
    return null;
  }

  private static boolean isBody(String name) {
    boolean paper = PAPER.matcher(name.toLowerCase(Locale.ROOT)).matches();
    return !paper && !ADDRESS.matcher(name).matches() && BODY_NOUN.matcher(name).find();
  }

  private @Nullable String first(Pattern pattern) {
    return lines.stream()
        .filter(l -> l.length() <= WIDEST && pattern.matcher(l).matches())
        .findFirst()
        .orElse(null);
  }
}
