package org.onrecord.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.index.Specimen.Traits;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.meaning.Embedder;
import org.onrecord.meaning.HashedEmbedder;
import org.onrecord.statement.Statement;

/// Search by meaning, with a model of chance that knows some words to mean the same.
class MeaningSearchTest extends IndexFixture {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

  private final HashedEmbedder model = new HashedEmbedder("hashed/1");

  @Override
  protected StatementStore open(Path at) {
    return open(at, model);
  }

  private static StatementStore open(Path at, @Nullable Embedder embedder) {
    return LuceneStatementIndex.open(at, Mode.WRITE, VOCABULARY, CLOCK, embedder);
  }

  private void commitMeant() {
    index.commit(Map.of(Meanings.VERSION, model.model()));
  }

  private Words asked(String words, boolean orWords) {
    List<Words> terms = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      terms.add(new Words.Term(word, false));
    }
    return new Words.Meaning(new Words.MostOf(terms, 1), model.embed(words).vector(), orWords);
  }

  private ResultPage search(Words words) {
    return index.search(Ask.forWords(words).query());
  }

  private void putSpies() {
    put(
        new Specimen("spies.txt", "spies")
            .says("reporters fear snooping", Traits.of(OCTAVIA))
            .says("journalists fear taxes", Traits.of(BORIS))
            .says("ports need cranes", Traits.of(BORIS)));
    Specimen french = new Specimen("fr.txt", "french");
    french.language = "fr";
    put(french.says("les cranes font peur", Traits.of(CROWD)));
    commitMeant();
  }

  @Test
  void whatMeansTheSameIsFoundThoughNoWordIsShared() {
    putSpies();
    assertEquals(List.of(), texts(search(new Words.Term("surveillance", false))));
    ResultPage found = search(asked("journalists surveillance", false));
    assertEquals(List.of("reporters fear snooping", "journalists fear taxes"), texts(found));
    Hit.Nearness near = near(found.hits().getFirst());
    assertTrue(Objects.requireNonNull(near.similarity()) > 0.7, near::toString);
    assertTrue(near.byMeaning() && !near.byWords(), near::toString);
    assertEquals(2, found.total());
  }

  @Test
  void bothFindsWhatEitherFindsAndSaysWhich() {
    putSpies();
    ResultPage found = search(asked("cranes surveillance", true));
    assertEquals(
        List.of(
            "ports need cranes true true",
            "les cranes font peur false true",
            "reporters fear snooping true false"),
        found.hits().stream()
            .map(h -> h.statement().text() + " " + near(h).byMeaning() + " " + near(h).byWords())
            .sorted(
                Comparator.comparing((String s) -> !s.startsWith("ports")).thenComparing(s -> s))
            .toList());
    assertEquals("ports need cranes", found.hits().getFirst().statement().text());
    assertEquals(3, found.total());
  }

  @Test
  void conditionsHoldBesideMeaning() {
    putSpies();
    Words meant = asked("journalists surveillance", false);
    assertEquals(
        List.of("journalists fear taxes"),
        texts(
            search(
                new Words.AllOf(
                    List.of(meant, new Words.Not(new Words.Term("snooping", false)))))));
    Query byBoris = Ask.forWords(meant).only(Facet.ACTOR, "name:Boris Specimen").query();
    assertEquals(List.of("journalists fear taxes"), texts(index.search(byBoris)));
  }

  @Test
  void theIndexSaysWhatItKnows() {
    assertEquals(Optional.empty(), index.meanings());
    putSpies();
    assertEquals(Optional.of(new Meanings("hashed/1", 3, 1)), index.meanings());
  }

  @Test
  void whatIsLikeAStatementIsToldByMeaningWhereThatIsKnown() {
    putSpies();
    String id = search(asked("reporters fear snooping", false)).hits().getFirst().statement().id();
    assertTrue(index.knowsMeaning(id));
    assertEquals(
        List.of("journalists fear taxes"),
        index.similar(id, 10).stream().map(h -> h.statement().text()).toList());
    String french = search(new Words.Term("peur", false)).hits().getFirst().statement().id();
    assertFalse(index.knowsMeaning(french));
    assertEquals(List.of(), index.similar(french, 10));
  }

  @Test
  void wordsThatStandThereAreNotPlacedAgain() {
    putSpies();
    assertEquals(3, model.asked());
    put(
        new Specimen("spies.txt", "spies")
            .says("reporters fear snooping", Traits.of(BORIS))
            .says("ports need ships", Traits.of(BORIS)));
    put(new Specimen("copy.txt", "another").says("ports need cranes", Traits.of(CROWD)));
    commitMeant();
    assertEquals(4, model.asked());
    index.refile(path -> true, (document, statements) -> statements.reversed());
    commitMeant();
    assertEquals(4, model.asked());
  }

  @Test
  void anIndexThatIsFiledAnewWithoutAModelKnowsNothingOfMeaning() {
    putSpies();
    index.close();
    index = open(folder, null);
    index.refile(path -> true, (document, statements) -> statements);
    commit();
    assertEquals(Optional.empty(), index.meanings());
    assertEquals(List.of(), texts(search(asked("journalists surveillance", false))));
    index.close();
    index = open(folder, model);
    assertEquals(1, index.refile(path -> true, (document, statements) -> statements));
    commitMeant();
    assertEquals(2, search(asked("journalists surveillance", false)).total());
  }

  @Test
  void aConcernIsSuggestedForWhatIsNearToItsStatementsAndNotFiledUnderIt() {
    assertEquals(List.of(), index.suggestedThemes("", 10));
    Specimen filed = new Specimen("filed.txt", "filed");
    for (String more : List.of("now", "here", "again", "today", "soon")) {
      filed.says("journalists fear surveillance " + more, filedUnder("privacy-taps"));
    }
    put(filed);
    put(
        new Specimen("new.txt", "new")
            .says("reporters fear snooping", Traits.of(BORIS))
            .says("ports need cranes", Traits.of(BORIS))
            .says("journalists fear snooping", filedUnder("privacy-logs")));
    commitMeant();
    List<String> found =
        index.suggestedThemes("", 10).stream()
            .map(s -> s.theme() + ": " + s.statement().statement().text())
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "privacy-taps: journalists fear snooping",
            "privacy-taps: reporters fear snooping",
            "privacy: reporters fear snooping"),
        found);
    SuggestedTheme one = index.suggestedThemes("privacy", 1).getFirst();
    assertTrue(one.similarity() > 0.7 && one.nearestSimilarity() > 0.7, one::toString);
    assertTrue(one.nearest().statement().text().contains("journalists fear"));
  }

  private static Hit.Nearness near(Hit hit) {
    return Objects.requireNonNull(hit.nearness());
  }

  private static Traits filedUnder(String theme) {
    Traits plain = Traits.of(OCTAVIA);
    return new Traits(
        plain.speakers(),
        plain.voice(),
        List.of(theme),
        plain.provisions(),
        plain.said(),
        plain.stance(),
        plain.confidence());
  }

  /// What is found, its order, its facets and its pages are those of a plain scan.
  @Test
  void lawMeaningFindsWhatAScanFinds() {
    long seed = 20261122;
    fill(seed);
    Random random = new Random(seed);
    List<Hit> all = index.search(Ask.forWords(new Words.Everything()).with(200).query()).hits();
    for (int round = 0; round < 15; round++) {
      String shown = "seed " + seed + " round " + round;
      String words = question(random);
      boolean both = random.nextBoolean();
      Ask ask = Ask.forWords(asked(words, both));
      ask.limit = 200;
      if (random.nextBoolean()) {
        ask.only(Facet.THEME, RandomCorpus.THEMES.get(random.nextInt(4)));
      }
      Ask byWords = Ask.forWords(((Words.Meaning) ask.words).asked());
      byWords.filters.putAll(ask.filters);
      byWords.limit = 200;
      List<String> inWords = both ? ids(index.search(byWords.query())) : List.of();
      Ask filtered = Ask.forWords(new Words.Everything()).with(200);
      filtered.filters.putAll(ask.filters);
      List<String> expected = scan(all, ids(index.search(filtered.query())), words, inWords, both);
      ask.counting(Facet.THEME, Facet.LANGUAGE, Facet.ACTOR);
      ResultPage found = index.search(ask.query());
      assertEquals(expected, ids(found), shown);
      assertEquals(expected.size(), found.total(), shown);
      assertEquals(expected, paged(ask), shown);
      for (var count : found.facets().getOrDefault(Facet.LANGUAGE, List.of())) {
        Ask ticked = Ask.forWords(ask.words).only(Facet.LANGUAGE, count.value());
        ask.filters.forEach(ticked.filters::putIfAbsent);
        assertEquals(count.count(), index.search(ticked.query()).total(), shown);
      }
    }
  }

  @Test
  void lawThePartsOfAScoreAddUp() {
    fill(3);
    Random random = new Random(3);
    for (int round = 0; round < 8; round++) {
      Query query = Ask.forWords(asked(question(random), round % 2 == 0)).query();
      for (Hit hit : index.search(query).hits()) {
        double sum =
            index.score(query, hit.statement().id()).stream().mapToDouble(ScorePart::points).sum();
        assertEquals(hit.score(), sum, 1e-5, () -> query + " " + hit.statement().text());
      }
    }
  }

  private void fill(long seed) {
    RandomCorpus corpus = new RandomCorpus(seed);
    corpus.documents(12).forEach(this::put);
    commitMeant();
  }

  private static String question(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      words.add(RandomCorpus.WORDS.get(random.nextInt(RandomCorpus.WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static List<String> ids(ResultPage page) {
    return page.hits().stream().map(h -> h.statement().id()).toList();
  }

  private List<String> paged(Ask ask) {
    List<String> ids = new ArrayList<>();
    int limit = ask.limit;
    ask.limit = 7;
    for (ResultPage page = index.search(ask.query()); ; page = index.search(ask.query())) {
      ids.addAll(ids(page));
      ask.after = page.next();
      if (ask.after == null) {
        ask.limit = limit;
        return ids;
      }
    }
  }

  /// @param among ids of what meets the filters
  /// @param inWords ids of what words find, best first
  private List<String> scan(
      List<Hit> all, List<String> among, String words, List<String> inWords, boolean both) {
    var wanted = model.embed(words).vector();
    Map<String, Float> near = new HashMap<>();
    Map<String, Statement> byId = new HashMap<>();
    for (Hit hit : all) {
      Statement statement = hit.statement();
      byId.put(statement.id(), statement);
      if (hit.document().language().equals("en") && among.contains(statement.id())) {
        float similarity = wanted.similarity(model.embed(statement.text()).vector());
        if (similarity >= Meanings.LEAST_SIMILAR) {
          near.put(statement.id(), similarity);
        }
      }
    }
    Comparator<String> newest =
        Comparator.comparing(
                (String id) -> {
                  var said = Objects.requireNonNull(byId.get(id)).said();
                  var day = said.from() == null ? said.to() : said.from();
                  return day == null ? Long.MIN_VALUE : day.toEpochDay();
                })
            .reversed()
            .thenComparing(id -> id);
    List<String> inMeaning =
        near.keySet().stream()
            .sorted(
                Comparator.comparingDouble((String id) -> -near.getOrDefault(id, 0f))
                    .thenComparing(newest))
            .toList();
    if (!both) {
      return inMeaning;
    }
    Map<String, Float> scores = new HashMap<>();
    for (String id : among) {
      if (inWords.contains(id) || near.containsKey(id)) {
        scores.put(id, (float) (points(inWords.indexOf(id)) + points(inMeaning.indexOf(id))));
      }
    }
    return scores.keySet().stream()
        .sorted(
            Comparator.comparingDouble((String id) -> -scores.getOrDefault(id, 0f))
                .thenComparing(newest))
        .toList();
  }

  private static double points(int place) {
    return place < 0 ? 0 : 1.0 / (60 + place + 1);
  }
}
