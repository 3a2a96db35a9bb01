package org.onrecord.api.ask;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.ProblemException;
import org.onrecord.index.Query;
import org.onrecord.index.Words;

/// Counts what an address that is proposed finds, by reading it as it will be read when it is
/// opened. Safe for threads.
public record Recount(Searches searches, StatementParameters parameters) {
  /// How many an address finds; 0 where it is refused.
  ///
  /// @param given parameters of a page of statements
  /// @return how many there are; 0 where the address is refused
  public long of(Map<String, List<String>> given) {
    try {
      Asked other = parameters.read(Parameters.of(given, StatementParameters.PAGE));
      return searches.search(Lifts.without(other.query(), Set.of())).total();
    } catch (ProblemException refused) {
      return 0;
    }
  }

  /// True when an address asks for the same as a query: words, filters and days.
  ///
  /// @param given parameters of a page of statements
  public boolean asks(Map<String, List<String>> given, Query wanted) {
    try {
      Query read = parameters.read(Parameters.of(given, StatementParameters.PAGE)).query();
      return read.words().equals(wanted.words())
          && read.filters().equals(wanted.filters())
          && read.said().equals(wanted.said())
          && read.published().equals(wanted.published());
    } catch (ProblemException refused) {
      return false;
    }
  }

  /// True for a word that is dropped from a question which asks for something else besides, since
  /// it only stands in its form.
  public boolean isDropped(String word) {
    Asked asked =
        parameters.read(
            Parameters.of(Map.of("q", List.of("lang:en " + word)), StatementParameters.PAGE));
    return asked.query().words() instanceof Words.Everything;
  }
}
