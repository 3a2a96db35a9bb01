package org.onrecord.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Span;
import org.onrecord.index.Specimen.Traits;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Stance;
import org.onrecord.statement.Voice;
import org.onrecord.theme.Theme;

/// A corpus of any size, made up: the same documents for the same seed and words.
///
/// Actors and concerns are those of the vocabularies, and names that no register holds, twice the
/// square root of the statements; a few speak most. A document holds 3 to 30 statements.
final class ScaleCorpus {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int DAYS = 9_100;
  private static final int PUBLISHERS = 400;

  private static final List<DocumentKind> KINDS =
      List.of(
          DocumentKind.NEWS,
          DocumentKind.NEWS,
          DocumentKind.NEWS,
          DocumentKind.SUBMISSION,
          DocumentKind.SUBMISSION,
          DocumentKind.STATEMENT,
          DocumentKind.LETTER,
          DocumentKind.PRESS_RELEASE,
          DocumentKind.BLOG);

  private final long seed;
  private final Random random;
  private final ScaleWords words;
  private final List<Speaker> speakers;
  private final List<String> themes;
  private int documents;

  /// @param statements how many there will be
  ScaleCorpus(
      long seed, int statements, ScaleWords words, List<Actor> register, List<Theme> scheme) {
    this.seed = seed;
    this.random = new Random(seed);
    this.words = words;
    this.speakers = speakers(register, statements);
    this.themes = scheme.stream().map(Theme::id).sorted().toList();
  }

  private List<Speaker> speakers(List<Actor> register, int statements) {
    List<Speaker> all = new ArrayList<>();
    register.forEach(a -> all.add(new Speaker.Registered(a.id(), a.name())));
    for (int i = 0; i < 2 * Math.sqrt(statements); i++) {
      all.add(new Speaker.Named(ScaleWords.name(i)));
    }
    Collections.shuffle(all, random);
    return List.copyOf(all);
  }

  /// The next document, with at most so many statements.
  Specimen next(int most) {
    int number = documents++;
    String path = "made-up-" + seed + "/" + number / 1000 + "/" + number + ".txt";
    Specimen specimen = new Specimen(path, "made up " + seed + " " + number);
    specimen.kind = pick(KINDS);
    specimen.publisher = "The " + ScaleWords.name(ScaleWords.zipf(random, PUBLISHERS)) + " Post";
    specimen.title = ScaleWords.name(random.nextInt(5000)) + " on record " + number;
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    specimen.published =
        random.nextInt(50) == 0 ? DatedAs.UNKNOWN : DatedAs.day(day, DatedAs.Ground.METADATA, null);
    for (int n = Math.min(most, 3 + random.nextInt(28)); n > 0; n--) {
      specimen.says(said(), traits(day));
    }
    return specimen;
  }

  private String said() {
    return words.statement(random).replace('\n', ' ').strip();
  }

  private Traits traits(LocalDate published) {
    return new Traits(
        whose(),
        pick(List.of(Voice.values())),
        concerns(),
        random.nextInt(6) == 0 ? List.of(provision()) : List.of(),
        said(published),
        random.nextInt(10) == 0 ? pick(List.of(Stance.Polarity.values())) : null,
        0.3 + random.nextInt(70) / 100.0);
  }

  private List<Speaker> whose() {
    if (random.nextInt(20) == 0) {
      return List.of();
    }
    Speaker first = speakers.get(ScaleWords.zipf(random, speakers.size()));
    Speaker second = speakers.get(ScaleWords.zipf(random, speakers.size()));
    return random.nextInt(15) > 0 || second.equals(first) ? List.of(first) : List.of(first, second);
  }

  private List<String> concerns() {
    List<String> some = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      String theme = themes.get(ScaleWords.zipf(random, themes.size()));
      if (!some.contains(theme)) {
        some.add(theme);
      }
    }
    return some;
  }

  private ProvisionRef provision() {
    String article = Integer.toString(1 + random.nextInt(67));
    @Nullable String paragraph =
        random.nextInt(3) == 0 ? Integer.toString(1 + random.nextInt(4)) : null;
    return new ProvisionRef("un-cybercrime-convention", null, article, paragraph, new Span(0, 1));
  }

  private DatedAs said(LocalDate published) {
    return switch (random.nextInt(20)) {
      case 0 -> DatedAs.UNKNOWN;
      case 1, 2 -> DatedAs.notAfter(published, DatedAs.Ground.PUBLICATION, null);
      case 3 ->
          DatedAs.day(published, DatedAs.Ground.EXPLICIT, null)
              .at(new DatedAs.Event("talks-" + published.getYear(), "Talks"));
      case 4 ->
          new DatedAs(
              published.withDayOfMonth(1),
              published.withDayOfMonth(published.lengthOfMonth()),
              DatedAs.Precision.MONTH,
              DatedAs.Ground.EXPLICIT,
              null);
      default -> DatedAs.day(published.minusDays(random.nextInt(5)), DatedAs.Ground.EXPLICIT, null);
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
