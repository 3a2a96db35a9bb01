package org.onrecord.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.api.alert.Watched;
import org.onrecord.api.ask.Counts;
import org.onrecord.api.ask.FacetNames;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.ask.Modes;
import org.onrecord.api.ask.Recount;
import org.onrecord.api.ask.RollUps;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.correct.Absent;
import org.onrecord.api.correct.CorrectionDesk;
import org.onrecord.api.empty.EmptyAnswers;
import org.onrecord.api.empty.Meanings;
import org.onrecord.api.empty.UnknownValues;
import org.onrecord.api.export.StatementExport;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Parts;
import org.onrecord.api.http.Writers;
import org.onrecord.api.page.Assets;
import org.onrecord.api.page.DocsPage;
import org.onrecord.api.page.OpenApi;
import org.onrecord.api.page.PageLanguages;
import org.onrecord.api.page.StaticFiles;
import org.onrecord.api.page.SubjectPages;
import org.onrecord.api.show.Cites;
import org.onrecord.api.show.Explanations;
import org.onrecord.api.show.StatementViews;
import org.onrecord.api.show.ThemeSuggestionViews;
import org.onrecord.api.tables.Comparisons;
import org.onrecord.api.tables.Tables;
import org.onrecord.api.tables.Timelines;
import org.onrecord.api.view.StatementView;
import org.onrecord.index.Changes;
import org.onrecord.index.Hit;
import org.onrecord.index.StatementIndex;

/// Puts the resources together: the one place that knows them all.
final class Wiring implements Watched {
  private final StatementIndex index;
  private final Searches searches;
  private final StatementParameters parameters;
  private final StatementViews views;
  private final Map<String, Route> reads;
  private final Map<String, Route> writes;
  private final PagesResource pages;
  private final EmbedResource embeds;
  private final StaticFiles files;
  private final DocsPage docs;

  Wiring(ServerSettings settings, Parts parts) {
    this(settings, parts, Running.of(settings));
  }

