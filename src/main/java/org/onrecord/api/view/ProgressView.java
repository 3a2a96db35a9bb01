package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a reading of the corpus is.
///
/// @param phase `IDLE`, `READING`, `COPIES` (copies are looked for among all documents) or `ENDED`
/// @param toRead files that are looked into
/// @param kept files that stand as they are
/// @param read files that are done
/// @param gone files that have left the corpus
/// @param statements in the files that are done
/// @param states of the files that are done, by number
/// @param job that asked for it; absent where a watched corpus changed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(
    String phase,
    int toRead,
    int kept,
    int read,
    int gone,
    long statements,
    Map<String, Integer> states,
    @Nullable String job) {}
