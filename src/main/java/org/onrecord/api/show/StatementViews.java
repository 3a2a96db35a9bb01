package org.onrecord.api.show;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Links;
import org.onrecord.api.view.ActorRef;
import org.onrecord.api.view.AttributionView;
import org.onrecord.api.view.CitationView;
import org.onrecord.api.view.ContextView;
import org.onrecord.api.view.DateView;
import org.onrecord.api.view.DocumentRef;
import org.onrecord.api.view.NearnessView;
import org.onrecord.api.view.PlaceView;
import org.onrecord.api.view.ProvisionView;
import org.onrecord.api.view.SightingView;
import org.onrecord.api.view.StanceView;
import org.onrecord.api.view.StatementView;
import org.onrecord.api.view.ThemeRef;
import org.onrecord.document.Span;
import org.onrecord.export.Addresses;
import org.onrecord.export.Citations;
import org.onrecord.export.Cited;
import org.onrecord.index.Facet;
import org.onrecord.index.Hit;
import org.onrecord.index.StatementIndex;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Attribution.Credited;
import org.onrecord.statement.Attribution.Unattributed;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Relay;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Stance;
import org.onrecord.statement.Statement;
import org.onrecord.statement.ThemeTag;

/// Turns hits into what the API shows of them. Safe for threads.
public final class StatementViews {
  private final Labels labels;
  private final Cites cites;

  public StatementViews(Labels labels) {
    this.labels = labels;
    this.cites = new Cites(labels);
  }

  /// The names that the views show.
  public Labels labels() {
    return labels;
  }

  /// A statement as it stands in a list: whatever was read when, the same.
  ///
  /// @param highlight whether the query's words are marked
  public StatementView of(Hit hit, boolean highlight) {
    return of(hit, highlight, false, Elsewhere.NOT_ASKED, "", null);
  }

  /// A statement that also says when it was indexed.
  public StatementView timed(Hit hit, boolean highlight) {
    return of(hit, highlight, true, Elsewhere.NOT_ASKED, "", null);
  }

  /// A statement with the properties asked for; with none, as it stands in a list.
  public Object shown(Hit hit, boolean highlight, Set<String> fields) {
    return fields.isEmpty() ? of(hit, highlight) : only(timed(hit, highlight), fields);
  }

  /// A statement with some of its properties.
  public static ObjectNode only(StatementView statement, Set<String> fields) {
    ObjectNode node = (ObjectNode) Json.tree(statement);
    return node.retain(fields);
  }

  /// A statement for itself, which also says by which scheme it was filed, and how faithfully other
  /// documents give its words.
  public StatementView alone(Hit hit, StatementIndex index) {
    String scheme = index.standing().versions().getOrDefault("themes", "");
    return of(hit, false, true, Elsewhere.of(hit, index), scheme, citation(hit));
  }

  /// A statement as it is cited.
  public Cited cited(Hit hit) {
    return cites.of(hit);
  }

  private CitationView citation(Hit hit) {
    Cited cited = cited(hit);
    Citations citations = new Citations(Addresses.NONE);
    return new CitationView(citations.chicago(cited), citations.apa(cited));
  }

  private StatementView of(
      Hit hit,
      boolean highlight,
      boolean timed,
      Elsewhere elsewhere,
      String scheme,
      @Nullable CitationView citation) {
    Statement statement = hit.statement();
    Hit.Around around = highlight ? hit.around() : Hit.Around.NOTHING;
    Stance stance = statement.stance();
    List<ActorRef> speakers = speakers(statement.attribution(), new WordsAround(hit));
    return new StatementView(
        statement.id(),
        statement.text(),
        statement.voice(),
        statement.statementClass(),
        speakers.isEmpty() ? null : speakers.getFirst(),
        speakers.size() > 1 ? speakers : List.of(),
        statement.attribution() instanceof Credited credited && !credited.complete(),
        candidates(statement.attribution()),
        onBehalfOf(statement.attribution()),
        statement.relay().stream().map(Relay::by).map(s -> actor(s, null)).toList(),
        statement.addressees(),
        attribution(statement.attribution(), hit, around.source()),
        statement.themes().stream().map(this::theme).toList(),
        statement.provisions().stream().map(this::provision).toList(),
        stance == null ? null : new StanceView(stance.polarity(), stance.evidence()),
        DateView.of(statement.said()),
        DocumentRef.of(hit.document()),
        place(hit),
        new ContextView(hit.before(), hit.after(), around.before(), around.after()),
        highlight ? hit.highlights() : List.of(),
        NearnessView.of(hit.nearness()),
        hit.sightings().stream().map(SightingView::of).toList(),
        hit.copyOf() == null ? null : SightingView.of(hit.copyOf()),
        elsewhere.quotations(),
        elsewhere.fidelity(),
        statement.corrections(),
        scheme,
        citation,
        timed ? hit.firstIndexed() : null,
        timed ? hit.changed() : null,
        links(statement));
  }

  private static PlaceView place(Hit hit) {
    Statement statement = hit.statement();
    return new PlaceView(
        statement.passage() + 1,
        hit.page() == 0 ? null : hit.page(),
        hit.pages(),
        statement.spans());
  }

  private static Map<String, String> links(Statement statement) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Links.statement(statement.id()));
    links.put("page", "/statements/" + statement.id());
    links.put("document", Links.document(statement.documentId()));
    return links;
  }

  private List<ActorRef> speakers(Attribution attribution, WordsAround words) {
    return switch (attribution) {
      case Credited credited -> {
        String written = words.at(credited.source());
        yield credited.speakers().stream().map(s -> actor(s, written)).toList();
      }
      case Unattributed unattributed -> List.of();
    };
  }

  private List<ActorRef> candidates(Attribution attribution) {
    return switch (attribution) {
      case Credited credited -> List.of();
      case Unattributed un -> un.candidates().stream().map(s -> actor(s, null)).toList();
    };
  }

  private List<ActorRef> onBehalfOf(Attribution attribution) {
    return switch (attribution) {
      case Credited credited -> credited.onBehalfOf().stream().map(s -> actor(s, null)).toList();
      case Unattributed unattributed -> List.of();
    };
  }

  private ActorRef actor(Speaker speaker, @Nullable String written) {
    return switch (speaker) {
      case Speaker.Registered known -> {
        Actor actor = labels.actor(known.actorId());
        yield new ActorRef(
            known.actorId(), known.name(), actor == null ? null : actor.category(), written);
      }
      case Speaker.Named named -> new ActorRef(null, named.name(), null, written);
    };
  }

  private static AttributionView attribution(
      Attribution attribution, Hit hit, List<Span> highlights) {
    List<Span> source = attribution.source();
    WordsAround words = new WordsAround(hit);
    return new AttributionView(
        hit.source(),
        source.isEmpty() ? null : source.getFirst().start(),
        source.isEmpty() ? null : source.getLast().end(),
        words.at(attribution.cue()),
        attribution.cue(),
        attribution instanceof Credited credited ? credited.how().name() : "UNATTRIBUTED",
        attribution.rule(),
        attribution.reason(),
        attribution.confidence(),
        highlights);
  }

  private ThemeRef theme(ThemeTag tag) {
    return new ThemeRef(
        tag.themeId(),
        labels.of(Facet.THEME, tag.themeId()),
        tag.score(),
        tag.evidence(),
        tag.why());
  }

  private ProvisionView provision(ProvisionRef ref) {
    return new ProvisionView(
        labels.value(ref),
        labels.of(ref),
        ref.instrument(),
        ref.draft(),
        ref.article(),
        ref.paragraph(),
        ref.span());
  }
}
