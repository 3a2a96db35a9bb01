package org.onrecord.index.lucene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
  private final Analysis analysis = new Analysis();

  @ParameterizedTest
  @CsvSource({
    "cybercrime, cyber crime",
    "cyber-crime, cybercrime",
    "Cybercrimes, cyber-crime",
    "co-operation, cooperation",
    "non-governmental, nongovernmental",
    "criminalisation, criminalization",
    "criminalising, criminalizing",
    "organisations, organization",
    "offence, offenses",
    "behaviour, behaviors",
    "programmes, program",
    "centre, centers",
    "analyse, analyzes",
    "defence, defense",
    "labelling, labeling",
    "journalists, journalist",
    "Accord’s, accord",
    "Accord's, accord",
    "U.S., US",
    "privé, prive",
    "U.N., UN"
  })
  void twoFormsOfAnEnglishWordMeet(String one, String other) {
    assertEquals(english(one), english(other));
  }

  @ParameterizedTest
  @CsvSource({"promise, promize", "exercise, exerciz", "hour, hor", "four, for", "rise, rize"})
  void wordsThatAreSpeltOneWayStay(String word, String folded) {
    assertTrue(!english(word).equals(List.of(folded)), word);
  }

  @Test
  void aWordIsSoughtInEveryLanguageOfItsScript() {
    assertTrue(analysis.forms("droits").contains(Analysis.tokens(analysis.of("fr"), "droits")));
    assertTrue(analysis.forms("derechos").contains(Analysis.tokens(analysis.of("es"), "derechos")));
    assertTrue(analysis.forms("права").contains(Analysis.tokens(analysis.of("ru"), "права")));
    assertTrue(analysis.forms("الحقوق").contains(Analysis.tokens(analysis.of("ar"), "الحقوق")));
    assertTrue(analysis.forms("网络犯罪").contains(Analysis.tokens(analysis.of("zh"), "网络犯罪")));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, l’organisation, organisations",
    "es, el delito, el delitos",
    "ru, правительства, правительств",
    "ar, الحقوق, حقوق"
  })
  void formsOfAWordMeetInOtherLanguages(String language, String one, String other) {
    assertEquals(
        Analysis.tokens(analysis.of(language), one), Analysis.tokens(analysis.of(language), other));
  }

  @Test
  void exactKeepsEndings() {
    assertEquals(List.of("journalists", "sources"), analysis.exactTokens("Journalists’ sources"));
  }

  @Test
  void punctuationIsNoWord() {
    assertEquals(Set.of(), analysis.forms("…“—!"));
  }

  private List<String> english(String words) {
    return Analysis.tokens(analysis.of("en"), words);
  }
}
