package org.onrecord.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.WordHunt;
import org.onrecord.structure.letter.Letter;
import org.onrecord.structure.letter.Masthead;
import org.onrecord.structure.text.Head;

/// Decides what a document is, and says why in a sentence.
final class KindJudge {
  private static final int OPENING = 1_200;

  static final Pattern STATEMENT =
      Pattern.compile(
          "(?iuU)\\b(?:issued|released|made|delivered|gave|offered|submitted|provided)\\s+(?:the\\s+following|this)\\s+(?:\\p{L}+\\s+){0,2}?(?:statements?|remarks|speech|testimony|floor"
              + " speech|comments?)\\b(?=[^.“]{0,400}?(?::|\\.\\s*[“\"]|[“\"]|\\.))|\\bthe"
              + " following (?:\\p{L}+"
              + " ){0,2}?(?:statements?|remarks|speech)\\b|^\\W*(?:Mr\\.|Madam|Mme)"
              + " (?:Speaker|President|Chair\\w*),");

  private static final Pattern HEADED_STATEMENT =
      Pattern.compile(
          "(?iuU)^(?:joint |national |written |oral |general |opening |closing"
              + " )*(?:statement|remarks|address|intervention|declaration|speech) (?:by|of|from|on"
              + " behalf of|delivered)\\b.*|^.{0,80}\\b(?:joint )?statement$|^déclaration"
              + " (?:de|du|des|conjointe)\\b.*|^declaración"
              + " (?:de|del|conjunta)\\b.*|^выступление\\b.*|^(?:совместное"
              + " )?заявление\\b.*|^بيان(?:\\s.*)?$|^(?:联合)?声明$|^.{2,30}的声明$");

  private static final Pattern SUBMISSION =
      Pattern.compile(
          "(?imuU)\\b(?:submission|written"
              + " (?:contribution|input|submission|comments)|contribution|comments|input|inputs|position"
              + " paper|observations|response|recommendations)\\s+(?:by|of|from|to|on|for|submitted)\\b.{0,200}|\\bsubmi(?:ts|tted)"
              + " by\\b|\\b(?:contribution|soumission|observations|commentaires)"
              + " (?:de|du|des)\\b|\\b(?:contribución|presentación|observaciones|comentarios)"
              + " (?:de|del)\\b|\\bStellungnahme\\b|的(?:意见|建议|评论)$|^замечания\\b");

  private static final Pattern RELEASE =
      Pattern.compile(
          "(?iuU)\\bfor immediate release\\b|\\bpress release\\b|\\bnews release\\b|\\bmedia"
              + " release\\b|\\bpressemitteilung\\b|\\bcommuniqué de presse\\b|\\bcomunicado de"
              + " prensa\\b|\\bnota de prensa\\b|\\bпресс-релиз\\b|\\b(?:press|media)"
              + " contacts?\\b|\\bembargoed until\\b");

  static final WordHunt RELEASES = WordHunt.of(RELEASE, "fpnmceп");

