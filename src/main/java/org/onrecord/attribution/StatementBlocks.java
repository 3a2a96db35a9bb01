package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.statement.StatementClass;

/// “Jane Roe released the following statement: …”: all that follows is one statement of hers.
///
/// With quotation marks it lasts as long as they do; without, to the end of the document or to the
/// next announcement, and only in documents that print statements.
final class StatementBlocks {
  private final Document document;
  private final Scan scan;
  private final NounPhrases phrases;

  private StatementBlocks(Document document, Scan scan, CueLexicon cues) {
    this.document = document;
    this.scan = scan;
    this.phrases = new NounPhrases(cues);
  }

  /// The drafts with those inside a statement block replaced by the block.
  static List<Draft> add(List<Draft> drafts, Document document, Scan scan, CueLexicon cues) {
    StatementBlocks blocks = new StatementBlocks(document, scan, cues);
    List<Draft> found = blocks.find();
    if (found.isEmpty()) {
      return drafts;
    }
    List<Draft> all = new ArrayList<>(found);
    for (Draft draft : drafts) {
      if (found.stream().noneMatch(b -> draft.start() < b.end() && draft.end() > b.start())) {
        all.add(draft);
      }
    }
    all.sort(java.util.Comparator.comparingInt(Draft::start));
    return all;
  }

  private List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < scan.sentences().size(); i++) {
      int colon = colon(scan.sentences().get(i));
      Draft block = colon < 0 ? null : block(i, colon);
      if (block != null) {
        found.add(block);
        i = lastSentence(block, i);
      }
    }
    return found;
  }

  private int lastSentence(Draft block, int from) {
    int i = from;
    while (i + 1 < scan.sentences().size()
        && scan.sentences().get(i + 1).range().from() < block.end()) {
      i++;
    }
    return i;
  }

  /// The colon of “the following statement …:” in a sentence, or -1.
  static int colon(Sentence s) {
    boolean announced = false;
    for (int i = 0; i < s.size(); i++) {
      String low = s.low(i);
      announced |= announces(s, i);
      announced |=
          low.equals("statement")
              && (s.isColon(i + 1) || s.low(i + 1).equals("on") || s.low(i + 1).equals("after"))
              && issues(s, i);
      if (announced && s.isColon(i)) {
        return i;
      }
    }
    return -1;
  }

  /// True for a sentence with “the following statement”, colon or not.
  static boolean announces(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (announces(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean announces(Sentence s, int noun) {
    boolean kind =
        switch (s.low(noun)) {
          case "statement", "remarks", "speech", "testimony", "letter" -> true;
          default -> false;
        };
    return kind && (s.low(noun - 1).equals("following") || s.low(noun - 2).equals("following"));
  }

  private static boolean issues(Sentence s, int noun) {
    for (int i = Math.max(0, noun - 5); i < noun; i++) {
      switch (s.low(i)) {
        case "issued", "released", "issues", "releases", "made" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private @Nullable Draft block(int index, int colon) {
    Sentence s = scan.sentences().get(index);
    Range source = source(s, colon);
    if (source == null) {
      return null;
    }
    List<Range> content = content(index, s.token(colon + 1));
    if (content.isEmpty()) {
      return null;
    }
    Range cue = new Range(source.to(), s.token(colon));
    return new Draft(
        content,
        source,
        cue.isEmpty() ? null : cue,
        StatementClass.SAID,
        Rule.STATEMENT_BLOCK,
        List.of(),
        index,
        false);
  }

  private @Nullable Range source(Sentence s, int colon) {
    for (int i = 1; i < colon; i++) {
      switch (s.low(i)) {
        case "issued",
            "released",
            "made",
            "issues",
            "releases",
            "delivered",
            "gave",
            "makes",
            "submitted",
            "offered" -> {
          NounPhrases.Subject subject = phrases.before(s, i, 0);
          if (subject != null) {
            return s.range(subject.from(), subject.to());
          }
        }
        default -> {}
      }
    }
    for (int i = 0; i < colon; i++) {
      if ((s.low(i).equals("from") || s.low(i).equals("by")) && s.isCapital(i + 1)) {
        return s.range(i + 1, phrases.after(s, i + 1));
      }
    }
    return null;
  }

  private List<Range> content(int index, int from) {
    Sentence s = scan.sentences().get(index);
    int next = from < s.range().to() ? index : index + 1;
    if (next >= scan.sentences().size()) {
      return List.of();
    }
    boolean quoted = scan.isQuoted(Math.min(from, scan.tokens().size() - 1));
    boolean prints =
        document.kind() == DocumentKind.STATEMENT || document.kind() == DocumentKind.PRESS_RELEASE;
    if (!quoted && !prints) {
      return List.of();
    }
    List<Range> content = new ArrayList<>();
    int start = from;
    for (int i = next; i < scan.sentences().size(); i++) {
      Sentence here = scan.sentences().get(i);
      boolean ends = i > next && (colon(here) >= 0 || quoted && !isQuotation(here) || closes(here));
      if (ends) {
        break;
      }
      int end = here.range().to();
      if (quoted && i == next) {
        end = quotedEnd(start, end);
      }
      int last = content.size() - 1;
      boolean adjoins = last >= 0 && content.get(last).to() == Math.max(start, here.range().from());
      if (adjoins) {
        content.set(last, new Range(content.get(last).from(), end));
      } else if (end > Math.max(start, here.range().from())) {
        content.add(new Range(Math.max(start, here.range().from()), end));
      }
    }
    return content;
  }

  private int quotedEnd(int from, int end) {
    int i = from;
    while (i < end && scan.isQuoted(i)) {
      i++;
    }
    return i;
  }

  private static boolean isQuotation(Sentence s) {
    return s.isQuotation(0) && s.size() <= 2;
  }

  private boolean closes(Sentence s) {
    return s.low(0).equals("#")
        || s.low(0).startsWith("#")
        || s.low(0).equals("***")
        || s.low(0).equals("for") && s.low(1).equals("more") && s.low(2).equals("information")
        || s.low(0).equals("contact");
  }
}
