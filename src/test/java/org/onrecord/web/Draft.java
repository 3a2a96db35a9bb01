package org.onrecord.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.PageMap;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.index.FileState;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Relay;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Stance;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.StatementId;
import org.onrecord.statement.ThemeTag;
import org.onrecord.statement.Voice;

/// A document in the making, with statements found by their words.
final class Draft {
  private final String path;
  private final DocumentKind kind;
  private final String title;
  private final String publisher;
  private final String author;
  private final LocalDate published;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<Said> sayings = new ArrayList<>();
  private String mediaType = "text/html";
  private byte @Nullable [] file;
  private PageMap map = PageMap.NONE;

  Draft(
      String path,
      DocumentKind kind,
      String title,
      String publisher,
      String author,
      LocalDate published) {
    this.path = path;
    this.kind = kind;
    this.title = title;
    this.publisher = publisher;
    this.author = author;
    this.published = published;
  }

  /// Adds a passage.
  Draft with(Passage.Kind passage, String text) {
    return with(passage, text, 0);
  }

  /// Adds a passage on a page.
  Draft with(Passage.Kind passage, String text, int page) {
    if (!words.isEmpty()) {
      words.append("\n\n");
    }
    int start = words.codePoints().toArray().length;
    words.append(text);
    int end = words.codePoints().toArray().length;
    passages.add(new Passage(passage, new Span(start, end), page));
    return this;
  }

  /// Adds a paragraph.
  Draft with(String paragraph) {
    return with(Passage.Kind.PARAGRAPH, paragraph);
  }

  /// Adds a statement whose words, source and cue stand in the text so far.
  Draft says(Said said) {
    sayings.add(said);
    return this;
  }

  /// A statement to find.
  ///
  /// @param speaker whose it is, or null
  /// @param source words that name the speaker; empty where nothing does
  /// @param cue words that signal speech; empty where nothing does
  record Said(
      @Nullable Speaker speaker,
      String words,
      String source,
      String cue,
      Voice voice,
      StatementClass act,
      List<String> themes,
      @Nullable LocalDate day,
      double confidence,
      Stance.@Nullable Polarity stance,
      List<Relay> relay) {}

  /// Was read from a pdf, whose lines are its passages.
  Draft from(TypedPdf pdf) {
    mediaType = "application/pdf";
    file = pdf.bytes();
    map = pdf.map();
    for (int page = 0; page < pdf.pages().size(); page++) {
      for (String line : pdf.pages().get(page)) {
        with(Passage.Kind.PARAGRAPH, line, page + 1);
      }
    }
    return this;
  }

  /// Puts the file, where it has one, into a folder.
  void write(Path folder) throws IOException {
    if (file != null) {
      Path to = folder.resolve(path);
      Files.createDirectories(to.getParent());
      Files.write(to, file);
    }
  }

  /// The document.
  Document document() {
    Text text = Text.of(words.toString());
    return new Document(
            new SourceFile(id(), path, mediaType, words.length(), null),
            kind,
            "It was made for a test.",
            title,
            publisher,
            List.of(author),
            List.of(),
            List.of(),
            true,
            List.of(),
            List.of(),
            DatedAs.day(published, DatedAs.Ground.EXPLICIT, "the line below the title"),
            "en",
            text,
            passages,
            passages.getLast().page(),
            List.of())
        .withPageMap(map);
  }

  /// Its statements.
  List<Statement> statements() {
    Document document = document();
    return sayings.stream().map(said -> statement(document, said)).toList();
  }

  /// What became of its file.
  FileState state() {
    return new FileState(
        path,
        id(),
        FileState.State.INDEXED,
        "",
        mediaType,
        words.length(),
        0,
        words.length(),
        0,
        "en",
        kind.name(),
        sayings.size(),
        null,
        List.of());
  }

  private String id() {
    try {
      byte[] bytes = file == null ? (path + words).getBytes(StandardCharsets.UTF_8) : file;
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Statement statement(Document document, Said said) {
    List<Span> spans = List.of(find(document, said.words(), 0));
    int passage = passageOf(document, spans.getFirst());
    int near = document.passages().get(passage).span().start();
    List<Span> source =
        said.source().isEmpty() ? List.of() : List.of(find(document, said.source(), near));
    List<Span> cue = said.cue().isEmpty() ? List.of() : List.of(find(document, said.cue(), near));
    return new Statement(
        StatementId.of(document.id(), spans),
        document.id(),
        spans,
        document.text().slice(spans.getFirst()),
        said.voice(),
        said.act(),
        attribution(said, source, cue),
        said.themes().stream().map(t -> new ThemeTag(t, spans, 1)).toList(),
        cited(said.words(), spans.getFirst()),
        said.day() == null
            ? DatedAs.UNKNOWN
            : DatedAs.day(said.day(), DatedAs.Ground.PUBLICATION, null),
        said.stance() == null ? null : new Stance(said.stance(), spans),
        said.relay(),
        List.of(),
        passage);
  }

  /// “Article 6” in the words, of the treaty that the built-in vocabulary holds.
  private static List<ProvisionRef> cited(String words, Span span) {
    return Pattern.compile("Article (\\d+)")
        .matcher(words)
        .results()
        .map(
            found -> new ProvisionRef("un-cybercrime-convention", null, found.group(1), null, span))
        .toList();
  }

  private static Attribution attribution(Said said, List<Span> source, List<Span> cue) {
    if (said.speaker() == null) {
      return new Attribution.Unattributed(
          List.of(), source, cue, "nobody-named", "No words near it say whose it is.", 0.4);
    }
    Attribution.How how =
        source.isEmpty() ? Attribution.How.DOCUMENT_AUTHOR : Attribution.How.NAMED;
    return new Attribution.Credited(
        List.of(said.speaker()),
        true,
        List.of(),
        how,
        source,
        cue,
        "cue-beside-quote",
        "The words “" + said.source() + " " + said.cue() + "” stand beside the statement.",
        said.confidence());
  }

  private static Span find(Document document, String words, int from) {
    Text text = document.text();
    int at = text.string().indexOf(words, text.utf16(from));
    if (at < 0) {
      throw new IllegalArgumentException("“" + words + "” does not stand in " + document.title());
    }
    return text.span(at, at + words.length());
  }

  private static int passageOf(Document document, Span span) {
    for (int i = 0; i < document.passages().size(); i++) {
      if (document.passages().get(i).span().contains(span)) {
        return i;
      }
    }
    throw new IllegalArgumentException(span + " lies in no passage");
  }
}
