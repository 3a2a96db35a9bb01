package org.onrecord.dating;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Statement;

/// The sentence around a statement with the statement's own words blanked out, so that a date in it
/// is one that the reporter gives.
///
/// Of a sentence without end, [#WINDOW] characters before the crediting words and behind them are
/// read.
final class CreditingWords {
  /// Words after which another clause begins, whose dates are about something else.
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[;:]|\\b(?:and|but|which|who|that|while|after|since|when|et|mais|qui|y|pero|que|и|но)\\b",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// Farthest that a date may stand from the words that credit, in words: “said in its submission
  /// to the concluding session of the committee on 29 July”.
  private static final int REACH = 14;

  /// Characters of the sentence that are read before the crediting words, and behind them: many
  /// times what [#REACH] words take.
  private static final int WINDOW = 1_000;

  /// Longest run from the first crediting word to the last; of farther ones the first are taken.
  private static final int APART = 3_000;

  private static final Set<String> DOCUMENTS =
      Set.of(
          "submission",
          "letter",
          "statement",
          "report",
          "paper",
          "note",
          "comments",
          "brief",
          "release",
          "blog",
          "post",
          "memo",
          "declaration",
          "testimony",
          "speech",
          "open",
          "lettre",
          "communiqué",
          "declaración",
          "carta",
          "comunicado",
          "informe",
          "письме",
          "заявлении",
          "докладе",
          "erklärung",
          "رسالة",
          "بيان");

  private static final Set<String> OCCASIONS =
      Set.of("told", "interview", "speaking", "briefing", "conference", "tweeted", "interviewed");

  private final String text;
  private final int creditStart;
  private final int creditEnd;

  private CreditingWords(String text, int creditStart, int creditEnd) {
    this.text = text;
    this.creditStart = creditStart;
    this.creditEnd = creditEnd;
  }

  static CreditingWords of(Statement statement, Document document) {
    Text text = document.text();
    Span passage = document.passages().get(statement.passage()).span();
    List<Span> credit =
        Stream.concat(
                statement.attribution().source().stream(), statement.attribution().cue().stream())
            .filter(passage::overlaps)
            .sorted()
            .toList();
    if (credit.isEmpty()) {
      return new CreditingWords("", 0, 0);
    }
    String string = text.string();
    int from = text.utf16(credit.getFirst().start());
    int to =
        credit.stream()
            .mapToInt(span -> text.utf16(span.end()))
            .filter(end -> end - from <= APART)
            .max()
            .orElse(from);
    int least = Math.max(text.utf16(passage.start()), from - WINDOW);
    int most = Math.min(text.utf16(passage.end()), to + WINDOW);
    int start = sentenceStart(string, least, from);
    int end = sentenceEnd(string, to, most);
    StringBuilder window = new StringBuilder(string.substring(start, end));
    for (Span span : statement.spans()) {
      blank(window, text.utf16(span.start()) - start, text.utf16(span.end()) - start);
    }
    return new CreditingWords(window.toString(), from - start, to - start);
  }

  private static void blank(StringBuilder window, int start, int end) {
    for (int i = Math.max(0, start); i < Math.min(window.length(), end); i++) {
      window.setCharAt(i, '_');
    }
  }

  private static int sentenceStart(String text, int least, int from) {
    for (int i = from - 1; i > least; i--) {
      if (Character.isWhitespace(text.charAt(i)) && ends(text, i - 1, least)) {
        return i + 1;
      }
    }
    return least;
  }

  private static int sentenceEnd(String text, int from, int most) {
    for (int i = from; i < most; i++) {
      if (Character.isWhitespace(text.charAt(i)) && ends(text, i - 1, 0)) {
        return i;
      }
    }
    return most;
  }

  /// True when a sentence ends at `i`: a stop, perhaps behind closing marks, that is not that of an
  /// abbreviation of one letter.
  private static boolean ends(String text, int i, int least) {
    int at = i;
    while (at > least && "”\"’»)".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    char c = text.charAt(at);
    return c == '?'
        || c == '!'
        || c == '。'
        || (c == '.' && at - 2 > least && Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  /// The sentence, its statement blanked out; empty when no words credit it.
  String text() {
    return text;
  }

  /// True when a date stands with the crediting words and not in another clause.
  boolean credits(FoundDate date) {
    if (date.start() < creditEnd && date.end() > creditStart) {
      return true;
    }
    String between =
        date.end() <= creditStart
            ? text.substring(date.end(), creditStart)
            : text.substring(creditEnd, date.start());
    boolean ofAnotherClause = date.end() <= creditStart && between.contains(",") && !opens(date);
    return !ofAnotherClause
        && !between.contains("_")
        && !CLAUSE.matcher(between).find()
        && WORD.matcher(between).results().count() <= REACH;
  }

  /// True for “On 9 July, …”, false for “At the talks, which began on 9 July, …”.
  private boolean opens(FoundDate date) {
    return WORD.matcher(text.substring(0, date.start())).results().count() <= 2;
  }

  /// True for “in its submission”, “wrote in a letter”.
  boolean nameADocument() {
    return has(DOCUMENTS);
  }

  /// True for “told reporters”, “speaking to”: something said anew.
  boolean nameAnOccasion() {
    return has(OCCASIONS);
  }

  private boolean has(Set<String> words) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .anyMatch(word -> words.contains(word.group()));
  }
}
