package org.onrecord.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.Counts;
import org.onrecord.api.ask.FacetNames;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.ask.Modes;
import org.onrecord.api.ask.Recount;
import org.onrecord.api.ask.RollUps;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.correct.UnresolvedNames;
import org.onrecord.api.empty.EmptyAnswers;
import org.onrecord.api.empty.Meanings;
import org.onrecord.api.empty.UnknownValues;
import org.onrecord.api.export.ExportShape;
import org.onrecord.api.export.StatementExport;
import org.onrecord.api.http.CsvCells;
import org.onrecord.api.http.Form;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Parts;
import org.onrecord.api.http.ProblemException;
import org.onrecord.api.show.Cites;
import org.onrecord.api.show.Explanations;
import org.onrecord.api.show.StatementViews;
import org.onrecord.api.show.ThemeSuggestionViews;
import org.onrecord.api.tables.Comparisons;
import org.onrecord.api.tables.Tables;
import org.onrecord.api.tables.Timelines;
import org.onrecord.api.view.ChangesView;
import org.onrecord.api.view.ComparisonView;
import org.onrecord.api.view.ExplanationView;
import org.onrecord.api.view.MatrixView;
import org.onrecord.api.view.PageView;
import org.onrecord.api.view.StatementView;
import org.onrecord.api.view.SuggestedThemesView;
import org.onrecord.api.view.TimelineView;
import org.onrecord.api.view.Total;
import org.onrecord.api.view.UnresolvedView;
import org.onrecord.export.Addresses;
import org.onrecord.index.Found;
import org.onrecord.index.StatementIndex;

/// The API's answers without HTTP, for the command line: the same parameters, the same JSON.
///
/// A parameter that the API would refuse is an [IllegalArgumentException] with the same sentence.
public final class Desk {
  private final StatementIndex index;
  private final Searches searches;
  private final Labels labels;
  private final Tables tables;
  private final ChangesPages changes;
  private final StatementParameters parameters;
  private final StatementPages pages;
  private final StatementViews views;
  private final Explanations explanations;
  private final StatementExport export;
  private final UnresolvedNames unresolved;

  /// Answers from these parts.
  public Desk(Parts parts) {
    this.searches = new Searches(parts.index());
    this.labels = Labels.of(parts);
    UnknownValues unknown = new UnknownValues(names(parts, searches, labels));
    this.tables = new Tables(searches, labels, unknown);
    this.index = parts.index();
    this.unresolved = new UnresolvedNames(index, searches, parts.actors());
    this.explanations = new Explanations(parts.actors(), labels);
    this.views = new StatementViews(labels);
    this.parameters =
        new StatementParameters(
            parts.reader(),
            labels,
            RollUps.of(parts.actors()),
            new Modes(parts.index(), parts.embedder()));
    this.changes = new ChangesPages(index, searches, parameters, views);
    this.pages =
        new StatementPages(
            searches,
            views,
            labels,
            new EmptyAnswers(
                searches,
                views,
                labels,
                new Meanings(index, searches, new Recount(searches, parameters)),
                unknown,
                new Recount(searches, parameters)));
    this.export = new StatementExport(index, searches, views, new Cites(labels));
  }

  private static FacetNames names(Parts parts, Searches searches, Labels labels) {
    return new FacetNames(
        parts.index(),
        new Counts(parts.index(), searches),
        labels,
        parts.actors().actors(),
        parts.themes().themes());
  }

  /// The answer of `/statements`.
  public PageView statements(Map<String, List<String>> given) {
    return answered(
        () ->
            pages.page(
                parameters.read(Parameters.of(given, StatementParameters.PAGE)),
                Links.API + "/statements"));
  }

  /// The answer of `/matrix`.
  public MatrixView matrix(Map<String, List<String>> given) {
    return answered(
        () -> {
          Parameters read = Parameters.of(given, Tables.parameters());
          return tables.matrix(parameters.read(read), read);
        });
  }

