package org.onrecord.api;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorRegister;
import org.onrecord.index.StatementIndex;
import org.onrecord.theme.ThemeScheme;

/// What the server answers from.
///
/// @param webFolder folder of the page's files, or null for those in the jar
public record Parts(
    StatementIndex index, ActorRegister actors, ThemeScheme themes, @Nullable Path webFolder) {}
