package org.onrecord.api;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorRegister;
import org.onrecord.index.StatementIndex;
import org.onrecord.provision.Instruments;
import org.onrecord.query.QueryReader;
import org.onrecord.theme.ThemeScheme;

/// What the server answers from.
///
/// @param reader reads the words of questions, with these same vocabularies
/// @param webFolder folder of the page's files, or null for those in the jar
/// @param version of the vocabularies; answers of other versions are other answers
public record Parts(
    StatementIndex index,
    QueryReader reader,
    ActorRegister actors,
    ThemeScheme themes,
    Instruments instruments,
    @Nullable Path webFolder,
    String version) {}
