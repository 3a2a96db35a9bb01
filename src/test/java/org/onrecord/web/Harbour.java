package org.onrecord.web;

import static org.onrecord.document.Passage.Kind.FURNITURE;
import static org.onrecord.document.Passage.Kind.HEADING;
import static org.onrecord.document.Passage.Kind.PARAGRAPH;
import static org.onrecord.document.Passage.Kind.STANDFIRST;
import static org.onrecord.document.Passage.Kind.TITLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.FileState;
import org.onrecord.statement.Relay;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Speaker.Registered;
import org.onrecord.statement.Stance;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;
import org.onrecord.vocabulary.VocabularySource;

/// The corpus of the browser tests: a debate about an invented treaty among invented actors.
final class Harbour {
  static final Registered ACCORD = new Registered("keel-accord", "Keel Accord");
  static final Registered OSEI = new Registered("mira-osei", "Mira Osei");
  static final Registered TRUST = new Registered("lantern-trust", "Lantern Trust");
  static final Registered SUND = new Registered("republic-of-sund", "Republic of Sund");
  static final Speaker VANCE = new Speaker.Named("Petra Vance");

  private static final String ACTORS =
      """
      replaces: built-in
      actors:
        - {id: keel-accord, kind: coalition, category: industry-coalition, name: Keel Accord,
           short: [the Accord], description: Invented for the tests of the page.}
        - {id: mira-osei, kind: person, category: industry-coalition, name: Mira Osei,
           short: [Osei], parent: keel-accord, description: Invented for the tests of the page.}
        - {id: lantern-trust, kind: organisation, category: civil-society, name: Lantern Trust,
           short: [the Trust], description: Invented for the tests of the page.}
        - {id: republic-of-sund, kind: state, category: government, name: Republic of Sund,
           aliases: [Sund], description: Invented for the tests of the page.}
      """;

  private static final String THEMES =
      """
      replaces: built-in
      themes:
        - {id: security-research, label: {en: Security research}, scope: Looking for holes., terms: {en: [research]}}
        - {id: ethical-hacking, label: {en: Ethical hacking}, broader: security-research, scope: With leave., terms: {en: [ethical hacker]}}
        - {id: press-freedom, label: {en: Press freedom}, scope: Reporters., terms: {en: [reporter, journalist]}}
        - {id: privacy, label: {en: Privacy and data sharing, fr: Vie privée}, scope: Personal data., terms: {en: [personal data]}}
        - {id: surveillance, label: {en: Surveillance}, scope: Being watched., terms: {en: [watch]}}
        - {id: transparency, label: {en: Transparency}, scope: Secrets kept., terms: {en: [confidential]}}
        - {id: cooperation, label: {en: Cooperation between states}, scope: Answers., terms: {en: [answer each other]}}
      """;

  private Harbour() {}

  /// The actors and concerns of the debate, and no others.
  static VocabularySource vocabulary() {
    return VocabularySource.builtIn()
        .withFile("actors.yaml", ACTORS)
        .withFile("themes.yaml", THEMES);
  }

  static List<Draft> drafts() {
    return List.of(accordArticle(), trustLetter(), sundSubmission());
  }

  /// Files of the corpus that are no documents.
  static List<FileState> failures() {
    return List.of(
        failed(
            "copies/accord-again.html",
            FileState.State.DUPLICATE,
            "The same bytes as news/accord.html."),
        failed(
            "letters/scan.pdf",
            FileState.State.NEEDS_OCR,
            "Its 2 pages are pictures; install tesseract-ocr and ingest again."),
        failed("letters/sealed.pdf", FileState.State.ENCRYPTED, "It asks for a password."));
  }

  private static FileState failed(String path, FileState.State state, String reason) {
    return new FileState(
        path,
        "",
        state,
        reason,
        "application/pdf",
        91_822,
        0,
        0,
        2,
        "und",
        null,
        0,
        null,
        List.of());
  }

