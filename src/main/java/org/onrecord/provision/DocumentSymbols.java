package org.onrecord.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds symbols of United Nations documents (A/RES/79/243) and numbers of resolutions.
public final class DocumentSymbols {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}/])[AES]/(?:[A-Z]{1,5}(?:\\.\\p{Nd}{1,4})?|\\p{Nd}{2,3})"
              + "(?:/(?:[A-Za-z]{1,5}(?:\\.\\p{Nd}{1,4})?|\\p{Nd}{1,4}))*(?![\\p{L}\\p{Nd}/])");
  private static final Pattern RESOLUTION =
      Pattern.compile(
          "(?iu)(?:resolutions?|résolutions?|resolución|resoluciones|резолюци\\p{L}+|القرار|决议)"
              + "\\s?(?<number>\\p{Nd}{2}/\\p{Nd}{1,3})(?![\\p{Nd}/])");

  private DocumentSymbols() {}

  /// A symbol in a text.
  ///
  /// @param symbol such as `A/AC.291/22/Rev.3`, or `74/247` of a resolution
  /// @param start Java index at which it begins
  /// @param end Java index after it
  public record Found(String symbol, int start, int end) {}

  /// The symbols of a text, in text order, then the numbers of resolutions.
  public static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher symbols = SYMBOL.matcher(text);
    while (symbols.find()) {
      if (symbols.group().chars().anyMatch(Character::isDigit)) {
        found.add(new Found(symbols.group(), symbols.start(), symbols.end()));
      }
    }
    Matcher resolutions = RESOLUTION.matcher(text);
    while (resolutions.find()) {
      int start = resolutions.start("number");
      found.add(new Found(resolutions.group("number"), start, resolutions.end("number")));
    }
    return found;
  }
}
