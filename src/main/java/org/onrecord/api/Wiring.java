package org.onrecord.api;

import java.util.ArrayList;
import java.util.List;

/// Puts the resources together: the one place that knows them all.
final class Wiring {
  private final List<Route> routes = new ArrayList<>();
  private final List<Route> writes;
  private final PagesResource pages;
  private final StaticFiles files;

  Wiring(ServerSettings settings, Parts parts) {
    Assets web = Assets.of(parts.webFolder());
    Answers answers = new Answers(parts.index());
    Searches searches = new Searches(parts.index());
    Counts counts = new Counts(parts.index(), searches);
    Labels labels = Labels.of(parts);
    StatementViews views = new StatementViews(labels);
    StatementParameters parameters =
        new StatementParameters(parts.reader(), labels, RollUps.of(parts.actors()));
    EmptyAnswers empty = new EmptyAnswers(searches, views, labels);
    StatementPages statementPages = new StatementPages(searches, views, labels, empty);
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
    routes.addAll(
        new StatementsResource(
                parts.index(),
                answers,
                parameters,
                statementPages,
                views,
                new Explanations(parts.actors(), labels))
            .routes());
    StatementExport export = new StatementExport(searches, views);
    routes.addAll(new ExportResource(parts.index(), answers, parameters, export).routes());
    routes.addAll(new DocumentsResource(parts.index(), answers, views).routes());
    routes.addAll(new OriginalResource(parts.index(), settings.corpusFolder()).routes());
    routes.addAll(actors.routes());
    routes.addAll(
        new ThemesResource(parts.index(), answers, counts, parameters, parts.themes()).routes());
    routes.addAll(new InstrumentsResource(answers, counts, parts.instruments()).routes());
    routes.addAll(new MatrixResource(answers, searches, parameters, statementPages).routes());
    routes.addAll(
        new SuggestResource(answers, counts, parts.actors().actors(), parts.themes().themes())
            .routes());
    CorrectionDesk desk = new CorrectionDesk(parts, settings.corpusFolder());
    CorrectionsResource corrections = new CorrectionsResource(desk, settings.writing());
    routes.addAll(corrections.routes());
    writes = corrections.writes();
    routes.addAll(new CorpusResource(parts.index(), answers, desk).routes());
    routes.addAll(new AboutResource(parts.index(), parts.webFolder()).routes());
    pages = new PagesResource(parts.index(), views, actors, new Shell(web));
    files = new StaticFiles(web);
  }

  List<Route> routes() {
    return List.copyOf(routes);
  }

  /// Addresses that take POST.
  List<Route> writes() {
    return List.copyOf(writes);
  }

  PagesResource pages() {
    return pages;
  }

  StaticFiles files() {
    return files;
  }
}
