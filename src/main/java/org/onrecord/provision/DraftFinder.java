package org.onrecord.provision;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.provision.Instrument.Draft;
import org.onrecord.vocabulary.Sentences;
import org.onrecord.vocabulary.Tokens;

/// Finds the draft of an instrument that a document's own words name. Its date never decides.
final class DraftFinder {
  /// Characters of a citation's sentence that are looked at before it, and behind it; a text
  /// without full stops is one sentence of any length.
  private static final int REACH = 3_000;

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

  /// The drafts named in one text, which is looked through once for each instrument asked about.
  Drafts in(String text) {
    return new Drafts(text);
  }

  /// The drafts of one text. For one thread.
  final class Drafts {
    private final String text;
    private final Map<String, NavigableMap<Integer, String>> places = new TreeMap<>();

    private Drafts(String text) {
      this.text = text;
    }

    /// The draft of a citation: the one that its sentence names, else the only one that the
    /// document names, else null. Of a longer sentence, [#REACH] characters on either side count.
    @Nullable String of(String instrument, Citation citation) {
      NavigableMap<Integer, String> all =
          places.computeIfAbsent(instrument, id -> places(text, id));
      if (all.isEmpty()) {
        return null;
      }
      int least = Math.max(0, citation.start() - REACH);
      int most = Math.min(text.length(), citation.end() + REACH);
      int start = Sentences.start(text, least, citation.start());
      int end = Sentences.end(text, citation.end(), most);
      List<String> near = distinct(all.subMap(start, true, Math.max(start, end), false));
      if (near.isEmpty()) {
        return only(all);
      }
      return near.size() == 1 ? near.getFirst() : nearest(all, citation);
    }
  }

  private static List<String> distinct(NavigableMap<Integer, String> places) {
    return places.values().stream().distinct().toList();
  }

  private static @Nullable String only(NavigableMap<Integer, String> places) {
    String first = places.firstEntry().getValue();
    return places.values().stream().allMatch(first::equals) ? first : null;
  }

  /// With several in the sentence, the one right behind the citation: “Article 5 of the zero
  /// draft”.
  private static @Nullable String nearest(NavigableMap<Integer, String> places, Citation citation) {
    Map.Entry<Integer, String> next = places.ceilingEntry(citation.end());
    return next != null && next.getKey() - citation.end() < 40 ? next.getValue() : null;
  }

  /// The drafts of an instrument by the Java index at which they are named; a symbol goes before
  /// a name within it.
  private NavigableMap<Integer, String> places(String text, String instrument) {
    NavigableMap<Integer, String> places = new TreeMap<>();
    Tokens tokens = Tokens.of(text);
    NameFinder<String> finder = names.get(instrument);
    if (finder != null) {
      finder.all(tokens).forEach(f -> places.put(tokens.start(f.first()), f.of()));
    }
    Map<String, String> bySymbol = symbols.getOrDefault(instrument, Map.of());
    for (DocumentSymbols.Found found : DocumentSymbols.find(text)) {
      String draft = bySymbol.get(found.symbol());
      if (draft != null) {
        places.subMap(found.start(), true, found.end(), false).clear();
        places.put(found.start(), draft);
      }
    }
    return places;
  }
}
