package org.onrecord.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DatedAs.Ground;
import org.onrecord.document.DatedAs.Precision;
import org.onrecord.vocabulary.Tokens;

/// Finds the events of a calendar by which words place something: “at the concluding session”,
/// “after its adoption”, “before the vote”.
///
/// Immutable and safe for threads.
final class EventFinder {
  private final List<Named> names;

  EventFinder(EventCalendar calendar) {
    this.names =
        calendar.events().stream()
            .flatMap(e -> e.names().stream().map(n -> new Named(e, Tokens.of(n).forms())))
            .toList();
  }

  /// The events that a text names as when something happened, with what that leaves of days.
  ///
  /// Of several events of one name the last that had begun by `published` is meant. The longest
  /// name goes first. A name of one word, such as “vote”, is anybody's: it stands for an event only
  /// where the document tells that event's day too. Ground INFERRED: the words name the event, the
  /// calendar gives its days.
  ///
  /// @param text the words that credit, the statement's own blanked out
  /// @param published day of publication, or null when not known: then nothing is found, as
  ///     nothing tells which of several is meant
  /// @param told true for an event whose day the document tells
  /// @param isSubject true for an event of what the document is about
  /// @return in text order, each from the word that places it; empty when no event is named
  List<FoundDate> find(
      String text,
      @Nullable LocalDate published,
      Predicate<Event> told,
      Predicate<Event> isSubject) {
    if (published == null || names.isEmpty()) {
      return List.of();
    }
    Tokens tokens = Tokens.of(text);
    List<FoundDate> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      Named named = at(tokens, at, published, told, isSubject);
      Placing.Said said = named == null ? null : Placing.byEvent(tokens, at);
      if (named != null && said != null) {
        found.add(named.found(tokens, at, said, published));
      }
      at = named == null ? at + 1 : at + named.words.size();
    }
    return found;
  }

  private @Nullable Named at(
      Tokens tokens,
      int word,
      LocalDate published,
      Predicate<Event> told,
      Predicate<Event> isSubject) {
    return names.stream()
        .filter(n -> n.stands(tokens, word))
        .filter(n -> !n.first().isAfter(published))
        .filter(n -> n.words.size() > 1 || told.test(n.event))
        .filter(n -> isSubject.test(n.event))
        .max(Comparator.comparingInt((Named n) -> n.words.size()).thenComparing(Named::first))
        .orElse(null);
  }

  /// An event under one of its names.
  private record Named(Event event, List<String> words) {
    /// Never of an event without days.
    LocalDate first() {
      LocalDate from = event.when().from();
      return from == null ? LocalDate.MAX : from;
    }

    boolean stands(Tokens tokens, int at) {
      boolean fits = !words.isEmpty() && at + words.size() <= tokens.count();
      for (int i = 0; fits && i < words.size(); i++) {
        fits = tokens.form(at + i).equals(words.get(i));
      }
      return fits;
    }

    /// What was said before the event was over was not said after it was published.
    FoundDate found(Tokens tokens, int at, Placing.Said said, LocalDate published) {
      int end = tokens.end(at + words.size() - 1);
      LocalDate last = event.when().to();
      LocalDate to = last == null || last.isAfter(published) ? published : last;
      Precision precision = to.equals(first()) ? Precision.DAY : Precision.RANGE;
      String named = tokens.text().substring(tokens.start(at), end);
      var days =
          new DatedAs(
              first(),
              to,
              precision,
              Ground.INFERRED,
              named,
              new DatedAs.Event(event.id(), event.title()));
      int start = said.how() == Placing.AT ? tokens.start(at) : tokens.start(said.word());
      return new FoundDate(start, end, said.of(days));
    }
  }
}
