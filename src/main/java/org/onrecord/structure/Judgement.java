package org.onrecord.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.structure.letter.Letter;
import org.onrecord.structure.letter.LetterReader;
import org.onrecord.structure.letter.Masthead;
import org.onrecord.structure.letter.People;
import org.onrecord.structure.letter.ReportedLetter;
import org.onrecord.structure.text.Assembly;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.WrittenDate;

/// What a document is, and who speaks in it to whom, judged from its draft.
record Judgement(
    DocumentKind kind,
    String reason,
    @Nullable String title,
    List<String> authors,
    List<String> onBehalfOf,
    List<String> signatories,
    boolean complete,
    List<String> addressees,
    DatedAs published,
    List<Cut> cuts) {
  private static final Pattern SUBMITTED =
      Pattern.compile(
          "(?:(?i:submission|contribution|comments|inputs?|position"
              + " paper|observations|response)\\s+(?:by|of|from)|(?i:submitted\\s+by|prepared\\s+by|on\\s+behalf\\s+of))\\s*:?\\s+(?:[Tt]he\\s+)?(?<body>\\p{Lu}[^\\n"
              + ",.;:(]{2,90}?)(?=\\s+(?:to|on|for|in|regarding)\\s|[\\n"
              + ",.;:(]|$)");

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?m)^To:?\\s+(?:the\\s+)?(?<line>\\p{Lu}[^\\n"
              + ".,;]{3,80})(?=[,.]|$)|(?:to|session of|by) the (?<body>(?:\\p{Lu}[\\p{L}-]+"
              + " )*(?:Committee|Commission|Council|Working"
              + " Group|Ministry|Parliament|Assembly|Secretariat))(?=[\\s,.;]|$)");

  private static final Pattern DELIVERED =
      Pattern.compile(
          "(?i:\\b(?:delivered|made|read) by:?|\\b(?:statement|remarks|address|intervention|speech)"
              + " (?:by|of))\\s+(?<name>"
              + People.TITLE
              + "*"
              + People.NAME
              + ")(?=\\s*[,\\n(]|$)");

  /// “Mr. Secretary”: an office, no name.
  private static final Pattern OFFICE_ALONE =
      Pattern.compile(
          "(?iu)(?:Mr|Mrs|Ms|Madame?|Mme|Sir)\\.?"
              + " (?:Secretary|President|Chair\\p{L}*|Speaker|Minister|Ambassador|Director|Leader)");

  /// Judges; `given` wins over what the text suggests.
  static Judgement of(Draft draft, @Nullable DocumentKind given, String path) {
    Letter letter = LetterReader.find(draft.withoutAsides());
    String prose = draft.prose();
    Masthead masthead = masthead(draft, prose);
    double share = letter == null ? 0 : share(draft, letter);
    KindJudge.Judged judged = KindJudge.judge(prose, draft.head(), masthead, letter, share, path);
    DocumentKind kind = given == null ? judged.kind() : given;
    String reason = given == null ? judged.reason() : "The kind was given with the text.";
    boolean isLetter = kind == DocumentKind.LETTER && letter != null && share >= 0.5;
    ReportedLetter reported = reported(draft, letter, kind);
    List<String> signatories = signatories(letter, reported);
    List<String> authors = authors(draft, kind, masthead, signatories, prose);
    return new Judgement(
        kind,
        reason,
        title(draft, isLetter ? letter : null, judged.heading(), authors),
        authors,
        letter == null ? List.of() : letter.onBehalfOf(),
        signatories,
        reported.complete() && (letter == null || letter.isComplete(draft.withoutAsides())),
        addressees(draft, kind, letter, reported, prose),
        published(draft, isLetter ? letter : null),
        letter == null
            ? draft.cuts()
            : Assembly.overlay(draft.text(), draft.cuts(), letter.parts()));
  }

  /// The publisher that the text names, else of a submission the body that made it.
  @Nullable String publisher(@Nullable String named) {
    return named == null && kind == DocumentKind.SUBMISSION && !authors.isEmpty()
        ? authors.getFirst()
        : named;
  }

  /// Share of the prose that stands in the letter.
  private static double share(Draft draft, Letter letter) {
    double all = 0;
    double inside = 0;
    for (Cut cut : draft.cuts()) {
      if (cut.kind() != Passage.Kind.FURNITURE) {
        all += cut.end() - cut.start();
        inside +=
            Math.max(0, Math.min(cut.end(), letter.end()) - Math.max(cut.start(), letter.start()));
      }
    }
    return all == 0 ? 0 : inside / all;
  }

  private static ReportedLetter reported(Draft draft, @Nullable Letter letter, DocumentKind kind) {
    if (kind == DocumentKind.NEWS || kind == DocumentKind.BLOG || kind == DocumentKind.SUBMISSION) {
      return new ReportedLetter(List.of(), true, List.of());
    }
    String text = draft.text();
    return ReportedLetter.read(
        letter == null
            ? text
            : text.substring(0, letter.start()) + "\n" + text.substring(letter.end()));
  }

  private static List<String> signatories(@Nullable Letter letter, ReportedLetter reported) {
    List<String> names = new ArrayList<>(letter == null ? List.of() : letter.signatories());
    if (names.isEmpty()) {
      names.addAll(reported.signatories());
    }
    return names;
  }

  private static List<String> addressees(
      Draft draft,
      DocumentKind kind,
      @Nullable Letter letter,
      ReportedLetter reported,
      String prose) {
    if (kind == DocumentKind.STATEMENT) {
      return List.of();
    }
    if (kind == DocumentKind.SUBMISSION && letter == null) {
      Matcher to = ADDRESSED.matcher(prose).region(0, Math.min(prose.length(), 1_500));
      return to.find()
          ? List.of((to.group("line") == null ? to.group("body") : to.group("line")).strip())
          : List.of();
    }
    if (letter != null && !letter.addressees().isEmpty()) {
      boolean office =
          letter.addressees().stream().allMatch(a -> OFFICE_ALONE.matcher(a).matches());
      List<String> known =
          reported.addressees().isEmpty() ? draft.declared().addressees() : reported.addressees();
      return office && !known.isEmpty()
          ? known
          : letter.addressees().stream()
              .map(a -> inFull(a, draft.declared().addressees()))
              .toList();
    }
    return reported.addressees().isEmpty() ? draft.declared().addressees() : reported.addressees();
  }

  /// The declared name that ends with the family name of the greeting, or the greeting.
  private static String inFull(String greeted, List<String> declared) {
    String surname = greeted.substring(greeted.lastIndexOf(' ') + 1);
    return declared.stream().filter(d -> d.endsWith(" " + surname)).findFirst().orElse(greeted);
  }

  /// Title and first lines, then what the first page repeats above or below.
  private static Masthead masthead(Draft draft, String prose) {
    String title = draft.head().title() == null ? "" : draft.head().title();
    List<String> lines = new ArrayList<>(KindJudge.firstLines(prose, title).lines().toList());
    draft.cuts().stream()
        .filter(c -> c.kind() == Passage.Kind.FURNITURE)
        .limit(2)
        .map(c -> draft.text().substring(c.start(), c.end()))
        .forEach(lines::add);
    return new Masthead(lines);
  }

  private static List<String> authors(
      Draft draft, DocumentKind kind, Masthead masthead, List<String> signatories, String prose) {
    if (kind == DocumentKind.LETTER && !signatories.isEmpty()) {
      return signatories;
    }
    boolean paper = kind == DocumentKind.STATEMENT || kind == DocumentKind.SUBMISSION;
    String headed = paper ? masthead.headed(prose) : null;
    if (headed != null) {
      return List.of(headed);
    }
    String placed = kind == DocumentKind.SUBMISSION ? masthead.author() : null;
    if (placed != null && draft.head().authors().stream().noneMatch(prose::contains)) {
      return List.of(placed);
    }
    if (!draft.head().authors().isEmpty()) {
      return draft.head().authors();
    }
    if (kind == DocumentKind.SUBMISSION) {
      List<String> bodies = submitters(prose);
      return bodies.isEmpty() ? signed(signatories, draft) : bodies;
    }
    if (kind == DocumentKind.STATEMENT) {
      List<String> speakers = speakers(prose);
      return speakers.isEmpty() ? draft.declared().authors() : speakers;
    }
    return kind == DocumentKind.LETTER ? draft.declared().authors() : List.of();
  }

  private static List<String> signed(List<String> signatories, Draft draft) {
    return signatories.isEmpty() ? draft.declared().authors() : signatories;
  }

  /// The body that “Submission by …” or “submitted by …” names near the top.
  private static List<String> submitters(String prose) {
    Matcher by = SUBMITTED.matcher(prose).region(0, Math.min(prose.length(), 1_500));
    return by.find() ? List.of(by.group("body").strip().replaceAll("\\s+", " ")) : List.of();
  }

  /// Who “issued the following statement”.
  private static List<String> speakers(String prose) {
    Matcher delivered = DELIVERED.matcher(prose).region(0, Math.min(prose.length(), 1_500));
    if (delivered.find()) {
      return List.of(People.bare(delivered.group("name")));
    }
    Matcher speaks = KindJudge.STATEMENT.matcher(prose);
    if (!speaks.find()) {
      return List.of();
    }
    int from = Math.max(0, speaks.start() - 300);
    Matcher titled = People.TITLED.matcher(prose).region(from, speaks.start());
    return titled.find()
        ? People.listed(prose.substring(titled.start(), speaks.start()))
        : List.of();
  }

  private static @Nullable String title(
      Draft draft, @Nullable Letter letter, @Nullable String heading, List<String> authors) {
    if (letter != null && letter.subject() != null) {
      return letter.subject();
    }
    String title = letter == null || heading != null ? draft.head().title() : null;
    boolean body =
        title != null && (title.equals(title.toUpperCase(Locale.ROOT)) || authors.contains(title));
    if (heading != null && (title == null || body)) {
      return HeadedLines.whole(heading, draft.text());
    }
    return title == null ? draft.declared().title() : title;
  }

  private static DatedAs published(Draft draft, @Nullable Letter letter) {
    if (letter != null && !WrittenDate.isUnknown(letter.date())) {
      return letter.date();
    }
    DatedAs published = draft.head().published();
    return WrittenDate.isUnknown(published) ? draft.declared().published() : published;
  }
}
