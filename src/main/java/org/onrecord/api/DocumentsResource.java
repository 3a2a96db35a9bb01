package org.onrecord.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.api.ask.DocumentFilter;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.export.RecordForms;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Accepted;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Form;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Paging;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.api.show.StatementViews;
import org.onrecord.api.view.BoxesView;
import org.onrecord.api.view.CampaignOf;
import org.onrecord.api.view.CitationView;
import org.onrecord.api.view.CopiesView;
import org.onrecord.api.view.DateView;
import org.onrecord.api.view.DocumentListView;
import org.onrecord.api.view.DocumentView;
import org.onrecord.api.view.DocumentView.PassageView;
import org.onrecord.api.view.StatementView;
import org.onrecord.api.view.TextView;
import org.onrecord.api.view.Total;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.export.Addresses;
import org.onrecord.export.Citations;
import org.onrecord.export.Source;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.Hit;
import org.onrecord.index.StatementIndex;
import org.onrecord.statement.Statement;

/// `/documents`, one document, its text and its statements.
final class DocumentsResource {
  private static final String PATH = Links.API + "/documents";

  private final StatementIndex index;
  private final Answers answers;
  private final StatementViews views;

  DocumentsResource(StatementIndex index, Answers answers, StatementViews views) {
    this.index = index;
    this.answers = answers;
    this.views = views;
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(
        Route.of(
            PATH,
            StatementParameters.with(Paging.NAMES, "q", "kind", "publisher", "lang", "campaign"),
            this::list));
    for (Form form : Form.OF_DOCUMENTS) {
      if (form != Form.JSON) {
        String path = PATH + "/{id}." + form.suffix();
        routes.add(Route.of(path, Set.of(), (ctx, given) -> one(ctx, form)));
      }
    }
    routes.add(
        Route.of(
            PATH + "/{id}",
            Set.of(),
            (ctx, given) -> one(ctx, Accepted.of(ctx, Form.OF_DOCUMENTS))));
    routes.add(Route.of(PATH + "/{id}/text", Set.of("start", "end"), this::text));
    routes.add(Route.of(PATH + "/{id}/boxes", Set.of("start", "end"), this::boxes));
    routes.add(Route.of(PATH + "/{id}/statements", Paging.NAMES, this::statements));
    return routes;
  }

  private void list(Context ctx, Parameters given) {
    Paging paging = Paging.read(given, 50, 200, index.standing().generation());
    DocumentFilter filter = DocumentFilter.read(given, index);
    answers.json(
        ctx,
        () -> {
          List<DocumentCard> all = index.documents().stream().filter(filter::accepts).toList();
          return new DocumentListView(
              Total.of(all.size()),
              paging.generation(),
              paging.of(all).stream().map(DocumentsResource::item).toList(),
              paging.links(given, PATH, all.size()));
        });
  }

  private static DocumentListView.Item item(DocumentCard card) {
    return new DocumentListView.Item(
        card.id(),
        card.path(),
        card.title(),
        card.kind(),
        card.publisher(),
        DateView.iso(card.published()),
        card.language(),
        card.pages(),
        card.statements(),
        Map.of("self", Links.document(card.id())));
  }

  private void one(Context ctx, Form form) {
    String id = Ids.document(ctx);
    if (form == Form.JSON) {
      answers.json(ctx, () -> view(found(id)));
      return;
    }
    answers.write(
        ctx, form.mediaType(), () -> RecordForms.of(found(id), form, Links.addresses(ctx)));
  }

  private DocumentView view(Document document) {
    return new DocumentView(
        document.id(),
        document.source().id(),
        document.source().path(),
        document.source().mediaType(),
        document.source().byteLength(),
        document.source().containedIn(),
        document.kind(),
        document.kindReason(),
        document.title(),
        document.publisher(),
        document.authors(),
        document.onBehalfOf(),
        document.signatories(),
        document.signatoriesComplete(),
        document.addressees(),
        document.via(),
        DateView.iso(document.published()),
        DateView.of(document.published()),
        document.language(),
        document.pages(),
        document.text().length(),
        "codepoint",
        passages(document),
        index.statementsOf(document.id()).size(),
        index.copies(document.id()).map(CopiesView::of).orElse(null),
        index
            .campaignOf(document.id())
            .map(c -> CampaignOf.of(c, document.id(), CampaignsResource.links(c)))
            .orElse(null),
        citation(document),
        document.warnings(),
        links(document.id()));
  }

  private static CitationView citation(Document document) {
    Citations citations = new Citations(Addresses.NONE);
    Source source = Source.of(document);
    return new CitationView(citations.chicago(source), citations.apa(source));
  }

  private static List<PassageView> passages(Document document) {
    return document.passages().stream()
        .map(p -> new PassageView(p.kind(), p.span(), p.page() == 0 ? null : p.page()))
        .toList();
  }

  private static Map<String, String> links(String id) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Links.document(id));
    links.put("page", "/documents/" + id);
    links.put("text", Links.document(id) + "/text");
    links.put("statements", Links.document(id) + "/statements");
    links.put("original", Links.document(id) + "/original");
    return links;
  }

  private void text(Context ctx, Parameters given) {
    String id = Ids.document(ctx);
    answers.json(ctx, () -> text(found(id), given));
  }

  private static TextView text(Document document, Parameters given) {
    Span span = range(document, given);
    return new TextView(
        document.id(),
        span.start(),
        span.end(),
        document.text().length(),
        "codepoint",
        document.text().slice(span));
  }

  private static Span range(Document document, Parameters given) {
    int length = document.text().length();
    int start = given.number("start", 0, 999_999_999, 0);
    int end = given.number("end", 0, 999_999_999, length);
    if (start > end || end > length) {
      throw Problem.of(
              ProblemKind.RANGE_NOT_SATISFIABLE,
              "From "
                  + start
                  + " to "
                  + end
                  + " is no range of a text of "
                  + length
                  + " code points.")
          .with("length", length)
          .thrown();
    }
    return new Span(start, end);
  }

  private void boxes(Context ctx, Parameters given) {
    String id = Ids.document(ctx);
    answers.json(ctx, () -> boxes(found(id), given));
  }

  private BoxesView boxes(Document document, Parameters given) {
    Span span = range(document, given);
    return new BoxesView(document.id(), span.start(), span.end(), index.boxes(document.id(), span));
  }

  private void statements(Context ctx, Parameters given) {
    String id = Ids.document(ctx);
    Paging paging = Paging.read(given, 200, 200, index.standing().generation());
    answers.json(ctx, () -> statements(found(id), given, paging));
  }

  private DocumentStatements statements(Document document, Parameters given, Paging paging) {
    List<Statement> all = index.statementsOf(document.id());
    List<StatementView> items =
        paging.of(all).stream()
            .map(Statement::id)
            .map(id -> index.statement(id).orElseThrow(() -> Ids.unknown("statement", id)))
            .map((Hit hit) -> views.of(hit, false))
            .toList();
    String path = Links.document(document.id()) + "/statements";
    return new DocumentStatements(
        Total.of(all.size()), paging.generation(), items, paging.links(given, path, all.size()));
  }

  /// The statements of a document in text order.
  record DocumentStatements(
      Total total, String generation, List<StatementView> items, Map<String, String> links) {}

  private Document found(String id) {
    return index.document(id).orElseThrow(() -> Ids.unknown("document", id));
  }
}
