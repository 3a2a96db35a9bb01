package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.index.Hit;
import org.onrecord.index.Query;
import org.onrecord.index.ResultPage;
import org.onrecord.index.RollUp;
import org.onrecord.index.StatementIndex;
import org.onrecord.query.ReadQuery;

/// Asks labelled questions of an index and finds the rank of the best expected statement.
///
/// A hit counts as an expected statement when it stands in the same document and their words agree:
/// at least half of all words are common to both, or four fifths of the expected ones are found.
public final class QuestionsEval {
  /// A rank that counts as answered.
  private static final int GOOD = 3;

  /// Hits looked through.
  private static final int DEPTH = 50;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StatementIndex index;
  private final Function<String, ReadQuery> reader;

  /// @param reader reads a question's words
  public QuestionsEval(StatementIndex index, Function<String, ReadQuery> reader) {
    this.index = index;
    this.reader = reader;
  }

  /// What one question got.
  ///
  /// @param rank of the best expected statement, from 1; 0 when it is not among the first fifty
  /// @param total statements found
  public record Answer(String id, String question, int rank, long total, String firstHit) {}

  /// All answers, in the order of the questions.
  public record Report(List<Answer> answers) {
    public Report {
      answers = List.copyOf(answers);
    }

    /// Questions whose best expected statement stands among the first three.
    public long good() {
      return answers.stream().filter(a -> a.rank() > 0 && a.rank() <= GOOD).count();
    }

    /// One line a question, and the count.
    @Override
    public String toString() {
      StringBuilder lines = new StringBuilder();
      for (Answer a : answers) {
        lines.append(
            String.format(
                Locale.ROOT, "%-4s rank %2d of %3d  %s%n", a.id, a.rank, a.total, a.question));
      }
      return lines
          .append(good())
          .append(" of ")
          .append(answers.size())
          .append(" within 3")
          .toString();
    }
  }

  /// Asks the questions that have expected statements.
  ///
  /// @param queries file of `queries`, each with `id`, `text` and `expected` statement ids
  /// @param gold file of `documents` with `sha256` and labelled `statements`
  /// @throws UncheckedIOException when a file cannot be read
  public Report run(Path queries, Path gold) {
    Map<String, Expected> expected = expected(read(gold));
    List<Answer> answers = new ArrayList<>();
    for (JsonNode query : read(queries).path("queries")) {
      if (query.path("expected").isArray()) {
        List<Expected> wanted = new ArrayList<>();
        query.path("expected").forEach(id -> wanted.add(expected.get(id.asText())));
        answers.add(ask(query.path("id").asText(), query.path("text").asText(), wanted));
      }
    }
    return new Report(answers);
  }

  private Answer ask(String id, String question, List<Expected> wanted) {
    ResultPage page = index.search(reader.apply(question).in(settings()));
    int rank = 0;
    for (int i = 0; i < page.hits().size() && rank == 0; i++) {
      Hit hit = page.hits().get(i);
      if (wanted.stream().anyMatch(w -> w.isFoundIn(hit))) {
        rank = i + 1;
      }
    }
    String first = page.hits().isEmpty() ? "" : page.hits().getFirst().statement().text();
    return new Answer(id, question, rank, page.total(), first);
  }

  private static Query settings() {
    Query all = Query.ALL;
    return new Query(
        all.words(),
        all.filters(),
        all.said(),
        all.published(),
        0,
        List.of(),
        all.sort(),
        DEPTH,
        null,
        Set.of(),
        1,
        null,
        false,
        RollUp.NONE,
        "");
  }

  /// The words of a labelled statement and the document that it stands in.
  private record Expected(String documentId, Set<String> words) {
    boolean isFoundIn(Hit hit) {
      Set<String> found = wordsOf(hit.statement().text());
      Set<String> common = new HashSet<>(words);
      common.retainAll(found);
      int all = words.size() + found.size() - common.size();
      return hit.document().id().equals(documentId)
          && (2 * common.size() >= all || 5 * common.size() >= 4 * words.size());
    }
  }

  private static Map<String, Expected> expected(JsonNode gold) {
    Map<String, Expected> expected = new HashMap<>();
    for (JsonNode document : gold.path("documents")) {
      for (JsonNode statement : document.path("statements")) {
        StringBuilder words = new StringBuilder();
        statement.path("content").forEach(c -> words.append(c.path("text").asText()).append(' '));
        expected.put(
            statement.path("id").asText(),
            new Expected(document.path("sha256").asText(), wordsOf(words.toString())));
      }
    }
    return expected;
  }

  private static Set<String> wordsOf(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the labelled data in " + file, e);
    }
  }
}
