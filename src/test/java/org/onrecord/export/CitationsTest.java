package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Span;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;

class CitationsTest {
  private static final DatedAs JULY =
      DatedAs.day(LocalDate.of(2024, 7, 30), DatedAs.Ground.EXPLICIT, null);

  private final Citations citations = new Citations(new Addresses("https://onrecord.example"));

  private static Source source(
      DocumentKind kind, @Nullable String title, List<String> authors, DatedAs published) {
    return new Source("ab".repeat(32), title, kind, authors, "The Gazette", published, "en");
  }

  private static Cited cited(Source source, Voice voice, String... speakers) {
    return new Cited(
        "0123456789ab",
        "too broad",
        voice,
        StatementClass.SAID,
        List.of(speakers).stream().map(name -> new Cited.Party("", name)).toList(),
        DatedAs.UNKNOWN,
        source,
        List.of(new Span(4, 13)),
        "",
        "",
        2,
        0,
        List.of(),
        "",
        Instant.EPOCH);
  }

  @Test
  void wordsInAPaperAreQuotedInIt() {
    Cited statement =
        cited(
            source(DocumentKind.NEWS, "Treaty alarms", List.of("Ada Example"), JULY),
            Voice.DIRECT,
            "Octavia Institute");
    assertEquals(
        "Octavia Institute, quoted in Ada Example, “Treaty alarms,” The Gazette, July 30, 2024,"
            + " paragraph 2, https://onrecord.example/statements/0123456789ab.",
        citations.chicago(statement));
    assertEquals(
        "Ada Example. (2024, July 30). Treaty alarms. The Gazette."
            + " https://onrecord.example/statements/0123456789ab"
            + " (Octavia Institute, as cited in Ada Example, 2024, para. 2)",
        citations.apa(statement));
  }

  @Test
  void whatIsRetoldIsParaphrasedAndWhoSpeaksForItselfIsNotQuoted() {
    Source letter =
        source(DocumentKind.LETTER, "On the treaty", List.of("Octavia Institute"), JULY);
    assertEquals(
        "Boris, paraphrased in Octavia Institute, “On the treaty,” letter, The Gazette, July 30,"
            + " 2024, paragraph 2, https://onrecord.example/statements/0123456789ab.",
        citations.chicago(cited(letter, Voice.INDIRECT, "Boris")));
    assertEquals(
        "Octavia Institute, “On the treaty,” letter, The Gazette, July 30, 2024, paragraph 2,"
            + " https://onrecord.example/statements/0123456789ab.",
        citations.chicago(cited(letter, Voice.DIRECT, "Octavia Institute")));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    Source bare =
        new Source(
            "ab".repeat(32), null, DocumentKind.OTHER, List.of(), null, DatedAs.UNKNOWN, "und");
    Citations plain = new Citations(Addresses.NONE);
    assertEquals("“Document without a title.”", plain.chicago(bare).replace("”.", ".”"));
    assertEquals("Document without a title. (n.d.).", plain.apa(bare));
    assertEquals(
        "Unknown speaker, quoted in “Document without a title,” paragraph 2.",
        plain.chicago(cited(bare, Voice.DIRECT)));
  }

  @Test
  void ofManyAuthorsTheFirstStands() {
    Source one = source(DocumentKind.SUBMISSION, "Who asks?", List.of("A", "B", "C", "D"), JULY);
    assertEquals(
        "A et al., “Who asks?” submission, The Gazette, July 30, 2024,"
            + " https://onrecord.example/documents/"
            + "ab".repeat(32)
            + ".",
        citations.chicago(one));
    assertEquals(
        "A et al. (2024, July 30). Who asks? [Submission]. The Gazette."
            + " https://onrecord.example/documents/"
            + "ab".repeat(32),
        citations.apa(one));
  }
}
