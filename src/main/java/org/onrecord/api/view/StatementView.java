package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Corrected;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;

/// A statement.
///
/// @param actor who said it, the first of several, or null when unattributed
/// @param actors all who said it together; left out for one alone
/// @param moreActors true where the text says that there are more than it names; else left out
/// @param candidates of an unattributed statement, whom it may be; left out when empty
/// @param onBehalfOf whom the speaker speaks for; left out when nobody
/// @param relay through whom it came, nearest the speaker first
/// @param addressees to whom it was said, as written
/// @param highlights where the query's words stand, code points of `text`
/// @param nearness how near in meaning it is to what was asked; only where that was asked
/// @param sightings other places where the statement appears, in copies of the document
/// @param copyOf the statement that this one is a sighting of; left out where it counts itself
/// @param quotations the same quotation in documents that are no copies, each a statement of
///     its own; only of a statement asked for by itself, and left out when there are none
/// @param fidelity how its words stand elsewhere; only of a quotation asked for by itself
/// @param corrections decisions of people that made it what it is, oldest first; left out when none
/// @param scheme version of the scheme of concerns that it was filed by; left out when unknown
/// @param citation as text; only of a statement asked for by itself
/// @param firstIndexed when it came into the index first; left out of lists, which are the same
///     after every rebuild, unless asked for
/// @param changed when it became what it is now; likewise
/// @param links `self`, `page`, `document`
public record StatementView(
    String id,
    String text,
    Voice voice,
    @JsonProperty("class") StatementClass statementClass,
    @Nullable ActorRef actor,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ActorRef> actors,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean moreActors,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ActorRef> candidates,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ActorRef> onBehalfOf,
    List<ActorRef> relay,
    List<String> addressees,
    AttributionView attribution,
    List<ThemeRef> themes,
    List<ProvisionView> provisions,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StanceView stance,
    DateView said,
    DocumentRef document,
    PlaceView place,
    ContextView context,
    List<Span> highlights,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NearnessView nearness,
    List<SightingView> sightings,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SightingView copyOf,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SightingView> quotations,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Fidelity fidelity,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Corrected> corrections,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String scheme,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CitationView citation,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant firstIndexed,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant changed,
    Map<String, String> links) {}
