package org.onrecord.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.actor.Actor;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Words;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Stance;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.ThemeTag;
import org.onrecord.statement.Voice;

/// Reads `field:value`.
final class Fields {
  private static final Map<String, Facet> FACETS =
      Arrays.stream(Facet.values())
          .collect(Collectors.toMap(f -> f.parameter().toLowerCase(Locale.ROOT), f -> f));

  private static final Map<String, Words.Field> WORD_FIELDS =
      Arrays.stream(Words.Field.values()).collect(Collectors.toMap(Fields::name, f -> f));

  private static final Map<Facet, Set<String>> CLOSED =
      Map.of(
          Facet.VOICE, names(Voice.values()),
          Facet.STATEMENT_CLASS, names(StatementClass.values()),
          Facet.KIND, names(DocumentKind.values()),
          Facet.ACTOR_KIND, names(Actor.Kind.values()),
          Facet.STANCE, names(Stance.Polarity.values()),
          Facet.ATTRIBUTION, Set.of("named", "unnamed", "none"),
          Facet.DATED, names(DatedAs.Precision.values()));

  private static final Pattern PROVISION =
      Pattern.compile(
          "(?:([a-z0-9-]+)/)?([0-9]{1,3}(?: ?(?:bis|ter))?)((?:[.(][0-9a-zA-Z]{1,4}\\)?)*)");

  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?");

  private final Lexicon lexicon;

