package org.onrecord.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;

/// What happened in the debate, by first day.
public record EventListView(Total total, List<Item> items, Map<String, String> links) {

  /// One event.
  ///
  /// @param type such as `session` or `vote`
  /// @param from first day, or null where it is not known
  /// @param to last day, or null
  /// @param verified false where no page was found for it
  /// @param sources pages or titles that it rests on
  public record Item(
      String id,
      String title,
      String type,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      DatedAs.Precision precision,
      boolean verified,
      List<String> sources) {
    public Item {
      sources = List.copyOf(sources);
    }
  }
}