  Wiring(ServerSettings settings, Parts parts, Running running) {
    List<Route> routes = new ArrayList<>();
    Assets web = Assets.of(parts.webFolder());
    Answers answers = new Answers(parts.index(), parts.version());
    Searches searches = new Searches(parts.index(), settings.limits().searchTime());
    Counts counts = new Counts(parts.index(), searches);
    Labels labels = Labels.of(parts);
    FacetNames names =
        new FacetNames(
            parts.index(), counts, labels, parts.actors().actors(), parts.themes().themes());
    StatementViews views = new StatementViews(labels);
    Modes modes = new Modes(parts.index(), parts.embedder());
    StatementParameters parameters =
        new StatementParameters(parts.reader(), labels, RollUps.of(parts.actors()), modes);
    UnknownValues unknown = new UnknownValues(names);
    EmptyAnswers empty =
        new EmptyAnswers(
            searches,
            views,
            labels,
            new Meanings(parts.index(), searches, new Recount(searches, parameters)),
            unknown,
            new Recount(searches, parameters));
    StatementPages statementPages = new StatementPages(searches, views, labels, empty);
    CorrectionDesk desk = new CorrectionDesk(parts, settings.corpusFolder());
    Absent absent = new Absent(desk, parts.index());
    ActorsResource actors =
        new ActorsResource(
            parts.index(),
            answers,
            searches,
            counts,
            parameters,
            statementPages,
            parts.actors(),
            labels);
    Cites cites = new Cites(labels);
    StatementExport export = new StatementExport(parts.index(), searches, views, cites);
    routes.addAll(
        new StatementsResource(
                parts.index(),
                answers,
                parameters,
                statementPages,
                views,
                new Explanations(parts.actors(), labels),
                absent,
                cites,
                new ExportResource(parts.index(), answers, parameters, export))
            .routes());
    routes.addAll(
        new ChangesResource(parts.index(), answers, searches, parameters, views).routes());
    routes.addAll(new CitationsResource(parts.index(), answers, cites, absent).routes());
    routes.addAll(new DocumentsResource(parts.index(), answers, views).routes());
    routes.addAll(new CampaignsResource(parts.index(), answers).routes());
    routes.addAll(new OriginalResource(parts.index(), settings.corpusFolder()).routes());
    routes.addAll(actors.routes());
    routes.addAll(
        new ThemesResource(
                parts.index(),
                answers,
                counts,
                parameters,
                parts.themes(),
                new ThemeSuggestionViews(parts.index(), views))
            .routes());
    routes.addAll(new EventsResource(answers, parts.events()).routes());
    routes.addAll(new InstrumentsResource(answers, counts, parts.instruments()).routes());
    Tables tables = new Tables(searches, labels, unknown);
    routes.addAll(
        new MatrixResource(
                answers,
                parameters,
                tables,
                new Timelines(searches, tables),
                new Comparisons(searches, parameters, labels, tables))
            .routes());
    routes.addAll(
        new FacetsResource(answers, counts, searches, parameters, statementPages, names).routes());
    routes.addAll(new SuggestResource(parts.index(), answers, names).routes());
    Writers writers = new Writers(settings.writing());
    CorrectionsResource corrections = new CorrectionsResource(desk, writers);
    WorkResource work = new WorkResource(running.work(), writers, running.events());
    routes.addAll(work.routes());
    routes.addAll(corrections.routes());
    List<Route> takers = new ArrayList<>(corrections.writes());
    takers.addAll(new LookupResource(parts.index(), searches, views, absent).writes());
    takers.addAll(work.writes());
    writes = byPath(takers);
    var api = new OpenApi(parts.webFolder());
    routes.addAll(new CorpusResource(parts.index(), answers, desk, modes).routes());
    routes.addAll(new AboutResource(parts.index(), api, running.metrics()).routes());
    docs = new DocsPage(api);
    routes.addAll(new SearchesResource(running.searches(), running::told, running::dead).routes());
    reads = byPath(routes);
    index = parts.index();
    this.searches = searches;
    this.parameters = parameters;
    this.views = views;
    PageLanguages languages = new PageLanguages(web);
    SubjectPages subjects = new SubjectPages(searches, labels, parts.themes(), parts.instruments());
    pages = new PagesResource(parts.index(), views, actors, subjects, languages, web, absent);
    embeds = new EmbedResource(parts.index(), views, languages, absent);
    files = new StaticFiles(web);
  }

  private static Map<String, Route> byPath(List<Route> routes) {
    Map<String, Route> byPath = new LinkedHashMap<>();
    routes.forEach(route -> byPath.put(route.path(), route));
    return byPath;
  }

  /// Addresses that take GET, in the order in which they are to be tried.
  List<String> reads() {
    return List.copyOf(reads.keySet());
  }

  /// What answers GET under one of [#reads].
  Route read(String path) {
    return Objects.requireNonNull(reads.get(path));
  }

  /// Addresses that take POST.
  List<String> writes() {
    return List.copyOf(writes.keySet());
  }

  /// What answers POST under one of [#writes].
  Route write(String path) {
    return Objects.requireNonNull(writes.get(path));
  }

  @Override
  public String lastChange() {
    return index.lastChange();
  }

  @Override
  public Changes changes(String since, Map<String, List<String>> given, int limit) {
    Parameters known = Parameters.of(given, StatementParameters.FILTERS);
    return searches.changes(since, parameters.read(known).query(), limit);
  }

  @Override
  public StatementView shown(Hit hit) {
    return views.of(hit, false);
  }

  PagesResource pages() {
    return pages;
  }

  EmbedResource embeds() {
    return embeds;
  }

  /// The description of the API as a page.
  DocsPage docs() {
    return docs;
  }

  StaticFiles files() {
    return files;
  }
}
