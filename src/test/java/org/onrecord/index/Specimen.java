package org.onrecord.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.CopyCard;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.PageMap;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Stance;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.StatementId;
import org.onrecord.statement.ThemeTag;
import org.onrecord.statement.Voice;

/// Builds a document out of sentences, each a passage `SPEAKER said WORDS.` that holds one
/// statement, with its statements and file state.
final class Specimen {
  private final String path;
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final String id;
  DocumentKind kind = DocumentKind.NEWS;
  @Nullable String publisher = "The Daily Specimen";
  String language = "en";
  @Nullable String title = "A specimen";
  DatedAs published = DatedAs.UNKNOWN;

  Specimen(String path, String seed) {
    this.path = path;
    this.id = sha256(seed);
  }

  /// What one statement has besides its words.
  record Traits(
      List<Speaker> speakers,
      Voice voice,
      List<String> themes,
      List<ProvisionRef> provisions,
      DatedAs said,
      Stance.@Nullable Polarity stance,
      double confidence) {
    static Traits of(Speaker... speakers) {
      return new Traits(
          List.of(speakers), Voice.DIRECT, List.of(), List.of(), DatedAs.UNKNOWN, null, 0.9);
    }
  }

  /// What was said.
  record Said(String words, Traits traits) {}

  private final List<Said> said = new ArrayList<>();

  List<Said> said() {
    return List.copyOf(said);
  }

  Specimen says(String words, Traits traits) {
    said.add(new Said(words, traits));
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = codePoints();
    String name = traits.speakers.isEmpty() ? "" : traits.speakers.getFirst().name();
    text.append(name);
    Span source = new Span(start, codePoints());
    text.append(" said ");
    int from = codePoints();
    text.append(words);
    Span span = new Span(from, codePoints());
    text.append('.');
    passages.add(new Passage(Passage.Kind.PARAGRAPH, new Span(start, codePoints()), 0));
    Span cue = new Span(source.end() + 1, source.end() + 5);
    statements.add(statement(words, traits, source, cue, span));
    return this;
  }

  Document document() {
    return new Document(
        new SourceFile(id, path, "text/plain", text.length(), null),
        kind,
        "because the test says so",
        title,
        publisher,
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of(),
        List.of(),
        published,
        language,
        Text.of(text.toString()),
        passages,
        0,
        List.of());
  }

  /// The document with places on pages.
  Document document(PageMap pages) {
    Document plain = document();
    return new Document(
        plain.source(),
        kind,
        plain.kindReason(),
        title,
        publisher,
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of(),
        List.of(),
        published,
        language,
        plain.text(),
        passages,
        2,
        List.of(),
        pages);
  }

  CopyCard copyCard() {
    return new CopyCard(id, path, title, publisher, kind, language, published);
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  FileState state() {
    return new FileState(
        path,
        id,
        FileState.State.INDEXED,
        "",
        "text/plain",
        text.length(),
        1,
        codePoints(),
        0,
        language,
        kind.name(),
        statements.size(),
        null,
        List.of());
  }

  private int codePoints() {
    return text.codePointCount(0, text.length());
  }

  private Statement statement(String words, Traits traits, Span source, Span cue, Span span) {
    Attribution attribution =
        traits.speakers.isEmpty()
            ? new Attribution.Unattributed(
                List.of(), List.of(), List.of(cue), "test", "nobody is named", traits.confidence)
            : new Attribution.Credited(
                traits.speakers,
                true,
                List.of(),
                Attribution.How.NAMED,
                List.of(source),
                List.of(cue),
                "test",
                "the name stands before the cue",
                traits.confidence);
    return new Statement(
        StatementId.of(id, List.of(span)),
        id,
        List.of(span),
        words,
        traits.voice,
        StatementClass.SAID,
        attribution,
        traits.themes.stream().map(t -> new ThemeTag(t, List.of(span), 1)).toList(),
        traits.provisions,
        traits.said,
        traits.stance == null ? null : new Stance(traits.stance, List.of(span)),
        List.of(),
        List.of(),
        passages.size() - 1);
  }

  private static String sha256(String seed) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(seed.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
