package org.onrecord.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.eval.RelevanceScore.Scored;
import org.onrecord.eval.RelevanceSet.Entry;
import org.onrecord.index.FileState;
import org.onrecord.index.Hit;
import org.onrecord.index.Query;
import org.onrecord.index.StatementStore;
import org.onrecord.query.ReadQuery;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.StatementId;
import org.onrecord.statement.Voice;
import org.onrecord.theme.ThemeTagger;

/// Measures ranking on judged texts: each is indexed as one statement of nobody, and each question
/// is read as if a person had typed it.
public final class RelevanceEval {
  private static final int DEPTH = 100;

  private final StatementStore index;
  private final Function<String, ReadQuery> reader;
  private final ThemeTagger tagger;

  /// @param index empty; filled by [#run]
  /// @param reader reads a question's words
  /// @param tagger files the texts under concerns, as ingest does
  public RelevanceEval(
      StatementStore index, Function<String, ReadQuery> reader, ThemeTagger tagger) {
    this.index = index;
    this.reader = reader;
    this.tagger = tagger;
  }

  /// What came out: over all questions, and over every second of them from the first and from the
  /// second, so that what is tuned on one half is reported on the other.
  ///
  /// @param empty questions that found nothing, as asked
  public record Report(
      String all, String tuned, String heldBack, List<String> empty, double millisPerQuestion) {
    public Report {
      empty = List.copyOf(empty);
    }

    /// Three lines of figures, and the questions that found nothing.
    @Override
    public String toString() {
      StringBuilder lines = new StringBuilder();
      lines.append("all       ").append(all).append('\n');
      lines.append("half 1    ").append(tuned).append('\n');
      lines.append("half 2    ").append(heldBack).append('\n');
      lines.append(
          String.format(
              Locale.ROOT,
              "%d questions found nothing; %.1f ms a question",
              empty.size(),
              millisPerQuestion));
      empty.forEach(question -> lines.append("\n  ").append(question));
      return lines.toString();
    }
  }

  /// Indexes the texts of a folder and asks its questions.
  ///
  /// @throws java.io.UncheckedIOException when a file cannot be read
  public Report run(Path folder) {
    RelevanceSet set = RelevanceSet.read(folder);
    set.texts().forEach(this::put);
    index.commit(Map.of());
    List<List<RelevanceScore>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    List<String> empty = new ArrayList<>();
    long start = System.nanoTime();
    int asked = 0;
    for (Entry question : set.questions()) {
      Map<String, Integer> judged = set.judged().getOrDefault(question.id(), Map.of());
      if (judged.values().stream().anyMatch(g -> g > 0)) {
        List<Scored> hits = ask(question.text());
        if (hits.isEmpty()) {
          empty.add(question.text());
        }
        halves.get(asked % 2).add(RelevanceScore.of(hits, judged));
        asked++;
      }
    }
    double millis = (System.nanoTime() - start) / 1e6 / Math.max(1, asked);
    List<RelevanceScore> all = new ArrayList<>(halves.getFirst());
    all.addAll(halves.getLast());
    return new Report(mean(all), mean(halves.getFirst()), mean(halves.getLast()), empty, millis);
  }

  private static String mean(List<RelevanceScore> scores) {
    return RelevanceScore.mean(scores).toString();
  }

  private List<Scored> ask(String question) {
    Query settings = Query.ALL.showing(DEPTH);
    return index.search(reader.apply(question).in(settings)).hits().stream()
        .map(RelevanceEval::scored)
        .toList();
  }

  private static Scored scored(Hit hit) {
    return new Scored(hit.document().path(), hit.score());
  }

  private void put(Entry entry) {
    Text text = Text.of(entry.text().isBlank() ? entry.title() : entry.text());
    if (text.string().isBlank()) {
      return;
    }
    Document document = document(entry, text);
    Statement statement = statement(document);
    index.replace(document, tagger.tagAll(List.of(statement), document), state(document));
  }

  private static Document document(Entry entry, Text text) {
    String id = DigestUtils.sha256Hex(entry.id() + "\n" + entry.text());
    return new Document(
        new SourceFile(id, entry.id(), "text/plain", text.length(), null),
        DocumentKind.OTHER,
        "A judged text.",
        entry.title().isBlank() ? null : entry.title(),
        null,
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        "en",
        text,
        List.of(new Passage(Passage.Kind.PARAGRAPH, text.whole(), 0)),
        0,
        List.of());
  }

  private static Statement statement(Document document) {
    List<Span> spans = List.of(document.text().whole());
    return new Statement(
        StatementId.of(document.id(), spans),
        document.id(),
        spans,
        document.text().string(),
        Voice.DIRECT,
        StatementClass.SAID,
        new Attribution.Unattributed(List.of(), List.of(), List.of(), "none", "Judged text.", 1),
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        null,
        List.of(),
        List.of(),
        0);
  }

  private static FileState state(Document document) {
    return new FileState(
        document.source().path(),
        document.id(),
        FileState.State.INDEXED,
        "",
        document.source().mediaType(),
        document.source().byteLength(),
        0,
        document.text().length(),
        0,
        document.language(),
        document.kind().name(),
        1,
        null,
        List.of());
  }
}
