package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// Why nothing was found, and what is near. What is near is no answer: each part says why it is
/// there.
///
/// @param reason one sentence
/// @param unknown values asked for that nobody and nothing has; left out when there are none
/// @param meant the question in words of the corpus that may be meant; left out when there are none
/// @param without how many there are with one part of the question lifted, most first
/// @param pairs how many there are with two parts lifted, where lifting one finds nothing; those
///     that find something, most first
/// @param near questions that come near
/// @param nearest statements that come nearest
public record WhyEmpty(
    String reason,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Unknown> unknown,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Meant> meant,
    List<Without> without,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Pair> pairs,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Near> near,
    List<StatementView> nearest) {

  /// A value that neither the vocabularies nor the corpus know.
  ///
  /// @param parameter the filter
  /// @param proposals values that may be meant; possibly empty
  public record Unknown(String parameter, String value, List<FacetValue> proposals) {}

  /// The question with other words.
  ///
  /// @param total statements found by it, at least one
  public record Meant(String q, long total, String link) {}

  /// What would be found with one part of the question lifted.
  ///
  /// @param parameter name of the filter: a facet's, with `-` for one value that was kept out, `q`
  ///     (all words, or one that is named in `labels`), `said`, `published` or `minConfidence`
  /// @param labels the values lifted, to show
  /// @param total statements found without it
  /// @param link the question without it
  public record Without(String parameter, List<String> labels, long total, String link) {}

  /// What would be found with two parts lifted.
  ///
  /// @param parameters names of the two
  /// @param labels the values lifted, to show
  public record Pair(List<String> parameters, List<String> labels, long total, String link) {}

  /// A question beside the one asked.
  ///
  /// @param kind `article` (of a near number), `draft` (the same number in another draft's
  ///     numbering), `speaker` (somebody else on the same), `count` (a number of articles, which
  ///     is no reference) or `phrase` (the words of a phrase with others among them, or apart)
  /// @param label what it asks for, to show
  public record Near(String kind, String label, long total, String link) {}
}
