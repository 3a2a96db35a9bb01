package org.onrecord.api.http;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorRegister;
import org.onrecord.dating.Event;
import org.onrecord.index.StatementIndex;
import org.onrecord.meaning.Embedder;
import org.onrecord.provision.Instruments;
import org.onrecord.query.QueryReader;
import org.onrecord.theme.ThemeScheme;

/// What the server answers from.
///
/// @param reader reads the words of questions, with these same vocabularies
/// @param webFolder folder of the page's files, or null for those in the jar
/// @param version of the vocabularies; answers of other versions are other answers
/// @param events by their first day
/// @param embedder places questions by their meaning; null where the part for that is not here
public record Parts(
    StatementIndex index,
    QueryReader reader,
    ActorRegister actors,
    ThemeScheme themes,
    Instruments instruments,
    @Nullable Path webFolder,
    String version,
    List<Event> events,
    @Nullable Embedder embedder) {
  public Parts {
    events = List.copyOf(events);
  }

  /// Parts that know no events.
  public Parts(
      StatementIndex index,
      QueryReader reader,
      ActorRegister actors,
      ThemeScheme themes,
      Instruments instruments,
      @Nullable Path webFolder,
      String version) {
    this(index, reader, actors, themes, instruments, webFolder, version, List.of(), null);
  }

  /// The same with what places questions by their meaning.
  public Parts withMeaning(Embedder model) {
    return new Parts(index, reader, actors, themes, instruments, webFolder, version, events, model);
  }

  /// The same with the events that statements are set against.
  ///
  /// @param known by their first day
  public Parts withEvents(List<Event> known) {
    return new Parts(
        index, reader, actors, themes, instruments, webFolder, version, known, embedder);
  }
}
