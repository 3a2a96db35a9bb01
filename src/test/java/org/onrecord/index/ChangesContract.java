package org.onrecord.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.Specimen.Traits;
import org.onrecord.statement.Statement;

/// Who keeps the cursor misses nothing and is told of nothing twice, whatever happens to the index
/// between two questions.
public abstract class ChangesContract extends IndexFixture {
  @TempDir Path elsewhere;

  /// Builds the index of the folder anew beside itself and puts it in its own place.
  protected abstract void rebuild(Path folder, Consumer<StatementStore> build);

  @Test
  void tellsWhatWasAddedChangedAndWithdrawnOnceEach() {
    put(treaty());
    put(other("stays", Traits.of(BORIS)));
    commit();
    Changes first = changes(Changes.BEGINNING);
    assertEquals(
        List.of("added", "added", "added"), first.changes().stream().map(this::kind).toList());
    assertEquals(List.of(), changes(first.cursor()).changes());
    assertEquals(first.cursor(), changes(first.cursor()).cursor());
    assertEquals(first.cursor(), index.lastChange());
    put(other("stays", filed(Traits.of(BORIS))));
    index.remove("treaty.txt");
    commit();
    Changes second = changes(first.cursor());
    assertEquals(
        List.of("changed", "withdrawn", "withdrawn"),
        second.changes().stream().map(this::kind).toList());
    String gone = treaty().statements().getFirst().id();
    assertEquals(Optional.of(gone), index.withdrawn(gone).map(Changes.Withdrawn::statement));
    assertEquals(Optional.empty(), index.withdrawn("000000000000"));
    put(treaty());
    commit();
    assertEquals(Optional.empty(), index.withdrawn(gone));
    assertEquals(List.of(), shown(first.cursor(), "withdrawn"));
    assertEquals(List.of("added", "added"), kinds(second.cursor()));
    assertEquals(List.of("changed"), kinds(first.cursor()));
  }

  @Test
  void aRenamedFileAndOneReadAgainAsItWasAreNothingNew() {
    put(treaty());
    commit();
    String cursor = index.lastChange();
    put(
        new Specimen("renamed.txt", "treaty")
            .says("the treaty harms journalists", Traits.of(OCTAVIA))
            .says("the treaty helps police", Traits.of(BORIS)));
    index.remove("treaty.txt");
    commit();
    index.remove("renamed.txt");
    put(treaty());
    commit();
    assertEquals(List.of(), kinds(cursor));
    index.remove("treaty.txt");
    commit();
    assertEquals(List.of("withdrawn", "withdrawn"), kinds(cursor));
    put(treaty());
    commit();
    assertEquals(List.of(), kinds(cursor), "gone and back again");
  }

  @Test
  void whatIsNotCommittedIsNotTold() {
    put(treaty());
    commit();
    String cursor = index.lastChange();
    index.remove("treaty.txt");
    assertEquals(List.of(), kinds(cursor));
    index.close();
    index = open(folder);
    assertEquals(List.of(), kinds(cursor));
    put(other("new", Traits.of(BORIS)));
    commit();
    assertEquals(List.of("added"), kinds(cursor));
  }

  @Test
  void whatNoLongerMeetsTheQuestionIsSaidToByIdAlone() {
    put(treaty());
    commit();
    Query unfiled = new Ask().without(Facet.THEME, "privacy").query();
    String cursor = index.changesSince(Changes.BEGINNING, unfiled, 200).cursor();
    put(
        new Specimen("treaty.txt", "treaty")
            .says("the treaty harms journalists", filed(Traits.of(OCTAVIA)))
            .says("the treaty helps police", Traits.of(BORIS)));
    commit();
    Changes told = index.changesSince(cursor, unfiled, 200);
    assertEquals(List.of("unmatched"), told.changes().stream().map(this::kind).toList());
    assertEquals(treaty().statements().getFirst().id(), told.changes().getFirst().statement());
    assertEquals(treaty().document().id(), told.changes().getFirst().document());
  }

  @Test
  void aCursorOfAnIndexThatWasDeletedOrPutBackIsStale() throws Exception {
    put(treaty());
    commit();
    String early = index.lastChange();
    index.close();
    copy(folder, elsewhere);
    index = open(folder);
    put(other("one", Traits.of(BORIS)));
    commit();
    String late = index.lastChange();
    index.close();
    try (StatementStore old = open(elsewhere)) {
      Query all = Query.ALL;
      assertThrows(StaleCursor.class, () -> old.changesSince(late, all, 20));
      assertEquals(List.of(), old.changesSince(early, all, 20).changes());
      Specimen two = other("two", Traits.of(BORIS));
      old.replace(two.document(), two.statements(), two.state());
      old.commit(Map.of("pipeline", "1"));
      assertThrows(StaleCursor.class, () -> old.changesSince(late, all, 20));
      assertEquals(1, old.changesSince(early, all, 20).changes().size());
    }
    index = open(folder);
    assertThrows(IllegalArgumentException.class, () -> changes("none"));
    assertThrows(IllegalArgumentException.class, () -> changes("Y2hhbmdlcyAxIDI"));
  }

