package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/// Why a statement is on record as it is: every decision with its evidence, in sentences.
///
/// @param id of the statement
/// @param text its words
/// @param decisions in the order in which they are taken
/// @param links `self`, `statement`, `document`
public record ExplanationView(
    String id, String text, List<Decision> decisions, Map<String, String> links) {

  /// One decision.
  ///
  /// @param about what was decided: `words`, `speaker`, `voice`, `class`, `theme`, `provision`,
  ///     `said`, `stance`, `relay`, `addressees`, `document kind`, `document title`,
  ///     `document published`, `copies`, `correction`
  /// @param answer what it came to
  /// @param because why, one sentence or more
  /// @param evidence words of the document that it rests on
  /// @param rule name of the rule or model that decided; left out where there is but one
  /// @param confidence estimated chance that it is right; left out where none is known
  public record Decision(
      String about,
      String answer,
      List<String> because,
      List<Evidence> evidence,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence) {}

  /// Words of the document.
  ///
  /// @param what they are to the decision: `source`, `cue`, `words`
  public record Evidence(String what, String text, Span span) {}
}
