package org.onrecord.index.lucene.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Folds British spelling to American, so that either finds the other.
///
/// Applied to the text and to the question alike: a word folded wrongly still meets itself.
final class Spelling {
  /// Words in -ise that are spelt so on both sides; the check is on the stem before `is`.
  private static final Set<String> ALWAYS_S =
      Set.of(
          "advert",
          "adv",
          "ar",
          "chast",
          "circumc",
          "compr",
          "comprom",
          "dem",
          "desp",
          "dev",
          "disgu",
          "enterpr",
          "exc",
          "exerc",
          "expert",
          "franch",
          "improv",
          "inc",
          "merchand",
          "otherw",
          "prec",
          "prem",
          "prom",
          "ra",
          "r",
          "rev",
          "superv",
          "surm",
          "surpr",
          "telev",
          "w",
          "likew",
          "no",
          "po",
          "pra",
          "cru",
          "bru",
          "conc",
          "treat",
          "parad",
          "reprs",
          "appra",
          "anal",
          "bas",
          "cris",
          "promo",
          "upr",
          "apprs",
          "mort",
          "turq",
          "porpo",
          "torto",
          "dis");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("programme", "program"),
          Map.entry("programmes", "programs"),
          Map.entry("grey", "gray"),
          Map.entry("judgement", "judgment"),
          Map.entry("judgements", "judgments"),
          Map.entry("acknowledgement", "acknowledgment"),
          Map.entry("ageing", "aging"),
          Map.entry("cheque", "check"),
          Map.entry("practise", "practice"),
          Map.entry("practised", "practiced"),
          Map.entry("practising", "practicing"),
          Map.entry("sceptical", "skeptical"),
          Map.entry("sceptic", "skeptic"),
          Map.entry("sceptics", "skeptics"),
          Map.entry("scepticism", "skepticism"),
          Map.entry("enrol", "enroll"),
          Map.entry("enrolment", "enrollment"),
          Map.entry("fulfil", "fulfill"),
          Map.entry("fulfilment", "fulfillment"),
          Map.entry("instalment", "installment"),
          Map.entry("wilful", "willful"),
          Map.entry("wilfully", "willfully"),
          Map.entry("skilful", "skillful"),
          Map.entry("paedophile", "pedophile"),
          Map.entry("paedophiles", "pedophiles"),
          Map.entry("artefact", "artifact"),
          Map.entry("artefacts", "artifacts"),
          Map.entry("whilst", "while"),
          Map.entry("learnt", "learned"),
          Map.entry("manoeuvre", "maneuver"),
          Map.entry("aluminium", "aluminum"),
          Map.entry("mould", "mold"),
          Map.entry("tyre", "tire"));

  /// British ending, American ending, least letters before it.
  private record Ending(String british, String american, int before) {}

  private static final Ending[] ENDINGS = {
    new Ending("isations", "izations", 2),
    new Ending("isation", "ization", 2),
    new Ending("isational", "izational", 2),
    new Ending("ysed", "yzed", 3),
    new Ending("yse", "yze", 3),
    new Ending("ysing", "yzing", 3),
    new Ending("yser", "yzer", 3),
    new Ending("ouring", "oring", 3),
    new Ending("oured", "ored", 3),
    new Ending("ourable", "orable", 3),
    new Ending("ourably", "orably", 3),
    new Ending("ourite", "orite", 3),
    new Ending("ourites", "orites", 3),
    new Ending("ourful", "orful", 3),
    new Ending("ourless", "orless", 3),
    new Ending("ourhood", "orhood", 3),
    new Ending("ourhoods", "orhoods", 3),
    new Ending("ouring", "oring", 3),
    new Ending("ours", "ors", 3),
    new Ending("our", "or", 3),
    new Ending("entres", "enters", 1),
    new Ending("entre", "enter", 1),
    new Ending("entred", "entered", 1),
    new Ending("eatre", "eater", 1),
    new Ending("eatres", "eaters", 1),
    new Ending("itre", "iter", 1),
    new Ending("itres", "iters", 1),
    new Ending("metre", "meter", 0),
    new Ending("metres", "meters", 0),
    new Ending("fence", "fense", 2),
    new Ending("fences", "fenses", 2),
    new Ending("fenceless", "fenseless", 2),
    new Ending("icence", "icense", 1),
    new Ending("icences", "icenses", 1),
    new Ending("icenced", "icensed", 1),
    new Ending("retence", "retense", 1),
    new Ending("logue", "log", 2),
    new Ending("logues", "logs", 2),
    new Ending("elled", "eled", 2),
    new Ending("elling", "eling", 3),
    new Ending("eller", "eler", 3),
    new Ending("ellers", "elers", 3),
    new Ending("alled", "aled", 3),
    new Ending("alling", "aling", 3),
    new Ending("illed", "iled", 3),
  };

  private static final String[] ISE = {
    "isers", "iser", "ising", "ises", "ised", "ise", "isable", "isingly"
  };

  private Spelling() {}

  /// The American spelling of a lower-case word, or the word itself.
  static String american(String word) {
    String listed = WORDS.get(word);
    if (listed != null) {
      return listed;
    }
    String folded = ise(word);
    return folded != null ? folded : ending(word);
  }

  private static @Nullable String ise(String word) {
    for (String ending : ISE) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        return stem.length() < 3 || ALWAYS_S.contains(stem) || isSStem(stem)
            ? null
            : stem + "iz" + ending.substring(2);
      }
    }
    return null;
  }

  /// Stems after which -ise is no ending of its own: “supervise”, “surprise”, “improvise”.
  private static boolean isSStem(String stem) {
    return stem.endsWith("rv")
        || stem.endsWith("prom")
        || stem.endsWith("guis")
        || stem.endsWith("rov")
        || stem.endsWith("pr")
        || stem.endsWith("ra")
        || stem.endsWith("rpr")
        || stem.endsWith("eno")
        || stem.endsWith("oi");
  }

  private static String ending(String word) {
    for (Ending ending : ENDINGS) {
      int before = word.length() - ending.british.length();
      if (before >= ending.before && word.endsWith(ending.british)) {
        return word.substring(0, before) + ending.american;
      }
    }
    return word;
  }
}
