package org.onrecord.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A range of media types as `Accept` lists it (RFC 9110, 12.5.1), or one type, which is the
/// narrowest range.
///
/// @param type before the stroke, or `*`
/// @param subtype after it, or `*`
/// @param parameters that narrow it; those that only say how text is written are not among them
/// @param quality from 0, not wanted, to 1
record MediaRange(String type, String subtype, Map<String, String> parameters, double quality) {
  private static final List<String> WRITING = List.of("charset", "header");

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

  MediaRange {
    parameters = Map.copyOf(parameters);
  }

  /// The ranges of a header; what is no range is passed over.
  static List<MediaRange> list(String header) {
    return split(header, ',').stream().map(MediaRange::read).flatMap(Optional::stream).toList();
  }

  /// One type.
  ///
  /// @throws IllegalArgumentException when it is none
  static MediaRange type(String written) {
    return read(written)
        .orElseThrow(() -> new IllegalArgumentException("“" + written + "” is no media type"));
  }

  private static Optional<MediaRange> read(String written) {
    List<String> parts = split(written, ';');
    String[] names = parts.getFirst().strip().toLowerCase(Locale.ROOT).split("/", -1);
    boolean whole = names.length == 2 && names[0].matches(TOKEN) && names[1].matches(TOKEN);
    if (!whole || names[0].equals("*") && !names[1].equals("*")) {
      return Optional.empty();
    }
    Map<String, String> parameters = new TreeMap<>();
    double quality = 1;
    for (String part : parts.subList(1, parts.size())) {
      int equals = part.indexOf('=');
      String name = part.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT);
      String value = unquoted(part.substring(equals + 1).strip());
      if (name.equals("q")) {
        if (!value.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?")) {
          return Optional.empty();
        }
        quality = Double.parseDouble(value);
      } else if (!name.isEmpty() && !WRITING.contains(name)) {
        parameters.put(name, value);
      }
    }
    return Optional.of(new MediaRange(names[0], names[1], parameters, quality));
  }

  /// True when a type lies in this range.
  boolean holds(MediaRange offered) {
    return (type.equals("*") || type.equals(offered.type))
        && (subtype.equals("*") || subtype.equals(offered.subtype))
        && offered.parameters.entrySet().containsAll(parameters.entrySet());
  }

  /// The narrower the higher: of several ranges that hold a type the narrowest decides.
  int narrowness() {
    return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2 + parameters.size();
  }

  /// Parts between separators that stand outside of quotation marks.
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == separator && !quoted) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static String unquoted(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
