package org.onrecord.api.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.view.ComparisonView;
import org.onrecord.api.view.ComparisonView.Concern;
import org.onrecord.api.view.ComparisonView.Part;
import org.onrecord.api.view.ComparisonView.Quoted;
import org.onrecord.api.view.ComparisonView.Side;
import org.onrecord.api.view.DateView;
import org.onrecord.index.Axis;
import org.onrecord.index.Crossed;
import org.onrecord.index.Facet;
import org.onrecord.index.Hit;
import org.onrecord.index.Query;
import org.onrecord.statement.ThemeTag;
import org.onrecord.theme.Theme;

/// Compares what two actors say, or what one says before and from a day, concern by concern. Safe
/// for threads.
///
/// It shows what is on record and no more: that somebody changed their mind, or has none, cannot be
/// seen from what was collected.
public final class Comparisons {
  /// Where comparisons are asked for.
  public static final String PATH = Links.API + "/compare";

  /// Statements quoted a concern and side.
  private static final int QUOTED = 3;

  /// Statements of a side that are looked through for them before any concern is searched.
  private static final int AT_HAND = 200;

  private static final int MOST_CONCERNS = 1000;

  private final Searches searches;
  private final StatementParameters parameters;
  private final Labels labels;
  private final Tables tables;

  public Comparisons(
      Searches searches, StatementParameters parameters, Labels labels, Tables tables) {
    this.searches = searches;
    this.parameters = parameters;
    this.labels = labels;
    this.tables = tables;
  }

  /// The parameters that a comparison takes.
  public static Set<String> parameters() {
    return StatementParameters.with(StatementParameters.FILTERS, "date");
  }

  /// Compares two actors, or one before and from a day.
  public ComparisonView of(Asked asked, Parameters given) {
    List<String> actors = given.many("actor");
    Optional<LocalDate> date = given.from("date");
    if (date.isPresent() && actors.size() == 1) {
      return around(date.get(), asked);
    }
    if (date.isEmpty() && actors.size() == 2 && !actors.getFirst().equals(actors.getLast())) {
      return between(actors, asked);
    }
    throw Parameters.bad(
            "actor",
            "is given "
                + actors.size()
                + " times"
                + (date.isPresent() ? " with a date" : "")
                + "; give two actors, or one with “date”")
        .thrown();
  }

  /// One side as it is counted.
  private record Counted(Side side, Map<String, List<String>> link, Map<String, Part> parts) {}

  private ComparisonView between(List<String> actors, Asked asked) {
    List<Counted> sides = new ArrayList<>();
    for (String actor : actors) {
      String id = labels.value(Facet.ACTOR, actor);
      sides.add(counted(labels.of(Facet.ACTOR, id), with(asked, "actor", actor)));
    }
    return view(
        sides,
        null,
        asked,
        "This is what is on record here. Who said nothing on record of a concern may have said"
            + " something elsewhere.");
  }

  private ComparisonView around(LocalDate date, Asked asked) {
    List<Counted> sides =
        List.of(
            counted("before " + date, with(asked, "said.before", date.toString())),
            counted("from " + date + " on", with(asked, "said.since", date.toString())));
    Map<String, List<String>> untold = with(asked, "said.around", date.toString());
    return view(
        sides,
        new Side("before or after", total(untold), Tables.list(untold)),
        asked,
        "These are two snapshots of what is on record. That a concern stands on one side alone"
            + " shows no change of position: on the other side nothing is on record here, or its"
            + " day is not known.");
  }

  private static Map<String, List<String>> with(Asked asked, String name, String value) {
    Map<String, List<String>> link = new LinkedHashMap<>(Tables.plain(asked));
    link.put(name, List.of(value));
    return link;
  }

  private long total(Map<String, List<String>> link) {
    return searches.search(read(link).query().showing(0)).total();
  }

  private Asked read(Map<String, List<String>> link) {
    return parameters.read(Parameters.of(link, StatementParameters.FILTERS));
  }

