package org.onrecord.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onrecord.document.DocumentKind;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Voice;

/// Corrections of every kind.
final class Specimens {
  static final String SHA = "a".repeat(64);
  static final Instant TIME = Instant.parse("2026-03-04T10:00:00Z");
  static final DocumentTarget DOCUMENT = new DocumentTarget(SHA, "news/one.html");
  static final Target TARGET =
      new Target(DOCUMENT, "“It is a ‘risk’ 🛑,”", "Ann\nsaid ", " on Monday.", "0123456789ab");
  static final Target OTHER = new Target(DOCUMENT, "It is a risk", "", "", null);
  static final List<Speaker> ANN = List.of(new Speaker.Registered("ann-lee", "Ann Lee"));
  static final List<Speaker> NAMED = List.of(new Speaker.Named("Bo Å"));

  private Specimens() {}

  static List<Action> actions() {
    return List.of(
        new StatementAction.Accept(TARGET, ANN),
        new StatementAction.Accept(TARGET, List.of()),
        new StatementAction.Reject(TARGET),
        new StatementAction.ChangeSpeaker(TARGET, ANN, NAMED),
        new StatementAction.ChangeThemes(TARGET, List.of("privacy"), List.of("em-journalists")),
        new StatementAction.ChangeSaid(TARGET, new GivenDate("2024-07")),
        new StatementAction.ChangeSaid(TARGET, null),
        new StatementAction.ChangeSpan(TARGET, OTHER),
        new StatementAction.Quote(TARGET, NAMED, List.of(), Voice.MIXED),
        new StatementAction.Sighting(TARGET, OTHER, true),
        new StatementAction.Sighting(TARGET, OTHER, false),
        new DocumentAction.ChangeKind(DOCUMENT, DocumentKind.LETTER),
        new DocumentAction.ChangeTitle(DOCUMENT, "A “title”"),
        new DocumentAction.ChangePublished(DOCUMENT, new GivenDate("2024-07-29")),
        new DocumentAction.ChangePublished(DOCUMENT, null),
        new RegisterAction.Merge("ann", "ann-lee"),
        new RegisterAction.Split("0123456789ab"),
        new RegisterAction.Rename("ann-lee", "Ann M. Lee"),
        new RegisterAction.Add("bo", "person", "media", "Bo Å", List.of("B. Å")),
        new RegisterAction.AddAlias(
            "bo", "Бо", "ru", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)),
        new RegisterAction.AddAlias("bo", "Bo", null, null, null),
        new Undo("0123456789ab"));
  }

  static Correction by(String who, int second, Action action) {
    return Correction.of(TIME.plusSeconds(second), who, "because", action);
  }
}
