package org.onrecord.api.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.view.ActorRef;
import org.onrecord.api.view.StatementView;

/// A statement as a row of a table. Lists within a cell are parted by “; ”.
public final class StatementColumns {
  private static final Map<String, Function<StatementView, @Nullable Object>> ALL = all();

  private StatementColumns() {}

  private static Map<String, Function<StatementView, @Nullable Object>> all() {
    Map<String, Function<StatementView, @Nullable Object>> all = new LinkedHashMap<>();
    all.put("id", StatementView::id);
    all.put("text", StatementView::text);
    all.put("voice", StatementView::voice);
    all.put("class", StatementView::statementClass);
    all.put("actorId", s -> s.actor() == null ? null : s.actor().id());
    all.put("actor", s -> names(speakers(s)));
    all.put("actorCategory", s -> s.actor() == null ? null : s.actor().category());
    all.put("onBehalfOf", s -> names(s.onBehalfOf()));
    all.put("relay", s -> names(s.relay()));
    all.put("addressees", s -> joined(s.addressees()));
    all.put("themeIds", s -> joined(s.themes().stream().map(t -> t.id()).toList()));
    all.put("themes", s -> joined(s.themes().stream().map(t -> t.label()).toList()));
    all.put("provisions", s -> joined(s.provisions().stream().map(p -> p.value()).toList()));
    all.put("stance", s -> s.stance() == null ? null : s.stance().polarity());
    all.put("said", s -> s.said().date());
    all.put("saidFrom", s -> s.said().from());
    all.put("saidTo", s -> s.said().to());
    all.put("saidPrecision", s -> s.said().precision());
    all.put("saidGround", s -> s.said().ground());
    all.put("published", s -> s.document().published());
    all.put("publisher", s -> s.document().publisher());
    all.put("documentTitle", s -> s.document().title());
    all.put("documentKind", s -> s.document().kind());
    all.put("documentId", s -> s.document().id());
    all.put("paragraph", s -> s.place().paragraph());
    all.put("page", s -> s.place().page());
    all.put("start", s -> s.place().spans().getFirst().start());
    all.put("end", s -> s.place().spans().getLast().end());
    all.put("attribution", s -> s.attribution().text());
    all.put("rule", s -> s.attribution().rule());
    all.put("confidence", s -> s.attribution().confidence());
    all.put("sightings", s -> s.sightings().size());
    all.put("copyOf", s -> s.copyOf() == null ? null : s.copyOf().statement());
    all.put("link", s -> "/statements/" + s.id());
    return all;
  }

  /// Names of all columns, in their order.
  public static Set<String> names() {
    return java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(ALL.keySet()));
  }

  /// The cells of the columns asked for.
  public static List<String> cells(StatementView statement, Collection<String> columns) {
    return columns.stream().map(name -> cell(statement, name)).toList();
  }

  private static String cell(StatementView statement, String name) {
    Function<StatementView, @Nullable Object> column = ALL.get(name);
    Object value = column == null ? null : column.apply(statement);
    return value == null ? "" : value.toString();
  }

  private static List<ActorRef> speakers(StatementView statement) {
    if (!statement.actors().isEmpty()) {
      return statement.actors();
    }
    ActorRef actor = statement.actor();
    return actor == null ? List.of() : List.of(actor);
  }

  private static String names(List<ActorRef> actors) {
    return joined(actors.stream().map(ActorRef::name).toList());
  }

  private static String joined(List<String> values) {
    return values.stream().collect(Collectors.joining("; "));
  }
}
