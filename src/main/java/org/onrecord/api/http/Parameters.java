package org.onrecord.api.http;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The parameters of one request, read strictly: what is unknown, doubled or out of its limits is
/// a [ProblemException], never ignored.
public final class Parameters {
  private static final int LONGEST_VALUE = 4_000;

  private final Map<String, List<String>> given;

  private Parameters(Map<String, List<String>> given) {
    this.given = given;
  }

  /// The parameters of a request to a route that takes the names `known`.
  public static Parameters of(Context ctx, Set<String> known) {
    return of(decoded(ctx), known);
  }

  /// The parameters given, of which `known` are taken.
  public static Parameters of(Map<String, List<String>> given, Set<String> known) {
    for (Map.Entry<String, List<String>> entry : given.entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw unknown(entry.getKey(), known);
      }
      for (String value : entry.getValue()) {
        if (value.length() > LONGEST_VALUE) {
          throw bad(entry.getKey(), "is longer than " + LONGEST_VALUE + " characters").thrown();
        }
      }
    }
    return new Parameters(given);
  }

  private static Map<String, List<String>> decoded(Context ctx) {
    String query = ctx.queryString();
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (!name.isEmpty() || !value.isEmpty()) {
        given.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    }
    return given;
  }

  /// Decodes strictly: Javalin lets a bare % and bytes that are no UTF-8 pass.
  private static String decoded(String part) {
    try {
      String bytes = URLDecoder.decode(part, StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw Problem.of(
              ProblemKind.BAD_REQUEST,
              "The parameters of the address cannot be decoded; write a bare % as %25, and bytes in"
                  + " UTF-8.")
          .thrown();
    }
  }

  private static ProblemException unknown(String name, Set<String> known) {
    Optional<String> nearest = Nearest.of(name, known);
    String hint =
        nearest.map(n -> "; did you mean “" + n + "”?").orElse("; it takes " + list(known) + ".");
    Problem problem =
        Problem.of(
                ProblemKind.UNKNOWN_PARAMETER,
                "“" + shown(name) + "” is no parameter of this address" + hint)
            .with("parameter", shown(name));
    return nearest.map(n -> problem.with("proposal", n)).orElse(problem).thrown();
  }

  private static String list(Set<String> names) {
    return names.isEmpty()
        ? "none"
        : new TreeSet<>(names)
            .stream().filter(n -> !n.startsWith("-")).collect(Collectors.joining(", "));
  }

  private static String shown(String value) {
    return value.length() <= 80 ? value : value.substring(0, 80) + "…";
  }

  /// The problem of a parameter; `fault` goes on after the parameter's name.
  public static Problem bad(String name, String fault) {
    return Problem.of(ProblemKind.BAD_PARAMETER, "The parameter “" + name + "” " + fault + ".")
        .with("parameter", name);
  }

  /// All that was given, decoded, in the order of the address.
  public Map<String, List<String>> given() {
    return given;
  }

  /// The values of a parameter that may be repeated; an empty value counts as none.
  public List<String> many(String name) {
    return given.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  /// The values of a parameter that may be repeated or hold a list with commas.
  public List<String> list(String name) {
    List<String> all = new ArrayList<>();
    for (String value : many(name)) {
      for (String part : value.split(",", -1)) {
        if (!part.isBlank()) {
          all.add(part.strip());
        }
      }
    }
    return all;
  }

  /// The value of a parameter that stands at most once.
  public Optional<String> one(String name) {
    List<String> values = many(name);
    if (values.size() > 1) {
      throw bad(name, "stands " + values.size() + " times; give it once").thrown();
    }
    return values.stream().findFirst();
  }

  /// A whole number within limits.
  public int number(String name, int least, int most, int otherwise) {
    return one(name)
        .map(
            v -> {
              if (!v.matches("-?[0-9]{1,9}")
                  || Integer.parseInt(v) < least
                  || Integer.parseInt(v) > most) {
                throw bad(
                        name,
                        "is “"
                            + shown(v)
                            + "”; it must be a whole number from "
                            + least
                            + " to "
                            + most)
                    .with("minimum", least)
                    .with("maximum", most)
                    .thrown();
              }
              return Integer.parseInt(v);
            })
        .orElse(otherwise);
  }

  /// A number from 0 to 1.
  public double fraction(String name) {
    return one(name)
        .map(
            v -> {
              if (!v.matches("0|1|0?\\.[0-9]{1,6}|1\\.0{1,6}")) {
                throw bad(name, "is “" + shown(v) + "”; it must be a number from 0 to 1")
                    .with("minimum", 0)
                    .with("maximum", 1)
                    .thrown();
              }
              return Double.parseDouble(v);
            })
        .orElse(0.0);
  }

  /// `true` or `false`.
  public boolean flag(String name, boolean otherwise) {
    return choice(name, Set.of("true", "false")).map("true"::equals).orElse(otherwise);
  }

  /// One of a closed list of words.
  public Optional<String> choice(String name, Set<String> allowed) {
    return one(name).map(v -> allowed(name, v, allowed));
  }

  /// The value as `allowed` spells it, whatever its case.
  public static String allowed(String name, String value, Set<String> allowed) {
    Optional<String> same = allowed.stream().filter(a -> a.equalsIgnoreCase(value)).findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    Problem problem =
        bad(
                name,
                "is “"
                    + shown(value)
                    + "”; it must be one of "
                    + String.join(", ", new TreeSet<>(allowed)))
            .with("allowed", new TreeSet<>(allowed));
    throw Nearest.of(value, allowed).map(n -> problem.with("proposal", n)).orElse(problem).thrown();
  }

  /// The first day of a year, month or day.
  public Optional<LocalDate> from(String name) {
    return one(name).map(v -> day(name, v, false));
  }

  /// The last day of a year, month or day.
  public Optional<LocalDate> to(String name) {
    return one(name).map(v -> day(name, v, true));
  }

  /// The first day of a year, month or day that stands in a parameter.
  public static LocalDate firstDay(String name, String value) {
    return day(name, value, false);
  }

  /// The last day of it.
  public static LocalDate lastDay(String name, String value) {
    return day(name, value, true);
  }

  private static LocalDate day(String name, String value, boolean last) {
    try {
      if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(value);
      }
      if (value.matches("[0-9]{4}-[0-9]{2}")) {
        YearMonth month = YearMonth.parse(value);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      if (value.matches("[0-9]{4}")) {
        Year year = Year.parse(value);
        return last ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
      }
    } catch (DateTimeException e) {
      throw bad(name, "is “" + value + "”, which is no day of the calendar").thrown();
    }
    throw bad(name, "is “" + shown(value) + "”; write a day as 2024-07-30, or 2024-07, or 2024")
        .thrown();
  }
}
