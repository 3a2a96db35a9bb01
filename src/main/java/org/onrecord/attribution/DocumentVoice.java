package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.statement.StatementClass;

/// Lets letters, submissions and statements speak for those who signed or sent them: each sentence
/// of the body that asserts, asks, warns or promises is one statement.
///
/// Greetings, thanks, good wishes and contact lines are nothing. What the body reports of others
/// stays theirs, beside the sentence that reports it.
final class DocumentVoice {
  /// One sentence in so many says “we” where a document speaks for its authors.
  private static final int OWN_SHARE = 8;

  private final Document document;
  private final Scan scan;
  private final Formulas formulas;
  private final Grammar grammar;

  private DocumentVoice(Document document, Scan scan, CueLexicon cues) {
    this.document = document;
    this.scan = scan;
    this.grammar = cues.grammar();
    this.formulas = new Formulas(cues.grammar());
  }

  /// The drafts with the document's own statements added, in text order.
  static List<Draft> add(List<Draft> drafts, Document document, Scan scan, CueLexicon cues) {
    Range body = new DocumentVoice(document, scan, cues).body(drafts);
    return body.isEmpty() ? drafts : new DocumentVoice(document, scan, cues).add(drafts, body);
  }

  private List<Draft> add(List<Draft> drafts, Range body) {
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean inside = draft.start() >= body.from() && draft.end() <= body.to();
      if (!inside || isOthers(draft)) {
        all.add(inside ? draft.inside() : draft);
      }
    }
    for (int i = 0; i < scan.sentences().size(); i++) {
      Sentence sentence = scan.sentences().get(i);
      Range range = sentence.range();
      if (range.from() >= body.from() && range.to() <= body.to() && asserts(sentence)) {
        all.add(own(sentence, i));
      }
    }
    all.sort(Comparator.comparingInt(Draft::start).thenComparingInt(d -> -d.end()));
    return all;
  }

  private static Draft own(Sentence sentence, int index) {
    return new Draft(
        List.of(sentence.range()),
        null,
        null,
        StatementClass.DOCUMENT,
        Rule.DOCUMENT_AUTHOR,
        List.of(),
        index,
        false);
  }

  /// True for what somebody else is reported to have said, by name.
  private boolean isOthers(Draft draft) {
    Range source = draft.source();
    if (source == null || draft.statementClass() != StatementClass.SAID) {
      return draft.rule() == Rule.STATEMENT_BLOCK;
    }
    Tokens tokens = scan.tokens();
    String first = tokens.low(source.from());
    boolean own =
        switch (first) {
          case "we", "i", "our", "my", "it", "they", "this", "these", "you" -> true;
          default -> false;
        };
    boolean position = draft.rule() == Rule.POSITION || draft.rule() == Rule.SHARED_SUBJECT;
    return !own && !position && namesSomebody(source);
  }

  /// True when the source is the author, or the word of its name that stands for it.
  private boolean isOwn(Draft draft) {
    Range source = draft.source();
    return source != null
        && scan.tokens().isCapital(source.to() - 1)
        && Authors.called(scan.tokens().slice(source.to() - 1, source.to()), document.authors());
  }

  private boolean namesSomebody(Range source) {
    Tokens tokens = scan.tokens();
    for (int i = source.from(); i < source.to(); i++) {
      boolean people = grammar.is(tokens.low(i), Grammar.PEOPLE | Grammar.ROLE | Grammar.BODY);
      if (people || tokens.isCapital(i) && i > source.from()) {
        return true;
      }
    }
    return tokens.isCapital(source.from()) && source.to() - source.from() == 1;
  }

  private boolean asserts(Sentence sentence) {
    Passage.Kind kind = sentence.block().kind();
    boolean body =
        kind == Passage.Kind.PARAGRAPH
            || kind == Passage.Kind.LIST_ITEM
            || kind == Passage.Kind.STANDFIRST;
    return body && formulas.asserts(sentence) && !inImprint(sentence) && !introduces(sentence);
  }

  /// True for “The Council is a public body of …”, by the Council: who they are, not what they say.
  private boolean introduces(Sentence sentence) {
    return document.kind() != DocumentKind.LETTER
        && Imprint.introduces(sentence.words(0, sentence.size()), document.authors());
  }

  /// True from “Document prepared by …” on to the end of its passage.
  private boolean inImprint(Sentence sentence) {
    Tokens tokens = scan.tokens();
    Block block = sentence.block();
    return Imprint.opens(tokens.slice(block.from(), Math.min(block.to(), block.from() + 12)));
  }

  /// The tokens in which the document speaks; empty when it does not.
  private Range body(List<Draft> drafts) {
    int salutation = passage(Passage.Kind.SALUTATION);
    if (salutation >= 0) {
      return tokensOf(salutation + 1, closing(salutation + 1));
    }
    boolean whole =
        document.kind() == DocumentKind.SUBMISSION
            || document.kind() == DocumentKind.LETTER
            || document.kind() == DocumentKind.STATEMENT && speaksItself(drafts);
    return whole ? tokensOf(0, closing(0)) : new Range(0, 0);
  }

  /// True for a statement printed as such: nothing announces it, and it says “we” or “I” of itself
  /// or quotes nobody and has an author.
  private boolean speaksItself(List<Draft> drafts) {
    int own = 0;
    for (Sentence sentence : scan.sentences()) {
      own += formulas.saysWe(sentence) ? 1 : 0;
    }
    boolean alone =
        !document.authors().isEmpty() && drafts.stream().noneMatch(d -> isOthers(d) && !isOwn(d));
    boolean ours = own * OWN_SHARE >= scan.sentences().size();
    return (alone && !formulas.announced(scan) || ours) && !formulas.introduced(scan);
  }

  private int passage(Passage.Kind kind) {
    for (int i = 0; i < document.passages().size(); i++) {
      if (document.passages().get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  private int closing(int from) {
    for (int i = from; i < document.passages().size(); i++) {
      Passage.Kind kind = document.passages().get(i).kind();
      if (kind == Passage.Kind.CLOSING || kind == Passage.Kind.SIGNATURE) {
        return i;
      }
    }
    return document.passages().size();
  }

  private Range tokensOf(int fromPassage, int toPassage) {
    int from = -1;
    int to = 0;
    for (Block block : scan.blocks()) {
      if (block.passage() >= fromPassage && block.passage() < toPassage) {
        from = from < 0 ? block.from() : from;
        to = block.to();
      }
    }
    return from < 0 ? new Range(0, 0) : new Range(from, to);
  }
}
