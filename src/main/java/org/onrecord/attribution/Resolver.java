package org.onrecord.attribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Attribution.How;
import org.onrecord.statement.Speaker;

/// Finds out who said each draft, in text order, and says how that is known.
final class Resolver {
  /// A quotation without a speaker is carried no further than over this many sentences.
  private static final int CARRY = 3;

  private static final double COVERED = .8;

  private final Document document;
  private final Scan scan;
  private final History history;
  private final Authors authors;
  private final SourceReader sources;
  /// Who is credited before the document's own voice begins.
  private final Set<List<Speaker>> coverers = new LinkedHashSet<>();

  private @Nullable Resolved last;
  private @Nullable Draft lastDraft;

  Resolver(Document document, Scan scan, CueLexicon cues, RegisterNames known) {
    this.document = document;
    this.scan = scan;
    Names names = new Names(scan.tokens(), scan.blocks(), cues.grammar());
    this.history = new History(scan, known, names);
    this.authors = Authors.of(document, known);
    Anaphora anaphora = new Anaphora(document, cues.grammar(), history, authors);
    this.sources =
        new SourceReader(document, scan.tokens(), cues.grammar(), known, names, anaphora);
  }

  /// Whose a draft is; to be asked in text order.
  Attribution attribution(Draft draft) {
    Range source = draft.source();
    Resolved resolved = source == null ? withoutSource(draft) : sources.read(source);
    if (!resolved.isOpen() && draft.rule() != Rule.DOCUMENT_AUTHOR) {
      int token = source == null ? draft.start() : source.from();
      history.spoke(
          new Party(
              resolved.speakers(),
              resolved.speakers().size() > 1 ? Party.Kind.PEOPLE : resolved.kind(),
              resolved.gender(),
              token,
              resolved.complete()));
      last = resolved;
      lastDraft = draft;
      if (!draft.within()) {
        coverers.add(resolved.speakers());
      }
    }
    return attribution(draft, resolved);
  }

  /// True when all of these are those for whom the document speaks.
  boolean areAuthors(List<Speaker> speakers) {
    return authors.speakers().containsAll(speakers);
  }

  private Resolved withoutSource(Draft draft) {
    if (draft.rule() == Rule.DOCUMENT_AUTHOR) {
      return author();
    }
    Resolved before = last;
    Draft there = lastDraft;
    if (before == null || there == null || tooFar(there, draft)) {
      return Resolved.open("the text does not say whose it is", List.of());
    }
    double certainty = draft.rule() == Rule.CARRIED_QUOTE ? 1 : .8;
    String names = String.join(", ", before.speakers().stream().map(s -> s.name()).toList());
    return new Resolved(
        before.speakers(),
        before.complete(),
        before.onBehalfOf(),
        How.CARRIED,
        certainty,
        names + " spoke just before",
        before.kind(),
        before.gender(),
        List.of());
  }

  private static boolean tooFar(Draft before, Draft draft) {
    return draft.sentence() - before.sentence() > CARRY;
  }

  private Resolved author() {
    if (!authors.speakers().isEmpty()) {
      return author(authors.speakers(), authors.onBehalfOf(), 1, "the document is theirs");
    }
    // A release that prints a letter without its signature speaks of nobody else.
    return document.kind() == DocumentKind.LETTER && coverers.size() == 1
        ? author(
            coverers.iterator().next(),
            List.of(),
            COVERED,
            "the text before the letter credits nobody else")
        : Resolved.open("the document names nobody who signed or sent it", List.of());
  }

  private Resolved author(
      List<Speaker> speakers, List<Speaker> onBehalfOf, double certainty, String because) {
    return new Resolved(
        speakers,
        document.signatoriesComplete(),
        onBehalfOf,
        How.DOCUMENT_AUTHOR,
        certainty,
        because,
        Party.Kind.PEOPLE,
        Party.Gender.UNKNOWN,
        List.of());
  }

  private Attribution attribution(Draft draft, Resolved resolved) {
    String rule = draft.learnt() ? Labeller.NAME : draft.rule().id();
    List<Span> source = spans(draft.source());
    List<Span> cue = spans(draft.cue());
    double confidence = Math.clamp(draft.confidence() * resolved.certainty(), 0, 1);
    String reason = reason(draft, resolved);
    if (resolved.isOpen()) {
      return new Attribution.Unattributed(
          resolved.candidates(), source, cue, rule, reason, confidence);
    }
    return new Attribution.Credited(
        resolved.speakers(),
        resolved.complete(),
        resolved.onBehalfOf(),
        resolved.how(),
        source,
        cue,
        rule,
        reason,
        confidence);
  }

  /// One sentence: which words credit the statement, and whom they mean.
  private String reason(Draft draft, Resolved resolved) {
    Range cue = draft.cue();
    Range source = draft.source();
    String words = cue == null ? "" : scan.tokens().slice(cue.from(), cue.to());
    if (cue != null && source != null && near(source, cue)) {
      int from = Math.min(source.from(), cue.from());
      int to = Math.max(source.to(), cue.to());
      words = scan.tokens().slice(from, to);
    }
    String reason = draft.rule().reason("“" + words.replaceAll("\\s+", " ") + "”");
    String learnt = draft.learnt() ? ", as the labeller has learnt from texts read by people" : "";
    return reason + learnt + "; " + resolved.because() + ".";
  }

  private static boolean near(Range source, Range cue) {
    return Math.max(source.from(), cue.from()) - Math.min(source.to(), cue.to()) <= 2;
  }

  private List<Span> spans(@Nullable Range range) {
    return range == null
        ? List.of()
        : List.of(
            document
                .text()
                .span(scan.tokens().start(range.from()), scan.tokens().end(range.to() - 1)));
  }
}
