package org.onrecord.api.empty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.Counts;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.ask.Lifts;
import org.onrecord.api.ask.Recount;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.http.Links;
import org.onrecord.api.view.WhyEmpty.Near;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.ResultPage.FacetCount;
import org.onrecord.index.Words;
import org.onrecord.query.ReadQuery;

/// Finds questions beside one that finds nothing: articles near in number, the same number in
/// another draft, others who spoke on it, numbers of articles that are no reference, and the
/// words of a phrase apart. Safe for threads.
final class NearQuestions {
  private static final int MOST = 3;

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private final Searches searches;
  private final Labels labels;
  private final Recount recount;
  private final LiftedQuestions lifted;

  NearQuestions(Searches searches, Labels labels, LiftedQuestions lifted) {
    this.searches = searches;
    this.labels = labels;
    this.lifted = lifted;
    this.recount = lifted.recount();
  }

  List<Near> of(Asked asked, String path) {
    Query query = asked.query();
    List<Near> near = new ArrayList<>();
    phrases(asked, path, near);
    Filter articles = query.filters().get(Facet.PROVISION);
    if (articles != null) {
      for (String value : articles.include().stream().sorted().limit(MOST).toList()) {
        neighbours(asked, value, path, near);
        drafts(asked, value, path, near);
        counts(query, value, path, near);
      }
    }
    Filter actors = query.filters().get(Facet.ACTOR);
    if (actors != null && !actors.include().isEmpty()) {
      others(asked, path, near);
    }
    return near;
  }

  /// The words of a phrase near one another, else anywhere: what comes of it where the phrase was
  /// remembered not quite as it was said.
  private void phrases(Asked asked, String path, List<Near> into) {
    for (List<Words> looser : LooserPhrases.of(asked.query().words())) {
      for (Words words : looser) {
        Map<String, List<String>> link = lifted.with(asked, words);
        long total = recount.of(link);
        if (total > 0) {
          into.add(new Near("phrase", ReadQuery.written(words), total, Links.of(path, link)));
          break;
        }
      }
    }
  }

  private List<FacetCount> values(Query query, Facet facet) {
    Query lifted = Lifts.without(query, Set.of(facet.parameter()));
    Query counted = Counts.counting(lifted, lifted.filters(), Set.of(facet));
    return searches.search(counted).facets().getOrDefault(facet, List.of());
  }

  private void neighbours(Asked asked, String value, String path, List<Near> into) {
    Query query = asked.query();
    int wanted = number(value);
    String instrument = instrument(value);
    values(query, Facet.PROVISION).stream()
        .filter(
            c -> wanted > 0 && number(c.value()) > 0 && instrument(c.value()).equals(instrument))
        .filter(c -> !c.value().contains("(") && !c.value().equals(value))
        .sorted(
            Comparator.comparingInt((FacetCount c) -> Math.abs(number(c.value()) - wanted))
                .thenComparing(FacetCount::value))
        .limit(MOST)
        .forEach(c -> into.add(near("article", asked, Facet.PROVISION, c, path)));
  }

  private void drafts(Asked asked, String value, String path, List<Near> into) {
    Query query = asked.query();
    for (String draft : labels.numberings().drafts()) {
      String key = labels.numberings().key(draft).orElse("");
      if (!key.isEmpty() && !key.equals(query.numbering())) {
        Map<String, List<String>> link = filters(asked);
        link.put("numbering", List.of(draft));
        long total = recount.of(link);
        if (total > 0) {
          String label = labels.of(Facet.PROVISION, value) + ", " + draft;
          into.add(new Near("draft", label, total, Links.of(path, link)));
        }
      }
    }
  }

  /// “Eight articles” is a number of them, not Article 8; it is found as what it is.
  private void counts(Query query, String value, String path, List<Near> into) {
    int number = number(value);
    if (number < 2) {
      return;
    }
    List<String> phrases = new ArrayList<>(List.of(number + " articles"));
    if (number <= NUMBERS.size()) {
      phrases.add(NUMBERS.get(number - 1) + " articles");
    }
    Query lifted = Lifts.without(query, Set.of(Facet.PROVISION.parameter(), Lifts.WORDS));
    for (String phrase : phrases) {
      long total = searches.search(Lifts.with(lifted, new Words.Phrase(phrase, 0))).total();
      if (total > 0) {
        Map<String, List<String>> link = LiftedLinks.filters(lifted);
        link.put("q", List.of("\"" + phrase + "\""));
        into.add(new Near("count", "“" + phrase + "”", total, Links.of(path, link)));
      }
    }
  }

  private void others(Asked asked, String path, List<Near> into) {
    Query query = asked.query();
    if (query.words() instanceof Words.Everything) {
      values(query, Facet.ACTOR).stream()
          .filter(c -> c.count() > 0)
          .limit(MOST)
          .forEach(c -> into.add(near("speaker", asked, Facet.ACTOR, c, path)));
    }
  }

  private Near near(String kind, Asked asked, Facet facet, FacetCount count, String path) {
    Query query = asked.query();
    Map<String, List<String>> link = filters(asked);
    link.put(facet.parameter(), List.of(count.value()));
    if (!query.numbering().isEmpty()) {
      labels.numberings().drafts().stream()
          .filter(d -> labels.numberings().key(d).filter(query.numbering()::equals).isPresent())
          .findFirst()
          .ifPresent(d -> link.put("numbering", List.of(d)));
    }
    return new Near(
        kind,
        labels.of(facet, count.value()),
        recount.of(link),
        Links.of(path, new LinkedHashMap<>(link)));
  }

  /// What was recognised as filters, and the words that are none.
  private Map<String, List<String>> filters(Asked asked) {
    Map<String, List<String>> link = LiftedLinks.filters(asked.query());
    if (!(asked.query().words() instanceof Words.Everything)) {
      link.put("q", List.of(lifted.words(asked)));
    }
    return link;
  }

  /// The number of an article; 0 where it has none.
  private static int number(String value) {
    String path = value.substring(value.indexOf('/') + 1);
    String digits = path.replaceFirst("^([0-9]{1,4}).*$", "$1");
    return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
  }

  private static String instrument(String value) {
    return value.substring(0, Math.max(0, value.indexOf('/')));
  }
}
