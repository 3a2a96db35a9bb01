package org.onrecord.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Span;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;

/// A statement as it is cited: with names and labels in the place of ids.
///
/// @param id of the statement
/// @param text its words; the pieces of a broken quotation are joined by “ … ”
/// @param speakers who said it; empty when unattributed
/// @param said when it was said
/// @param source the document it stands in
/// @param spans where, code points of the document's text
/// @param before words before it in its passage
/// @param after words after it in its passage
/// @param paragraph number of the passage, from 1
/// @param page it begins on, from 1; 0 where the format has none
/// @param topics concerns it raises, best first
/// @param reason why it is credited so, a sentence
/// @param firstIndexed when it came into the index first
public record Cited(
    String id,
    String text,
    Voice voice,
    StatementClass statementClass,
    List<Party> speakers,
    DatedAs said,
    Source source,
    List<Span> spans,
    String before,
    String after,
    int paragraph,
    int page,
    List<Topic> topics,
    String reason,
    Instant firstIndexed) {
  private static final String GAP = " … ";
  private static final int TITLE = 80;

  public Cited {
    speakers = List.copyOf(speakers);
    spans = List.copyOf(spans);
    topics = List.copyOf(topics);
  }

  /// Somebody who spoke.
  ///
  /// @param id slug in the register; empty when it does not hold the name
  public record Party(String id, String name) {}

  /// A concern.
  public record Topic(String id, String label) {}

  /// The names of those who said it.
  public String who() {
    return speakers.isEmpty()
        ? "Unattributed"
        : speakers.stream().map(Party::name).collect(Collectors.joining(", "));
  }

  /// Who said what, on one line of about a hundred characters.
  public String headline() {
    return who() + ": " + shortened(text);
  }

  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= TITLE) {
      return words;
    }
    String cut = words.substring(0, words.offsetByCodePoints(0, TITLE));
    int space = cut.lastIndexOf(' ');
    return (space > TITLE / 2 ? cut.substring(0, space) : cut) + "…";
  }

  /// True where the document's own words are meant, or its author speaks.
  boolean isOfItsSource() {
    return statementClass == StatementClass.DOCUMENT
        || !speakers.isEmpty()
            && speakers.stream().allMatch(party -> source.authors().contains(party.name()));
  }

  /// The words of each span as the document has them; none when the text is not made of its spans.
  List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      int from = pieces.isEmpty() ? at : at + GAP.length();
      if (from > text.length() || text.codePointCount(from, text.length()) < span.length()) {
        return List.of();
      }
      at = text.offsetByCodePoints(from, span.length());
      pieces.add(text.substring(from, at));
    }
    return at == text.length() ? pieces : List.of();
  }
}
