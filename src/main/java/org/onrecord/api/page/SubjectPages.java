package org.onrecord.api.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.api.ask.Counts;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.ask.Provisions;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.http.Html;
import org.onrecord.api.http.Html.Fact;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.page.Shell.Content;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.ResultPage;
import org.onrecord.provision.Instrument;
import org.onrecord.provision.Instruments;
import org.onrecord.theme.Theme;
import org.onrecord.theme.ThemeScheme;

/// What is said on a concern, or on an article of a treaty, as HTML for readers without scripts.
/// Safe for threads.
public final class SubjectPages {
  private static final int NEWEST = 20;
  private static final int SPEAKERS = 20;

  private final Searches searches;
  private final Labels labels;
  private final ThemeScheme themes;
  private final Instruments instruments;

  public SubjectPages(
      Searches searches, Labels labels, ThemeScheme themes, Instruments instruments) {
    this.searches = searches;
    this.labels = labels;
    this.themes = themes;
    this.instruments = instruments;
  }

  /// The page of a subject, as readers without scripts get it.
  ///
  /// @throws ProblemException when the scheme has no such concern
  public Content theme(String id, PageWords words) {
    Theme theme = themes.find(id).orElseThrow(() -> Ids.unknown("theme", id));
    ResultPage found = newest(Facet.THEME, id);
    String below =
        themes.themes().stream()
            .filter(other -> id.equals(other.broader()))
            .map(other -> link(other, words))
            .collect(Collectors.joining(", "));
    String above =
        theme.broader() == null
            ? ""
            : themes.find(theme.broader()).map(t -> link(t, words)).orElse("");
    return page(
        name(theme, words),
        theme.scopeNote(),
        List.of(
            new Fact(words.say("theme.broader"), above),
            new Fact(words.say("theme.narrower"), below),
            Fact.of(words.say("theme.alternatives"), blank(theme.alternatives()))),
        found,
        words);
  }

  private static String link(Theme theme, PageWords words) {
    return Html.link("/themes/" + Links.encoded(theme.id()), name(theme, words));
  }

  private static String name(Theme theme, PageWords words) {
    return theme.labels().getOrDefault(words.language(), theme.label());
  }

  private static String blank(List<String> names) {
    return String.join(", ", names);
  }

  /// The page of a subject, as readers without scripts get it.
  ///
  /// @throws ProblemException when there is no such treaty
  public Content instrument(String id, PageWords words) {
    Instrument treaty = instruments.find(id).orElseThrow(() -> Ids.unknown("instrument", id));
    String articles =
        treaty.articles().stream()
            .map(a -> Html.link(address(id, a.number()), heading(a, words)))
            .collect(Collectors.joining("<br>"));
    String body =
        "<article class=\"record\">\n<h1>"
            + Html.text(treaty.title())
            + "</h1>\n<p>"
            + articles
            + "</p>\n</article>\n";
    return new Content(treaty.title() + " – OnRecord", "", body);
  }

  private static String address(String id, int article) {
    return "/instruments/" + Links.encoded(id) + "/" + article;
  }

  private static String heading(Instrument.Article article, PageWords words) {
    String number = words.say("article", Map.of("n", String.valueOf(article.number())));
    String title = article.titles().getOrDefault("en", "");
    return title.isEmpty() ? number : number + ": " + title;
  }

  /// An article or a paragraph of it, by the numbers of the final text.
  ///
  /// @param path such as `6` or `6(2)`
  /// @throws ProblemException when there is no such treaty, or neither such an article nor a word
  ///     on it
  public Content article(String id, String path, PageWords words) {
    Instrument treaty = instruments.find(id).orElseThrow(() -> Ids.unknown("instrument", id));
    ResultPage found = newest(Facet.PROVISION, Provisions.value(treaty, path));
    if (treaty.article(path).isEmpty() && found.total() == 0) {
      throw Ids.unknown("article", path);
    }
    String name =
        treaty
            .article(path)
            .map(article -> heading(article, words))
            .orElseGet(() -> words.say("article", Map.of("n", path)));
    String of = Html.link("/instruments/" + Links.encoded(id), treaty.title());
    return page(name, "", List.of(new Fact(words.say("article.of"), of)), found, words);
  }

  private ResultPage newest(Facet facet, String value) {
    Query all = Counts.having(facet, value, Set.of(Facet.ACTOR));
    return searches.search(all.sorted(Query.Sort.NEWEST_SAID).showing(NEWEST));
  }

  private Content page(
      String name, String lead, List<Fact> facts, ResultPage found, PageWords words) {
    String speakers =
        found.facets().getOrDefault(Facet.ACTOR, List.of()).stream()
            .limit(SPEAKERS)
            .map(this::speaker)
            .collect(Collectors.joining(", "));
    String body =
        "<article class=\"record\">\n<h1>"
            + Html.text(name)
            + "</h1>\n<p>"
            + Html.text(lead)
            + "</p>\n"
            + Html.facts(facts)
            + Html.facts(
                List.of(
                    Fact.of(words.say("statements"), String.valueOf(found.total())),
                    new Fact(words.say("facet.actor"), speakers)))
            + statements(found, words)
            + "</article>\n";
    String head = Html.meta("description", lead);
    return new Content(name + " – OnRecord", head, body);
  }

  private String speaker(ResultPage.FacetCount count) {
    String name = labels.of(Facet.ACTOR, count.value());
    return Html.link("/actors/" + Links.encoded(count.value()), name) + " (" + count.count() + ")";
  }

  private String statements(ResultPage found, PageWords words) {
    String items =
        found.hits().stream()
            .map(hit -> hit.statement())
            .map(s -> "<li>" + Html.link("/statements/" + s.id(), s.text()) + "</li>")
            .collect(Collectors.joining("\n"));
    return items.isEmpty()
        ? ""
        : "<h2>" + Html.text(words.say("statements")) + "</h2>\n<ol>\n" + items + "\n</ol>\n";
  }
}
