package org.onrecord.actor;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.NameForm.Use;

/// Finds whose name a written name may be another way of writing, and says why.
///
/// Names are compared by keys, one table a rule, so that a look-up costs microseconds. What is
/// found first, by the closest rule, is told; a match links by itself only when its rules are
/// strong ([NameRule#links]) and one actor alone fits. Immutable after it is made; safe for
/// threads.
public final class NameMatcher {
  /// Shortest name, in letters, that links by its sound in other letters.
  private static final int FEW_LETTERS = 8;

  private static final int FEW_CONSONANTS = 5;

  /// A name of an actor, cut for comparing.
  record Known(Actor actor, NameForm form, BareName bare) {
    boolean isPerson() {
      return actor.kind() == Actor.Kind.PERSON;
    }
  }

  private record Found(Known known, Set<NameRule> rules) {}

  private final Map<String, List<Known>> same = new HashMap<>();
  private final Map<String, List<Known>> umlaut = new HashMap<>();
  private final Map<String, List<Known>> sound = new HashMap<>();
  private final Map<String, List<Known>> consonants = new HashMap<>();
  private final NameHints hints = new NameHints();
  private final Map<String, Set<String>> decided;
  private final Set<String> everydayWords;

  /// @param decided by actor, names that a person gave it, which link whatever they are
  NameMatcher(
      List<Actor> actors,
      Map<String, List<NameForm>> forms,
      Map<String, Set<String>> decided,
      Set<String> everydayWords) {
    this.decided = decided;
    this.everydayWords = everydayWords;
    for (Actor actor : actors) {
      for (NameForm form : forms.getOrDefault(actor.id(), List.of())) {
        var known = new Known(actor, form, BareName.of(form.tokens().text()));
        boolean full = form.use() == Use.FULL && actor.kind() != Actor.Kind.UNNAMED_GROUP;
        if (full || isDecided(actor, known.bare)) {
          add(known);
        }
      }
    }
  }

  private boolean isDecided(Actor actor, BareName bare) {
    return decided.getOrDefault(actor.id(), Set.of()).contains(bare.key());
  }

  private void add(Known known) {
    List<String> words = known.bare.words();
    put(same, known.bare.key(), known);
    put(umlaut, Umlauts.key(known.form.tokens().text(), words), known);
    put(sound, Sound.of(words), known);
    put(consonants, Sound.consonants(words), known);
    if (!isShortened(known)) {
      hints.add(known);
    }
  }

  /// “James Walsh” of James A. Walsh, with which James B. Walsh must not agree.
  private static boolean isShortened(Known known) {
    List<String> whole = BareName.of(known.actor.name()).words();
    List<String> words = known.bare.words();
    return known.isPerson()
        && words.size() > 1
        && words.size() < whole.size()
        && words.getFirst().equals(whole.getFirst())
        && words.getLast().equals(whole.getLast());
  }

  static void put(Map<String, List<Known>> table, String key, Known known) {
    table.computeIfAbsent(key, k -> new ArrayList<>()).add(known);
  }

  /// The actors whose name it may be, those that link by themselves first, then by closeness; empty
  /// when no name is like it.
  ///
  /// @param when the day on which it was written, which settles dated names; null when unknown
  public List<NameMatch> match(String written, @Nullable LocalDate when) {
    return match(written, when, true);
  }

  /// The same without looking for slips of the pen, which cost most and never link.
  List<NameMatch> matchWithoutSlips(String written, @Nullable LocalDate when) {
    return match(written, when, false);
  }

  private List<NameMatch> match(String written, @Nullable LocalDate when, boolean slips) {
    BareName bare = BareName.of(written);
    if (bare.words().isEmpty()) {
      return List.of();
    }
    List<Found> near = strong(written, bare);
    List<Found> found = near.isEmpty() ? hints(bare, slips) : near;
    Map<String, Found> byActor = new LinkedHashMap<>();
    for (Found one : found) {
      if (one.known.form.holdsOn(when)) {
        byActor.merge(
            one.known.actor.id(), one, (a, b) -> a.rules.size() <= b.rules.size() ? a : b);
      }
    }
    boolean alone = byActor.size() == 1;
    return byActor.values().stream()
        .sorted(
            Comparator.comparing(NameMatcher::loosest).thenComparing(one -> one.known.actor.id()))
        .map(one -> told(written, bare, one, alone))
        .toList();
  }

  /// The one actor that a name certainly means, however it is written.
  public Optional<NameMatch> certain(String written, @Nullable LocalDate when) {
    return matchWithoutSlips(written, when).stream().filter(NameMatch::certain).findFirst();
  }

