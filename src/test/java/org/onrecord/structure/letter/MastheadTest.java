package org.onrecord.structure.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class MastheadTest {
  @Test
  void aPaperWithAnAddressIsSomebodysSubmission() {
    Masthead head = new Masthead(List.of("Opinion on the draft", "To the Ministry of Trade"));
    assertEquals("Opinion on the draft", head.paper());
    assertNull(new Masthead(List.of("Opinion on the draft", "By our staff")).paper());
  }

  @Test
  void theBodyThatStandsAloneIsTheAuthor() {
    Masthead head = new Masthead(List.of("Note for members", "Guild of Bakers, 3 May 2024"));
    assertEquals("Guild of Bakers", head.author());
  }

  @Test
  void aHeadingNamesItsAuthorInSixLanguages() {
    assertEquals("Guild of Bakers", headed("Statement of the Guild of Bakers on flour", ""));
    assertEquals("Ligue des Moulins", headed("Déclaration de la Ligue des Moulins sur le blé", ""));
    assertEquals("Red de Hornos", headed("Observaciones de la Red de Hornos sobre el pan", ""));
    assertEquals(
        "Союз пекарей", headed("Заявление Союза пекарей о муке", "Союз пекарей просит о муке."));
    assertEquals("اتحاد الخبازين", headed("بيان اتحاد الخبازين بشأن الدقيق", ""));
    assertEquals("面包师协会", headed("面包师协会关于面粉的意见", ""));
  }

  @Test
  void theRecordOfAMeetingIsNobodysPaper() {
    assertEquals(
        "Minutes of the May meeting",
        new Masthead(List.of("Minutes of the May meeting", "Guild of Bakers")).minutes());
  }

  private static String headed(String line, String prose) {
    return String.valueOf(new Masthead(List.of(line)).headed(prose));
  }
}
