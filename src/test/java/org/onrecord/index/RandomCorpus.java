package org.onrecord.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Span;
import org.onrecord.index.Specimen.Traits;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Stance;
import org.onrecord.statement.Voice;

/// Documents of chance, the same for the same seed. The words have no other form in any language,
/// so that a plain scan can tell what matches.
final class RandomCorpus {
  static final List<String> WORDS =
      List.of(
          "qabit", "zorum", "kelpt", "vindop", "mulket", "prolak", "hudrit", "wombig", "jaxot",
          "nerput", "gyldok", "fropit");

  static final List<Speaker> SPEAKERS =
      List.of(
          new Speaker.Registered("octavia-institute", "Octavia Institute"),
          new Speaker.Registered("other-body", "Other Body"),
          new Speaker.Named("Boris Specimen"),
          new Speaker.Named("some campaigners"));

  static final List<String> THEMES = List.of("privacy-logs", "privacy-taps", "children", "privacy");

  /// Orders that a scan can tell: when a statement was first written it does not know.
  private static final List<Query.Sort> SORTS =
      java.util.Arrays.stream(Query.Sort.values())
          .filter(sort -> sort != Query.Sort.NEWEST_INDEXED)
          .toList();

  private final Random random;

  RandomCorpus(long seed) {
    this.random = new Random(seed);
  }

