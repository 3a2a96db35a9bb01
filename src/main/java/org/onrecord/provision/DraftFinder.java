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
  private final Map<String, DraftDates> dates = new TreeMap<>();

  /// Characters at the head of a document in which one name of a draft speaks for all of it.
  private static final int HEAD = 1_500;

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
      dates.put(instrument.id(), new DraftDates(instrument.drafts()));
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
    /// document names at its head or more than once, else null. Of a longer sentence, [#REACH]
    /// characters on either side count.
    @Nullable String of(String instrument, Citation citation) {
      NavigableMap<Integer, String> all = all(instrument);
      if (all.isEmpty()) {
        return null;
      }
      List<String> near = distinct(near(all, citation));
      if (near.isEmpty()) {
        return only(all);
      }
      return near.size() == 1 ? near.getFirst() : nearest(all, citation);
    }

    /// True when the sentence of a citation names a draft.
    boolean isNear(String instrument, Citation citation) {
      NavigableMap<Integer, String> all = all(instrument);
      return !all.isEmpty() && !near(all, citation).isEmpty();
    }

    private NavigableMap<Integer, String> all(String instrument) {
      return places.computeIfAbsent(instrument, id -> places(text, id));
    }

    private NavigableMap<Integer, String> near(
        NavigableMap<Integer, String> all, Citation citation) {
      int least = Math.max(0, citation.start() - REACH);
      int most = Math.min(text.length(), citation.end() + REACH);
      int start = Sentences.start(text, least, citation.start());
      int end = Sentences.end(text, citation.end(), most);
      return all.subMap(start, true, Math.max(start, end), false);
    }
  }

  private static List<String> distinct(Map<Integer, String> places) {
    return places.values().stream().distinct().toList();
  }

  private static @Nullable String only(NavigableMap<Integer, String> places) {
    String first = places.firstEntry().getValue();
    if (places.size() < 2 && places.firstKey() >= HEAD) {
      return null;
    }
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
    DraftDates byDate = dates.get(instrument);
    if (byDate != null) {
      byDate.in(text, tokens).forEach(places::putIfAbsent);
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
