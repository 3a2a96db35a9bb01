package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.label.Labels;
import org.onrecord.attribution.label.Model;
import org.onrecord.attribution.label.Row;

/// Reads a scan with learnt models and rules together.
///
/// Sentences with a cue or a quotation are labelled in two passes, the second of which sees what
/// the first made of them. What rules and labels propose is weighed by a third model; the likeliest
/// proposals that do not speak for the same words are kept. Safe for threads.
final class Labeller {
  /// What a statement that only the labels propose is credited to.
  static final String NAME = "labeller";

  /// How much less is asked of a span in the looser reading, which gives more proposals to weigh.
  static final float LOOSE = -1.5f;

  /// Proposals of the labels alone that are less likely than this are dropped. Cross-validated, .3
  /// to .5 give the same F1; higher gives fewer wrong ones (docs/measurements.md).
  static final double LEAST = .5;

  /// The same for what a rule proposes, which explains itself. Cross-validated, .1 less F1 than .2;
  /// two statements of the measured articles lie between (docs/measurements.md).
  static final double LEAST_RULED = .15;

  /// The same for quotations that a rule credits.
  static final double LEAST_QUOTED = .05;

  private final LabellerModel model;
  private final CueLexicon cues;

  Labeller(LabellerModel model, CueLexicon cues) {
    this.model = model;
    this.cues = cues;
  }

  /// The drafts of a scan, in text order.
  ///
  /// @param ruled what the rules found, in text order
  List<Draft> read(Scan scan, List<Draft> ruled) {
    Clues clues = new Clues(cues);
    CandidateClues candidateClues = new CandidateClues();
    List<Draft> drafts = new ArrayList<>();
    for (Gated gated : Gated.of(scan, ruled, cues)) {
      int[] first = model.first().tags(clues.of(gated.sentence(), gated.found(), null));
      Row row = clues.of(gated.sentence(), gated.found(), first);
      Labels labels = model.second().label(row, LOOSE);
      Candidates candidates = Candidates.of(gated, labels, cues);
      drafts.addAll(choose(candidates, candidateClues, model.judge(), LEAST));
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
    return drafts;
  }

  /// The likeliest first; none that speaks for words of a likelier one.
  ///
  /// @param atLeast chance asked of what the labels alone propose
  static List<Draft> choose(
      Candidates candidates, CandidateClues clues, Model judge, double atLeast) {
    List<Draft> judged = new ArrayList<>();
    for (Candidate candidate : candidates.all()) {
      double chance = chance(judge, clues.of(candidate, candidates));
      judged.add(named(candidate.draft(), candidates.gated()).weighed(chance));
    }
    judged.sort(Comparator.comparingDouble(Draft::confidence).reversed());
    List<Draft> kept = new ArrayList<>();
    for (Draft next : judged) {
      if (next.confidence() >= least(next, atLeast)
          && !parted(next, candidates.gated().sentence().tokens())
          && !isSubjectOf(candidates.gated().rules(), next)
          && kept.stream().noneMatch(k -> sharesWords(k, next))) {
        kept.add(next);
      }
    }
    return kept;
  }

  /// A quotation that a rule credits stays unless something likelier takes its words.
  private static double least(Draft draft, double atLeast) {
    return switch (draft.rule()) {
      case QUOTE_THEN_SPEAKER, SPEAKER_THEN_QUOTE, SPEAKER_COLON, CARRIED_QUOTE ->
          draft.learnt() ? atLeast : LEAST_QUOTED;
      default -> draft.learnt() ? atLeast : LEAST_RULED;
    };
  }

  /// Before a colon, and where the labels hold the explanation of a name alone, the rule knows
  /// where the name is: “Its director, Jane Roe: …”, “Jane Roe – the league's director – said”. It
  /// also knows who wrote the letter that says something, and the subject right before a verb.
  private static Draft named(Draft draft, Gated gated) {
    Tokens tokens = gated.sentence().tokens();
    for (Draft ruled : gated.rules()) {
      if (isLetterOf(draft, ruled, tokens) || overlooksSubject(draft, ruled)) {
        return ruled;
      }
    }
    Draft ruled = draft.learnt() ? null : Candidates.twin(gated.rules(), draft);
    boolean better =
        ruled != null
            && (draft.rule() == Rule.SPEAKER_COLON
                || explains(draft.source(), ruled.source(), tokens));
    return ruled != null && better ? ruled : draft;
  }

  /// “Not only does Cisco think it weak, but some say so”: labels that look for the source of a cue
  /// further on have overlooked its subject, which stands right before it.
  private static boolean overlooksSubject(Draft draft, Draft ruled) {
    Range source = draft.source();
    Range cue = draft.cue();
    Range subject = ruled.source();
    Range verb = ruled.cue();
    return draft.learnt()
        && source != null
        && cue != null
        && subject != null
        && verb != null
        && verb.overlaps(cue)
        && subject.to() == verb.from()
        && source.from() > cue.to()
        && sharesWords(draft, ruled);
  }

  /// True where the labels credit “an open letter”, or all of “Roe wrote an open letter”, with what
  /// Roe asks in it.
  private static boolean isLetterOf(Draft draft, Draft ruled, Tokens tokens) {
    Range source = draft.source();
    Range cue = draft.cue();
    Range writer = ruled.source();
    return source != null
        && cue != null
        && cue.equals(ruled.cue())
        && writer != null
        && writer.to() < source.to()
        && source.to() <= cue.from()
        && LetterWriters.sends(
            tokens.low(writer.overlaps(source) ? writer.to() : source.from() - 1));
  }

  private static boolean explains(@Nullable Range labelled, @Nullable Range ruled, Tokens tokens) {
    return labelled != null
        && ruled != null
        && ruled.from() < labelled.from()
        && labelled.to() <= ruled.to()
        && tokens.isCapital(ruled.from())
        && isBetween(tokens, ruled.from(), labelled.from());
  }

  /// True when a dash or comma stands between the two.
  private static boolean isBetween(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) == Tokens.MARK
          && (Marks.isDash(tokens.low(i)) || Marks.isComma(tokens.low(i)))) {
        return true;
      }
    }
    return false;
  }

  /// “The EU, said Roe, had no mandate”: the subject of what Roe said is no speaker.
  private static boolean isSubjectOf(List<Draft> ruled, Draft draft) {
    Range source = draft.source();
    return draft.learnt()
        && source != null
        && ruled.stream()
            .filter(r -> r.rule() == Rule.CLAUSE_THEN_SPEAKER && r.content().size() > 1)
            .map(r -> r.content().getFirst())
            .anyMatch(words -> words.overlaps(source) && words.to() - words.from() <= 4);
  }

  /// True where only the labels join a cue to words beyond a semicolon: “The envoy speaks; the
  /// court has not decided”.
  private static boolean parted(Draft draft, Tokens tokens) {
    Range cue = draft.cue();
    if (cue == null || !draft.learnt()) {
      return false;
    }
    Range content = draft.content().get(0);
    int to = Math.max(cue.from(), content.from());
    for (int i = Math.min(cue.to(), content.to()); i < to; i++) {
      if (tokens.isMark(i, ";")) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesWords(Draft one, Draft other) {
    return Candidates.overlap(one.content(), other.content()) > 0;
  }

  /// The chance that a candidate is right.
  static double chance(Model judge, Row candidate) {
    return judge.label(candidate, 0).chance(0, Candidate.RIGHT);
  }
}
