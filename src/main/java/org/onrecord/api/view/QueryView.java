package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Repair;
import org.onrecord.query.Understood;

/// The question as it was understood.
///
/// @param q words as they came; empty when there were none
/// @param filters values wanted, by parameter, those recognised in the words included
/// @param excluded values kept out, by parameter
/// @param said days asked for; left out when open
/// @param published days asked for; left out when open
/// @param minConfidence least confidence asked for
/// @param copies `all` where each sighting counts for itself; left out where it is `once`
/// @param mode `meaning` or `both`; left out where words alone are asked for
/// @param understood what was recognised in the words
/// @param repairs sentences that say how broken syntax was read
/// @param mended the same with their places in `q`; left out when there are none
/// @param canonical the question as it was read, in the query language; left out when there
///     was none
public record QueryView(
    String q,
    Map<String, List<String>> filters,
    Map<String, List<String>> excluded,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Days said,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Days published,
    double minConfidence,
    String sort,
    int limit,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String copies,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mode,
    List<Understood> understood,
    List<String> repairs,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Repair> mended,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String canonical) {

  /// A range of days, both within.
  ///
  /// @param from first day, or null
  /// @param to last day, or null
  /// @param undated true when statements without a date are asked for
  public record Days(@Nullable LocalDate from, @Nullable LocalDate to, boolean undated) {}
}
