package org.onrecord.api.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.index.SearchTimeout;

/// Says of a search that was stopped what was tried and what to do.
final class Timeouts {
  private Timeouts() {}

  /// @param given the parameters of the request
  static Problem problem(SearchTimeout timeout, Map<String, List<String>> given) {
    long millis = timeout.limit().toMillis();
    return Problem.of(
            ProblemKind.SEARCH_TIMEOUT,
            "The search was not done after "
                + millis
                + " ms and was stopped; nothing of it is shown, because a part would pass for the"
                + " whole. "
                + advice(given))
        .with("limitMillis", millis)
        .with("tried", new TreeSet<>(given.keySet()));
  }

  private static String advice(Map<String, List<String>> given) {
    List<String> ways = new ArrayList<>();
    if (given.containsKey("facets") || given.containsKey("histogram")) {
      ways.add("ask for fewer facets or leave out the histogram");
    }
    if (given.getOrDefault("q", List.of()).stream().anyMatch(Timeouts::isDear)) {
      ways.add("write out words that end in “*” or “~”, and put a phrase in quotation marks");
    }
    if (!given.containsKey("said.from") && !given.containsKey("published.from")) {
      ways.add("narrow the days with “said.from” and “said.to”");
    }
    ways.add("try again when fewer ask");
    String all = String.join("; ", ways);
    return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
  }

  private static boolean isDear(String words) {
    return words.contains("*") || words.contains("~");
  }
}
