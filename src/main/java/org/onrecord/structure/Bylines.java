package org.onrecord.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads names out of bylines: “By Jane Roe and Rafael Poe, Staff Writers”.
final class Bylines {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String BY =
      "(?:(?:written|posted|published|story|article|words|reported|reviewed|submitted|report|opinion|analysis|text|foto|interview|eingestellt|verfasst|erstellt|gespeichert|artikel|beitrag|blog"
          + " beitrag|geschrieben|veröffentlicht|publicado|escrito|publié|écrit|rédigé|pubblicato|scritto|geschreven|door)"
          + " )?(?:by|von|vom|par|por|di|door|av|af|od|написал|автор|作者|كتب|بقلم)\\s*:?\\s+|(?:autor(?:in|en|es)?|auteurs?|authors?|autore|text|texto|redazione|redaktion|redacción|автор|作者|记者|byline|writer)\\s*[:：]\\s*";

  private static final Pattern BY_START = Pattern.compile("^\\W{0,3}(?:" + BY + ")", FLAGS);

  private static final Pattern VISIBLE =
      Pattern.compile(
          "(?:^|(?<=[|•·\\n–—-]\\s?)|(?<=\\d,?\\s))(?:" + BY + ")(?<name>[^|•·\\n]{3,90})", FLAGS);

  private static final Pattern SPLIT =
      Pattern.compile(
          "\\s*(?:;|\\||\\n"
              + "|•|·|,\\s*(?:and|und|y|et|e)\\s|\\s(?:and|und|y|et|with|mit|con)\\s|\\s&\\s|\\s/\\s|、)\\s*",
          FLAGS);

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:,\\s*(?:and )?(?:[\\w"
              + " ]*(?:writer|reporter|editor|correspondent|journalist|columnist|contributor|staff|redakteur\\w*|redaktion\\w*|korrespondent\\w*|analyst|producer|ph\\.?d|md|dpa|afp|reuters|ap|epd|kna)\\b.*)"
              + "|\\s(?:on|at|am|um|le|el|updated|published|posted|in|für|for)\\s.*|\\s*[-–—|@,(\\[]?\\s*(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|june|july|august|september|october|november|december)\\b).*"
              + "|\\s*[(\\[@<].*|\\s[–—-]\\s.*|\\s+\\S+@\\S+.*)$",
          FLAGS);

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:^|.*\\b)(?:https?:|www\\.|admin(?:istrator)?|press (?:release|office)|(?:media|news)"
              + " release|webmaster|editor|unknown|anonymous|guest|user|login|share|follow|subscribe|comments?|view"
              + " all|read more|more|posts?|archive|profile|bio|about|contact|all|the"
              + " author|author|authors|undefined|null|none|n/a|cookie|privacy|twitter|facebook|by|von)(?:\\b.*|$)|.*\\.(?:com|de|org|net|html|php|jpg)\\b.*",
          FLAGS);

  private Bylines() {}

  /// The names in the given texts, each once, in order; a publisher's own name is none unless
  /// alone.
  static List<String> names(List<String> texts, @Nullable String publisher) {
    List<String> names = new ArrayList<>();
    for (String text : texts) {
      if (text.length() <= 250) {
        for (String piece : pieces(BY_START.matcher(text).replaceFirst(""))) {
          String name = tidy(piece);
          if (isName(name) && names.stream().noneMatch(n -> same(n, name))) {
            names.add(name);
          }
        }
      }
    }
    if (names.size() > 1 && publisher != null) {
      names.removeIf(n -> same(n, publisher));
    }
    return names;
  }

  /// Names that a short line gives after “By” or its like in other languages.
  static List<String> afterBy(String line) {
    Matcher m = VISIBLE.matcher(line);
    while (m.find()) {
      List<String> names = names(List.of(m.group("name")), null);
      if (!names.isEmpty() && names.stream().allMatch(Bylines::looksPersonal)) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (String piece : SPLIT.split(text)) {
      String[] byComma = piece.split(",\\s+");
      boolean allNames = byComma.length > 1;
      for (String part : byComma) {
        allNames &= looksPersonal(part.strip());
      }
      if (allNames) {
        pieces.addAll(List.of(byComma));
      } else {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private static String tidy(String piece) {
    String name = piece.strip();
    for (int i = 0; i < 3; i++) {
      name = TAIL.matcher(BY_START.matcher(name).replaceFirst("")).replaceFirst("").strip();
    }
    name =
        name.replaceAll("^[\\s,:;|–—-]+|[\\s,:;|–—*-]+$", "")
            .replaceFirst("(?<=\\p{Ll}{2})\\.$", "");
    return name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') > 0
        ? capitalised(name)
        : name;
  }

  private static String capitalised(String name) {
    StringBuilder result = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      result.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return result.toString();
  }

  private static boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= 60
        && name.split("\\s+").length <= 6
        && name.codePoints().anyMatch(Character::isLetter)
        && !name.matches(".*\\d{3,}.*")
        && !NO_NAME.matcher(name).matches();
  }

  /// Two to five words, each with a capital (or a particle), as persons are called.
  static boolean looksPersonal(String name) {
    String[] words = name.split("\\s+");
    if (words.length < 2 || words.length > 5) {
      return name.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x9FFF) && name.length() <= 6;
    }
    for (String word : words) {
      boolean particle =
          word.matches(
              "(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|zu|zur|y|e|af|av|’t|dem)");
      if (!particle
          && !Character.isUpperCase(word.codePointAt(0))
          && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
      if (!particle && !Character.isLetter(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  static boolean same(String a, String b) {
    return MainContent.letters(a).equals(MainContent.letters(b));
  }
}
