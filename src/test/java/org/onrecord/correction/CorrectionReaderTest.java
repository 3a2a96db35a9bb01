package org.onrecord.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionReaderTest {
  private static final String GOOD = CorrectionJson.line(Specimens.by("Ann", 0, reject()));

  private static Action reject() {
    return new StatementAction.Reject(Specimens.TARGET);
  }

  @Test
  void everyKindOfActionComesBackAsItWas() {
    for (Action action : Specimens.actions()) {
      Correction correction = Specimens.by("Ann Lee", 0, action);
      assertEquals(
          new CorrectionReader.Line.Good(correction),
          CorrectionReader.read("c.jsonl", 1, CorrectionJson.line(correction)));
    }
  }

  @Test
  void theLineAndTheIdStayAsTheyAre() {
    Correction undo = Specimens.by("Ann", 0, new Undo("0123456789ab"));
    assertEquals(
        """
        {"action":"undo","at":"2026-03-04T10:00:00Z","by":"Ann","entry":"0123456789ab",\
        "id":"%s","reason":"because"}\
        """
            .replace("%s", undo.id()),
        CorrectionJson.line(undo));
    assertEquals("wn0gmf1r902r", undo.id());
  }

  @Test
  void faultsNameTheColumnAndWhatWasMeant() {
    assertEquals(
        "c.jsonl:7:11: \"rejekt\" is no action; expected one of accept, reject, change-speaker,"
            + " change-themes, change-said, change-span, quote, sighting, change-kind,"
            + " change-title, change-published, merge, split, rename, add, add-alias, undo;"
            + " did you mean \"reject\"?",
        fault(GOOD.replace("\"reject\"", "\"rejekt\"")));
    assertEquals(
        "c.jsonl:7:65: a member \"bye\" is not known here; expected only action, at, by, id,"
            + " reason, target; did you mean \"by\"?",
        fault(GOOD.replace("\"by\":\"Ann\"", "\"by\":\"Ann\",\"bye\":\"Ann\"")));
  }

  @Test
  void aLineChangedByHandIsNoLongerThatDecision() {
    String changed = fault(GOOD.replace("\"Ann\"", "\"Bob\""));
    assertEquals(
        true,
        changed.contains("the line was changed by hand; expected the id of what stands there"),
        changed);
  }

  @Test
  void everyBrokenLineIsAFaultAndNoneThrows() {
    for (String line :
        List.of(
            "{",
            "[]",
            "7",
            "null",
            "\"\"",
            GOOD.substring(0, GOOD.length() / 2),
            GOOD + GOOD,
            GOOD.replace("\"exact\"", "\"exakt\""),
            GOOD.replace(Specimens.SHA, "abc"),
            GOOD.replace("2026-03-04T10:00:00Z", "yesterday"),
            GOOD.replace("\"Ann\"", "7"),
            GOOD.replace("\"Ann\"", "\" \""),
            "[".repeat(5000))) {
      assertEquals(
          CorrectionReader.Line.Bad.class,
          CorrectionReader.read("c.jsonl", 7, line).getClass(),
          line);
    }
  }

  @Test
  void anActionAloneIsReadFromARequest() {
    assertEquals(
        new RegisterAction.Merge("a", "b"),
        CorrectionReader.action("{\"action\":\"merge\",\"from\":\"a\",\"into\":\"b\"}"));
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () -> CorrectionReader.action("{\"action\":\"merge\",\"from\":\"a\",\"into\":\"a\"}"));
    assertEquals(
        "an actor cannot be merged with itself: a; expected a whole merge", fault.getMessage());
  }

  private static String fault(String line) {
    return switch (CorrectionReader.read("c.jsonl", 7, line)) {
      case CorrectionReader.Line.Bad(CorrectionFault fault) -> fault.message();
      case CorrectionReader.Line.Good(Correction correction) -> "none: " + correction;
    };
  }
}