  private static final Pattern RELEASE_END =
      Pattern.compile("#\\s?#|(?m:^)\\W*(?:-\\s?30\\s?-|\\bENDS?\\b)\\W*(?m:$)");
  private static final Pattern PLACE_LINE =
      Pattern.compile(
          "^\\W*(?:\\p{Lu}[\\p{L}.’'"
              + " ]{2,30},?\\s*(?:\\p{Lu}[\\p{L}.]{1,12}\\s*)?(?:\\([^)]{2,30}\\))?\\s*(?:,?\\s*\\p{Lu}\\p{L}+\\.?"
              + " \\d{1,2}(?:, \\d{4})?)?\\s*\\)?\\s*(?:[–—-]{1,3}|―))");
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\((?:Reuters|AP|AFP|Bloomberg|dpa|EFE|ANSA|UPI|Xinhua|TASS|CNN|PTI|IANS|Kyodo)\\)|\\b(?:Reuters|AFP|dpa)\\s*[–—-]");
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "\\b(?:Congress(?:man|woman|men|members?)|Reps?\\.|Representatives?|Senators?|Sens?\\.|Ranking"
              + " Member|Chairman|Chairwoman|[Dd]elegation|Minister|Ambassador|Department|Ministry|Caucus)");
  private static final Pattern PARTY =
      Pattern.compile("\\(\\s?(?:[RDI]\\.?[,-]|[A-Z]{2}-\\d)|, [RDI]-[A-Z]");
  private static final Pattern ACTED =
      Pattern.compile(
          "(?iuU)\\b(?:today|this week|yesterday),? (?:\\p{L}+"
              + " ){0,2}?(?:announced|introduced|called|voted|urged|applauded|released|praised|joined|issued|sent|secured|discussed|launched|welcomed|passed|congratulated)\\b|\\b(?:announced|introduced|released|issued|applauded)"
              + " today\\b|^\\W*today,");
  private static final Pattern ADVISORY = Pattern.compile("(?i)\\bmedia advisory\\b");
  private static final Pattern QUESTION = Pattern.compile("WH(?:O|AT|EN|ERE)\\s*:");
  static final WordHunt WHEREAS =
      WordHunt.of(Pattern.compile("(?i)\\b(?:whereas|resolved)\\b,?"), "wr");
  private static final Pattern ARTICLES =
      Pattern.compile("(?m)^\\s*(?:Article|Artículo|Статья|المادة)\\s+\\d+\\b|第[一二三四五六七八九十\\d]+条");
  static final WordHunt PARTIES =
      WordHunt.of(
          Pattern.compile(
              "(?iuU)\\bStates? Part(?:y|ies) shall\\b|\\bÉtats parties\\b|\\bEstados parte\\b"),
          "sée");

  private KindJudge() {}

  /// A kind, the reason for it, a sentence, and the line of the head that says it, or null.
  record Judged(DocumentKind kind, String reason, @Nullable String heading) {
    Judged(DocumentKind kind, String reason) {
      this(kind, reason, null);
    }
  }

  /// @param text prose of the document, without furniture
  /// @param masthead the lines over the text
  static Judged judge(
      String text,
      Head head,
      Masthead masthead,
      @Nullable Letter letter,
      double letterShare,
      String path) {
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    String title = head.title() == null ? "" : head.title();
    String lines = firstLines(text, title);
    String headed = headed(lines);
    boolean signed =
        letter != null
            && (!letter.signatories().isEmpty()
                || letter.parts().stream()
                    .anyMatch(p -> p.kind() == org.onrecord.document.Passage.Kind.CLOSING));
    String minutes = letter == null ? masthead.minutes() : null;
    if (minutes != null) {
      return new Judged(DocumentKind.OTHER, "Its head says “" + minutes + "”.");
    }
    if (headed != null && !signed && !journalistic(head)) {
      return new Judged(DocumentKind.STATEMENT, "Its head says “" + headed + "”.", headed);
    }
    if (letter != null && letterShare >= 0.5 && (signed || !journalistic(head))) {
      return new Judged(
          DocumentKind.LETTER,
          "A letter with salutation makes up " + Math.round(letterShare * 100) + " % of the text.");
    }
    if (PARTIES.count(text, 3) >= 3 && count(ARTICLES, text) >= 5) {
      return new Judged(
          DocumentKind.TREATY_TEXT,
          "The text is made of numbered articles that bind States parties.");
    }
    if (ADVISORY.matcher(opening).find() || count(QUESTION, text) >= 2) {
      return new Judged(DocumentKind.OTHER, "The text announces an event: who, what, when, where.");
    }
    if (WHEREAS.count(text, 3) >= 3) {
      return new Judged(DocumentKind.OTHER, "The text is a resolution: Whereas, resolved.");
    }
    Matcher submission = SUBMISSION.matcher(lines);
    if (submission.find() && !journalistic(head)) {
      return new Judged(
          DocumentKind.SUBMISSION,
          "Its head says “" + submission.group().strip() + "”.",
          lineOf(lines, submission.start()));
    }
    Matcher statement = STATEMENT.matcher(opening);
    if (statement.find() && !journalistic(head) && blockFollows(text, statement.end())) {
      return new Judged(DocumentKind.STATEMENT, "It is introduced as a statement and prints it.");
    }
    String paper = journalistic(head) || isPage(head) ? null : masthead.paper();
    if (paper != null) {
      return new Judged(DocumentKind.SUBMISSION, "Its head says “" + paper + "”.", paper);
    }
    return rest(text, opening, head, path);
  }

  private static boolean isPage(Head head) {
    return head.publisher() != null || !head.site().isEmpty();
  }

  /// The line near the top that calls the text a statement, or null.
  private static @Nullable String headed(String lines) {
    return lines
        .lines()
        .map(String::strip)
        .filter(l -> l.length() <= 150 && HEADED_STATEMENT.matcher(l).matches())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String lineOf(String lines, int at) {
    int end = lines.indexOf('\n', at);
    String line =
        lines.substring(lines.lastIndexOf('\n', at) + 1, end < 0 ? lines.length() : end).strip();
    return line.length() <= 150 && !line.endsWith(".") ? line : null;
  }

  private static Judged rest(String text, String opening, Head head, String path) {
    String marked = opening.substring(0, Math.min(350, opening.length())) + "\n" + shortLines(text);
    Matcher release = RELEASES.find(marked, 0);
    if (release != null) {
      return new Judged(DocumentKind.PRESS_RELEASE, "It says “" + release.group() + "”.");
    }
    if (head.site().matches("(?i).*blog.*")
        || path.matches(
            "(?i).*(?:(?:^|[/_-])blogs?[/_-]|[/.]blog\\.|blogspot|wordpress|substack|medium\\.com).*")) {
      return new Judged(DocumentKind.BLOG, "The page or its address calls itself a blog.");
    }
    int signs = releaseSigns(text, opening);
    if (signs >= 2 && !AGENCY.matcher(opening).find() && !journalistic(head)) {
      return new Judged(
          DocumentKind.PRESS_RELEASE,
          "It opens with place or office-holder and closes as releases do.");
    }
    String news = NewsSigns.in(text, head);
    return news == null
        ? new Judged(
            DocumentKind.OTHER,
            "Nothing marks it as news, letter, statement, submission, release, blog or treaty.")
        : new Judged(DocumentKind.NEWS, "It reads as a report: " + news + ".");
  }

  private static String shortLines(String text) {
    return text.lines()
        .filter(l -> l.length() <= 80)
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  private static int releaseSigns(String text, String opening) {
    int signs =
        RELEASE_END.matcher(text.substring(Math.max(0, text.length() - 500))).find() ? 2 : 0;
    Matcher place = PLACE_LINE.matcher(opening);
    boolean placed = place.lookingAt();
    String first = opening.substring(placed ? place.end() : 0).strip();
    first = first.substring(0, Math.min(260, first.length()));
    signs += placed ? 1 : 0;
    signs += OFFICIAL.matcher(first).find() ? 1 : 0;
    signs += PARTY.matcher(first).find() ? 1 : 0;
    signs += ACTED.matcher(first).find() ? 1 : 0;
    return signs;
  }

  /// The outlet put an author's name over it, or credits another outlet: journalism.
  private static boolean journalistic(Head head) {
    return !head.via().isEmpty()
        || head.site().matches("(?i).*NewsArticle.*")
        || (!head.authors().isEmpty() && head.publisher() != null);
  }

  private static boolean blockFollows(String text, int from) {
    return text.length() - from >= 0.4 * text.length();
  }

  static String firstLines(String text, String title) {
    StringBuilder lines = new StringBuilder(title).append('\n');
    int taken = 0;
    for (String line : text.split("\\n")) {
      if (!line.isBlank() && taken < 8 && line.length() <= 200) {
        lines.append(line).append('\n');
        taken++;
      } else if (line.length() > 200) {
        break;
      }
    }
    return lines.toString();
  }

  private static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
