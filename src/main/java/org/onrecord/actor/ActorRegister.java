package org.onrecord.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.correction.Correction;
import org.onrecord.document.Document;
import org.onrecord.document.Text;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;
import org.onrecord.vocabulary.Tokens;
import org.onrecord.vocabulary.VocabularyFile;
import org.onrecord.vocabulary.VocabularySource;

/// Everybody who can say something, and the finding of their names in a text.
///
/// Immutable and safe for threads; finding takes well under a millisecond for 1,000 words.
public final class ActorRegister {
  private final List<Actor> actors;
  private final Map<String, Actor> byId;
  private final NameTable table;
  private final MentionFinder finder;
  private final NameMatcher matcher;
  private final Map<String, String> moved;
  private final List<String> unfit;

  private ActorRegister(
      Decisions decisions,
      List<Actor> actors,
      Map<String, List<NameForm>> forms,
      Set<String> everydayWords) {
    this.moved = decisions.moved();
    this.unfit =
        decisions.unfit().stream()
            .map(u -> "correction " + u.correction().id() + ": " + u.why())
            .toList();
    this.actors = List.copyOf(actors);
    this.byId = actors.stream().collect(Collectors.toUnmodifiableMap(Actor::id, a -> a));
    this.table = new NameTable();
    forms.values().forEach(own -> own.forEach(table::add));
    this.finder = new MentionFinder(table, everydayWords);
    this.matcher = new NameMatcher(actors, forms, decisions.decided(), everydayWords);
  }

  /// Reads `actors.yaml` of a source.
  ///
  /// @throws org.onrecord.vocabulary.VocabularyException with all faults of the files at once
  public static ActorRegister load(VocabularySource source) {
    return load(source, List.of());
  }

  /// Reads `actors.yaml` of a source and replays people's decisions on it.
  ///
  /// @param corrections those that hold, by time; what is not about the register is passed over
  /// @throws org.onrecord.vocabulary.VocabularyException with all faults of the files at once
  public static ActorRegister load(VocabularySource source, List<Correction> corrections) {
    Faults faults = new Faults();
    Map<String, Row> rows =
        source.rows("actors", List.of("ambiguousAliases", "everydayWords"), faults);
    List<Actor> read = new ActorReader(rows, faults).read();
    List<VocabularyFile> files = source.read("actors", new Faults());
    Set<String> metonyms = new HashSet<>();
    rows.values().forEach(row -> metonyms.addAll(row.texts("metonyms")));
    Set<String> ambiguous = folded(files, "ambiguousAliases");
    new SharedNames(rows, ambiguous, faults).check(forms(read, metonyms));
    faults.throwIfAny();
    Decisions decisions = Decisions.of(read, corrections);
    List<Actor> actors = decisions.actors();
    Set<String> everyday = folded(files, "everydayWords");
    return new ActorRegister(decisions, actors, forms(actors, metonyms), everyday);
  }

  private static Map<String, List<NameForm>> forms(List<Actor> actors, Set<String> metonyms) {
    Map<String, List<NameForm>> forms = new LinkedHashMap<>();
    actors.forEach(actor -> forms.put(actor.id(), NameForms.of(actor, metonyms)));
    return forms;
  }

  private static Set<String> folded(List<VocabularyFile> files, String section) {
    Set<String> words = new HashSet<>();
    files.forEach(file -> file.texts(section).forEach(w -> words.add(NameForms.key(Tokens.of(w)))));
    return words;
  }

  /// All actors, sorted by id.
  public List<Actor> actors() {
    return actors;
  }

  /// The actor of that id.
  public Optional<Actor> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The actors that a name may stand for, sorted by id: any case, with or without diacritics,
  /// a leading “the” or a possessive at its end. Empty when nobody bears it.
  ///
  /// @param when the day on which it was used, which settles offices; null when unknown
  public List<Actor> candidates(String name, @Nullable LocalDate when) {
    Tokens tokens = Tokens.of(withoutPossessive(name.strip()));
    Map<String, Actor> found = new HashMap<>();
    collect(tokens, 0, when, found);
    if (found.isEmpty() && tokens.count() > 1 && tokens.form(0).equals("the")) {
      collect(tokens, 1, when, found);
    }
    return found.values().stream().sorted(java.util.Comparator.comparing(Actor::id)).toList();
  }

  private void collect(
      Tokens tokens, int first, @Nullable LocalDate when, Map<String, Actor> found) {
    for (NameForm form : table.exactly(tokens, first)) {
      Actor actor = byId.get(form.actorId());
      if (form.holdsOn(when) && actor != null) {
        found.put(form.actorId(), actor);
      }
    }
  }

  private static String withoutPossessive(String name) {
    return name.replaceFirst("(?:['’ʼ]s?|['’]S)$", "");
  }

  /// The actor that another was merged into by a correction; empty when it was not.
  public Optional<String> movedTo(String id) {
    return Optional.ofNullable(moved.get(id));
  }

  /// Corrections of the register that no longer fit it, one sentence each, by time.
  public List<String> unfit() {
    return unfit;
  }

  /// Finds whose name a written one may be, over scripts, initials, word order and the like.
  public NameMatcher matcher() {
    return matcher;
  }

  /// The names in a document, in text order, without overlap; the longest name wins.
  ///
  /// Surnames and other short forms count only after the full name (in headlines, also before it).
  /// A name of several actors is settled by the full names in the document, or else keeps several
  /// ids. A leading “the” and a possessive do not belong to the span.
  public List<Mention> mentions(Document document) {
    return finder.in(document);
  }

  /// The names in the words of a question, in text order; spans are of [Text#of] the words.
  public List<Mention> spokenOf(String words) {
    return finder.inQuestion(Text.of(words));
  }
}
