package org.onrecord.api.empty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.Lifts;
import org.onrecord.api.ask.NameMatch;
import org.onrecord.api.ask.Recount;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.http.Links;
import org.onrecord.api.view.WhyEmpty.Meant;
import org.onrecord.index.Query;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.WordCount;
import org.onrecord.index.Words;
import org.onrecord.query.Understood;

/// Puts a question in words that the corpus has, where it has some that find nothing: misspelt
/// ones, two written as one, one written as two. Proposes only what finds something under the same
/// filters. Safe for threads.
public final class Meanings {
  /// Longest question that is looked at, in words.
  private static final int MOST_WORDS = 12;

  private static final int MOST_PROPOSALS = 3;
  private static final int MOST_CANDIDATES = 5;

  /// A word, unless it is the name of a field or a value of one.
  private static final Pattern WORD =
      Pattern.compile("(?U)(?<![\\w:\"-])(\\p{L}[\\p{L}\\p{M}'’]*)(?![\\w:*~])");

  private static final Set<String> OPERATORS =
      Set.of("AND", "OR", "NOT", "NEAR", "SENTENCE", "PARAGRAPH");

  private final StatementIndex index;
  private final Searches searches;
  private final Recount recount;

  public Meanings(StatementIndex index, Searches searches, Recount recount) {
    this.index = index;
    this.searches = searches;
    this.recount = recount;
  }

  /// Where a word stands in the question.
  private record Place(int start, int end, String word) {}

  /// Some words in the place of others.
  private record Change(int start, int end, String words) {}

  /// Questions that may be meant, likeliest first; empty where every word finds something.
  List<Meant> of(Asked asked, String path) {
    List<Place> places = new ArrayList<>(places(asked.q()));
    places.removeIf(place -> isTaken(place, asked) || recount.isDropped(place.word));
    List<List<Change>> changes = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place next = i + 1 < places.size() ? places.get(i + 1) : null;
      List<Change> some = finds(places.get(i).word) ? List.of() : changes(places.get(i), next);
      if (!some.isEmpty()) {
        changes.add(some);
        i += some.getFirst().end > places.get(i).end ? 1 : 0;
      }
    }
    return changes.isEmpty() ? List.of() : proposals(asked, changes, path);
  }

  /// True for a word that became a filter: it need not stand in a statement.
  private static boolean isTaken(Place place, Asked asked) {
    for (Understood one : asked.question().understood()) {
      int at = one.narrows() ? asked.q().indexOf(one.words()) : -1;
      if (at >= 0 && at <= place.start && place.end <= at + one.words().length()) {
        return true;
      }
    }
    return false;
  }

  private static List<Place> places(String q) {
    List<Place> places = new ArrayList<>();
    Matcher matcher = WORD.matcher(q);
    while (matcher.find() && places.size() < MOST_WORDS) {
      if (!OPERATORS.contains(matcher.group(1))) {
        places.add(new Place(matcher.start(1), matcher.end(1), matcher.group(1)));
      }
    }
    return places;
  }

  /// True when a statement holds the word in any form, and for a word too short to be mistaken.
  private boolean finds(String word) {
    return (index.wordsNear(word, 1).isEmpty() && splits(word).isEmpty() && isHeld(word))
        || total(new Words.Term(word, false)) > 0;
  }

  private boolean isHeld(String word) {
    String folded = NameMatch.fold(word);
    return index.words(folded, 1).stream().anyMatch(w -> w.word().equals(folded));
  }

  /// What may stand there instead: joined with the next word, one near, or split in two.
  private List<Change> changes(Place place, @org.jspecify.annotations.Nullable Place next) {
    List<Change> changes = new ArrayList<>();
    if (next != null && next.start == place.end + 1) {
      String joined = place.word + next.word;
      if (total(new Words.Term(joined, false)) > 0) {
        changes.add(new Change(place.start, next.end, joined.toLowerCase(Locale.ROOT)));
        return changes;
      }
    }
    for (WordCount near : index.wordsNear(place.word, MOST_CANDIDATES)) {
      if (!recount.isDropped(near.word())) {
        changes.add(new Change(place.start, place.end, near.word()));
      }
    }
    for (String split : splits(place.word)) {
      changes.add(new Change(place.start, place.end, split));
    }
    return changes;
  }

  /// The word as two that stand beside one another in a statement.
  private List<String> splits(String word) {
    List<String> splits = new ArrayList<>();
    String folded = NameMatch.fold(word);
    for (int i = 2; i + 2 <= folded.length() && word.length() >= 6; i++) {
      String first = folded.substring(0, i);
      String second = folded.substring(i);
      if (isHeld(first) && isHeld(second) && total(new Words.Phrase(first + " " + second, 0)) > 0) {
        splits.add(first + " " + second);
      }
    }
    return splits;
  }

  private long total(Words words) {
    return searches.search(Lifts.with(Query.ALL, words)).total();
  }

  /// The first changes of all words together, then the others one by one.
  private List<Meant> proposals(Asked asked, List<List<Change>> changes, String path) {
    Set<String> questions = new LinkedHashSet<>();
    for (int n = 0; n < MOST_CANDIDATES; n++) {
      List<Change> chosen = new ArrayList<>();
      for (List<Change> some : changes) {
        chosen.add(some.get(Math.min(n, some.size() - 1)));
      }
      questions.add(changed(asked.q(), chosen));
    }
    List<Meant> meant = new ArrayList<>();
    for (String q : questions) {
      Map<String, List<String>> given = new LinkedHashMap<>(asked.given());
      given.remove("after");
      given.put("q", List.of(q));
      long total = recount.of(given);
      if (total > 0 && meant.size() < MOST_PROPOSALS) {
        meant.add(new Meant(q, total, Links.of(path, given)));
      }
    }
    return meant;
  }

  private static String changed(String q, List<Change> changes) {
    StringBuilder changed = new StringBuilder(q);
    for (Change change : changes.reversed()) {
      changed.replace(change.start, change.end, change.words);
    }
    return changed.toString();
  }
}
