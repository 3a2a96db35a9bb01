package org.onrecord.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
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

/// A document of the tests: text with blank lines between its passages, in which statements are
/// marked by their words.
final class Story {
  final String path;
  final String text;
  final String id;
  @Nullable String title;
  @Nullable String publisher = "The Harbour Gazette";
  List<String> authors = List.of("Ada Example");
  DocumentKind kind = DocumentKind.NEWS;
  String language = "en";
  DatedAs published = DatedAs.UNKNOWN;
  private final List<Statement> statements = new ArrayList<>();
  private final Text whole;
  private final List<Passage> passages;

  Story(String path, String text) {
    this.path = path;
    this.text = text.strip();
    this.id = Sample.sha256(bytes());
    this.whole = Text.of(this.text);
    this.passages = passages();
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static DatedAs day(int year, int month, int day, String words) {
    return DatedAs.day(LocalDate.of(year, month, day), DatedAs.Ground.EXPLICIT, words);
  }

  /// A statement in the making; words are looked up in the text.
  final class Said {
    private final String words;
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Speaker> behalf = new ArrayList<>();
    private final List<Relay> relay = new ArrayList<>();
    private final List<ThemeTag> themes = new ArrayList<>();
    private final List<ProvisionRef> provisions = new ArrayList<>();
    private List<Span> source = List.of();
    private List<Span> cue = List.of();
    private Voice voice = Voice.DIRECT;
    private DatedAs said = DatedAs.UNKNOWN;
    private @Nullable Stance stance;

    private Said(String words) {
      this.words = words;
    }

    Said by(String actorId, String name, String source, String cue) {
      speakers.add(new Speaker.Registered(actorId, name));
      return credited(source, cue);
    }

    Said byUnregistered(String name, String source, String cue) {
      speakers.add(new Speaker.Named(name));
      return credited(source, cue);
    }

    private Said credited(String sourceWords, String cueWords) {
      source = List.of(span(sourceWords));
      cue = List.of(span(cueWords));
      return this;
    }

    Said onBehalfOf(String actorId, String name) {
      behalf.add(new Speaker.Registered(actorId, name));
      return this;
    }

    Said via(String name) {
      relay.add(new Relay(new Speaker.Named(name), null));
      return this;
    }

    Said about(String theme, String evidence) {
      themes.add(new ThemeTag(theme, List.of(span(evidence)), 0.75));
      return this;
    }

    Said on(String article, String evidence) {
      provisions.add(new ProvisionRef("harbour-treaty", null, article, null, span(evidence)));
      return this;
    }

    Said voice(Voice voice) {
      this.voice = voice;
      return this;
    }

    Said on(DatedAs day) {
      said = day;
      return this;
    }

    Said against(String evidence) {
      stance = new Stance(Stance.Polarity.CRITICAL, List.of(span(evidence)));
      return this;
    }

    Story done() {
      List<Span> spans = List.of(span(words));
      statements.add(
          new Statement(
              StatementId.of(id, spans),
              id,
              spans,
              words,
              voice,
              StatementClass.SAID,
              attribution(),
              themes,
              provisions,
              said,
              stance,
              relay,
              List.of(),
              passageOf(spans.getFirst())));
      return Story.this;
    }

    private Attribution attribution() {
      return speakers.isEmpty()
          ? new Attribution.Unattributed(
              List.of(), List.of(), List.of(), "none", "The text names nobody.", 0.5)
          : new Attribution.Credited(
              speakers,
              true,
              behalf,
              Attribution.How.NAMED,
              source,
              cue,
              "named",
              "The name stands beside the cue.",
              0.9);
    }
  }

  Said says(String words) {
    return new Said(words);
  }

  Span span(String words) {
    int at = text.lastIndexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("“" + words + "” does not stand in " + path);
    }
    return whole.span(at, at + words.length());
  }

  private int passageOf(Span span) {
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).span().contains(span)) {
        return i;
      }
    }
    throw new IllegalArgumentException(span + " runs over the end of a passage");
  }

  private List<Passage> passages() {
    List<Passage> all = new ArrayList<>();
    int from = 0;
    for (String block : text.split("\n\n", -1)) {
      Passage.Kind passage = from == 0 ? Passage.Kind.TITLE : Passage.Kind.PARAGRAPH;
      all.add(new Passage(passage, whole.span(from, from + block.length()), 0));
      from += block.length() + 2;
    }
    return all;
  }

  Document document() {
    return new Document(
        new SourceFile(id, path, "text/plain", bytes().length, null),
        kind,
        "Its author says so.",
        title,
        publisher,
        authors,
        List.of(),
        List.of(),
        true,
        List.of(),
        List.of(),
        published,
        language,
        whole,
        passages,
        0,
        List.of());
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
        bytes().length,
        1,
        text.codePointCount(0, text.length()),
        0,
        language,
        kind.name(),
        statements.size(),
        null,
        List.of());
  }
}