  List<Specimen> documents(int number) {
    List<Specimen> documents = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Specimen specimen = new Specimen("folder/" + i + ".txt", "document " + i);
      specimen.kind = pick(List.of(DocumentKind.NEWS, DocumentKind.LETTER, DocumentKind.OTHER));
      specimen.publisher = random.nextInt(4) == 0 ? null : "Publisher " + random.nextInt(5);
      specimen.language = pick(List.of("en", "fr", "es", "de", "und"));
      specimen.published = date();
      int statements = random.nextInt(9);
      for (int n = 0; n < statements; n++) {
        specimen.says(words(1 + random.nextInt(6)), traits());
      }
      documents.add(specimen);
    }
    return documents;
  }

  /// Copies of chance of a document: other places, and now and then a word left out or exchanged.
  List<Specimen> copiesOf(List<Specimen> originals, int number) {
    List<Specimen> copies = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Specimen original = pick(originals);
      Specimen copy = new Specimen("copies/" + i + ".txt", "copy " + i);
      copy.kind = pick(List.of(DocumentKind.NEWS, DocumentKind.LETTER, DocumentKind.OTHER));
      copy.publisher = random.nextInt(4) == 0 ? null : "Publisher " + random.nextInt(5);
      copy.language = original.language;
      copy.published = date();
      for (Specimen.Said said : original.said()) {
        String words = said.words();
        if (random.nextInt(4) == 0) {
          words =
              words.replaceFirst(" [a-z]+ ", random.nextBoolean() ? " " + pick(WORDS) + " " : " ");
        }
        copy.says(words, said.traits());
      }
      copies.add(copy);
    }
    return copies;
  }

  /// Documents of one quotation each, most of them forms of a few: cut, or with words exchanged.
  List<Specimen> quoting(int number) {
    List<String> first = new ArrayList<>();
    for (int i = 0; i < number / 5; i++) {
      first.add(spoken(10 + random.nextInt(25)));
    }
    List<Specimen> documents = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      List<String> words = new ArrayList<>(List.of(pick(first).split(" ")));
      if (random.nextInt(3) == 0) {
        words = words.subList(random.nextInt(words.size() / 3 + 1), words.size());
      }
      for (int n = random.nextInt(3); n > 0; n--) {
        words.set(random.nextInt(words.size()), spoken(1));
      }
      Specimen specimen = new Specimen("quoting/" + i + ".txt", "quoting " + i);
      specimen.says(String.join(" ", words), Traits.of(SPEAKERS.getFirst()));
      documents.add(specimen);
    }
    return documents;
  }

  private String spoken(int number) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      words.add(pick(WORDS) + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(9)));
    }
    return String.join(" ", words);
  }

  /// Documents long enough to have copies.
  List<Specimen> longDocuments(int number) {
    List<Specimen> documents = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Specimen specimen = new Specimen("long/" + i + ".txt", "long " + i);
      specimen.publisher = "Publisher " + random.nextInt(5);
      specimen.language = pick(List.of("en", "fr", "es", "de", "und"));
      specimen.published = date();
      for (int n = 0; n < 6; n++) {
        specimen.says(words(9 + random.nextInt(8)), traits());
      }
      documents.add(specimen);
    }
    return documents;
  }

  Ask ask() {
    Ask ask = Ask.forWords(tree(2));
    for (Facet facet : Facet.values()) {
      if (random.nextInt(8) == 0) {
        ask.filters.put(facet, filter(facet));
      }
    }
    ask.said = range();
    ask.published = random.nextInt(3) == 0 ? range() : Query.DateRange.OPEN;
    ask.minConfidence = random.nextInt(4) == 0 ? random.nextInt(10) / 10.0 : 0;
    ask.sort = pick(SORTS);
    ask.limit = 1 + random.nextInt(30);
    ask.facets = java.util.Set.of(Facet.values());
    ask.everySighting = random.nextInt(3) == 0;
    ask.rollUp = random.nextInt(3) == 0 ? rollUp() : RollUp.NONE;
    ask.numbering = random.nextInt(3) == 0 ? IndexFixture.EARLY : "";
    ask.histogram =
        new Query.Histogram(
            pick(List.of(Query.Interval.values())), pick(List.of(Query.When.values())));
    return ask;
  }

  /// A union of two, one of them for a time, and a body below another.
  private RollUp rollUp() {
    LocalDate first = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(900));
    LocalDate last = random.nextBoolean() ? null : first.plusDays(random.nextInt(400));
    return new RollUp(
        java.util.Map.of(
            "union",
            List.of(
                new RollUp.Share("octavia-institute", first, last),
                new RollUp.Share("name:Boris Specimen", null, null)),
            "other-body",
            List.of(new RollUp.Share("octavia-institute", null, last))));
  }

  private Query.Filter filter(Facet facet) {
    List<String> values =
        switch (facet) {
          case ACTOR -> List.of("octavia-institute", "other-body", "name:Boris Specimen", "union");
          case ACTOR_KIND -> List.of("ORGANISATION", "STATE");
          case CATEGORY -> List.of("civil-society", "government");
          case THEME -> List.of("privacy", "privacy-logs", "children");
          case STANCE -> List.of("CRITICAL", "SUPPORTIVE");
          case VOICE -> List.of("DIRECT", "MIXED", "INDIRECT");
          case STATEMENT_CLASS -> List.of("SAID", "WANTS");
          case KIND -> List.of("NEWS", "LETTER", "OTHER");
          case PUBLISHER -> List.of("Publisher 0", "Publisher 1", "Publisher 2");
          case PROVISION -> List.of("convention/6", "convention/6(2)", "convention/7");
          case DRAFT -> List.of("convention/first", "convention/unknown");
          case DATED -> List.of("DAY", "RANGE", "UNKNOWN");
          case LANGUAGE -> List.of("en", "fr", "de");
          case DOCUMENT -> List.of(new Specimen("", "document 1").document().id());
          case ATTRIBUTION -> List.of("named", "unnamed", "none");
        };
    java.util.Set<String> include = new java.util.HashSet<>();
    java.util.Set<String> exclude = new java.util.HashSet<>();
    for (String value : values) {
      switch (random.nextInt(4)) {
        case 0, 1 -> include.add(value);
        case 2 -> exclude.add(value);
        default -> {}
      }
    }
    return new Query.Filter(include, exclude);
  }

  private Words tree(int depth) {
    return switch (random.nextInt(depth == 0 ? 8 : 15)) {
      case 0, 1 -> new Words.Term(pick(WORDS), random.nextBoolean());
      case 2 -> new Words.Prefix(pick(WORDS).substring(0, 2 + random.nextInt(2)));
      case 3 -> new Words.Phrase(pick(WORDS) + " " + pick(WORDS), 0);
      case 4 -> new Words.Phrase(pick(WORDS) + " " + pick(WORDS), random.nextInt(3));
      case 5 -> new Words.Near(List.of(spot(), spot()), List.of(random.nextInt(3)));
      case 6 -> new Words.Fuzzy(pick(WORDS).replace('o', 'i'), 1 + random.nextInt(2));
      case 7 -> new Words.Days(random.nextBoolean(), day());
      case 8 -> new Words.AllOf(trees(depth - 1));
      case 9 -> new Words.AnyOf(trees(depth - 1));
      case 10 -> new Words.MostOf(trees(depth - 1), 1 + random.nextInt(2));
      case 11 -> new Words.Not(tree(depth - 1));
      case 12 -> new Words.Having(Facet.THEME, pick(THEMES));
      case 13 -> new Words.In(Words.Field.TEXT, spot());
      default -> new Words.Everything();
    };
  }

  /// A word, a beginning or a phrase.
  private Words spot() {
    return switch (random.nextInt(3)) {
      case 0 -> new Words.Term(pick(WORDS), random.nextBoolean());
      case 1 -> new Words.Prefix(pick(WORDS).substring(0, 2));
      default -> new Words.Phrase(pick(WORDS) + " " + pick(WORDS), random.nextInt(2));
    };
  }

  private Query.DateRange day() {
    Query.DateRange range = range();
    return range.isOpen() ? new Query.DateRange(null, null, true) : range;
  }

  private List<Words> trees(int depth) {
    List<Words> trees = new ArrayList<>();
    int number = 2 + random.nextInt(2);
    while (trees.size() < number) {
      trees.add(tree(depth));
    }
    return trees;
  }

  private Traits traits() {
    List<Speaker> speakers = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Speaker speaker = pick(SPEAKERS);
      if (!speakers.contains(speaker)) {
        speakers.add(speaker);
      }
    }
    return new Traits(
        speakers,
        pick(List.of(Voice.values())),
        random.nextBoolean() ? List.of(pick(THEMES)) : List.of(),
        random.nextInt(3) == 0 ? List.of(provision()) : List.of(),
        date(),
        random.nextInt(3) == 0 ? pick(List.of(Stance.Polarity.values())) : null,
        random.nextInt(11) / 10.0);
  }

  private ProvisionRef provision() {
    @Nullable String paragraph =
        random.nextBoolean() ? Integer.toString(1 + random.nextInt(2)) : null;
    return new ProvisionRef(
        "convention",
        pick(java.util.Arrays.asList("first", "last", null)),
        Integer.toString(6 + random.nextInt(2)),
        paragraph,
        new Span(0, 1));
  }

  private DatedAs date() {
    LocalDate day = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(500));
    return switch (random.nextInt(5)) {
      case 0 -> DatedAs.UNKNOWN;
      case 1 -> DatedAs.notAfter(day, DatedAs.Ground.PUBLICATION, null);
      case 2 ->
          new DatedAs(
              day,
              day.plusDays(random.nextInt(40)),
              DatedAs.Precision.RANGE,
              DatedAs.Ground.EXPLICIT,
              null);
      case 3 -> new DatedAs(day, null, DatedAs.Precision.NOT_BEFORE, DatedAs.Ground.EXPLICIT, null);
      default -> {
        DatedAs said = DatedAs.day(day, DatedAs.Ground.EXPLICIT, null);
        yield random.nextBoolean() ? said.at(new DatedAs.Event("talks", "Talks")) : said;
      }
    };
  }

  private Query.DateRange range() {
    if (random.nextInt(3) > 0) {
      return Query.DateRange.OPEN;
    }
    LocalDate from = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(500));
    return new Query.DateRange(
        random.nextInt(4) == 0 ? null : from,
        random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(200)),
        random.nextInt(3) == 0);
  }

  private String words(int number) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      words.add(pick(WORDS));
    }
    return String.join(" ", words);
  }

  private <T extends @Nullable Object> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
