package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.view.ActorRef;
import org.onrecord.api.view.DateView;
import org.onrecord.api.view.PageView;
import org.onrecord.api.view.ProvisionView;
import org.onrecord.api.view.ScoreView;
import org.onrecord.api.view.StatementView;
import org.onrecord.api.view.ThemeRef;
import org.onrecord.api.view.WhyEmpty;
import org.onrecord.query.Understood;

/// Answers as text for a person at a terminal.
final class Printed {
  private Printed() {}

  /// A page of statements, or why there are none.
  static String page(PageView page) {
    var lines = new StringJoiner("\n");
    for (Understood understood : page.query().understood()) {
      lines.add("understood “" + understood.words() + "” as " + understood.label());
    }
    page.query().repairs().forEach(lines::add);
    WhyEmpty why = page.whyEmpty();
    if (why != null) {
      lines.add(nothing(why));
    } else {
      long total = page.total().value();
      lines.add(total + (total == 1 ? " statement" : " statements"));
      for (Object item : page.items()) {
        StatementView statement = (StatementView) item;
        lines.add("").add(brief(statement));
        ScoreView score = page.scores().get(statement.id());
        if (score != null) {
          lines.add(score(score));
        }
      }
    }
    return lines.toString();
  }

  private static String score(ScoreView score) {
    var lines = new StringJoiner("\n");
    // Places in two orders score a sixtieth at most.
    String points = score.score() < 0.1 ? "%8.4f" : "%8.2f";
    lines.add(
        String.format(
            Locale.ROOT, "  score " + points.replace("8", "") + ", of this", score.score()));
    score
        .parts()
        .forEach(
            part ->
                lines.add(
                    String.format(
                        Locale.ROOT, "  " + points + "  %s", part.points(), part.reason())));
    return lines.toString();
  }

  private static String nothing(WhyEmpty why) {
    var lines = new StringJoiner("\n");
    String reason = why.reason();
    lines.add(reason.startsWith("Nothing on record") ? reason : "Nothing on record. " + reason);
    why.without()
        .forEach(
            without ->
                lines.add(
                    "  without "
                        + without.parameter()
                        + " "
                        + String.join(", ", without.labels())
                        + ": "
                        + without.total()));
    if (!why.nearest().isEmpty()) {
      lines.add("Nearest:");
      why.nearest().forEach(item -> lines.add("").add(brief(item)));
    }
    return lines.toString();
  }

  /// A statement in three lines.
  static String brief(StatementView statement) {
    return Terminal.plain(statement.text())
        + "\n  — "
        + speakers(statement)
        + ", "
        + said(statement.said())
        + " ("
        + statement.voice().name().toLowerCase(Locale.ROOT)
        + ")\n  "
        + where(statement)
        + PrintedCopies.brief(statement)
        + "  ["
        + statement.id()
        + "]";
  }

  /// Everything known of a statement.
  static String whole(StatementView statement) {
    var lines = new StringJoiner("\n");
    lines.add(brief(statement));
    lines.add("");
    lines.add("Why          " + Terminal.plain(statement.attribution().reason()));
    lines.add(
        String.format(
            Locale.ROOT,
            "             rule %s, confidence %.2f",
            statement.attribution().rule(),
            statement.attribution().confidence()));
    lines.add("Concerns     " + labels(statement.themes()));
    lines.add("Articles     " + articles(statement.provisions()));
    if (!statement.place().pages().isEmpty()) {
      lines.add("Place        " + pages(statement.place().pages()));
    }
    lines.add(
        "In context   "
            + Terminal.plain(statement.context().before())
            + "▸"
            + Terminal.plain(statement.text())
            + "◂"
            + Terminal.plain(statement.context().after()));
    PrintedCopies.whole(statement).forEach(lines::add);
    return lines.toString();
  }

  /// “p. 3”, “pp. 3–4”, “pp. 3, 7”.
  static String pages(List<Integer> pages) {
    int first = pages.getFirst();
    int last = pages.getLast();
    if (first == last) {
      return "p. " + first;
    }
    return last - first == pages.size() - 1
        ? "pp. " + first + "–" + last
        : "pp. " + pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String speakers(StatementView statement) {
    ActorRef actor = statement.actor();
    if (actor == null) {
      return statement.candidates().isEmpty()
          ? "nobody named"
          : "perhaps " + names(statement.candidates());
    }
    String names = statement.actors().isEmpty() ? actor.name() : names(statement.actors());
    return statement.onBehalfOf().isEmpty()
        ? names
        : names + " for " + names(statement.onBehalfOf());
  }

  private static String names(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::name).collect(Collectors.joining(", "));
  }

  private static String said(DateView said) {
    if (said.date() != null) {
      return said.date().toString();
    }
    if (said.from() == null && said.to() == null) {
      return "date unknown";
    }
    return said.from() == null
        ? "on or before " + said.to()
        : said.to() == null ? "from " + said.from() : said.from() + " to " + said.to();
  }

  private static String where(StatementView statement) {
    return shown(statement.document().title())
        + ", "
        + shown(statement.document().publisher())
        + ", "
        + shown(statement.document().published());
  }

  private static String shown(@Nullable String value) {
    return value == null ? "–" : Terminal.plain(value);
  }

  private static String labels(List<ThemeRef> themes) {
    return themes.isEmpty()
        ? "none"
        : themes.stream().map(ThemeRef::label).collect(Collectors.joining(", "));
  }

  private static String articles(List<ProvisionView> provisions) {
    return provisions.isEmpty()
        ? "none"
        : provisions.stream().map(ProvisionView::label).collect(Collectors.joining(", "));
  }
}