  private static void copy(Path from, Path to) throws Exception {
    try (var files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  @Test
  void theNewestAreThoseThatCameFirstIntoTheIndexLast() {
    put(other("old", Traits.of(BORIS)));
    commit();
    put(treaty());
    commit();
    put(other("old", filed(Traits.of(BORIS))));
    commit();
    Ask newest = new Ask();
    newest.sort = Query.Sort.NEWEST_INDEXED;
    assertEquals(
        List.of("the treaty helps police", "the treaty harms journalists", "old"),
        texts(index.search(newest.query())));
    try (Found all = index.all(newest.query())) {
      List<String> told = new ArrayList<>();
      all.forEachRemaining(hit -> told.add(hit.statement().text()));
      assertEquals(texts(index.search(newest.query())), told);
    }
    newest.limit = 1;
    ResultPage page = index.search(newest.query());
    newest.after = page.next();
    assertEquals(List.of("the treaty harms journalists"), texts(index.search(newest.query())));
  }

  @Test
  void aRebuildOfTheSameCorpusIsNothingNewAndOneOfAnotherTellsTheDifference() {
    List<Specimen> corpus = new ArrayList<>(new RandomCorpus(7).longDocuments(3));
    corpus.addAll(new RandomCorpus(8).copiesOf(List.copyOf(corpus), 3));
    corpus.forEach(this::put);
    put(treaty());
    commit();
    index.findCopies(List.of());
    String before = index.lastChange();
    index.remove("treaty.txt");
    commit();
    index.findCopies(List.of());
    String cursor = index.lastChange();
    index.close();
    rebuild(folder, building -> fill(building, corpus));
    index = open(folder);
    assertEquals(cursor, index.lastChange());
    assertEquals(List.of(), kinds(cursor));
    assertEquals(List.of("withdrawn", "withdrawn"), kinds(before));
    List<Specimen> rest = List.copyOf(corpus.subList(1, corpus.size()));
    index.close();
    rebuild(folder, building -> fill(building, rest));
    index = open(folder);
    long gone = shown(cursor, "withdrawn").size();
    assertEquals(corpus.getFirst().statements().size(), gone);
    assertEquals(List.of(), shown(cursor, "added"));
  }

  private static void fill(StatementStore building, List<Specimen> corpus) {
    corpus.forEach(s -> building.replace(s.document(), s.statements(), s.state()));
    building.commit(Map.of("pipeline", "1"));
    building.findCopies(List.of());
  }

  /// Clients that ask at random times, with random filters and pages, hold in the end what a search
  /// with the same filters finds; what they hold already they are not told, unless it moved on
  /// while they were reading. `-Dchanges=ROUNDS` sets how often the corpus changes.
  @Test
  void whoKeepsTheCursorHoldsWhatASearchFinds() {
    long seed = 20260401;
    Random random = new Random(seed);
    List<Client> clients = new ArrayList<>();
    RandomCorpus chance = new RandomCorpus(seed);
    Ask each = new Ask();
    each.everySighting = true;
    clients.add(new Client(each.query(), true));
    for (int i = 0; i < 12; i++) {
      clients.add(new Client(chance.ask().query(), false));
    }
    Corpus corpus = new Corpus(random);
    for (int round = 0; round < Integer.getInteger("changes", 16); round++) {
      corpus.change();
      if (random.nextInt(8) == 0) {
        index.close();
        if (random.nextBoolean()) {
          rebuild(folder, building -> fill(building, corpus.all()));
        }
        index = open(folder);
      }
      String where = "seed " + seed + ", round " + round;
      if (random.nextInt(3) == 0) {
        clients.get(random.nextInt(clients.size())).asks(random, where);
        clients.get(random.nextInt(clients.size())).asksWhile(corpus::change, random, where);
      }
      index.findCopies(List.of());
      for (Client client : clients) {
        if (random.nextInt(4) == 0) {
          client.asks(random, where);
          client.holdsWhatIsFound(where);
        }
      }
    }
  }

  /// A corpus that changes by chance, and is written as an ingest does.
  private final class Corpus {
    private final Random random;
    private final RandomCorpus chance;
    private final Map<String, Specimen> files = new TreeMap<>();
    private int made;

    Corpus(Random random) {
      this.random = random;
      this.chance = new RandomCorpus(random.nextLong());
    }

    List<Specimen> all() {
      return List.copyOf(files.values());
    }

    void change() {
      for (int n = random.nextInt(4); n >= 0; n--) {
        one();
      }
      commit();
    }

    private void one() {
      switch (random.nextInt(6)) {
        case 0, 1 -> add(moved(chance.longDocuments(1).getFirst(), "long " + made));
        case 2 -> {
          if (!files.isEmpty()) {
            add(moved(chance.copiesOf(all(), 1).getFirst(), "copy " + made));
          }
        }
        case 3 ->
            any()
                .ifPresent(
                    file -> {
                      files.remove(file.state().path());
                      index.remove(file.state().path());
                    });
        case 4 ->
            any()
                .ifPresent(
                    file -> {
                      Specimen other = again(file);
                      other.publisher = "Publisher " + random.nextInt(5);
                      other.kind = random.nextBoolean() ? DocumentKind.LETTER : DocumentKind.NEWS;
                      add(other);
                    });
        default -> any().ifPresent(file -> add(again(file)));
      }
    }

    private void add(Specimen specimen) {
      files.put(specimen.state().path(), specimen);
      put(specimen);
    }

    private Optional<Specimen> any() {
      return files.isEmpty()
          ? Optional.empty()
          : Optional.of(all().get(random.nextInt(files.size())));
    }

    private Specimen moved(Specimen from, String name) {
      made++;
      return saying(from, new Specimen(name + ".txt", name));
    }

    /// The same file, read as it was.
    private Specimen again(Specimen from) {
      String name = from.state().path().replace(".txt", "");
      return saying(from, new Specimen(from.state().path(), name));
    }

    private Specimen saying(Specimen from, Specimen to) {
      to.kind = from.kind;
      to.publisher = from.publisher;
      to.language = from.language;
      to.published = from.published;
      from.said().forEach(said -> to.says(said.words(), said.traits()));
      return to;
    }
  }

  /// Keeps what it is told.
  private final class Client {
    private final Query query;
    private final boolean mirrors;
    private final Map<String, String> held = new TreeMap<>();
    private String cursor = Changes.BEGINNING;

    /// @param mirrors true when the question is met by every statement, sightings too
    Client(Query query, boolean mirrors) {
      this.query = query;
      this.mirrors = mirrors;
    }

    void asks(Random random, String where) {
      for (boolean more = true; more; ) {
        more = asksOnce(random, true, where);
      }
    }

    /// Asks while the corpus changes now and then between two answers.
    void asksWhile(Runnable change, Random random, String where) {
      int changes = 3;
      for (boolean more = true; more; ) {
        more = asksOnce(random, false, where);
        if (changes-- > 0) {
          change.run();
        }
      }
    }

    private boolean asksOnce(Random random, boolean once, String where) {
      Changes told = index.changesSince(cursor, query, 1 + random.nextInt(20));
      told.changes().forEach(change -> hears(change, once, where));
      cursor = told.cursor();
      return told.more();
    }

    private void hears(Changes.Change change, boolean once, String where) {
      switch (change) {
        case Changes.Present present -> {
          String face = face(present.hit());
          String before = held.put(change.statement(), face);
          assertFalse(present.added() && before != null, where);
          assertFalse(once && face.equals(before), where + ": told twice of " + face);
        }
        case Changes.Withdrawn gone -> {
          String before = held.remove(gone.statement());
          assertTrue(before != null || !mirrors || !once, where);
        }
        case Changes.Unmatched left -> held.remove(left.statement());
      }
    }

    void holdsWhatIsFound(String where) {
      Map<String, String> found = new TreeMap<>();
      for (Hit hit : everything(query)) {
        found.put(hit.statement().id(), face(hit));
      }
      found.forEach(
          (id, face) -> assertEquals(face, held.get(id), () -> where + ", " + id + ", " + query));
      assertEquals(found.keySet(), held.keySet(), () -> where + ", " + query);
    }
  }

  private static String face(Hit hit) {
    Statement statement = hit.statement();
    return statement
        + " "
        + hit.document().publisher()
        + hit.document().kind()
        + hit.sightings()
        + hit.copyOf();
  }

  private List<Hit> everything(Query query) {
    Ask ask = Ask.forWords(query.words());
    ask.filters.putAll(query.filters());
    ask.said = query.said();
    ask.published = query.published();
    ask.minConfidence = query.minConfidence();
    ask.everySighting = query.everySighting();
    ask.rollUp = query.rollUp();
    ask.numbering = query.numbering();
    ask.limit = 200;
    List<Hit> hits = new ArrayList<>();
    ResultPage page = index.search(ask.query());
    hits.addAll(page.hits());
    while (page.next() != null) {
      ask.after = page.next();
      page = index.search(ask.query());
      hits.addAll(page.hits());
    }
    return hits;
  }

  private static Traits filed(Traits plain) {
    return new Traits(
        plain.speakers(),
        plain.voice(),
        List.of("privacy"),
        plain.provisions(),
        plain.said(),
        plain.stance(),
        plain.confidence());
  }

  private static Specimen other(String words, Traits traits) {
    return new Specimen("other.txt", "other").says(words, traits);
  }

  private Changes changes(String since) {
    return index.changesSince(since, Query.ALL, 200);
  }

  private List<String> kinds(String since) {
    return changes(since).changes().stream().map(this::kind).toList();
  }

  private List<String> shown(String since, String kind) {
    return kinds(since).stream().filter(kind::equals).toList();
  }

  private String kind(Changes.Change change) {
    return switch (change) {
      case Changes.Present present -> present.added() ? "added" : "changed";
      case Changes.Withdrawn gone -> "withdrawn";
      case Changes.Unmatched left -> "unmatched";
    };
  }
}
