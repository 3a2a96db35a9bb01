package org.onrecord.ingest;

import org.jspecify.annotations.Nullable;
import org.onrecord.index.FileState;

/// What became of one file or part: its state, and what was read when there was text.
record Outcome(FileState state, Pipeline.@Nullable Read read) {}
