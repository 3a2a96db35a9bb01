package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.NameMatcher.Known;
import org.onrecord.vocabulary.Nearest;
import org.onrecord.vocabulary.Tokens;

/// Looser likeness of names, for a person to judge: initials, surnames, word order, first letters.
final class NameHints {
  /// Longest list of candidates worth a person's time.
  private static final int MOST = 5;

  /// A name of this many letters may have one wrong; of twice as many, two.
  private static final int LETTERS_A_SLIP = 6;

  private final Map<String, List<Known>> sorted = new HashMap<>();
  private final Map<String, List<Known>> surnames = new HashMap<>();
  private final Map<String, List<Known>> acronyms = new HashMap<>();
  private final Map<String, List<Known>> firstWords = new HashMap<>();
  private final Map<Integer, List<Sounded>> lengths = new HashMap<>();

  /// A name with its sound, worked out once.
  private record Sounded(Known known, String sound) {}

  void add(Known known) {
    List<String> words = known.bare().words();
    if (words.isEmpty() || isOffice(known)) {
      return;
    }
    NameMatcher.put(sorted, inOrder(words), known);
    if (known.isPerson()) {
      NameMatcher.put(surnames, surname(known), known);
    } else {
      NameMatcher.put(acronyms, acronym(words), known);
      NameMatcher.put(firstWords, words.getFirst(), known);
    }
    String sound = Sound.of(words);
    lengths.computeIfAbsent(sound.length(), n -> new ArrayList<>()).add(new Sounded(known, sound));
  }

  /// “Danish justice minister”: a name of a person that shares no word with the person's own.
  private static boolean isOffice(Known known) {
    String own = known.actor().name();
    return known.isPerson()
        && Latin.scriptOf(own) == Latin.scriptOf(known.form().tokens().text())
        && Collections.disjoint(BareName.of(own).words(), known.bare().words());
  }

  /// The likest names with the rule by which they are like; the rules in this order, each only
  /// where none before it gave anything.
  Map<Known, NameRule> of(BareName bare, boolean slips) {
    List<String> words = bare.words();
    Map<Known, NameRule> found = new LinkedHashMap<>();
    take(sorted.get(inOrder(words)), NameRule.WORD_ORDER, found);
    found.keySet().removeIf(known -> known.bare().words().equals(words));
    initials(words, found);
    if (found.isEmpty()) {
      take(surnames.get(bare.key()), NameRule.SURNAME, found);
    }
    if (found.isEmpty() && words.size() == 1 && words.getFirst().length() > 1) {
      take(acronyms.get(words.getFirst()), NameRule.ACRONYM, found);
    }
    if (found.isEmpty()) {
      longer(words, found);
    }
    if (found.isEmpty() && slips) {
      slips(words, found);
    }
    return found.size() > MOST ? Map.of() : found;
  }

  private static void take(@Nullable List<Known> known, NameRule rule, Map<Known, NameRule> found) {
    if (known != null) {
      known.forEach(k -> found.putIfAbsent(k, rule));
    }
  }

  /// “N. Ashton-Hart”, “Ashton-Hart N”, “James Walsh” for James A. Walsh.
  private void initials(List<String> words, Map<Known, NameRule> found) {
    if (words.size() < 2) {
      return;
    }
    List<String> turned = new ArrayList<>(words);
    if (words.getLast().length() == 1) {
      turned.addFirst(turned.removeLast());
    }
    for (int from = 1; from < turned.size(); from++) {
      String last = String.join(" ", turned.subList(from, turned.size()));
      for (Known known : surnames.getOrDefault(last, List.of())) {
        List<String> given = known.bare().words();
        NameRule rule =
            givenNames(turned.subList(0, from), withoutEnd(given, turned.size() - from));
        if (rule != null) {
          found.putIfAbsent(known, rule);
        }
      }
    }
  }

  private static List<String> withoutEnd(List<String> words, int end) {
    return words.subList(0, Math.max(0, words.size() - end));
  }

  /// How given names agree; null when they contradict each other.
  private static @Nullable NameRule givenNames(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty() || !agree(one.getFirst(), other.getFirst())) {
      return null;
    }
    for (int i = 1; i < Math.min(one.size(), other.size()); i++) {
      if (!agree(one.get(i), other.get(i))) {
        return null;
      }
    }
    boolean shortened = one.getFirst().length() == 1 || other.getFirst().length() == 1;
    return shortened ? NameRule.INITIALS : NameRule.MIDDLE_NAME;
  }

  private static boolean agree(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
  }

  /// “Cisco Talos” for Cisco: an organisation's whole name, and more words after it.
  private void longer(List<String> words, Map<Known, NameRule> found) {
    for (Known known : firstWords.getOrDefault(words.getFirst(), List.of())) {
      List<String> name = known.bare().words();
      boolean whole = name.size() < words.size() && words.subList(0, name.size()).equals(name);
      if (whole && known.actor().kind() == Actor.Kind.ORGANISATION) {
        found.putIfAbsent(known, NameRule.LONGER);
      }
    }
  }

  private void slips(List<String> words, Map<Known, NameRule> found) {
    String sound = Sound.of(words);
    int most = Math.min(2, sound.length() / LETTERS_A_SLIP);
    int length = Math.max(0, sound.length() - most);
    for (; most > 0 && length <= sound.length() + most; length++) {
      for (Sounded one : lengths.getOrDefault(length, List.of())) {
        if (mayBe(one, sound, words) && Nearest.apart(sound, one.sound) <= most) {
          found.putIfAbsent(one.known, NameRule.SPELLING);
        }
      }
    }
  }

  /// The first or the last word begins alike: slips in both first letters are not looked for, and
  /// comparing every name with every other would cost a thousand times as much.
  private static boolean mayBe(Sounded one, String sound, List<String> words) {
    boolean alike =
        one.sound.charAt(0) == sound.charAt(0)
            || one.sound.charAt(one.sound.lastIndexOf(' ') + 1)
                == sound.charAt(sound.lastIndexOf(' ') + 1);
    return alike && shortWordsAgree(one.known.bare().words(), words);
  }

  /// False for James A. and James B.: in a short word every letter counts.
  private static boolean shortWordsAgree(List<String> one, List<String> other) {
    boolean agree = one.size() == other.size();
    for (int i = 0; agree && i < one.size(); i++) {
      boolean brief = one.get(i).length() < 3 || other.get(i).length() < 3;
      agree = !brief || one.get(i).equals(other.get(i));
    }
    return agree;
  }

  private static String inOrder(List<String> words) {
    return String.join(" ", words.stream().sorted().toList());
  }

  /// The last word, with the one before it where a hyphen joins them.
  private static String surname(Known known) {
    List<String> words = known.bare().words();
    Tokens written = known.form().tokens();
    int last = words.size() - 1;
    boolean joined =
        last > 0
            && written.form(written.count() - 1).equals(words.get(last))
            && written.gapBefore(written.count() - 1).equals("-");
    return joined ? words.get(last - 1) + " " + words.get(last) : words.get(last);
  }

  private static String acronym(List<String> words) {
    StringBuilder letters = new StringBuilder();
    words.stream().filter(w -> w.length() > 3).forEach(w -> letters.append(w.charAt(0)));
    return letters.toString();
  }
}
