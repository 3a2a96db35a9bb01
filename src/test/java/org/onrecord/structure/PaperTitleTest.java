package org.onrecord.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class PaperTitleTest {
  private static String title(String text) {
    return String.valueOf(Read.READER.readText("a.txt", text, null).title());
  }

  private static final String BODY =
      """
      We ask the committee to take the possession of tools out of Article 10 altogether.

      A program that opens a lock is the same program whoever holds it, and the draft forgets that.

      """;

  @Test
  void readsTheLineOfAnOpenLetterAsItsSubject() {
    assertEquals(
        "Open letter on the locks of the harbour",
        title(
            "Circle of the Quay\n12 Rope Lane, Arden\n\n20 June 2024\n\nTo the Chair of the Ad Hoc"
                + " Committee\n\nOpen letter on the locks of the harbour\n\nDear Chair,\n\n"
                + BODY
                + "Yours sincerely,\n\nCircle of the Quay\n"));
  }

  @Test
  void takesNoDateBesideTheWordsForASubject() {
    assertNotEquals(
        "Open letter · 22 January 2024",
        title(
            "Keep the locks\n\nOpen letter · 22 January 2024\n\nDear delegates,\n\n"
                + BODY
                + "Yours sincerely,\n\nCircle of the Quay\n"));
  }

  @Test
  void joinsAWordInCapitalsWithTheLineThatGoesOn() {
    assertEquals(
        "Заявление Союза причальных мастеров о проекте договора",
        title(
            "ЗАЯВЛЕНИЕ\nСоюза причальных мастеров о проекте договора\n\n15 июля 2024 года\n\n"
                + "Союз причальных мастеров заявляет следующее перед началом последней сессии.\n\n"
                + "Проект охватывает слишком многое, и статья о доступе должна быть короче.\n"));
  }

  @Test
  void prefersTheKindOfPaperToTheNameOfItsHouse() {
    assertEquals(
        "Paper of the Chair of Maritime Law",
        title(
            "UNIVERSITY OF ARDEN\nPaper of the Chair of Maritime Law\nProfessor Ansel Rook\n\n"
                + "Arden, 12 April 2023\n\nTo the Ad Hoc Committee, fifth session\n\n"
                + BODY));
    assertEquals(
        "Submission of the Arden Association of Pilots",
        title(
            "Arden Association of Pilots\n\nSubmission of the Arden Association of Pilots\n\n"
                + "To the Ad Hoc Committee, fifth session\n\n12 April 2023\n\n"
                + BODY));
  }
}
