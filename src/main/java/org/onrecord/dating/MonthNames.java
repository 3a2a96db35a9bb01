package org.onrecord.dating;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Names of the months, whole and short, as the JDK has them from CLDR, and some that it lacks.
///
/// The one table for dates in prose ([DateReader]) and in the heads of documents.
public final class MonthNames {
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final List<Name> BESIDE =
      List.of(
          new Name("sept", Month.SEPTEMBER, true),
          new Name("jänner", Month.JANUARY, false),
          new Name("maerz", Month.MARCH, false),
          new Name("يناير", Month.JANUARY, false));

  private MonthNames() {}

  /// A name of a month.
  ///
  /// @param text NFC, lower case, without a full stop after a short form
  /// @param isShort true for “jul”, false for “july”
  public record Name(String text, Month month, boolean isShort) {}

  /// Names of three letters and more in a language, whole ones before short ones.
  public static List<Name> in(Locale language) {
    return STYLES.stream()
        .flatMap(style -> List.of(Month.values()).stream().map(m -> name(m, style, language)))
        .filter(n -> n.text.length() > 2 && n.text.chars().noneMatch(Character::isDigit))
        .toList();
  }

  /// Names that are written and that CLDR does not have.
  public static List<Name> beside() {
    return BESIDE;
  }

  private static Name name(Month month, TextStyle style, Locale language) {
    String text =
        Normalizer.normalize(month.getDisplayName(style, language), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT);
    boolean isShort = style == TextStyle.SHORT || style == TextStyle.SHORT_STANDALONE;
    return new Name(
        text.endsWith(".") ? text.substring(0, text.length() - 1) : text, month, isShort);
  }
}
