package org.onrecord.structure.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DatedAs.Ground;
import org.onrecord.structure.text.WrittenMonth;

/// The date in the address of a page: `/2024/07/30/`, `-20240730-`, `/30-07-2024`, `/2024/07/`.
final class AddressDate {
  private static final String YEAR = "(199\\d|20\\d\\d)";
  private static final String MONTH = "(1[0-2]|0?[1-9])";
  private static final String DAY = "(3[01]|[12]\\d|0?[1-9])";

  private static final Pattern PARTED =
      Pattern.compile("(?<!\\d)" + YEAR + "([-_/.])" + MONTH + "\\2" + DAY + "(?!\\d)");
  private static final Pattern JOINED =
      Pattern.compile("(?<![\\da-z])" + YEAR + "(1[0-2]|0[1-9])(3[01]|[12]\\d|0[1-9])(?![\\da-z])");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)" + DAY + "([-_.])" + MONTH + "\\2" + YEAR + "(?!\\d)");
  private static final Pattern FOLDERS = Pattern.compile("/" + YEAR + "/(1[0-2]|0[1-9])(?=/|$)");
  private static final Pattern HOST = Pattern.compile("^https?://[^/]*");

  private AddressDate() {}

  /// The day, or null when the address names none.
  static @Nullable DatedAs day(String address) {
    String path = path(address);
    DatedAs parted = day(PARTED.matcher(path), 1, 3, 4);
    DatedAs joined = parted == null ? day(JOINED.matcher(path), 1, 2, 3) : parted;
    return joined == null ? day(DAY_FIRST.matcher(path), 4, 3, 1) : joined;
  }

  /// The month of the folders `/2024/07/`, or null.
  static @Nullable DatedAs month(String address) {
    Matcher m = FOLDERS.matcher(path(address));
    if (!m.find()) {
      return null;
    }
    return WrittenMonth.of(
        Integer.parseInt(m.group(1)),
        Integer.parseInt(m.group(2)),
        Ground.LOCATION,
        m.group().substring(1));
  }

  private static String path(String address) {
    String path = HOST.matcher(address).replaceFirst("");
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  private static @Nullable DatedAs day(Matcher m, int year, int month, int day) {
    while (m.find()) {
      try {
        LocalDate date =
            LocalDate.of(
                Integer.parseInt(m.group(year)),
                Integer.parseInt(m.group(month)),
                Integer.parseInt(m.group(day)));
        return DatedAs.day(date, Ground.LOCATION, m.group());
      } catch (DateTimeException none) {
        // 2024/02/31 is a number, not a day; the address may hold another.
      }
    }
    return null;
  }
}
