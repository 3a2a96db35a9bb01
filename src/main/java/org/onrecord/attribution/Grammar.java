package org.onrecord.attribution;

import java.util.HashMap;
import java.util.Map;

/// The small words of a language, by what they do in a sentence.
final class Grammar {
  /// “the”, “some”, “her”: a noun phrase begins.
  static final int DETERMINER = 1;

  /// “he”, “they”: a whole subject.
  static final int PRONOUN = 1 << 1;

  static final int AUXILIARY = 1 << 2;

  static final int PREPOSITION = 1 << 3;

  /// “because”, “while”: a clause begins.
  static final int SUBORDINATOR = 1 << 4;

  /// “and”, “or”.
  static final int AND = 1 << 5;

  static final int ADVERB = 1 << 6;

  /// “that”, “que”, “dass”: what was said follows.
  static final int THAT = 1 << 7;

  /// “Monday”, “yesterday”.
  static final int TIME = 1 << 8;

  /// “what”, “whether”.
  static final int QUESTION = 1 << 9;

  /// “who”, “which”.
  static final int RELATIVE = 1 << 10;

  /// “not”, “never”.
  static final int NEGATION = 1 << 11;

  /// Forms of “be”.
  static final int BE = 1 << 12;

  /// “said”, “added”: verbs that stand behind quotations.
  static final int SPEECH = 1 << 13;

  /// Verbs of any kind, to tell where a subject ends.
  static final int VERB = 1 << 14;

  /// Words that begin a sentence rather than go on with a name.
  static final int STARTER = 1 << 15;

  /// “letter”, “submission”: writing that speaks for its authors.
  static final int WRITING = 1 << 16;

  /// “but”.
  static final int BUT = 1 << 17;

  /// Words that are no speaker: “there”, “this”.
  static final int NO_SPEAKER = 1 << 18;

  /// “spokesperson”, “lawyer”: an office or role of a person.
  static final int ROLE = 1 << 19;

  /// “group”, “company”: points back to a body named before.
  static final int BODY = 1 << 20;

  /// “senators”, “officials”: several persons.
  static final int PEOPLE = 1 << 21;

  /// “Mr”, “Senator”: written before a name and no part of it.
  static final int TITLE = 1 << 22;

  /// Forms that are nouns as often as verbs: “claims”, “plans”.
  static final int AMBIGUOUS = 1 << 23;

  /// Words in the names of bodies, never of persons: “Council”, “University”.
  static final int BODY_NAME = 1 << 24;

  /// A full stop behind it ends no sentence.
  static final int ABBREVIATION = 1 << 25;

  /// What somebody may be “set to” do that takes a position: “support”, “sign”.
  static final int STANCE_ACT = 1 << 26;

  /// “treaty”, “draft”: what a position is taken towards.
  static final int INSTRUMENT = 1 << 27;

  /// Words of approval.
  static final int SUPPORTIVE = 1 << 28;

  /// Words of objection.
  static final int CRITICAL = 1 << 29;

  private final Map<String, Integer> bits = new HashMap<>();

  void add(String word, int bit) {
    bits.merge(word, bit, (a, b) -> a | b);
  }

  /// True when the lower-case word has one of these uses.
  boolean is(String word, int mask) {
    Integer found = bits.get(word);
    return found != null && (found & mask) != 0;
  }

  /// The bit of a section of the cue file.
  ///
  /// @throws IllegalArgumentException when there is none of that name
  static int bit(String name) {
    return switch (name) {
      case "determiner" -> DETERMINER;
      case "pronoun" -> PRONOUN;
      case "auxiliary" -> AUXILIARY;
      case "be" -> BE | AUXILIARY;
      case "preposition" -> PREPOSITION;
      case "subordinator" -> SUBORDINATOR;
      case "and" -> AND;
      case "but" -> BUT;
      case "adverb" -> ADVERB;
      case "that" -> THAT;
      case "time" -> TIME;
      case "question" -> QUESTION;
      case "relative" -> RELATIVE;
      case "negation" -> NEGATION;
      case "verb" -> VERB;
      case "starter" -> STARTER;
      case "writing" -> WRITING;
      case "no-speaker" -> NO_SPEAKER;
      case "role" -> ROLE;
      case "body" -> BODY;
      case "people" -> PEOPLE;
      case "title" -> TITLE;
      case "ambiguous" -> AMBIGUOUS;
      case "stance-act" -> STANCE_ACT;
      case "instrument" -> INSTRUMENT;
      case "supportive" -> SUPPORTIVE;
      case "critical" -> CRITICAL;
      case "speech" -> SPEECH;
      case "body-name" -> BODY_NAME;
      case "abbreviation" -> ABBREVIATION;
      default -> throw new IllegalArgumentException("no class of words is called " + name);
    };
  }
}
