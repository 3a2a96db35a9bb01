package org.onrecord.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.document.Document;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.extract.Extraction;
import org.onrecord.extract.Extraction.Extracted;
import org.onrecord.extract.Settings;
import org.onrecord.extract.WorkerPool;
import org.onrecord.ingest.Pipeline;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
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
  private static final boolean PRINT = "print".equals(System.getProperty("specimens"));

  private final Map<String, Score> byLanguage = new TreeMap<>();
  private final Score all = new Score();
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
    assertTrue(all.recall() >= 0.40, all::toString);
    assertTrue(all.precision() >= 0.55, all::toString);
  }

  @Test
  void whoeverIsFoundIsMostlyTheRightSpeaker() {
    assertTrue(all.speakerAccuracy() >= 0.75, all::toString);
  }

  @Test
  void nobodyIsCreditedWhoSaidNothing() {
    assertTrue(all.wronglyCredited <= 6, all::toString);
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
    List<Score> scores =
        List.of(all, byLanguage.computeIfAbsent(document.language(), l -> new Score()));
    new Matching(specimen, read, gold.path("complete").asBoolean()).into(scores);
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

  /// Counts over statements.
  private static final class Score {
    int gold;
    int found;
    int invented;
    int rightSpeaker;
    int wronglyCredited;

    double recall() {
      return gold == 0 ? 1 : (double) found / gold;
    }

    double precision() {
      return found + invented == 0 ? 1 : (double) found / (found + invented);
    }

    double speakerAccuracy() {
      return found == 0 ? 1 : (double) rightSpeaker / found;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d gold, %d found (recall %.2f), %d invented (precision %.2f), speaker right %d (%.2f),"
              + " %d credited who said nothing",
          gold,
          found,
          recall(),
          invented,
          precision(),
          rightSpeaker,
          speakerAccuracy(),
          wronglyCredited);
    }
  }

  /// One specimen's statements against its gold.
  private static final class Matching {
    private final Specimen specimen;
    private final Pipeline.Read read;
    private final boolean complete;
    private final String letters;
    private final int[] letterAt;

    Matching(Specimen specimen, Pipeline.Read read, boolean complete) {
      this.specimen = specimen;
      this.read = read;
      this.complete = complete;
      String text = read.document().text().string();
      this.letterAt = new int[text.length() + 1];
      StringBuilder kept = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        letterAt[i] = kept.length();
        kept.append(Specimen.squashed(text.substring(i, i + 1)));
      }
      letterAt[text.length()] = kept.length();
      this.letters = kept.toString();
    }

    void into(List<Score> scores) {
      List<Statement> free = new ArrayList<>(read.statements());
      for (JsonNode gold : specimen.statements()) {
        BitSet wanted = lettersOf(gold);
        @Nullable Statement best = null;
        double bestShare = 0.5;
        for (Statement statement : free) {
          double share = share(wanted, lettersOf(statement));
          if (share >= bestShare) {
            best = statement;
            bestShare = share;
          }
        }
        boolean debatable = gold.path("debatable").asBoolean();
        if (best != null) {
          free.remove(best);
        }
        if (!debatable) {
          count(scores, gold, best);
        }
      }
      for (Statement statement : free) {
        invented(scores, statement);
      }
    }

    private void count(List<Score> scores, JsonNode gold, @Nullable Statement best) {
      boolean right = best != null && isRight(gold, best.attribution());
      for (Score score : scores) {
        score.gold++;
        score.found += best == null ? 0 : 1;
        score.rightSpeaker += right ? 1 : 0;
      }
      if (PRINT && !right) {
        System.out.println(
            "  "
                + specimen.name()
                + (best == null ? " MISSED " : " SPEAKER " + names(best.attribution()) + " not ")
                + gold.path("speaker").asText()
                + ": "
                + gold.path("quote"));
      }
    }

    private void invented(List<Score> scores, Statement statement) {
      Set<String> silent =
          Specimen.stream(specimen.gold().path("notSpeakers"))
              .map(name -> folded(name.asText()))
              .collect(Collectors.toSet());
      boolean wrong =
          names(statement.attribution()).stream().map(Matching::folded).anyMatch(silent::contains);
      for (Score score : scores) {
        score.invented += complete ? 1 : 0;
        score.wronglyCredited += wrong ? 1 : 0;
      }
      if (PRINT && complete) {
        System.out.println(
            "  "
                + specimen.name()
                + (wrong ? " WRONGLY CREDITED " : " INVENTED ")
                + names(statement.attribution())
                + " by "
                + statement.attribution().rule()
                + ": "
                + statement.text());
      }
    }

    private BitSet lettersOf(JsonNode gold) {
      BitSet bits = new BitSet();
      for (String piece : Specimen.pieces(gold)) {
        String wanted = Specimen.squashed(piece);
        int at = letters.indexOf(wanted);
        if (at >= 0) {
          bits.set(at, at + wanted.length());
        }
      }
      return bits;
    }

    private BitSet lettersOf(Statement statement) {
      BitSet bits = new BitSet();
      for (Span span : statement.spans()) {
        bits.set(
            letterAt[read.document().text().utf16(span.start())],
            letterAt[read.document().text().utf16(span.end())]);
      }
      return bits;
    }

    private static double share(BitSet one, BitSet other) {
      BitSet both = (BitSet) one.clone();
      both.and(other);
      BitSet either = (BitSet) one.clone();
      either.or(other);
      return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }

    private static boolean isRight(JsonNode gold, Attribution attribution) {
      Set<String> wanted =
          Stream.of(
                  gold.path("speaker").asText("").split("; "),
                  gold.path("actorId").asText("").split("; "))
              .flatMap(Stream::of)
              .filter(name -> !name.isBlank() && !name.equals("null"))
              .map(Matching::folded)
              .collect(Collectors.toSet());
      Specimen.stream(gold.path("actorIds")).map(id -> folded(id.asText())).forEach(wanted::add);
      Set<String> found =
          names(attribution).stream().map(Matching::folded).collect(Collectors.toSet());
      return wanted.isEmpty() ? found.isEmpty() : found.stream().anyMatch(wanted::contains);
    }

    private static List<String> names(Attribution attribution) {
      return switch (attribution) {
        case Attribution.Credited credited ->
            credited.speakers().stream().flatMap(Matching::names).toList();
        case Attribution.Unattributed nobody -> List.of();
      };
    }

    private static Stream<String> names(Speaker speaker) {
      return switch (speaker) {
        case Speaker.Registered known -> Stream.of(known.actorId(), known.name());
        case Speaker.Named named -> Stream.of(named.name());
      };
    }

    private static String folded(String name) {
      return name.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "").strip();
    }
  }
}
