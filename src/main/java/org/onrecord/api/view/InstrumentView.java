package org.onrecord.api.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A treaty with its drafts and articles.
///
/// @param main true for the one that “Article 6” means where a text names none
/// @param names other names
/// @param drafts versions of the text, oldest first
/// @param articles by number
/// @param numbering the column of the concordance by which `articles` are numbered: the final text
/// @param concordance which article has which number in which draft; empty where none is known
/// @param links `self`
public record InstrumentView(
    String id,
    String title,
    boolean main,
    List<String> names,
    List<DraftView> drafts,
    List<ArticleView> articles,
    String numbering,
    List<LineView> concordance,
    Map<String, String> links) {

  /// One article through the drafts.
  ///
  /// @param numbers by numbering, such as `early`; a numbering in which there was none is absent
  /// @param confidence `high`, `medium` or `low`
  /// @param note where it is known from, or null
  public record LineView(
      String id, Map<String, List<String>> numbers, String confidence, @Nullable String note) {}

  /// A version of the text.
  ///
  /// @param numbering the column of the concordance that holds its numbers; `none` when they are
  ///     not known
  public record DraftView(String id, List<String> names, List<String> symbols, String numbering) {}

  /// One article.
  ///
  /// @param value what the filter `provision` takes
  /// @param number in the adopted text
  /// @param title in English, or null when not known
  /// @param basis how sure the title is; `recalled` is not checked against the official text
  /// @param statements how many refer to it
  /// @param link those statements
  public record ArticleView(
      String value,
      int number,
      @Nullable String title,
      String chapter,
      String basis,
      long statements,
      String link) {}
}
