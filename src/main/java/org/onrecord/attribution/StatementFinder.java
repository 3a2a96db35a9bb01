package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.actor.ActorRegister;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementId;

/// Finds who said what in a document: direct, mixed and indirect statements, each with its cue, its
/// source and the reason for it.
///
/// Rules decide, in the order of [Cascade]. Immutable and safe for threads; the same document gives
/// the same statements.
public final class StatementFinder {
  private final ActorRegister register;
  private final Lexicons lexicons = Lexicons.builtIn();

  public StatementFinder(ActorRegister register) {
    this.register = register;
  }

  /// The statements of a document in text order; themes, provisions and dates are not filled yet.
  public List<Statement> find(Document document) {
    CueLexicon cues = lexicons.of(document.language());
    Scan scan = Scan.of(document, cues);
    List<Draft> drafts = Linker.link(new Cascade(cues).read(scan), scan);
    Resolver resolver = new Resolver(document, scan, cues, register);
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : drafts) {
      statements.add(statement(document, scan, draft, resolver));
    }
    return List.copyOf(statements);
  }

  private static Statement statement(Document document, Scan scan, Draft draft, Resolver resolver) {
    List<Span> spans = spans(document.text(), scan.tokens(), draft.content());
    return new Statement(
        StatementId.of(document.id(), spans),
        document.id(),
        spans,
        words(document.text(), spans),
        VoiceOf.draft(scan, draft),
        draft.statementClass(),
        resolver.attribution(draft),
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        null,
        List.of(),
        draft.addressees().stream().map(a -> scan.tokens().slice(a.from(), a.to())).toList(),
        scan.sentences().get(draft.sentence()).block().passage());
  }

  private static String words(Text text, List<Span> spans) {
    return String.join(" … ", spans.stream().map(text::slice).toList());
  }

  private static List<Span> spans(Text text, Tokens tokens, List<Range> ranges) {
    return ranges.stream()
        .map(r -> text.span(tokens.start(r.from()), tokens.end(r.to() - 1)))
        .toList();
  }
}
