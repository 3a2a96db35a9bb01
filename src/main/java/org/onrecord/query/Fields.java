package org.onrecord.query;

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

  /// What stands before the number of an article, in the languages of the corpus.
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:articles?|arts?\\.?|artículos?|статья|статьи|ст\\.?|المادة|مادة|§{1,2})[\\s\\p{Z}]*"
              + "(?=[0-9])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Lexicon lexicon;

  Fields(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static boolean isField(String name) {
    return isDate(name) || FACETS.containsKey(name) || isWordField(name);
  }

  /// The names of all fields.
  static Set<String> all() {
    Set<String> all = new TreeSet<>(List.of("said", "published"));
    Arrays.stream(Facet.values()).map(Facet::parameter).forEach(all::add);
    all.addAll(WORD_FIELDS.keySet());
    return all;
  }

  /// True for the two fields of days.
  static boolean isDate(String name) {
    return name.equals("said") || name.equals("published");
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
  List<Words> conditions(Lexeme field, Question question, Repairs repairs) {
    Optional<Facet> facet = facet(field);
    if (facet.isEmpty()) {
      return dates(field, question, repairs);
    }
    List<Words> conditions = new ArrayList<>();
    for (String value : field.values()) {
      values(facet.get(), value, field, question)
          .forEach(id -> conditions.add(new Words.Having(facet.get(), id)));
    }
    return conditions.stream().distinct().toList();
  }

  /// With `unknown` beside them, each of the others takes what has no date as well.
  private static List<Words> dates(Lexeme field, Question question, Repairs repairs) {
    List<WrittenDays.Reading> readings =
        field.values().stream().map(value -> days(value, field, question)).toList();
    tell(readings, field, question, repairs);
    List<DateRange> ranges = new ArrayList<>();
    readings.forEach(reading -> ranges.addAll(reading.ranges()));
    boolean onlyUndated = ranges.stream().allMatch(DateRange::undated);
    boolean bounded = !onlyUndated && ranges.removeIf(DateRange::undated);
    boolean ofPublished = field.field().equals("published");
    return ranges.stream()
        .map(r -> new DateRange(r.from(), r.to(), r.undated() || bounded))
        .map(r -> (Words) new Words.Days(ofPublished, r))
        .distinct()
        .toList();
  }

  /// Tells how days were read that are not written as the language writes them.
  private static void tell(
      List<WrittenDays.Reading> readings, Lexeme field, Question question, Repairs repairs) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      WrittenDays.Reading reading = readings.get(i);
      if (reading.mended()) {
        told.add(sentence(field.values().get(i).strip(), reading));
      }
    }
    if (!told.isEmpty()) {
      int from = question.text().indexOf(':', field.start()) + 1;
      String instead =
          readings.stream()
              .flatMap(reading -> reading.ranges().stream())
              .map(WrittenDays::shown)
              .collect(Collectors.joining(","));
      repairs.readAs(from, field.end(), instead, String.join(" ", told));
    }
  }

  private static String sentence(String value, WrittenDays.Reading reading) {
    String first = WrittenDays.shown(reading.ranges().getFirst());
    if (reading.swapped()) {
      return "“" + value + "” ends before it begins; it was read as “" + first + "”.";
    }
    return reading.ranges().size() == 1
        ? "“" + value + "” was read as “" + first + "”."
        : "“"
            + value
            + "” may be "
            + first
            + " or "
            + WrittenDays.shown(reading.ranges().getLast())
            + "; both were asked for.";
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
      throw new BadQuery(
          "there is no concern “"
              + value
              + "” in the scheme of themes; as words it can be asked for",
          question.column(field.start()),
          question.with(field.start(), field.end(), Quotes.quoted(value)));
    }
    return named;
  }

  private String provision(String value, Lexeme field, Question question) {
    Matcher parts = PROVISION.matcher(ARTICLE.matcher(value.strip()).replaceFirst(""));
    if (parts.matches()) {
      String instrument = parts.group(1) != null ? parts.group(1) : mainInstrument();
      return value(instrument, parts.group(2), parts.group(3));
    }
    List<ProvisionRef> read = lexicon.provisions(value);
    List<ProvisionRef> found = read.isEmpty() ? lexicon.provisions(article(value)) : read;
    if (found.isEmpty()) {
      throw bad(
          "“" + value + "” is no article; write provision:6 or provision:6(2)", field, question);
    }
    return value(found.getFirst());
  }

  /// “six” as a text cites it: “Article Six”.
  private static String article(String value) {
    String number = value.strip();
    return "Article "
        + number.substring(0, Math.min(1, number.length())).toUpperCase(Locale.ROOT)
        + number.substring(Math.min(1, number.length()));
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
        .or(() -> ValueNames.of(facet, value))
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

  /// The days of one value.
  private static WrittenDays.Reading days(String value, Lexeme field, Question question) {
    return WrittenDays.READER
        .read(value)
        .orElseThrow(
            () ->
                bad(
                    "“"
                        + value.strip()
                        + "” is no date; write 2024, 2024-07, 2024-07-29, 2024-07..2024-09 or"
                        + " unknown",
                    field,
                    question));
  }

  /// True for words that open the number of an article: “article”, “Art.”, “§”.
  static boolean opensArticle(String written) {
    return ARTICLE.matcher(written + " 1").find();
  }

  private static BadQuery bad(String message, Lexeme field, Question question) {
    return new BadQuery(
        message, question.column(field.start()), question.without(field.start(), field.end()));
  }
}
