package org.onrecord.attribution;

/// The regular forms of English verbs and nouns; only the first word of several changes.
final class Inflection {
  private Inflection() {}

  /// says, calls for, worries
  static String present(String base) {
    String verb = first(base);
    String rest = base.substring(verb.length());
    if (endsInConsonantAndY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies" + rest;
    }
    boolean hissing =
        verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
    return verb + (hissing || verb.endsWith("go") ? "es" : "s") + rest;
  }

  /// added, admitted, denied
  static String past(String base) {
    String verb = first(base);
    String rest = base.substring(verb.length());
    if (verb.endsWith("e")) {
      return verb + "d" + rest;
    }
    if (endsInConsonantAndY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied" + rest;
    }
    return doubled(verb) + "ed" + rest;
  }

  /// saying, noting, admitting
  static String ing(String base) {
    String verb = first(base);
    String rest = base.substring(verb.length());
    if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.equals("be")) {
      return verb.substring(0, verb.length() - 1) + "ing" + rest;
    }
    return doubled(verb) + "ing" + rest;
  }

  private static String first(String base) {
    int blank = base.indexOf(' ');
    return blank < 0 ? base : base.substring(0, blank);
  }

  private static boolean endsInConsonantAndY(String verb) {
    int n = verb.length();
    return n > 2 && verb.endsWith("y") && "aeiou".indexOf(verb.charAt(n - 2)) < 0;
  }

  /// Verbs stressed on a last syllable of consonant, vowel, consonant double the consonant.
  private static String doubled(String verb) {
    return switch (verb) {
      case "admit",
          "submit",
          "refer",
          "recur",
          "rebut",
          "commit",
          "prefer",
          "rip",
          "slam",
          "plan",
          "brag",
          "quip",
          "plug",
          "pan",
          "opt",
          "beg",
          "dub",
          "flag",
          "snap",
          "bet",
          "set",
          "put",
          "hit",
          "regret",
          "chat",
          "stop",
          "ping",
          "sum",
          "tag",
          "step",
          "nod",
          "compel",
          "permit",
          "forget" ->
          verb.equals("opt") || verb.equals("ping") ? verb : verb + verb.charAt(verb.length() - 1);
      default -> verb;
    };
  }
}