  private Counted counted(String label, Map<String, List<String>> link) {
    Asked asked = read(link);
    Crossed crossed =
        searches.cross(
            asked.query(), new Axis.Of(Facet.THEME), new Axis.Of(Facet.STANCE), MOST_CONCERNS);
    List<Hit> newest = searches.search(newest(link).showing(AT_HAND)).hits();
    Map<String, Part> parts = new TreeMap<>();
    for (int r = 0; r < crossed.rows().size(); r++) {
      String theme = crossed.rows().get(r).value();
      long count = crossed.rows().get(r).count();
      if (count > 0) {
        parts.put(theme, part(theme, count, stances(crossed, r), link, newest));
      }
    }
    Side side = new Side(label, crossed.total(), Tables.list(link));
    return new Counted(side, link, parts);
  }

  private static Map<String, Long> stances(Crossed crossed, int row) {
    Map<String, Long> stances = new TreeMap<>();
    for (int c = 0; c < crossed.columns().size(); c++) {
      long count = crossed.cells().get(row).get(c);
      if (count > 0) {
        stances.put(crossed.columns().get(c).value(), count);
      }
    }
    return stances;
  }

  private Part part(
      String theme,
      long count,
      Map<String, Long> stances,
      Map<String, List<String>> side,
      List<Hit> newest) {
    Map<String, List<String>> link = new LinkedHashMap<>(side);
    link.put("theme", List.of(theme));
    List<Hit> quoted = newest.stream().filter(hit -> isOn(theme, hit)).limit(QUOTED).toList();
    if (quoted.size() < Math.min(QUOTED, count)) {
      quoted = searches.search(newest(link).showing(QUOTED)).hits();
    }
    return new Part(
        count, Tables.list(link), stances, quoted.stream().map(Comparisons::quoted).toList());
  }

  /// True when a statement is filed under a concern, or under one below it.
  private boolean isOn(String theme, Hit hit) {
    for (ThemeTag tag : hit.statement().themes()) {
      Theme own = labels.theme(tag.themeId());
      if (tag.themeId().equals(theme) || (own != null && theme.equals(own.broader()))) {
        return true;
      }
    }
    return false;
  }

  private Query newest(Map<String, List<String>> link) {
    Map<String, List<String>> sorted = new LinkedHashMap<>(link);
    sorted.put("sort", List.of(Query.Sort.NEWEST_SAID.parameter()));
    return parameters.read(Parameters.of(sorted, StatementParameters.PAGE)).query();
  }

  private static Quoted quoted(Hit hit) {
    String id = hit.statement().id();
    return new Quoted(
        id, hit.statement().text(), DateView.iso(hit.statement().said()), Links.statement(id));
  }

  private ComparisonView view(
      List<Counted> sides, @Nullable Side untold, Asked asked, String note) {
    Set<String> themes = new TreeSet<>();
    sides.forEach(side -> themes.addAll(side.parts().keySet()));
    List<Concern> concerns =
        themes.stream()
            .map(theme -> concern(theme, sides))
            .sorted(Comparator.comparingLong((Concern c) -> -all(c)).thenComparing(Concern::id))
            .toList();
    return new ComparisonView(
        searches.search(asked.query().showing(0)).generation(),
        sides.stream().map(Counted::side).toList(),
        untold,
        concerns,
        note,
        tables.unknown(asked),
        Map.of("self", Links.of(PATH, asked.given())));
  }

  private static long all(Concern concern) {
    return concern.sides().stream().mapToLong(Part::count).sum();
  }

  private Concern concern(String id, List<Counted> sides) {
    List<Part> parts = sides.stream().map(side -> part(id, side)).toList();
    Theme theme = labels.theme(id);
    String raisedBy =
        parts.getFirst().count() == 0 ? "second" : parts.getLast().count() == 0 ? "first" : "both";
    return new Concern(
        id,
        labels.of(Facet.THEME, id),
        theme == null ? null : theme.broader(),
        raisedBy,
        sentence(raisedBy, sides),
        parts);
  }

  private Part part(String theme, Counted side) {
    Part known = side.parts().get(theme);
    return known != null ? known : part(theme, 0, Map.of(), side.link(), List.of());
  }

  private static String sentence(String raisedBy, List<Counted> sides) {
    String first = sides.getFirst().side().label();
    String second = sides.getLast().side().label();
    return switch (raisedBy) {
      case "both" -> "On record on both sides.";
      case "first" -> silent(second);
      default -> silent(first);
    };
  }

  private static String silent(String side) {
    boolean isTime = side.startsWith("before ") || side.startsWith("from ");
    return isTime ? "Nothing on record " + side + "." : side + " said nothing on record.";
  }
}
