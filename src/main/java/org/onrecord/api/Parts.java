package org.onrecord.api;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.index.StatementIndex;
import org.onrecord.theme.Theme;

/// What the server answers from.
///
/// @param webFolder folder of the page's files, or null for those in the jar
public record Parts(
    StatementIndex index, List<Actor> actors, List<Theme> themes, @Nullable Path webFolder) {
  public Parts {
    actors = List.copyOf(actors);
    themes = List.copyOf(themes);
  }
}
