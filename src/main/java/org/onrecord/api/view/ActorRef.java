package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Somebody, as a statement names them.
///
/// @param id slug in the register, or null when the register does not hold the name yet
/// @param name to show
/// @param category such as `civil-society`, or null when unknown
/// @param asWritten the words of the document that name the speaker; left out where there are none
public record ActorRef(
    @Nullable String id,
    String name,
    @Nullable String category,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String asWritten) {}
