package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.correction.Conflict;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionFault;
import org.onrecord.correction.Corrections;
import org.onrecord.correction.Deed;
import org.onrecord.correction.StatementAction;
import org.onrecord.index.Replayed;

/// What people corrected, the newest first, and what became of it.
///
/// @param conflicts decisions on the same thing that differ, of two people or of one who thought
///     again; the later one holds
/// @param faults lines of the file that cannot be used, each a sentence with file, line and column
public record CorrectionListView(
    Total total, List<Item> items, List<ConflictView> conflicts, List<String> faults) {

  /// What became of a correction.
  public enum State {
    /// In effect.
    EFFECTIVE,
    /// The next ingest applies it.
    WAITING,
    /// Taken back by another.
    UNDONE,
    /// A later one decides the same otherwise.
    OVERRULED,
    /// What it is about is no longer in the corpus.
    ORPHANED
  }

  /// One correction.
  ///
  /// @param sentence what was decided, by whom, when and why
  /// @param why of one that is orphaned, what is missing; else left out
  /// @param statement id that its statement had; left out where it is about none
  /// @param words the beginning of the statement's words; left out where it is about none
  /// @param themes concerns that it files the statement under, `+ID`, or not, `-ID`; left out where
  ///     it decides on none
  public record Item(
      String id,
      Instant at,
      String by,
      String reason,
      State state,
      String sentence,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String why,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String statement,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String words,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> themes) {}

  /// Two decisions that differ.
  ///
  /// @param secondThought true when both are one person's
  public record ConflictView(String earlier, String later, String field, boolean secondThought) {
    static ConflictView of(Conflict conflict) {
      return new ConflictView(
          conflict.earlier().id(),
          conflict.later().id(),
          conflict.field(),
          conflict.isSecondThought());
    }
  }

  /// The view of all corrections.
  public static CorrectionListView of(Corrections corrections, Replayed replayed) {
    Map<String, State> states = states(corrections, replayed);
    Map<String, String> why =
        replayed.orphans().stream()
            .collect(Collectors.toMap(o -> o.correction().id(), Replayed.Orphan::why));
    List<Item> items = new ArrayList<>();
    for (Correction correction : corrections.all().reversed()) {
      State state = states.getOrDefault(correction.id(), State.EFFECTIVE);
      items.add(item(correction, state, why.get(correction.id())));
    }
    return new CorrectionListView(
        Total.of(items.size()),
        List.copyOf(items),
        corrections.conflicts().stream().map(ConflictView::of).toList(),
        replayed.faults().stream().map(CorrectionFault::message).toList());
  }

  /// The same with some of its items.
  public CorrectionListView with(List<Item> some) {
    return new CorrectionListView(Total.of(some.size()), some, conflicts, faults);
  }

  private static Map<String, State> states(Corrections corrections, Replayed replayed) {
    Map<String, State> states = new HashMap<>();
    Set<String> overruled = corrections.overruled();
    replayed.waiting().forEach(c -> states.put(c.id(), State.WAITING));
    overruled.forEach(id -> states.put(id, State.OVERRULED));
    replayed.orphans().forEach(o -> states.put(o.correction().id(), State.ORPHANED));
    corrections.undone().forEach(c -> states.put(c.id(), State.UNDONE));
    return states;
  }

  private static Item item(Correction correction, State state, @Nullable String why) {
    StatementAction about = correction.action() instanceof StatementAction action ? action : null;
    return new Item(
        correction.id(),
        correction.at(),
        correction.by(),
        correction.reason(),
        state,
        Deed.sentence(correction),
        why,
        about == null ? null : about.target().statement(),
        about == null ? null : Deed.shortened(about.target().exact()),
        about instanceof StatementAction.ChangeThemes change ? themes(change) : List.of());
  }

  private static List<String> themes(StatementAction.ChangeThemes change) {
    return Stream.concat(
            change.add().stream().map(id -> "+" + id), change.remove().stream().map(id -> "-" + id))
        .toList();
  }
}
