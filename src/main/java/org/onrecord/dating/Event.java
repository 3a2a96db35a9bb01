package org.onrecord.dating;

import java.util.List;
import org.onrecord.document.DatedAs;

/// Something that happened in the debate, to set statements against.
///
/// @param id slug, unique in the calendar
/// @param title what happened, one sentence
/// @param type such as `session`, `vote`, `draft`, `signature`
/// @param when a day, month, year or range
/// @param verified false where no source was found
/// @param sources pages that the entry rests on
/// @param names by which texts call it, such as “reconvened concluding session”; often none
/// @param about what it is an event of; a document about something else does not mean it
public record Event(
    String id,
    String title,
    String type,
    DatedAs when,
    boolean verified,
    List<String> sources,
    List<String> names,
    Subject about) {
  public Event {
    sources = List.copyOf(sources);
    names = List.copyOf(names);
  }
}
