package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.Change;
import org.onrecord.copies.Sameness;

/// What became of a list of ids or quotes.
///
/// @param found how many were found, in whatever form
/// @param items one for each that was asked for, in that order
public record LookupView(String generation, int asked, int found, List<Item> items) {
  /// One of them.
  ///
  /// @param asked as it was given
  /// @param detail in a sentence, of what was withdrawn; else left out
  /// @param matches statements, best first, at most three; none where it was not found
  public record Item(
      String asked,
      Result result,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail,
      List<Match> matches) {}

  /// What was found.
  public enum Result {
    /// An id is on record, or a quote just so.
    EXACT,
    /// A quote leaves out words of the statement.
    SHORTENED,
    /// A quote puts words in or exchanges some, or leaves out a negation or a number.
    ALTERED,
    /// A person withdrew the statement.
    WITHDRAWN,
    NOT_FOUND
  }

  /// A statement that has the words.
  ///
  /// @param changes words of the quote (`here`), words of the statement (`there`), and where in the
  ///     two texts; empty for EXACT
  public record Match(Sameness sameness, List<Change> changes, StatementView statement) {}
}
