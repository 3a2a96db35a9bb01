package org.onrecord.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.api.correct.Absent;
import org.onrecord.api.export.RecordForms;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Form;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.show.Cites;
import org.onrecord.api.view.CitationsView;
import org.onrecord.export.Addresses;
import org.onrecord.export.Citations;
import org.onrecord.export.Cited;
import org.onrecord.index.StatementIndex;

/// `/statements/{id}/citations`: one statement in every style at once.
final class CitationsResource {
  private static final String PATH = Links.API + "/statements/";

  private final StatementIndex index;
  private final Answers answers;
  private final Cites cites;
  private final Absent absent;

  CitationsResource(StatementIndex index, Answers answers, Cites cites, Absent absent) {
    this.index = index;
    this.answers = answers;
    this.cites = cites;
    this.absent = absent;
  }

  List<Route> routes() {
    return List.of(Route.of(PATH + "{id}/citations", Set.of(), this::citations));
  }

  private void citations(Context ctx, Parameters given) {
    String id = Ids.statement(ctx);
    Addresses addresses = Links.addresses(ctx);
    answers.json(ctx, () -> of(cited(id), addresses));
  }

  private Cited cited(String id) {
    return index.statement(id).map(cites::of).orElseThrow(() -> absent.statement(id));
  }

  private static CitationsView of(Cited cited, Addresses addresses) {
    Citations citations = new Citations(addresses);
    String path = PATH + cited.id();
    return new CitationsView(
        cited.id(),
        citations.chicago(cited),
        citations.apa(cited),
        entry(cited, Form.BIBTEX, addresses),
        entry(cited, Form.RIS, addresses),
        addresses.statement(cited.id()).orElse("/statements/" + cited.id()),
        Map.of("self", path + "/citations", "statement", path));
  }

  private static String entry(Cited cited, Form form, Addresses addresses) {
    byte[] entry = RecordForms.of(cited, form, addresses, "");
    return new String(entry, StandardCharsets.UTF_8).strip();
  }
}
