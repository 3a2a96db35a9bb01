package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A statement that came, changed or went.
///
/// @param change `added`, `changed`, `withdrawn`, or `unmatched`: it changed, and does not meet the
///     question now
/// @param at when that was written
/// @param id of the statement
/// @param document id of its document
/// @param copyOf of what is `unmatched` because it is known to be a sighting now: of which
///     statement; else left out
/// @param statement as it is now; left out where it is withdrawn or unmatched
public record ChangeView(
    String change,
    Instant at,
    String id,
    String document,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String copyOf,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object statement) {}
