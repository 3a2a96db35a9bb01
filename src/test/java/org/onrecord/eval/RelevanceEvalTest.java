package org.onrecord.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.actor.ActorRegister;
import org.onrecord.eval.RelevanceScore.Scored;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.provision.Instruments;
import org.onrecord.query.QueryReader;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

class RelevanceEvalTest {
  @TempDir Path folder;

  /// Gains at ranks 1 and 3 of three answers: (1 + 1/2) / (1 + 0.6309 + 0.5).
  @Test
  void countsAsTrecEvalDoes() {
    RelevanceScore score =
        RelevanceScore.of(
            List.of(new Scored("a", 3), new Scored("c", 1), new Scored("b", 2)),
            Map.of("a", 1, "c", 1, "z", 1, "b", 0));
    assertEquals("questions 1  nDCG@10 0.7039  Recall@100 0.6667  MRR@10 1.0000", score.toString());
  }

  @Test
  void equalScoresStandByIdDescending() {
    RelevanceScore score =
        RelevanceScore.of(List.of(new Scored("a", 1), new Scored("b", 1)), Map.of("a", 1));
    assertEquals(0.5, score.mrr());
  }

  @Test
  void asksEachJudgedQuestionAndReportsBothHalves() throws IOException {
    write("corpus.jsonl", text("1", "whales sing") + text("2", "bees dance") + text("3", "owls"));
    write("queries.jsonl", text("q1", "whale") + text("q2", "platypus") + text("unjudged", "owls"));
    write("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\t1\t1\nq2\t2\t1\n");
    ThemeScheme themes = ThemeScheme.load(VocabularySource.builtIn());
    ActorRegister actors = ActorRegister.load(VocabularySource.builtIn());
    var reader = new QueryReader(actors, themes, Instruments.load(VocabularySource.builtIn()));
    try (StatementStore index = LuceneStatementIndex.open(folder.resolve("index"), Mode.WRITE)) {
      var eval = new RelevanceEval(index, reader::read, new ThemeTagger(themes));
      List<String> lines = eval.run(folder).toString().lines().toList();
      assertEquals(
          List.of(
              "all       questions 2  nDCG@10 0.5000  Recall@100 0.5000  MRR@10 0.5000",
              "half 1    questions 1  nDCG@10 1.0000  Recall@100 1.0000  MRR@10 1.0000",
              "half 2    questions 1  nDCG@10 0.0000  Recall@100 0.0000  MRR@10 0.0000"),
          lines.subList(0, 3));
      assertEquals("  platypus", lines.getLast());
    }
  }

  private void write(String name, String lines) throws IOException {
    Files.writeString(folder.resolve(name), lines);
  }

  private static String text(String id, String words) {
    return "{\"id\": \"" + id + "\", \"title\": \"\", \"text\": \"" + words + "\"}\n";
  }
}
