package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names that texts credit statements to, or to those who speak for them, and that the register
/// does not hold: most statements first, then by name.
///
/// @param descriptions how many speakers are described and not named, such as “some campaigners”;
///     they are not in the list
/// @param links `self`, and `next` unless this is the last page
public record UnresolvedView(
    Total total,
    long descriptions,
    String generation,
    List<Item> items,
    Map<String, String> links) {

  /// One name with its variants.
  ///
  /// @param name the most frequent way of writing it
  /// @param statements how many are credited to it, over all variants; what the links open
  /// @param spokenFor how many others only say that they were made on its behalf
  /// @param variants every way of writing it, most frequent first
  /// @param suggestions actors of the register who may be meant, likeliest first
  /// @param row a new row, as YAML, for when none of them is
  /// @param example one of the statements
  /// @param links `statements` in the API and `page`, the same for readers
  public record Item(
      String name,
      long statements,
      long spokenFor,
      List<Variant> variants,
      List<Suggestion> suggestions,
      String row,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Example example,
      Map<String, String> links) {}

  /// A way of writing a name.
  public record Variant(String name, long statements) {}

  /// An actor who may be meant.
  ///
  /// @param rules what differs, by name of the rule
  /// @param reason the same in a sentence
  public record Suggestion(String id, String name, List<String> rules, String reason) {}

  /// A statement that waits.
  public record Example(String id, String text, String document) {}
}
