package org.onrecord.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Span;
import org.onrecord.index.Specimen.Traits;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;

/// Words that some write together and others apart find one another.
class CompoundsTest extends IndexFixture {
  private static final String TOGETHER = "a database of suspects is kept";
  private static final String APART = "their data base of suspects is kept";
  private static final String NEITHER = "data that have no legal base";

  @Override
  protected StatementStore open(Path folder) {
    return LuceneStatementIndex.open(folder, Mode.WRITE, VOCABULARY, Clock.systemUTC());
  }

  private void say(String... texts) {
    for (String text : texts) {
      put(new Specimen(text.hashCode() + ".txt", text).says(text, Traits.of(BORIS)));
    }
    commit();
  }

  private List<String> found(Words words) {
    return texts(index.search(Ask.forWords(words).query())).stream().sorted().toList();
  }

  private static Words word(String word) {
    return new Words.Term(word, false);
  }

  private static Words both(String first, String second) {
    return new Words.AllOf(List.of(word(first), word(second)));
  }

  @Test
  void oneWordFindsItsTwoWhereTheyStandSideBySide() {
    say(TOGETHER, APART, NEITHER);
    assertEquals(List.of(TOGETHER, APART), found(word("database")));
    assertEquals(List.of(TOGETHER, APART), found(word("Databases")));
  }

  @Test
  void twoNeighboursFindTheOneThatTheyMake() {
    say(TOGETHER, APART, NEITHER);
    assertEquals(List.of(TOGETHER, NEITHER, APART), found(both("data", "base")));
    assertEquals(List.of(TOGETHER, APART), found(new Words.Phrase("data base", 0)));
    assertEquals(List.of(TOGETHER, APART), found(new Words.Phrase("database of suspects", 0)));
  }

  @Test
  void wordsThatAreAskedForAsWrittenStay() {
    say(TOGETHER, APART, NEITHER);
    assertEquals(List.of(TOGETHER), found(new Words.Term("database", true)));
    assertEquals(List.of(APART), found(new Words.Phrase("data base", 0, true)));
  }

  @Test
  void whatExcludesOneSpellingExcludesTheOther() {
    say(TOGETHER, APART, NEITHER);
    assertEquals(
        List.of(NEITHER),
        found(new Words.AllOf(List.of(word("data"), new Words.Not(word("database"))))));
  }

  @Test
  void headsOfTwoLettersAreWrittenInThreeWays() {
    List<String> co = List.of("states co operate", "states co-operate", "states cooperate");
    List<String> mail = List.of("an e mail to him", "an e-mail to him", "an email to him");
    List<String> crime = List.of("cyber crime grows", "cyber-crime grows", "cybercrime grows");
    say(co.toArray(String[]::new));
    say(mail.toArray(String[]::new));
    say(crime.toArray(String[]::new));
    for (Words asked : List.of(both("co", "operate"), word("co-operate"), word("cooperates"))) {
      assertEquals(co, found(asked), asked::toString);
    }
    for (Words asked : List.of(both("e", "mail"), word("e-mail"), word("emails"))) {
      assertEquals(mail, found(asked), asked::toString);
    }
    for (Words asked : List.of(both("cyber", "crime"), word("cyber-crime"), word("cybercrimes"))) {
      assertEquals(crime, found(asked), asked::toString);
    }
  }

  @Test
  void wordsWithoutAMeaningOfTheirOwnAreNoHalves() {
    say("it is notable in form", "we are not able to inform them", "car pet shops", "a carpet");
    assertEquals(List.of("it is notable in form"), found(word("notable")));
    assertEquals(List.of("we are not able to inform them"), found(word("inform")));
    assertEquals(List.of("it is notable in form"), found(both("in", "form")));
  }

  @Test
  void bothSpellingsAreMarked() {
    say(TOGETHER, APART);
    for (Words asked : List.of(word("database"), new Words.Phrase("data base", 0))) {
      for (Hit hit : index.search(Ask.forWords(asked).query()).hits()) {
        Span marked = hit.statement().text().equals(APART) ? new Span(6, 15) : new Span(2, 10);
        assertEquals(List.of(marked), hit.highlights(), asked::toString);
      }
    }
  }

  @Test
  void whereNoneStandsInTheCorpusNothingIsAdded() {
    say(NEITHER);
    assertEquals(List.of(), found(word("database")));
  }

  @Test
  void partsOfTheScoreSumUpToIt() {
    say(TOGETHER, APART, NEITHER);
    Query query = Ask.forWords(new Words.MostOf(List.of(word("data"), word("base")), 1)).query();
    for (Hit hit : index.search(query).hits()) {
      double sum =
          index.score(query, hit.statement().id()).stream().mapToDouble(ScorePart::points).sum();
      assertEquals(hit.score(), sum, 1e-3);
    }
  }
}