  Fields(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static boolean isField(String name) {
    return name.equals("said")
        || name.equals("published")
        || FACETS.containsKey(name)
        || isWordField(name);
  }

  /// True for the fields that say where words stand.
  static boolean isWordField(String name) {
    return WORD_FIELDS.containsKey(name);
  }

  /// Where the words of a field stand.
  static Words.Field wordField(String name) {
    return Objects.requireNonNull(WORD_FIELDS.get(name), name);
  }

  /// What a question calls a place.
  static String name(Words.Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The facet of a field; empty for the two dates.
  static Optional<Facet> facet(Lexeme field) {
    return Optional.ofNullable(FACETS.get(field.field()));
  }

  /// What the values of a field ask for, as alternatives.
  ///
  /// @throws BadQuery when one of them cannot be meant
  List<Words> conditions(Lexeme field, Question question) {
    Optional<Facet> facet = facet(field);
    if (facet.isEmpty()) {
      return dates(field, question);
    }
    List<Words> conditions = new ArrayList<>();
    for (String value : field.values()) {
      values(facet.get(), value, field, question)
          .forEach(id -> conditions.add(new Words.Having(facet.get(), id)));
    }
    return conditions.stream().distinct().toList();
  }

  /// With `unknown` beside them, each of the others takes what has no date as well.
  private static List<Words> dates(Lexeme field, Question question) {
    List<DateRange> ranges = new ArrayList<>();
    for (String value : field.values()) {
      ranges.add(days(value, field, question));
    }
    boolean onlyUndated = ranges.stream().allMatch(DateRange::undated);
    boolean bounded = !onlyUndated && ranges.removeIf(DateRange::undated);
    boolean ofPublished = field.field().equals("published");
    return ranges.stream()
        .map(r -> new DateRange(r.from(), r.to(), r.undated() || bounded))
        .map(r -> (Words) new Words.Days(ofPublished, r))
        .distinct()
        .toList();
  }

  /// The values that a name means; several where it is that of several.
  private List<String> values(Facet facet, String value, Lexeme field, Question question) {
    return switch (facet) {
      case ACTOR -> actors(value);
      case THEME -> themes(value, field, question);
      case PROVISION -> List.of(provision(value, field, question));
      case CATEGORY, DOCUMENT, DRAFT, PUBLISHER -> List.of(value);
      case LANGUAGE -> List.of(Languages.code(value));
      case ACTOR_KIND, DATED, STANCE, VOICE, STATEMENT_CLASS, KIND, ATTRIBUTION ->
          List.of(closed(facet, value, field, question));
    };
  }

  private List<String> actors(String value) {
    if (lexicon.actor(value).isPresent()) {
      return List.of(value);
    }
    List<Actor> named = lexicon.named(value);
    if (!named.isEmpty()) {
      return named.stream().map(Actor::id).toList();
    }
    return List.of(value.startsWith("name:") ? value : "name:" + value);
  }

  private List<String> themes(String value, Lexeme field, Question question) {
    if (lexicon.theme(value).isPresent()) {
      return List.of(value);
    }
    List<String> named =
        lexicon.themes(value).stream().map(ThemeTag::themeId).distinct().limit(1).toList();
    if (named.isEmpty()) {
      throw bad("there is no concern “" + value + "” in the scheme of themes", field, question);
    }
    return named;
  }

  private String provision(String value, Lexeme field, Question question) {
    Matcher parts = PROVISION.matcher(value.strip());
    if (parts.matches()) {
      String instrument = parts.group(1) != null ? parts.group(1) : mainInstrument();
      return value(instrument, parts.group(2), parts.group(3));
    }
    List<ProvisionRef> found = lexicon.provisions(value);
    if (found.isEmpty()) {
      throw bad(
          "“" + value + "” is no article; write provision:6 or provision:6(2)", field, question);
    }
    return value(found.getFirst());
  }

  private String mainInstrument() {
    return lexicon.instruments().stream().findFirst().orElse("");
  }

  /// The value of a reference in the facet of provisions.
  static String value(ProvisionRef ref) {
    return ref.instrument() + "/" + ref.path();
  }

  private static String value(String instrument, String article, String paragraph) {
    String levels =
        Stream.of(paragraph.split("[().\\s]+"))
            .filter(level -> !level.isEmpty())
            .map(level -> "(" + level + ")")
            .collect(Collectors.joining());
    return instrument + "/" + article + levels;
  }

  private static String closed(Facet facet, String value, Lexeme field, Question question) {
    Set<String> allowed = CLOSED.getOrDefault(facet, Set.of());
    String wanted = value.strip().replace('-', '_').replace(' ', '_');
    return allowed.stream()
        .filter(a -> a.equalsIgnoreCase(wanted) || (a + "s").equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                bad(
                    "“"
                        + value
                        + "” is no value of "
                        + facet.parameter()
                        + "; it takes "
                        + String.join(", ", new TreeSet<>(allowed)).toLowerCase(Locale.ROOT),
                    field,
                    question));
  }

  /// Days of `said:` or `published:`: a day, month or year, a range with `..`, or `unknown`.
  private static DateRange days(String written, Lexeme field, Question question) {
    String value = written.strip();
    if (value.equalsIgnoreCase("unknown")) {
      return new DateRange(null, null, true);
    }
    int dots = value.indexOf("..");
    String from = dots < 0 ? value : value.substring(0, dots);
    String to = dots < 0 ? value : value.substring(dots + 2);
    try {
      LocalDate first = from.isBlank() ? null : day(from, false);
      LocalDate last = to.isBlank() ? null : day(to, true);
      boolean isOpen = first == null && last == null;
      if (isOpen || (first != null && last != null && last.isBefore(first))) {
        throw new DateTimeException("no range");
      }
      return new DateRange(first, last, false);
    } catch (DateTimeException e) {
      throw bad(
          "“"
              + value
              + "” is no date; write 2024, 2024-07, 2024-07-29, 2024-07..2024-09 or unknown",
          field,
          question);
    }
  }

  private static LocalDate day(String value, boolean last) {
    Matcher parts = DAY.matcher(value.strip());
    if (!parts.matches()) {
      throw new DateTimeException("no date: " + value);
    }
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
    if (parts.group(3) == null) {
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    return month.atDay(Integer.parseInt(parts.group(3)));
  }

  private static BadQuery bad(String message, Lexeme field, Question question) {
    return new BadQuery(
        message, question.column(field.start()), question.without(field.start(), field.end()));
  }
}
