package org.onrecord.copies;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.onrecord.copies.Campaign.Letter;

/// Finds the campaigns among documents that hang together by pairs of copies.
///
/// Letters that are copies of one letter give a template: what at least half of them share. A
/// letter belongs to the campaign when it has half of the template, however much it adds. There
/// is one only when there are three letters of three senders, and the template is most of the
/// text of at least half of them: what is common to two letters, or is a greeting, is no campaign.
final class Campaigns {
  private static final int FEWEST = 3;

  private final List<Entry> entries;
  private final Neighbours neighbours;
  private final Recent<OpenDocument> documents;
  private final BitSet taken;

  /// As each letter keeps it: see [DocumentCopies].
  private final Map<String, Campaign> found = new HashMap<>();

  private Campaigns(List<Entry> entries, Neighbours neighbours, Recent<OpenDocument> documents) {
    this.entries = entries;
    this.neighbours = neighbours;
    this.documents = documents;
    this.taken = new BitSet(entries.size());
  }

  /// The campaign of each letter that is of one, as that letter keeps it, by its id.
  ///
  /// @param entries in the order of [Origin]
  static Map<String, Campaign> of(
      List<Entry> entries, Neighbours neighbours, Recent<OpenDocument> documents) {
    long letters = entries.stream().filter(Campaigns::isLetter).count();
    Campaigns campaigns = new Campaigns(entries, neighbours, documents);
    for (int i = 0; letters >= FEWEST && i < entries.size(); i++) {
      if (campaigns.isFree(i)) {
        campaigns.from(i);
      }
    }
    return campaigns.found;
  }

  private static boolean isLetter(Entry entry) {
    return Senders.isLetter(entry.card().kind());
  }

  private boolean isFree(int document) {
    return !taken.get(document) && isLetter(entries.get(document));
  }

  private void from(int seed) {
    Map<Integer, LetterWords> letters = new LinkedHashMap<>();
    letters.put(seed, words(seed));
    for (int other : neighbours.of(seed)) {
      if (isFree(other) && neighbours.copies(seed, other) != null) {
        letters.put(other, words(other));
      }
    }
    if (letters.size() < FEWEST) {
      return;
    }
    Template first = Template.of(List.copyOf(letters.values()));
    addLike(purest(first, letters), first, letters);
    letters.values().removeIf(letter -> !first.isHeldBy(letter));
    if (isCampaign(letters)) {
      keep(Template.of(List.copyOf(letters.values())), letters);
    }
  }

  /// Letters that are no copies of the first, since both add much, but of the purest.
  private void addLike(int purest, Template template, Map<Integer, LetterWords> letters) {
    for (int other : neighbours.of(purest)) {
      if (isFree(other) && !letters.containsKey(other)) {
        LetterWords words = words(other);
        if (template.isHeldBy(words)) {
          letters.put(other, words);
        }
      }
    }
  }

  /// The letter with most of the template, and least beside it.
  private static int purest(Template template, Map<Integer, LetterWords> letters) {
    return letters.entrySet().stream()
        .min(
            Comparator.comparingDouble(
                    (Map.Entry<Integer, LetterWords> e) -> -template.held(e.getValue()))
                .thenComparingInt(e -> e.getValue().size())
                .thenComparingInt(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private boolean isCampaign(Map<Integer, LetterWords> letters) {
    if (letters.size() < FEWEST) {
      return false;
    }
    Template template = Template.of(List.copyOf(letters.values()));
    long mostly = letters.values().stream().filter(template::isMostOf).count();
    List<List<String>> senders =
        letters.keySet().stream().sorted().map(i -> entries.get(i).senders()).toList();
    return template.shingles().size() >= Overlap.FEWEST
        && 2 * mostly >= letters.size()
        && Senders.distinct(senders) >= FEWEST;
  }

  private void keep(Template template, Map<Integer, LetterWords> letters) {
    List<Integer> order = List.copyOf(new TreeSet<>(letters.keySet()));
    String first = entries.get(order.getFirst()).id();
    int model = purest(template, letters);
    LetterWords modelWords = words(model);
    BitSet shared = modelWords.covered(template.shingles());
    Campaign campaign =
        new Campaign(
            CopyGroup.idOf(first),
            first,
            entries.get(model).id(),
            Senders.distinct(order.stream().map(i -> entries.get(i).senders()).toList()),
            shared.cardinality(),
            modelWords.runs(shared).stream().map(Campaign.Addition::words).toList(),
            order.stream()
                .map(i -> letter(entries.get(i), template, Objects.requireNonNull(letters.get(i))))
                .toList());
    for (int i = 0; i < order.size(); i++) {
      taken.set(order.get(i));
      Letter letter = campaign.letters().get(i);
      found.put(letter.document().id(), campaign.keptWith(letter));
    }
  }

  private static Letter letter(Entry entry, Template template, LetterWords words) {
    double shared = Math.round(template.held(words) * 100) / 100.0;
    return new Letter(entry.card(), entry.senders(), shared, words.runs(template.addedBy(words)));
  }

  private LetterWords words(int document) {
    return new LetterWords(documents.of(entries.get(document).id()).held().document());
  }
}
