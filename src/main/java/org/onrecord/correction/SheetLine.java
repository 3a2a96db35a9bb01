package org.onrecord.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Corrected;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/// One statement on a [Sheet], with what people decided about it.
final class SheetLine {
  /// Name of the rule by which a person's word counts.
  static final String RULE = "correction";

  /// All words that it has or had, from the first to the last of them.
  private final List<Span> names = new ArrayList<>();

  private final List<Corrected> notes = new ArrayList<>();
  private Statement statement;
  private boolean withdrawn;
  private @Nullable Correction accepted;

  /// Whose it is, and who says so.
  private @Nullable Given given;

  private record Given(List<Speaker> speakers, @Nullable List<Speaker> onBehalfOf, Correction by) {}

  SheetLine(Statement statement) {
    this.statement = statement;
    names.add(envelope(statement));
  }

  private static Span envelope(Statement statement) {
    return new Span(statement.spans().getFirst().start(), statement.spans().getLast().end());
  }

  String id() {
    return statement.id();
  }

  Statement statement() {
    return statement;
  }

  boolean isNamed(Span span) {
    return names.contains(span);
  }

  /// The code points that a span and the statement share, of all of both.
  double shared(Span span) {
    double most = 0;
    for (Span name : names) {
      int both = Math.min(name.end(), span.end()) - Math.max(name.start(), span.start());
      int all = Math.max(name.end(), span.end()) - Math.min(name.start(), span.start());
      most = all == 0 ? most : Math.max(most, (double) both / all);
    }
    return most;
  }

  void move(Statement moved, Span span) {
    statement = moved;
    names.add(span);
  }

  void absorb(SheetLine twin) {
    names.addAll(twin.names);
  }

  void note(Correction correction) {
    notes.add(
        new Corrected(
            correction.id(), correction.at(), correction.by(), Deed.sentence(correction)));
  }

  /// Enters a decision; of two on the same the one entered last holds.
  void decide(Correction correction, KnownIds ids) {
    switch (correction.action()) {
      case StatementAction.Accept accept -> {
        withdrawn = false;
        accepted = correction;
        List<Speaker> speakers = accept.speakers().stream().map(ids::speaker).toList();
        if (!speakers.isEmpty() && !speakers.equals(speakers())) {
          given = new Given(speakers, null, correction);
        }
      }
      case StatementAction.Reject _ -> withdrawn = true;
      case StatementAction.ChangeSpeaker(Target _, List<Speaker> by, List<Speaker> onBehalfOf) ->
          given = given(by, onBehalfOf, correction, ids);
      case StatementAction.Quote(Target _, List<Speaker> by, List<Speaker> onBehalfOf, var _) ->
          given = given(by, onBehalfOf, correction, ids);
      case StatementAction _, DocumentAction _, RegisterAction _, Undo _ -> {}
    }
  }

  private static Given given(
      List<Speaker> speakers, List<Speaker> onBehalfOf, Correction by, KnownIds ids) {
    return new Given(
        speakers.stream().map(ids::speaker).distinct().toList(),
        onBehalfOf.stream().map(ids::speaker).distinct().toList(),
        by);
  }

  private List<Speaker> speakers() {
    if (given != null) {
      return given.speakers();
    }
    return statement.attribution() instanceof Attribution.Credited credited
        ? credited.speakers()
        : List.of();
  }

  /// The statement as people decided; nothing when it is withdrawn.
  Optional<Statement> result() {
    if (withdrawn) {
      return Optional.empty();
    }
    if (notes.isEmpty()) {
      return Optional.of(statement);
    }
    return Optional.of(statement.attributed(attribution()).corrected(notes));
  }

  private Attribution attribution() {
    Attribution read = statement.attribution();
    Attribution said = given == null ? read : asGiven(given, read);
    return accepted == null ? said : asAccepted(said, accepted);
  }

  private static Attribution asGiven(Given given, Attribution read) {
    Optional<Attribution.Credited> before =
        read instanceof Attribution.Credited credited ? Optional.of(credited) : Optional.empty();
    boolean same = before.map(c -> c.speakers().equals(given.speakers())).orElse(false);
    List<Speaker> kept = before.map(Attribution.Credited::onBehalfOf).orElse(List.of());
    return new Attribution.Credited(
        given.speakers(),
        true,
        given.onBehalfOf() == null ? kept : given.onBehalfOf(),
        before.map(Attribution.Credited::how).orElse(Attribution.How.NAMED),
        same ? read.source() : List.of(),
        read.cue(),
        RULE,
        Deed.sentence(given.by()) + " The text alone was read so: " + read.reason(),
        1);
  }

  private static Attribution asAccepted(Attribution said, Correction accepted) {
    String reason =
        said.rule().equals(RULE) ? said.reason() : said.reason() + " " + Deed.sentence(accepted);
    return switch (said) {
      case Attribution.Credited c ->
          new Attribution.Credited(
              c.speakers(),
              c.complete(),
              c.onBehalfOf(),
              c.how(),
              c.source(),
              c.cue(),
              c.rule(),
              reason,
              1);
      case Attribution.Unattributed u ->
          new Attribution.Unattributed(u.candidates(), u.source(), u.cue(), u.rule(), reason, 1);
    };
  }
}
