package org.onrecord.attribution;

import java.util.List;
import org.onrecord.actor.ActorRegister;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;

/// Finds out who the words that name a source stand for.
final class Resolver {
  private final Document document;
  private final Scan scan;
  private final CueLexicon cues;
  private final ActorRegister register;

  Resolver(Document document, Scan scan, CueLexicon cues, ActorRegister register) {
    this.document = document;
    this.scan = scan;
    this.cues = cues;
    this.register = register;
  }

  Attribution attribution(Draft draft) {
    List<Span> source = spans(draft.source());
    List<Span> cue = spans(draft.cue());
    if (draft.source() == null) {
      return new Attribution.Unattributed(
          List.of(), source, cue, draft.rule().id(), draft.rule().reason(""), .3);
    }
    String words = scan.tokens().slice(draft.source().from(), draft.source().to());
    return new Attribution.Credited(
        List.of(new Speaker.Named(words)),
        true,
        List.of(),
        Attribution.How.NAMED,
        source,
        cue,
        draft.rule().id(),
        draft.rule().reason("“" + words + "”"),
        draft.rule().confidence());
  }

  private List<Span> spans(@org.jspecify.annotations.Nullable Range range) {
    return range == null
        ? List.of()
        : List.of(
            document
                .text()
                .span(scan.tokens().start(range.from()), scan.tokens().end(range.to() - 1)));
  }
}
