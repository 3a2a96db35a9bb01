package org.onrecord.structure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads names out of bylines: “By Jane Roe and Rafael Poe, Staff Writers”.
public final class Bylines {
  private static final Pattern EDGES = Pattern.compile("^[\\s,:;|/–—-]+|[\\s,:;|/–—*-]+$");
  private static final Pattern LAST_STOP = Pattern.compile("(?<=\\p{Ll}{2})\\.$");
  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?:van|von|vom|de|der|den|del|della|dei|di|da|das|dos|do|du|des|la|le|las|los|el|al|bin|bint|ibn"
              + "|ten|ter|zu|zur|zum|y|e|af|av|’t|'t|dem|und|auf)");

  private Bylines() {}

  /// The names in the given texts, each once, in order; a publisher's own name is none unless
  /// alone.
  public static List<String> names(List<String> texts, @Nullable String publisher) {
    List<String> names = new ArrayList<>();
    for (String text : texts) {
      if (text.length() <= 250) {
        String bare = BylineWords.CONTACT.matcher(text).replaceAll("").strip();
        for (String piece : pieces(BylineWords.BY_START.matcher(bare).replaceFirst(""))) {
          String name = tidy(piece);
          if (isName(name) && names.stream().noneMatch(n -> same(n, name))) {
            names.add(name);
          }
        }
      }
    }
    dropLonger(names);
    if (names.size() > 1) {
      names.removeIf(n -> publisher != null && same(n, publisher));
    }
    List<String> persons =
        names.stream().filter(n -> !BylineWords.AGENCY.matcher(n).matches()).toList();
    return persons.isEmpty() ? names : new ArrayList<>(persons);
  }

  /// Names that a short line gives after “By” or its like in other languages.
  public static List<String> afterBy(String line) {
    Matcher m = BylineWords.VISIBLE.matcher(line);
    while (m.find()) {
      List<String> names = names(List.of(m.group("name")), null);
      if (!names.isEmpty() && names.stream().allMatch(Bylines::looksPersonal)) {
        return names;
      }
    }
    Matcher timed = BylineWords.AFTER_TIME.matcher(line);
    if (timed.find()) {
      return names(List.of(timed.group("name")), null);
    }
    for (Pattern label : List.of(BylineWords.LABELLED, BylineWords.BARE_LABEL)) {
      Matcher labelled = label.matcher(line);
      if (labelled.find()) {
        List<String> names = names(List.of(labelled.group("name")), null);
        boolean sure = label == BylineWords.LABELLED;
        if (!names.isEmpty()
            && names.stream()
                .allMatch(n -> looksPersonal(n) || sure && n.split("\\s+").length <= 2)) {
          return names;
        }
      }
    }
    return List.of();
  }

  /// “Jane Roe A professor” goes where “Jane Roe” is there.
  private static void dropLonger(List<String> names) {
    List<String> all = List.copyOf(names);
    names.removeIf(n -> all.stream().anyMatch(o -> o.indexOf(' ') > 0 && n.startsWith(o + " ")));
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (String part : BylineWords.SPLIT.split(text)) {
      for (String piece : byAnd(part)) {
        pieces.addAll(byComma(piece));
      }
    }
    return pieces;
  }

  /// “Jane Roe and Rafael Poe”, but “Staff and news services” as one.
  private static List<String> byAnd(String text) {
    String[] parts = BylineWords.AND.split(text);
    for (String part : parts) {
      String piece = part.strip();
      if (piece.isEmpty() || Character.isLowerCase(piece.codePointAt(0)) && !startsSmall(piece)) {
        return List.of(text);
      }
    }
    return List.of(parts);
  }

  /// “van Dam”, “de la Cruz”.
  private static boolean startsSmall(String name) {
    return PARTICLE.matcher(name.split("\\s+")[0]).matches() && name.indexOf(' ') > 0;
  }

  private static List<String> byComma(String text) {
    String[] parts = BylineWords.ROLE_LAST.matcher(text).replaceFirst("").split(",\\s+");
    boolean allNames = parts.length > 1;
    for (String part : parts) {
      allNames &= looksPersonal(part.strip());
    }
    return allNames ? List.of(parts) : List.of(text);
  }

  private static String tidy(String piece) {
    String name = piece.strip();
    for (int i = 0; i < 3; i++) {
      name = BylineWords.BY_START.matcher(name).replaceFirst("");
      name = BylineWords.TAIL.matcher(name).replaceFirst("").strip();
    }
    name = LAST_STOP.matcher(EDGES.matcher(name).replaceAll("")).replaceFirst("");
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
        && !name.matches(".*(?:\\d{4,}|\\d:|[©=?!\"#*{}\\\\]).*")
        && !BylineWords.NO_NAME.matcher(name).matches();
  }

  /// Two to five words, each with a capital (or a particle), as persons are called; a few signs
  /// where names are written without spaces.
  public static boolean looksPersonal(String name) {
    String[] words = name.split("\\s+");
    if (words.length < 2 || words.length > 5) {
      return name.codePoints()
              .anyMatch(c -> c >= 0x3040 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3)
          && name.length() >= 2
          && name.length() <= 6;
    }
    for (String word : words) {
      boolean particle = PARTICLE.matcher(word).matches();
      if (!particle && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
      if (!particle && !Character.isLetter(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /// True for the same name, whatever its spaces, marks and case.
  public static boolean same(String a, String b) {
    return Letters.of(a).equals(Letters.of(b));
  }
}
