package org.onrecord.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.vocabulary.Tokens;

/// The words of a name, folded, without title and legal form and with the given name first.
///
/// @param words in small letters without diacritics
/// @param rules what was taken away or turned round
/// @param generation `jr`, `iii` and the like; empty when there is none
record BareName(List<String> words, Set<NameRule> rules, String generation) {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "mx",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "sen",
          "senator",
          "rep",
          "representative",
          "amb",
          "ambassador",
          "hon",
          "honourable",
          "honorable",
          "judge",
          "justice",
          "gen",
          "general",
          "col",
          "minister",
          "president",
          "secretary",
          "commissioner",
          "excellency",
          "herr",
          "frau",
          "monsieur",
          "madame",
          "mme",
          "señor",
          "senor",
          "señora",
          "senora",
          "sr",
          "sra",
          "господин",
          "госпожа",
          "г",
          "гн",
          "проф",
          "др",
          "посол",
          "κ",
          "κα",
          "κος",
          "السيد",
          "السيدة",
          "الدكتور");
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "llc",
          "llp",
          "lp",
          "plc",
          "corp",
          "corporation",
          "gmbh",
          "ag",
          "kg",
          "sa",
          "sas",
          "sarl",
          "srl",
          "spa",
          "bv",
          "nv",
          "ab",
          "oy",
          "oyj",
          "asa",
          "aps",
          "pty",
          "pte",
          "kk",
          "co",
          "ev",
          "ооо",
          "оао",
          "зао",
          "пао",
          "ао");
  private static final Set<String> GENERATIONS = Set.of("jr", "jnr", "snr", "ii", "iii", "iv");

  BareName {
    words = List.copyOf(words);
    rules = Set.copyOf(rules);
  }

  static BareName of(String written) {
    Set<NameRule> rules = EnumSet.noneOf(NameRule.class);
    String dotless = written.strip().replaceAll("(?U)\\b(\\p{L})\\.(?=\\p{L}\\b\\.?)", "$1");
    int comma = dotless.indexOf(',');
    List<String> words = new ArrayList<>();
    if (comma > 0 && isSurnameFirst(dotless, comma)) {
      words.addAll(Tokens.of(dotless.substring(comma + 1)).forms());
      dropTitles(words, rules);
      List<String> surname = new ArrayList<>(Tokens.of(dotless.substring(0, comma)).forms());
      dropTitles(surname, rules);
      words.addAll(surname);
      rules.add(NameRule.SURNAME_FIRST);
    } else {
      words.addAll(Tokens.of(dotless).forms());
      turnCapitalsLast(dotless, words, rules);
    }
    dropTitles(words, rules);
    String generation = dropGeneration(words);
    dropLegalForm(words, rules);
    return new BareName(words, rules, generation);
  }

  /// “ASHTON-HART, Nick”, not “Cisco Systems, Inc.” nor “Mueller, Jr.”.
  private static boolean isSurnameFirst(String written, int comma) {
    List<String> after = Tokens.of(written.substring(comma + 1)).forms();
    return !after.isEmpty()
        && after.size() <= 3
        && written.indexOf(',', comma + 1) < 0
        && after.stream().noneMatch(w -> LEGAL_FORMS.contains(w) || GENERATIONS.contains(w));
  }

  /// “ASHTON-HART Nick”: capitals in front of a name in small letters are the surname.
  private static void turnCapitalsLast(String written, List<String> words, Set<NameRule> rules) {
    Tokens tokens = Tokens.of(written);
    int capitals = 0;
    while (capitals < tokens.count() && isShouted(tokens.written(capitals))) {
      capitals++;
    }
    boolean rest = capitals > 0 && capitals < tokens.count();
    for (int i = capitals; i < tokens.count(); i++) {
      rest &= tokens.capitalised(i) && !isShouted(tokens.written(i));
    }
    if (rest && tokens.count() <= 4) {
      List<String> surname = List.copyOf(words.subList(0, capitals));
      words.subList(0, capitals).clear();
      words.addAll(surname);
      rules.add(NameRule.SURNAME_FIRST);
    }
  }

  private static boolean isShouted(String word) {
    return word.length() > 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static void dropTitles(List<String> words, Set<NameRule> rules) {
    while (words.size() > 1 && TITLES.contains(words.getFirst())) {
      words.removeFirst();
      rules.add(NameRule.TITLE);
    }
  }

  private static String dropGeneration(List<String> words) {
    if (words.size() > 2
        && (GENERATIONS.contains(words.getLast()) || words.getLast().equals("sr"))) {
      String last = words.removeLast();
      return last.equals("jnr") ? "jr" : last.equals("snr") ? "sr" : last;
    }
    return "";
  }

  private static void dropLegalForm(List<String> words, Set<NameRule> rules) {
    while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
      words.removeLast();
      rules.add(NameRule.LEGAL_FORM);
    }
    while (words.size() > 1
        && LEGAL_FORMS.contains(words.getFirst())
        && words.getFirst().codePointAt(0) > 0x400) {
      words.removeFirst();
      rules.add(NameRule.LEGAL_FORM);
    }
  }

  /// The words, joined.
  String key() {
    return String.join(" ", words);
  }
}
