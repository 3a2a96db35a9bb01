package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.api.ask.Counts;
import org.onrecord.api.ask.Provisions;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.view.InstrumentListView;
import org.onrecord.api.view.InstrumentView;
import org.onrecord.api.view.InstrumentView.ArticleView;
import org.onrecord.api.view.InstrumentView.DraftView;
import org.onrecord.api.view.InstrumentView.LineView;
import org.onrecord.api.view.Total;
import org.onrecord.index.Facet;
import org.onrecord.provision.Instrument;
import org.onrecord.provision.Instruments;

/// `/instruments` and one treaty with its articles.
final class InstrumentsResource {
  private static final String PATH = Links.API + "/instruments";

  private final Answers answers;
  private final Counts counts;
  private final Instruments instruments;

  InstrumentsResource(Answers answers, Counts counts, Instruments instruments) {
    this.answers = answers;
    this.counts = counts;
    this.instruments = instruments;
  }

  List<Route> routes() {
    return List.of(
        Route.of(PATH, Set.of(), this::list), Route.of(PATH + "/{id}", Set.of(), this::one));
  }

  private void list(Context ctx, Parameters given) {
    answers.json(
        ctx,
        () ->
            new InstrumentListView(
                Total.of(instruments.instruments().size()),
                instruments.instruments().stream().map(InstrumentsResource::item).toList(),
                Map.of("self", PATH)));
  }

  private static InstrumentListView.Item item(Instrument instrument) {
    return new InstrumentListView.Item(
        instrument.id(),
        instrument.title(),
        instrument.main(),
        instrument.articles().size(),
        links(instrument));
  }

  private static Map<String, String> links(Instrument instrument) {
    return Map.of("self", PATH + "/" + Links.encoded(instrument.id()));
  }

  private void one(Context ctx, Parameters given) {
    String id = Ids.slug(ctx, "instrument");
    Instrument found = instruments.find(id).orElseThrow(() -> Ids.unknown("instrument", id));
    answers.json(ctx, () -> view(found));
  }

  private InstrumentView view(Instrument instrument) {
    return new InstrumentView(
        instrument.id(),
        instrument.title(),
        instrument.main(),
        instrument.names(),
        instrument.drafts().stream()
            .map(d -> new DraftView(d.id(), d.names(), d.symbols(), d.numbering()))
            .toList(),
        instrument.articles().stream().map(a -> article(instrument, a)).toList(),
        instrument.finalNumbering(),
        instrument.concordance().lines().stream()
            .map(l -> new LineView(l.id(), l.numbers(), l.confidence(), l.note()))
            .toList(),
        links(instrument));
  }

  private ArticleView article(Instrument instrument, Instrument.Article article) {
    String value = Provisions.value(instrument, String.valueOf(article.number()));
    return new ArticleView(
        value,
        article.number(),
        article.titles().get("en"),
        article.chapter(),
        article.basis(),
        counts.of(Facet.PROVISION, value),
        Links.of(Links.API + "/statements", "provision", value));
  }
}