  /// Equal for names that are most likely ways of writing the same one.
  public static String key(String written) {
    BareName bare = BareName.of(written);
    return bare.words().isEmpty() ? written : Sound.of(bare.words()) + bare.generation();
  }

  private List<Found> strong(String written, BareName bare) {
    List<Found> found = like(same.get(bare.key()), bare, null, known -> true);
    if (found.isEmpty()) {
      String key = Umlauts.key(written, bare.words());
      found = like(umlaut.get(key), bare, NameRule.UMLAUT, Known::isPerson);
    }
    UnicodeScript script = Latin.scriptOf(written);
    if (found.isEmpty()) {
      found = like(sound.get(Sound.of(bare.words())), bare, inOther(bare), k -> other(k, script));
    }
    boolean arabic = script == UnicodeScript.ARABIC;
    String letters = Sound.consonants(bare.words());
    if (found.isEmpty() && bare.words().size() > 1 && letters.length() > FEW_CONSONANTS) {
      List<Known> known = consonants.get(letters);
      found =
          like(
              known,
              bare,
              NameRule.OTHER_SCRIPT_LOOSE,
              k -> other(k, script) && (arabic || scriptOf(k) == UnicodeScript.ARABIC));
    }
    return found;
  }

  private static NameRule inOther(BareName bare) {
    boolean enough = bare.words().size() > 1 && bare.key().length() >= FEW_LETTERS;
    return enough ? NameRule.OTHER_SCRIPT : NameRule.OTHER_SCRIPT_LOOSE;
  }

  private static UnicodeScript scriptOf(Known known) {
    return Latin.scriptOf(known.form.tokens().text());
  }

  private static boolean other(Known known, UnicodeScript script) {
    return scriptOf(known) != script;
  }

  private static List<Found> like(
      @Nullable List<Known> known,
      BareName bare,
      @Nullable NameRule rule,
      Function<Known, Boolean> fits) {
    List<Found> found = new ArrayList<>();
    for (Known one : known == null ? List.<Known>of() : known) {
      if (fits.apply(one) && fitsKind(one, bare)) {
        Set<NameRule> rules = EnumSet.noneOf(NameRule.class);
        bare.rules().stream().filter(r -> !one.bare.rules().contains(r)).forEach(rules::add);
        if (rule != null) {
          rules.add(rule);
        }
        if (!one.bare.generation().equals(bare.generation())) {
          rules.add(NameRule.GENERATION);
        }
        found.add(new Found(one, rules));
      }
    }
    boolean exact = found.stream().anyMatch(f -> !f.rules.contains(NameRule.GENERATION));
    return exact
        ? found.stream().filter(f -> !f.rules.contains(NameRule.GENERATION)).toList()
        : found;
  }

  /// A title and a surname in front are a person's, a legal form is an organisation's.
  private static boolean fitsKind(Known known, BareName bare) {
    boolean personal =
        bare.rules().contains(NameRule.TITLE) || bare.rules().contains(NameRule.SURNAME_FIRST);
    boolean legal = bare.rules().contains(NameRule.LEGAL_FORM);
    return (!personal || known.isPerson())
        && (!legal || known.actor.kind() == Actor.Kind.ORGANISATION);
  }

  private List<Found> hints(BareName bare, boolean slips) {
    List<Found> found = new ArrayList<>();
    hints
        .of(bare, slips)
        .forEach(
            (known, rule) -> {
              if (fitsKind(known, bare)) {
                found.add(new Found(known, EnumSet.of(rule)));
              }
            });
    return found;
  }

  /// The loosest of the rules by which a name is like.
  private static NameRule loosest(Found found) {
    return found.rules.stream().max(Comparator.naturalOrder()).orElse(NameRule.SAME);
  }

  private NameMatch told(String written, BareName bare, Found found, boolean alone) {
    List<NameRule> rules =
        found.rules.isEmpty() ? List.of(NameRule.SAME) : found.rules.stream().sorted().toList();
    boolean whole =
        found.known.isPerson()
            ? bare.words().size() > 1 && bare.words().stream().noneMatch(w -> w.length() < 2)
            : !everydayWords.contains(bare.key()) && !rules.contains(NameRule.OTHER_SCRIPT);
    boolean said = rules.equals(List.of(NameRule.SAME)) && isDecided(found.known.actor, bare);
    boolean certain = alone && (whole || said) && rules.stream().allMatch(NameRule::links);
    return new NameMatch(
        written, found.known.actor, found.known.form.tokens().text(), rules, certain);
  }
}
