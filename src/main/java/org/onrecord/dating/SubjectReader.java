package org.onrecord.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Nearest;
import org.onrecord.vocabulary.Row;
import org.onrecord.vocabulary.VocabularyFile;
import org.onrecord.vocabulary.VocabularySource;

/// Reads what events are events of: `about` and `instruments` of an event, else those at the top of
/// its file. The names of an instrument are words of the subject.
final class SubjectReader {
  private final Map<String, Row> instruments;
  private final Faults faults;

  /// Ids of the built-in instruments: a corpus may have set them aside.
  private final Set<String> shipped;

  /// By name of a file.
  private final Map<String, Subject> ofFiles = new HashMap<>();

  SubjectReader(VocabularySource source, Faults faults) {
    this.faults = faults;
    this.instruments = source.rows("instruments", List.of("notArticles"), new Faults());
    this.shipped =
        VocabularySource.builtIn()
            .rows("instruments", List.of("notArticles"), new Faults())
            .keySet();
    for (VocabularyFile file : source.read("events", new Faults())) {
      Row top = file.top();
      if (top != null) {
        ofFiles.put(file.name(), read(top));
      }
    }
  }

  /// The subject of an event; [Subject#ANY] where nobody names one.
  Subject of(Row event) {
    boolean own = event.has(EventCalendar.ABOUT) || event.has(EventCalendar.INSTRUMENTS);
    return own ? read(event) : ofFiles.getOrDefault(event.file(), Subject.ANY);
  }

  private Subject read(Row row) {
    List<String> ids = row.texts(EventCalendar.INSTRUMENTS);
    List<String> names = new ArrayList<>();
    for (String id : ids) {
      Row instrument = instruments.get(id);
      if (instrument == null && !shipped.contains(id)) {
        String near = Nearest.to(id, instruments.keySet()).orElse(null);
        String found = "\"" + id + "\", which is no instrument";
        faults.add(row, EventCalendar.INSTRUMENTS, found, "the id of one", near);
      } else if (instrument != null) {
        Stream.of("names", "ambiguousNames").map(instrument::texts).forEach(names::addAll);
      }
    }
    return new Subject(row.texts(EventCalendar.ABOUT), Set.copyOf(ids)).and(names);
  }
}
