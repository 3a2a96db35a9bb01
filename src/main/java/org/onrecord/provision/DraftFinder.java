package org.onrecord.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.provision.Instrument.Draft;
import org.onrecord.vocabulary.Sentences;
import org.onrecord.vocabulary.Tokens;

/// Finds the draft of an instrument that a document's own words name. Its date never decides.
final class DraftFinder {
  /// A draft named in a text.
  private record Place(String draft, int start) {}

  private final Map<String, NameFinder<String>> names = new TreeMap<>();
  private final Map<String, Map<String, String>> symbols = new TreeMap<>();

  DraftFinder(Instruments instruments) {
    for (Instrument instrument : instruments.instruments()) {
      NameFinder<String> finder = new NameFinder<>();
      Map<String, String> bySymbol = new TreeMap<>();
      for (Draft draft : instrument.drafts()) {
        draft.names().forEach(name -> finder.add(name, draft.id()));
        draft
            .symbols()
            .forEach(symbol -> bySymbol.put(symbol.replace("resolution ", ""), draft.id()));
      }
      names.put(instrument.id(), finder);
      symbols.put(instrument.id(), bySymbol);
    }
  }

  /// The draft of a citation: the one that its sentence names, else the only one that the document
  /// names, else null.
  @Nullable String of(String text, String instrument, Citation citation) {
    List<Place> places = places(text, instrument);
    int start = Sentences.start(text, 0, citation.start());
    int end = Sentences.end(text, citation.end(), text.length());
    List<String> near =
        places.stream()
            .filter(p -> p.start >= start && p.start < end)
            .map(Place::draft)
            .distinct()
            .toList();
    List<String> all = places.stream().map(Place::draft).distinct().toList();
    if (near.isEmpty()) {
      return all.size() == 1 ? all.getFirst() : null;
    }
    return near.size() == 1 ? near.getFirst() : nearest(places, citation);
  }

  /// With several in the sentence, the one right behind the citation: “Article 5 of the zero
  /// draft”.
  private static @Nullable String nearest(List<Place> places, Citation citation) {
    return places.stream()
        .filter(p -> p.start >= citation.end() && p.start - citation.end() < 40)
        .map(Place::draft)
        .findFirst()
        .orElse(null);
  }

  private List<Place> places(String text, String instrument) {
    List<Place> places = new ArrayList<>();
    Tokens tokens = Tokens.of(text);
    NameFinder<String> finder = names.get(instrument);
    if (finder != null) {
      finder.all(tokens).forEach(f -> places.add(new Place(f.of(), tokens.start(f.first()))));
    }
    Map<String, String> bySymbol = symbols.getOrDefault(instrument, Map.of());
    for (DocumentSymbols.Found found : DocumentSymbols.find(text)) {
      String draft = bySymbol.get(found.symbol());
      if (draft != null) {
        places.removeIf(p -> p.start >= found.start() && p.start < found.end());
        places.add(new Place(draft, found.start()));
      }
    }
    places.sort(java.util.Comparator.comparingInt(Place::start));
    return places;
  }
}
