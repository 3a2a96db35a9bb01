package org.onrecord.api.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.http.Parameters;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.When;
import org.onrecord.index.Words;

/// The filters that cells and bars open: at which days a plot puts a statement, and on which side
/// of a day it was said for certain.
public final class DayConditions {
  static final Set<String> NAMES =
      Set.of("said.on", "published.on", "event.on", "said.before", "said.since", "said.around");

  private static final String NONE = "none";

  private DayConditions() {}

  /// The words of a question with what the parameters ask for besides.
  static Words narrowed(Words words, Parameters given) {
    List<Words> all = new ArrayList<>();
    for (When when : When.values()) {
      given.one(name(when)).ifPresent(on -> all.add(standing(when, on)));
    }
    given.from("said.before").ifPresent(day -> all.add(before(day)));
    given.from("said.since").ifPresent(day -> all.add(since(day)));
    given
        .from("said.around")
        .ifPresent(
            day -> all.add(new Words.Not(new Words.AnyOf(List.of(before(day), since(day))))));
    if (all.isEmpty()) {
      return words;
    }
    all.addFirst(words);
    return new Words.AllOf(all);
  }

  /// The words of a question without what the parameters ask for besides, which no question in
  /// words can say.
  public static Words without(Words words) {
    if (!(words instanceof Words.AllOf(List<Words> parts))) {
      return isOfDays(words) ? new Words.Everything() : words;
    }
    List<Words> rest = parts.stream().filter(part -> !isOfDays(part)).toList();
    return switch (rest.size()) {
      case 0 -> new Words.Everything();
      case 1 -> rest.getFirst();
      default -> new Words.AllOf(rest);
    };
  }

  private static boolean isOfDays(Words words) {
    return switch (words) {
      case Words.Standing _, Words.Surely _ -> true;
      case Words.Not(Words part) -> isOfDays(part);
      case Words.AnyOf(List<Words> parts) -> parts.stream().allMatch(DayConditions::isOfDays);
      default -> false;
    };
  }

  private static Words before(LocalDate day) {
    return new Words.Surely(new DateRange(null, day.minusDays(1), false));
  }

  private static Words since(LocalDate day) {
    return new Words.Surely(new DateRange(day, null, false));
  }

  /// The parameter for the days of a plot.
  public static String name(When when) {
    return when.name().toLowerCase(java.util.Locale.ROOT) + ".on";
  }

  private static Words standing(When when, String on) {
    if (on.equals(NONE)) {
      return new Words.Standing(when, null, null);
    }
    int dots = on.indexOf("..");
    String name = name(when);
    LocalDate from = Parameters.firstDay(name, dots < 0 ? on : on.substring(0, dots));
    LocalDate to = Parameters.lastDay(name, dots < 0 ? on : on.substring(dots + 2));
    if (to.isBefore(from)) {
      throw Parameters.bad(name, "ends before it begins; swap the two").thrown();
    }
    return new Words.Standing(when, from, to);
  }

  /// How some days are written: as a year, a month, a day or `from..to`; `none` without days.
  public static String written(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null) {
      return NONE;
    }
    if (from.equals(to)) {
      return from.toString();
    }
    if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
      return from.toString().substring(0, 4);
    }
    if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1))) {
      return from.toString().substring(0, 7);
    }
    return from + ".." + to;
  }

  /// What is asked for when days are asked for within others that are asked for already.
  public static String within(
      List<String> given, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (given.isEmpty() || from == null || to == null || given.getFirst().equals(NONE)) {
      return written(from, to);
    }
    Words.Standing outer = (Words.Standing) standing(When.SAID, given.getFirst());
    LocalDate outerFrom = outer.from() == null ? from : outer.from();
    LocalDate outerTo = outer.to() == null ? to : outer.to();
    return written(outerFrom.isAfter(from) ? outerFrom : from, outerTo.isBefore(to) ? outerTo : to);
  }
}
