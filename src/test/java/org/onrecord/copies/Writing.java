package org.onrecord.copies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Corrected;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.StatementId;
import org.onrecord.statement.Voice;

/// Builds documents paragraph by paragraph, and statements out of words that stand in them.
final class Writing {
  private final String path;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  DocumentKind kind = DocumentKind.NEWS;
  @Nullable String publisher = "The Quayside Post";
  List<String> via = List.of();
  List<String> signatories = List.of();
  DatedAs published = DatedAs.UNKNOWN;

  Writing(String path) {
    this.path = path;
  }

  static Writing of(String path, String... paragraphs) {
    Writing writing = new Writing(path);
    writing.paragraphs.addAll(List.of(paragraphs));
    return writing;
  }

  Writing kind(DocumentKind newKind) {
    kind = newKind;
    return this;
  }

  Writing by(String newPublisher, String... newVia) {
    publisher = newPublisher;
    via = List.of(newVia);
    return this;
  }

  /// Signed by these.
  Writing from(String... names) {
    signatories = List.of(names);
    return this;
  }

  String path() {
    return path;
  }

  Writing on(String day) {
    published = DatedAs.day(LocalDate.parse(day), DatedAs.Ground.EXPLICIT, day);
    return this;
  }

  Writing says(String speaker, String words) {
    return says(speaker, words, Voice.DIRECT);
  }

  /// Credits words of the text to a speaker; nobody when that is empty.
  Writing says(String speaker, String words, Voice voice) {
    int start = text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in " + path + ": " + words);
    }
    Span span = Text.of(text()).span(start, start + words.length());
    statements.add(
        new Statement(
            StatementId.of(id(), List.of(span)),
            id(),
            List.of(span),
            words,
            voice,
            StatementClass.SAID,
            speaker.isEmpty()
                ? new Attribution.Unattributed(
                    List.of(), List.of(), List.of(), "test", "nobody is named", 0.5)
                : new Attribution.Credited(
                    List.of(new Speaker.Named(speaker)),
                    true,
                    List.of(),
                    Attribution.How.NAMED,
                    List.of(),
                    List.of(),
                    "test",
                    "the test says so",
                    0.9),
            List.of(),
            List.of(),
            DatedAs.UNKNOWN,
            null,
            List.of(),
            List.of(),
            0));
    return this;
  }

  /// The last statement bears a correction.
  Writing decided(String correction) {
    Statement last = statements.removeLast();
    List<Corrected> notes = new ArrayList<>(last.corrections());
    notes.add(new Corrected(correction, Instant.EPOCH, "Ann", "Ann decided."));
    statements.add(last.corrected(notes));
    return this;
  }

  String lastStatement() {
    return statements.getLast().id();
  }

  private String text() {
    return String.join("\n\n", paragraphs);
  }

  String id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = (path + "\n" + text()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Document document() {
    Text text = Text.of(text());
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      passages.add(new Passage(Passage.Kind.PARAGRAPH, text.span(at, at + paragraph.length()), 0));
      at += paragraph.length() + 2;
    }
    return new Document(
        new SourceFile(id(), path, "text/plain", text.length(), null),
        kind,
        "because the test says so",
        path,
        publisher,
        signatories,
        List.of(),
        signatories,
        true,
        List.of(),
        via,
        published,
        "en",
        text,
        passages,
        0,
        List.of());
  }

  Held held() {
    return new Held(document(), statements);
  }
}
