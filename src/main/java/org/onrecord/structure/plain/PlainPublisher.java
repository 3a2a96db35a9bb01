package org.onrecord.structure.plain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds who puts a text out in the furniture around it: the name of a logo, of a newsletter, of
/// the owner of the rights; or in the masthead over it.
final class PlainPublisher {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern LOGO = Pattern.compile("(?<name>\\S+(?: \\S+){0,3}?) logo", FLAGS);
  private static final Pattern PITCH =
      Pattern.compile(
          "(?:to|for|of|receive|get|from) (?:the |our )?(?<name>[\\p{Lu}][\\p{L}\\p{N}.&’'-]*(?:"
              + " [\\p{Lu}][\\p{L}\\p{N}.&’'-]*){0,3})(?: (?:daily|weekly|free|email|morning))*"
              + " newsletters?\\b",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?,?\\s*(?:by"
              + " )?(?<name>[\\p{Lu}\\p{Lo}][^.,|©\\n]{2,40})",
          FLAGS);
  private static final Pattern RIGHTS =
      Pattern.compile(
          "[\\s–—-]+(?:all rights|alle rechte|tous droits|todos los|tutti i|todos os|все права|جميع"
              + " الحقوق|版权所有|保留所有).*",
          FLAGS);

  private PlainPublisher() {}

  /// The name that a line of furniture gives, or null.
  static @Nullable String in(String words) {
    Matcher logo = LOGO.matcher(words);
    if (logo.matches()) {
      return named(logo.group("name"));
    }
    Matcher pitch = PITCH.matcher(words);
    if (pitch.find()) {
      return named(pitch.group("name").replaceFirst(" (?:Pro|Plus|Premium)$", ""));
    }
    Matcher owner = OWNER.matcher(words);
    return owner.lookingAt() ? named(RIGHTS.matcher(owner.group("name")).replaceFirst("")) : null;
  }

  /// A name in small letters gets capitals; others stay as they are.
  private static String named(String name) {
    if (name.chars().anyMatch(Character::isUpperCase)) {
      return name.strip();
    }
    StringBuilder result = new StringBuilder(name.length());
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      result.append(start ? Character.toUpperCase(c) : c);
      start = c == ' ';
    }
    return result.toString().strip();
  }

  /// The name in a line of capitals, without what stands beside it.
  static String mast(String words) {
    String name = words.split("\\s{2,}|\\s[|·–-]\\s")[0];
    return named(name.toLowerCase(Locale.ROOT));
  }
}
