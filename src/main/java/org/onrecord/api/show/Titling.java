package org.onrecord.api.show;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.Labels;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;

/// A question in words, for the title of what answers it.
public final class Titling {
  private Titling() {}

  /// “Octavia Institute · Privacy · not Indirect · said from 2024-07-01”; empty when nothing is
  /// asked.
  public static String of(Asked asked, Labels labels) {
    List<String> parts = new ArrayList<>();
    if (!asked.q().isBlank()) {
      parts.add(asked.q().strip());
    }
    Query query = asked.query();
    new TreeMap<>(query.filters())
        .forEach(
            (facet, filter) -> {
              add(parts, "", facet, filter.include(), labels);
              add(parts, "not ", facet, filter.exclude(), labels);
            });
    days(parts, "said", query.said());
    days(parts, "published", query.published());
    return String.join(" · ", parts);
  }

  private static void add(
      List<String> parts, String before, Facet facet, java.util.Set<String> values, Labels labels) {
    if (!values.isEmpty()) {
      List<String> names = values.stream().sorted().map(v -> labels.of(facet, v)).toList();
      parts.add(before + String.join(" or ", names));
    }
  }

  private static void days(List<String> parts, String what, Query.DateRange range) {
    if (range.from() != null) {
      parts.add(what + " from " + range.from());
    }
    if (range.to() != null) {
      parts.add(what + " to " + range.to());
    }
    if (range.undated()) {
      parts.add(what + " on no known day");
    }
  }
}
