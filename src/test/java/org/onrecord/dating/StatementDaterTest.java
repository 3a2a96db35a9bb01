package org.onrecord.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;
import org.onrecord.vocabulary.VocabularySource;

class StatementDaterTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 30);

  @Test
  void takesTheDayThatTheCreditingWordsName() {
    assertEquals(
        List.of(DatedAs.day(LocalDate.of(2024, 7, 29), DatedAs.Ground.EXPLICIT, "29 July")),
        said(
            "{The draft is vague}, <the League> [said] in its 29 July submission to the session."));
  }

  @Test
  void takesADayBeforeTheSpeaker() {
    assertEquals(
        List.of(DatedAs.day(LocalDate.of(2024, 7, 9), DatedAs.Ground.EXPLICIT, "9 July 2024")),
        said("On 9 July 2024, <the League> [said] that {the draft is vague}."));
  }

  @Test
  void aDateInsideTheStatementIsNotWhenItWasSaid() {
    assertEquals(List.of(published()), said("<The League> [said] {the draft of 23 May is vague}."));
  }

  @Test
  void aDateInAnotherClauseIsNotWhenItWasSaid() {
    assertEquals(
        List.of(published()),
        said(
            "The draft was published on 23 May, and <the League> [is pleased with] {the"
                + " changes}."));
  }

  @Test
  void theSameSpeakerGoesOnBeingQuotedFromTheSameSubmission() {
    DatedAs inferred =
        new DatedAs(
            LocalDate.of(2024, 7, 29),
            LocalDate.of(2024, 7, 29),
            DatedAs.Precision.DAY,
            DatedAs.Ground.INFERRED,
            "29 July");
    assertEquals(
        List.of(inferred, published()),
        said("""
        {The draft is vague}, <the League> [said] in its 29 July submission.

        {It is also long}, <the League> [said].

        {We disagree}, <the Guild> [said].\
        """)
            .subList(1, 3));
  }

  @Test
  void somethingToldAnewIsNotOfTheSameSubmission() {
    assertEquals(
        published(),
        said("{The draft is vague}, <the League> [said] in its 29 July submission.\n\n"
                + "{It is also long}, <the League> [told] a radio programme.")
            .get(1));
  }

  @Test
  void aDateOfTheNextSentenceIsNotWhenItWasSaid() {
    assertEquals(
        List.of(published()),
        said("{The draft is vague}, <the League> [said]. On 23 May the text was published."));
    assertEquals(
        List.of(published()),
        said("“{The draft is vague},” [said] <Jane Roe>. The draft of 23 May is the third."));
  }

  @Test
  void relativeWordsStayImpreciseInSixLanguages() {
    for (String line :
        List.of(
            "<The League> [said] on Sunday that {the draft is vague}.",
            "<La Ligue> a récemment [déclaré] {le projet est vague}.",
            "<La Liga> [dijo] ayer que {el proyecto es vago}.",
            "<Лига> недавно [заявила], что {проект неясен}.",
            "[قالت] <الرابطة> مؤخرا {المشروع غامض}.",
            "<联盟> 最近 [说] {草案含糊}。")) {
      DatedAs date = said(line).getFirst();
      assertEquals(DatedAs.Precision.NOT_AFTER, date.precision(), line);
      assertEquals(PUBLISHED, date.to(), line);
    }
  }

  @Test
  void anEventThatTheWordsNameGivesItsDays() {
    EventCalendar calendar =
        EventCalendar.load(
            VocabularySource.builtIn()
                .withFile(
                    "events.yaml",
                    """
                    replaces: built-in
                    events:
                      - {id: first, title: A, type: session, start: 2024-01-29, end: 2024-02-09,
                         precision: range, names: [closing session]}
                      - {id: again, title: B, type: session, start: 2024-07-29, end: 2024-08-09,
                         precision: range, names: [closing session, resumed session]}
                    """));
    var again = new DatedAs.Event("again", "B");
    DatedAs days =
        new DatedAs(
            LocalDate.of(2024, 7, 29),
            PUBLISHED,
            DatedAs.Precision.RANGE,
            DatedAs.Ground.INFERRED,
            "closing session",
            again);
    assertEquals(
        List.of(days),
        said("At the closing session, <the League> [said] {the draft is vague}.", calendar));
    assertEquals(
        List.of(published()),
        said(
            "<The League> [said] in a note to the closing session {the draft is vague}.",
            calendar));
    assertEquals(
        List.of(
            DatedAs.day(LocalDate.of(2024, 7, 29), DatedAs.Ground.EXPLICIT, "29 July").at(again)),
        said("{It is vague}, <the League> [said] on 29 July at the resumed session.", calendar));
  }

  /// Every body has a first session: only a document about its subject means this one.
  @Test
  void anEventOfSomethingElseIsNotMeant() {
    EventCalendar calendar =
        EventCalendar.load(
            VocabularySource.builtIn()
                .withFile(
                    "events.yaml",
                    """
                    replaces: built-in
                    about: [cybercrim*, computer crime]
                    instruments: [un-cybercrime-convention]
                    events:
                      - {id: ours, title: A, type: session, start: 2024-01-29, end: 2024-02-09,
                         precision: range, names: [first session]}
                      - {id: fish, title: B, type: session, start: 2024-02-12, end: 2024-02-16,
                         precision: range, names: [fifth session], about: [fisheries]}
                    """));
    String line = "At the first session, <the League> [said] {the draft on %s is vague}.";
    for (String subject : List.of("cybercriminals", "computer crime", "the Hanoi Convention")) {
      DatedAs date = said(line.replace("%s", subject), calendar).getFirst();
      assertEquals(new DatedAs.Event("ours", "A"), date.event(), subject);
    }
    for (String subject : List.of("crimes", "computers", "fisheries", "treaties")) {
      assertEquals(List.of(published()), said(line.replace("%s", subject), calendar), subject);
    }
    String fish = line.replace("first", "fifth");
    assertEquals(
        new DatedAs.Event("fish", "B"),
        said(fish.replace("%s", "fisheries"), calendar).getFirst().event());
    assertEquals(List.of(published()), said(fish.replace("%s", "cybercrime"), calendar));
  }

  @Test
  void afterOrBeforeAnEventIsNoDay() {
    EventCalendar calendar =
        EventCalendar.load(
            VocabularySource.builtIn()
                .withFile(
                    "events.yaml",
                    """
                    replaces: built-in
                    events:
                      - {id: old, title: A, type: vote, start: 2024-06-03, end: 2024-06-03,
                         precision: day, names: [vote, adoption, голосования]}
                      - {id: new, title: B, type: adoption, start: 2024-07-25, end: 2024-07-25,
                         precision: day, names: [vote, adoption, adopción, النهائي]}
                    """));
    var vote = new DatedAs.Event("old", "A");
    var adoption = new DatedAs.Event("new", "B");
    LocalDate day = LocalDate.of(2024, 7, 25);
    DatedAs after =
        new DatedAs(
            day,
            null,
            DatedAs.Precision.NOT_BEFORE,
            DatedAs.Ground.EXPLICIT,
            "25 July 2024",
            adoption);
    for (String line :
        List.of(
            "{It is vague}, <the League> [said] after its adoption on 25 July 2024.",
            "After its adoption by the committee on 25 July 2024, <the League> [said] {it is"
                + " vague}.")) {
      assertEquals(List.of(after), said(line, calendar), line);
    }
    assertEquals(
        List.of(after.at(null)),
        said("{It is vague}, <the League> [said] after a dinner on 25 July 2024.", calendar));
    assertEquals(
        DatedAs.Precision.NOT_BEFORE,
        said("<La Liga> [dijo] tras la adopción del 25 de julio de 2024 que {es vago}.", calendar)
            .getFirst()
            .precision());
    assertEquals(
        List.of(DatedAs.day(LocalDate.of(2024, 7, 29), DatedAs.Ground.EXPLICIT, "29 July 2024")),
        said(
            "{It is vague}, <the League> [said] on 29 July 2024 after the vote of 25 July 2024.",
            calendar));
    assertEquals(
        List.of(
            DatedAs.notAfter(LocalDate.of(2024, 6, 3), DatedAs.Ground.INFERRED, "vote").at(vote)),
        said(
            "States met on 3 June. {It is vague}, <the League> [said] before the vote.", calendar));
    assertEquals(
        List.of(published()),
        said("{It is vague}, <the League> [said] before the vote.", calendar));
  }

  @Test
  void recentlyIsNotAfterPublication() {
    assertEquals(
        List.of(DatedAs.notAfter(PUBLISHED, DatedAs.Ground.EXPLICIT, "recently")),
        said("<The League> recently [wrote] {the draft is vague}."));
  }

  @Test
  void aDayAfterPublicationIsNotTaken() {
    assertEquals(
        List.of(published()), said("<The League> [said] {it would vote no} on 8 August 2024."));
  }

  private static DatedAs published() {
    return DatedAs.day(PUBLISHED, DatedAs.Ground.PUBLICATION, null);
  }

  /// Reads `{content}`, `<source>` and `[cue]` and gives the dates of the statements.
  private static List<DatedAs> said(String marked) {
    return said(marked, EventCalendar.none());
  }

  private static List<DatedAs> said(String marked, EventCalendar calendar) {
    StringBuilder plain = new StringBuilder();
    List<Span[]> found = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (String paragraph : marked.split("\n\n")) {
      int start = plain.length();
      Span[] spans = new Span[3];
      int open = -1;
      for (int i = 0; i < paragraph.length(); i++) {
        char c = paragraph.charAt(i);
        if ("{<[".indexOf(c) >= 0) {
          open = plain.length();
        } else if ("}>]".indexOf(c) >= 0) {
          spans["}>]".indexOf(c)] = new Span(open, plain.length());
        } else {
          plain.append(c);
        }
      }
      found.add(spans);
      passages.add(new Passage(Passage.Kind.PARAGRAPH, new Span(start, plain.length()), 0));
      plain.append("\n\n");
    }
    Document document = document(Text.of(plain.toString()), passages);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      statements.add(statement(document, found.get(i), i));
    }
    return new StatementDater(calendar)
        .date(statements, document).stream().map(Statement::said).toList();
  }

  private static Statement statement(Document document, Span[] spans, int passage) {
    String name = document.text().slice(spans[1]).replaceFirst("(?i)^the ", "");
    return new Statement(
        "id" + passage,
        document.id(),
        List.of(spans[0]),
        document.text().slice(spans[0]),
        Voice.INDIRECT,
        StatementClass.SAID,
        new Attribution.Credited(
            List.of(new Speaker.Named(name)),
            true,
            List.of(),
            Attribution.How.NAMED,
            List.of(spans[1]),
            List.of(spans[2]),
            "test",
            "",
            1),
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        null,
        List.of(),
        List.of(),
        passage);
  }

  private static Document document(Text text, List<Passage> passages) {
    @Nullable String none = null;
    return new Document(
        new SourceFile("0".repeat(64), "a.txt", "text/plain", 0, null),
        DocumentKind.NEWS,
        "",
        none,
        none,
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of(),
        List.of(),
        DatedAs.day(PUBLISHED, DatedAs.Ground.EXPLICIT, null),
        "en",
        text,
        passages,
        0,
        List.of());
  }
}
