package org.onrecord.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Shared;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorRegister;
import org.onrecord.index.IndexVocabulary;
import org.onrecord.index.Query;
import org.onrecord.index.ResultPage;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.provision.Instruments;
import org.onrecord.query.QueryReader;
import org.onrecord.query.ReadQuery;
import org.onrecord.query.Understood;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.vocabulary.VocabularySource;

/// The labelled questions, asked of the labelled statements: measures reading and ranking alone.
class QuestionsEvalTest {
  private final ActorRegister actors = ActorRegister.load(VocabularySource.builtIn());
  private final ThemeScheme themes = ThemeScheme.load(VocabularySource.builtIn());
  @TempDir Path folder;

  @Test
  void sixteenOfEighteenHaveTheirAnswerAmongTheFirstThree() throws IOException {
    Path gold = Shared.find("eval/search/seeds-gold.json");
    QueryReader reader = reader();
    try (StatementStore index =
        LuceneStatementIndex.open(folder, Mode.WRITE, vocabulary(), Clock.systemUTC())) {
      GoldSeeds.into(index, gold, Shared.find("seeds"));
      QuestionsEval.Report report =
          new QuestionsEval(index, reader::read).run(Shared.find("eval/search/queries.json"), gold);
      assertTrue(report.answers().size() == 18 && report.good() >= 16, report::toString);
    }
  }

  /// Nothing answers it, and nothing else is given instead.
  @Test
  void whatTheTechAccordSaidOnArticle6IsNotOnRecord() throws IOException {
    try (StatementStore index =
        LuceneStatementIndex.open(folder, Mode.WRITE, vocabulary(), Clock.systemUTC())) {
      GoldSeeds.into(index, Shared.find("eval/search/seeds-gold.json"), Shared.find("seeds"));
      ReadQuery read = reader().read("Tech Accord on Article 6");
      ResultPage page = index.search(read.in(Query.ALL));
      assertEquals(0, page.total());
      assertEquals(
          List.of("cybersecurity-tech-accord", "un-cybercrime-convention/6"),
          read.understood().stream().map(Understood::value).toList());
    }
  }

  private QueryReader reader() {
    return new QueryReader(actors, themes, Instruments.load(VocabularySource.builtIn()));
  }

  private IndexVocabulary vocabulary() {
    return new IndexVocabulary() {
      @Override
      public List<String> withBroader(String themeId) {
        return themes.withBroader(themeId);
      }

      @Override
      public Optional<ActorEntry> actor(String actorId) {
        return actors
            .find(actorId)
            .map(
                a ->
                    new ActorEntry(
                        a.name(),
                        a.kind().name(),
                        a.category(),
                        a.aliases().stream().map(Actor.Alias::name).toList()));
      }
    };
  }
}
