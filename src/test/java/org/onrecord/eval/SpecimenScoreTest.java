package org.onrecord.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.document.Document;
import org.onrecord.document.SourceFile;
import org.onrecord.extract.Extraction;
import org.onrecord.extract.Extraction.Extracted;
import org.onrecord.extract.Settings;
import org.onrecord.extract.WorkerPool;
import org.onrecord.ingest.Pipeline;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

/// Reads every specimen by the whole way and holds what is found against its gold.
///
/// A statement is found when its letters and the gold's overlap by half (intersection over union),
/// one to one; its speaker is right when the sets of names or ids meet. The floors lie a little
/// below the figures of docs/measurements.md; `-Dspecimens=print` lists every miss.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecimenScoreTest {
  static final boolean PRINT = "print".equals(System.getProperty("specimens"));

  private final Map<String, SpecimenScore> byLanguage = new TreeMap<>();
  private final SpecimenScore all = new SpecimenScore();
  private int documents;
  private int kinds;
  private int dates;
  private int languages;
  private int titles;

  @BeforeAll
  void readAll() {
    VocabularySource vocabulary =
        VocabularySource.builtIn().withFolder(Path.of("corpus/vocabulary"));
    ThemeScheme scheme = ThemeScheme.load(vocabulary);
    var pipeline =
        new Pipeline(
            new StatementFinder(ActorRegister.load(vocabulary)),
            new ThemeTagger(scheme),
            new ProvisionFinder(Instruments.load(vocabulary)));
    try (WorkerPool pool = WorkerPool.start(Settings.standard().withWorkers(1))) {
      for (Specimen specimen : Specimen.all()) {
        if (extract(pool, specimen) instanceof Extracted text && !specimen.isCopy()) {
          score(specimen, pipeline.read(source(specimen, text), text, Map.of()));
        }
      }
    }
  }

  @AfterAll
  void report() {
    System.out.printf(
        Locale.ROOT,
        "specimens: %d documents, kind %d, published %d, language %d, title %d right%n",
        documents,
        kinds,
        dates,
        languages,
        titles);
    System.out.println("specimens, all: " + all);
    byLanguage.forEach(
        (language, score) -> System.out.println("specimens, " + language + ": " + score));
  }

  @Test
  void mostStatementsAreFoundAndFewAreInvented() {
    assertTrue(all.recall() >= 0.77, all::toString);
    assertTrue(all.precision() >= 0.76, all::toString);
  }

  @Test
  void whoeverIsFoundIsMostlyTheRightSpeaker() {
    assertTrue(all.speakerAccuracy() >= 0.83, all::toString);
  }

  @Test
  void nobodyIsCreditedWhoSaidNothing() {
    assertTrue(all.wronglyCredited <= 6, all::toString);
  }

  @Test
  void kindsAreNearlyAlwaysRight() {
    assertTrue(kinds >= 0.94 * documents, kinds + " of " + documents);
  }

  @Test
  void datesAndLanguagesAreNearlyAlwaysRight() {
    assertTrue(dates >= 0.85 * documents, dates + " of " + documents);
    assertTrue(languages >= 0.95 * documents, languages + " of " + documents);
  }

  private void score(Specimen specimen, Pipeline.Read read) {
    Document document = read.document();
    JsonNode gold = specimen.gold();
    documents++;
    kinds += count(specimen, "kind", document.kind().name());
    dates += count(specimen, "published", String.valueOf(document.published().exactDay()));
    languages += count(specimen, "language", document.language());
    titles += count(specimen, "title", String.valueOf(document.title()));
    List<SpecimenScore> scores =
        List.of(all, byLanguage.computeIfAbsent(document.language(), l -> new SpecimenScore()));
    new SpecimenMatching(specimen, read, gold.path("complete").asBoolean()).into(scores);
  }

  private static int count(Specimen specimen, String field, String found) {
    boolean right = specimen.gold().path(field).asText("null").equals(found);
    if (!right && PRINT) {
      System.out.println(
          "  "
              + specimen.name()
              + " "
              + field
              + " is "
              + found
              + ", not "
              + specimen.gold().path(field).asText());
    }
    return right ? 1 : 0;
  }

  private static Extraction extract(WorkerPool pool, Specimen specimen) {
    Extraction whole = pool.extract(Specimen.DOCUMENTS.resolve(specimen.path()));
    if (specimen.part().isEmpty() || !(whole instanceof Extracted container)) {
      return whole;
    }
    return container.parts().stream()
        .filter(part -> part.name().equals(specimen.part()))
        .findFirst()
        .map(Extraction.Part::extraction)
        .orElseThrow();
  }

  private static SourceFile source(Specimen specimen, Extracted text) {
    return new SourceFile(
        "0".repeat(64), specimen.path(), text.mediaType(), text.text().length(), null);
  }
}
