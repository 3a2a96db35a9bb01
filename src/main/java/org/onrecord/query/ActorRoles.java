package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells whether an actor that a question names speaks, is spoken about or to, or neither for sure.
final class ActorRoles {
  /// What an actor does in a question.
  enum Role {
    /// “What did the Tech Accord say”, “Cisco on …”, “statements by EFF”.
    SPEAKER,
    /// “criticism of the EU”, “letter to the Secretary of State”.
    TARGET,
    /// Anything else: ranks, but keeps nothing out.
    LOOSE
  }

  /// Numbers of the words of a name: first, and one past the last.
  record Name(int first, int end) {}

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "le", "la", "les", "el", "los");
  private static final Set<String> JOINING =
      Set.of("and", "or", "&", "vs", "versus", "et", "ou", "y", "o", "и", "или", "و", "أو", "和");

  private final Asked asked;

  ActorRoles(Asked asked) {
    this.asked = asked;
  }

  /// A role for each name, in their order.
  List<Role> of(List<Name> names) {
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      boolean joined = i > 0 && joins(names.get(i - 1).end(), name.first());
      roles.add(joined ? roles.get(i - 1) : alone(name, roles));
    }
    return roles;
  }

  /// True when only “and”, “or”, a comma and articles stand between two words.
  private boolean joins(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!JOINING.contains(asked.lower(i)) && !ARTICLES.contains(asked.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private Role alone(Name name, List<Role> before) {
    if (asked.isClaim()) {
      return Role.LOOSE;
    }
    int previous = name.first() - 1;
    while (ARTICLES.contains(asked.lower(previous))) {
      previous--;
    }
    String word = asked.lower(previous);
    if (isSpeakerAfter(word, previous)) {
      return Role.SPEAKER;
    }
    if (QuestionWords.BEFORE_TARGET.contains(word)
        || (QuestionWords.STANCE.containsKey(word) && !followedBySpeech(name))) {
      return Role.TARGET;
    }
    if (followedBySpeech(name) || (before.isEmpty() && leads(previous))) {
      return Role.SPEAKER;
    }
    return Role.LOOSE;
  }

  private boolean isSpeakerAfter(String word, int at) {
    return switch (word) {
      case "to" -> asked.lower(at - 1).equals("according");
      case "of" -> QuestionWords.HELD.contains(asked.lower(at - 1));
      default -> QuestionWords.BEFORE_SPEAKER.contains(word);
    };
  }

  private boolean followedBySpeech(Name name) {
    String next = asked.lower(name.end());
    return QuestionWords.SPEECH.contains(next) || QuestionWords.AFTER_SPEAKER.contains(next);
  }

  /// True when nothing but words of the question's form stands before.
  private boolean leads(int previous) {
    for (int i = previous; i >= 0; i--) {
      String word = asked.lower(i);
      if (!QuestionWords.FUNCTION.contains(word) && !QuestionWords.SPEECH.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
