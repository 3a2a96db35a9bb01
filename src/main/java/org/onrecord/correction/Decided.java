package org.onrecord.correction;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.statement.Speaker;

/// One thing that a correction decides: a field of what it is about.
///
/// @param about what it is about: words in a document, a document, an actor
/// @param field such as `speaker` or `theme em-privacy`
record Decided(String about, String field) {
  private static final String STATUS = "status";
  private static final String SPEAKER = "speaker";

  /// Whether two statements are one, whichever of them is named first.
  static final String SIGHTING = "sighting";

  /// All that an action decides; an undo and a split decide nothing of their own.
  static List<Decided> by(Action action) {
    return switch (action) {
      case StatementAction on -> statement(on);
      case DocumentAction on -> List.of(new Decided(on.document().sha256(), field(on)));
      case RegisterAction on -> register(on);
      case Undo _ -> List.of();
    };
  }

  private static List<Decided> statement(StatementAction action) {
    String about = about(action.target());
    return switch (action) {
      case StatementAction.Accept accept ->
          accept.speakers().isEmpty()
              ? one(about, STATUS)
              : List.of(new Decided(about, STATUS), new Decided(about, SPEAKER));
      case StatementAction.Reject _ -> one(about, STATUS);
      case StatementAction.ChangeSpeaker _ -> one(about, SPEAKER);
      case StatementAction.ChangeThemes change ->
          Stream.concat(change.add().stream(), change.remove().stream())
              .distinct()
              .map(theme -> new Decided(about, "theme " + theme))
              .toList();
      case StatementAction.ChangeSaid _ -> one(about, "said");
      case StatementAction.ChangeSpan _ -> one(about, "words");
      case StatementAction.Quote _ -> one(about, "added");
      case StatementAction.Sighting sighting ->
          one(
              Stream.of(about, about(sighting.other()))
                  .sorted()
                  .collect(Collectors.joining("\u0001")),
              SIGHTING);
    };
  }

  private static List<Decided> register(RegisterAction action) {
    return switch (action) {
      case RegisterAction.Merge merge -> one(merge.from(), "merged into");
      case RegisterAction.Split _, RegisterAction.AddAlias _ -> List.of();
      case RegisterAction.Rename rename -> one(rename.actor(), "name");
      case RegisterAction.Add add -> one(add.actor(), "row");
    };
  }

  private static String field(DocumentAction action) {
    return switch (action) {
      case DocumentAction.ChangeKind _ -> "kind";
      case DocumentAction.ChangeTitle _ -> "title";
      case DocumentAction.ChangePublished _ -> "published";
    };
  }

  private static List<Decided> one(String about, String field) {
    return List.of(new Decided(about, field));
  }

  /// The words of a statement and where they stand, in one string.
  static String about(Target target) {
    return String.join(
        "\u0000", target.document().sha256(), target.exact(), target.prefix(), target.suffix());
  }

  /// True when two actions that decide the same do not decide it alike.
  static boolean differ(Action one, Action other, Decided what) {
    if (one instanceof StatementAction.ChangeThemes a
        && other instanceof StatementAction.ChangeThemes b) {
      String theme = what.field().substring("theme ".length());
      return a.add().contains(theme) != b.add().contains(theme);
    }
    if (what.field().equals(SPEAKER)) {
      return !speakers(one).equals(speakers(other));
    }
    return !result(one).equals(result(other));
  }

  private static List<Speaker> speakers(Action action) {
    return switch (action) {
      case StatementAction.Accept accept -> accept.speakers();
      case StatementAction.ChangeSpeaker change ->
          Stream.concat(change.speakers().stream(), change.onBehalfOf().stream()).toList();
      case StatementAction _, DocumentAction _, RegisterAction _, Undo _ -> List.of();
    };
  }

  /// What an action decides, apart from what it is about.
  private static Object result(Action action) {
    return switch (action) {
      case StatementAction.Accept _ -> "accepted";
      case StatementAction.Reject _ -> "rejected";
      case StatementAction.ChangeSpeaker change -> List.of(change.speakers(), change.onBehalfOf());
      case StatementAction.ChangeThemes change -> List.of(change.add(), change.remove());
      case StatementAction.ChangeSaid change -> String.valueOf(change.date());
      case StatementAction.ChangeSpan change -> about(change.words());
      case StatementAction.Quote quote ->
          List.of(quote.speakers(), quote.onBehalfOf(), quote.voice());
      case StatementAction.Sighting sighting -> sighting.joined();
      case DocumentAction.ChangeKind change -> change.kind();
      case DocumentAction.ChangeTitle change -> change.title();
      case DocumentAction.ChangePublished change -> String.valueOf(change.date());
      case RegisterAction _, Undo _ -> action;
    };
  }
}