  /// The answer of `/timeline`.
  public TimelineView timeline(Map<String, List<String>> given) {
    return answered(
        () -> {
          Parameters read = Parameters.of(given, Timelines.parameters());
          return new Timelines(searches, tables).of(parameters.read(read), read);
        });
  }

  /// The answer of `/compare`.
  public ComparisonView compare(Map<String, List<String>> given) {
    return answered(
        () -> {
          Parameters read = Parameters.of(given, Comparisons.parameters());
          return new Comparisons(searches, parameters, labels, tables)
              .of(parameters.read(read), read);
        });
  }

  /// The answer of `/changes`.
  public ChangesView changes(Map<String, List<String>> given) {
    return answered(() -> changes.page(Parameters.of(given, ChangesPages.PARAMETERS)));
  }

  /// Writes what `/matrix.csv` gives.
  public static void csv(MatrixView table, Appendable to) throws IOException {
    Tables.csv(table, false, to);
  }

  /// Writes rows as CSV, guarded as all tables are.
  public static void csv(List<List<String>> rows, Appendable to) throws IOException {
    for (List<String> row : rows) {
      new CsvCells(false).row(row, to);
    }
  }

  /// Writes what `/timeline.csv` gives.
  public static void csv(TimelineView timeline, Appendable to) throws IOException {
    Timelines.csv(timeline, false, to);
  }

  /// The answer of `/actors/unresolved`.
  public UnresolvedView unresolved(int limit) {
    UnresolvedNames.All all = unresolved.all();
    return new UnresolvedView(
        Total.of(all.groups().size()),
        all.descriptions(),
        index.standing().generation(),
        all.groups().stream().limit(limit).map(unresolved::item).toList(),
        Map.of());
  }

  /// The answer of `/themes/suggested`.
  ///
  /// @param theme id of a concern; empty for all
  public SuggestedThemesView suggestedThemes(String theme, int limit) {
    return new ThemeSuggestionViews(index, views).of(theme, limit, Map.of());
  }

  /// The answer of `/statements/{id}`.
  public Optional<StatementView> statement(String id) {
    return index.statement(id).map(hit -> views.alone(hit, index));
  }

  /// The answer of `/statements/{id}/explanation`.
  public Optional<ExplanationView> explanation(String id) {
    return index
        .statement(id)
        .flatMap(
            hit ->
                index
                    .document(hit.statement().documentId())
                    .map(document -> explanations.of(hit, document)));
  }

  /// Writes what `/statements.csv` and its like give.
  ///
  /// @param format an ending of such an address, such as `csv` or `csl.json`
  /// @param address of the server that serves the records, such as `https://onrecord.example`;
  ///     empty where none does
  /// @return number of statements written
  /// @throws IOException when `to` takes no more, or the index cannot be read to its end
  public long export(
      String format, Map<String, List<String>> given, String address, OutputStream to)
      throws IOException {
    Form form = Form.of(answered(() -> allowed(format))).orElseThrow();
    Asked asked = answered(() -> parameters.read(Parameters.of(given, ExportResource.taken(form))));
    Addresses addresses = new Addresses(address);
    try (Found found = answered(() -> export.open(asked.query(), form))) {
      return export.write(
          found, export.heading(asked, found, addresses), ExportShape.of(form, addresses), to);
    } catch (StatementExport.BrokenOff e) {
      throw new IOException(e.getMessage(), e.getCause());
    }
  }

  /// The forms that [#export] writes.
  public static List<String> formats() {
    return Form.OF_LISTS.stream().filter(form -> form != Form.JSON).map(Form::suffix).toList();
  }

  private static String allowed(String format) {
    return Parameters.allowed("format", format, Set.copyOf(formats()));
  }

  /// The JSON of an answer, in one line.
  public static String json(Object answer) {
    return Json.string(answer);
  }

  private static <T> T answered(Supplier<T> answer) {
    try {
      return answer.get();
    } catch (ProblemException e) {
      throw new IllegalArgumentException(e.problem().detail(), e);
    }
  }
}