  private static Draft accordArticle() {
    LocalDate day = LocalDate.of(2024, 7, 30);
    return new Draft(
            "news/accord.html",
            DocumentKind.NEWS,
            "Shipping firms ask for changes to the harbour treaty",
            "Tidal Times",
            "Jon Alder",
            day)
        .with(FURNITURE, "Tidal Times 🌊 Subscribe to our newsletter")
        .with(TITLE, "Shipping firms ask for changes to the harbour treaty")
        .with(
            STANDFIRST, "The Keel Accord wants stronger protection for researchers and reporters.")
        .with(
            "⚓ According to the Keel Accord, the draft could lead to abuses of human rights and"
                + " make crimes of the work of ethical hackers and journalists.")
        .says(
            said(
                ACCORD,
                "the draft could lead to abuses of human rights and make crimes of the work of"
                    + " ethical hackers and journalists",
                "the Keel Accord",
                "According to",
                Voice.INDIRECT,
                day,
                Stance.Polarity.CRITICAL,
                "security-research",
                "press-freedom"))
        .with(
            "“Nine articles keep cooperation ‘confidential’ long after an investigation has ended,”"
                + " the Accord said in its submission.")
        .says(
            said(
                ACCORD,
                "“Nine articles keep cooperation ‘confidential’ long after an investigation has"
                    + " ended,”",
                "the Accord",
                "said",
                Voice.DIRECT,
                LocalDate.of(2024, 7, 29),
                Stance.Polarity.CRITICAL,
                "transparency"))
        .with(
            "There are also concerns at the Accord that personal data “could be shared with anyone"
                + " who asks”.")
        .says(
            said(
                ACCORD,
                "personal data “could be shared with anyone who asks”",
                "the Accord",
                "concerns",
                Voice.MIXED,
                day,
                null,
                "privacy"))
        .with(
            "Mira Osei, who leads its delegation, told the Security Gazette that firms felt “left"
                + " on the quay” by the negotiators.")
        .says(
            new Draft.Said(
                OSEI,
                "firms felt “left on the quay” by the negotiators",
                "Mira Osei",
                "told",
                Voice.MIXED,
                StatementClass.SAID,
                List.of("cooperation"),
                day,
                0.9,
                null,
                List.of(new Relay(new Speaker.Named("Security Gazette"), null))))
        .with(
            "Petra Vance, a harbour master, thinks the rules on ethical hackers are clear enough.")
        .says(
            new Draft.Said(
                VANCE,
                "the rules on ethical hackers are clear enough",
                "Petra Vance",
                "thinks",
                Voice.INDIRECT,
                StatementClass.BELIEVES,
                List.of("ethical-hacking"),
                day,
                0.55,
                Stance.Polarity.SUPPORTIVE,
                List.of()))
        .with("“Nobody will read page nine.”")
        .says(
            new Draft.Said(
                null,
                "“Nobody will read page nine.”",
                "",
                "",
                Voice.DIRECT,
                StatementClass.SAID,
                List.of(),
                null,
                0.4,
                null,
                List.of()))
        .with(FURNITURE, "Jon Alder likes harbours and bricks.")
        .with(FURNITURE, "Read more about ships");
  }

  private static Draft trustLetter() {
    LocalDate day = LocalDate.of(2024, 11, 12);
    return new Draft(
            "letters/trust.html",
            DocumentKind.LETTER,
            "Letter of the Lantern Trust",
            "Lantern Trust",
            "Lantern Trust",
            day)
        .with(TITLE, "Letter of the Lantern Trust")
        .with(
            "The Lantern Trust fears that the treaty will make it easier to watch journalists at"
                + " sea.")
        .says(
            new Draft.Said(
                TRUST,
                "the treaty will make it easier to watch journalists at sea",
                "The Lantern Trust",
                "fears",
                Voice.INDIRECT,
                StatementClass.BELIEVES,
                List.of("surveillance", "press-freedom"),
                day,
                0.92,
                Stance.Polarity.CRITICAL,
                List.of()))
        .with("“No port should hand over a reporter’s notes,” writes the Lantern Trust.")
        .says(
            said(
                TRUST,
                "“No port should hand over a reporter’s notes,”",
                "the Lantern Trust",
                "writes",
                Voice.DIRECT,
                day,
                Stance.Polarity.CRITICAL,
                "press-freedom",
                "privacy"));
  }

  private static Draft sundSubmission() {
    LocalDate day = LocalDate.of(2023, 9, 1);
    Draft draft =
        new Draft(
                "submissions/sund.html",
                DocumentKind.SUBMISSION,
                "Views of the Republic of Sund on the harbour treaty",
                "Harbour Office",
                "Republic of Sund",
                day)
            .with(TITLE, "Views of the Republic of Sund on the harbour treaty", 1);
    for (int point = 1; point <= 24; point++) {
      if (point == 1 || point == 13) {
        draft.with(
            HEADING, point == 1 ? "General remarks" : "Remarks on cooperation", point / 13 + 1);
      }
      String words =
          "Point "
              + point
              + ": Sund asks that harbours answer each other within "
              + (point + 2)
              + " days.";
      draft.with(PARAGRAPH, words, point / 13 + 1);
      draft.says(
          new Draft.Said(
              SUND,
              words,
              "",
              "",
              Voice.DIRECT,
              StatementClass.DOCUMENT,
              List.of("cooperation"),
              day.plusDays(point),
              0.97,
              null,
              List.of()));
    }
    return draft;
  }

  private static Draft.Said said(
      Speaker who,
      String words,
      String source,
      String cue,
      Voice voice,
      LocalDate day,
      Stance.@Nullable Polarity stance,
      String... themes) {
    return new Draft.Said(
        who,
        words,
        source,
        cue,
        voice,
        StatementClass.SAID,
        new ArrayList<>(List.of(themes)),
        day,
        0.93,
        stance,
        List.of());
  }
}
