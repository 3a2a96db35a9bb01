package org.onrecord.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Mention;
import org.onrecord.dating.DateReader;
import org.onrecord.dating.FoundDate;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Span;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Words;
import org.onrecord.query.Asked.Need;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Stance.Polarity;
import org.onrecord.statement.ThemeTag;

/// Understands a question in plain words: what in it is a date, an article, an actor, a position or
/// a concern, and what is left to look for.
final class PlainQuestion {
  private static final double STANCE_WEIGHT = 3;
  private static final double THEME_WEIGHT = 1.5;
  private static final double ACTOR_WEIGHT = 3;

  /// Most names of one actor that are looked for.
  private static final int MOST_NAMES = 8;

  private final Lexicon lexicon;
  private final DateReader dates;
  private final Asked asked;
  private final Conditions found;
  private final List<Span> leftOut = new ArrayList<>();

  PlainQuestion(Lexicon lexicon, DateReader dates, Asked asked, Conditions found) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.asked = asked;
    this.found = found;
  }

  /// Takes every word, surest readings first.
  void understand() {
    dates();
    List<Mention> mentions = lexicon.actors(asked.string());
    provisions(mentions);
    instruments();
    actors(mentions);
    new SetPhrases(lexicon, asked, found).understand();
    alike();
    themes();
    stances();
    rest();
  }

  /// Words that mean the same as others find these too: the most words together first.
  private void alike() {
    for (int length = Math.min(Synonyms.MOST_WORDS, asked.size()); length > 0; length--) {
      for (int i = 0; i + length <= asked.size(); i++) {
        if (IntStream.range(i, i + length).allMatch(asked::isFree)) {
          alike(i, i + length);
        }
      }
    }
  }

  private void alike(int first, int end) {
    boolean ordinary = IntStream.range(first, end).allMatch(this::isOrdinary);
    List<String> others = ordinary ? List.of() : lexicon.alike(asked.between(first, end));
    if (others.isEmpty()) {
      return;
    }
    List<Words> either = new ArrayList<>(List.of(allOf(first, end)));
    for (String other : others) {
      either.add(Alike.words(other));
      understood(first, end, Alike.KIND, other, other, false);
    }
    asked.take(first, end, new Words.AnyOf(either), Need.MOSTLY);
  }

  private void dates() {
    if (asked.isClaim()) {
      return;
    }
    for (FoundDate date : dates.find(asked.string(), null)) {
      DatedAs day = date.date();
      int[] at = asked.free(date.start(), date.end());
      if (at == null) {
        continue;
      }
      if (day.from() != null || day.to() != null) {
        days(at[0], at[1], new DateRange(day.from(), day.to(), false));
      } else if (asked.between(at[0], at[1]).chars().noneMatch(Character::isDigit)) {
        leaveOut(at[0], at[1]);
      }
    }
    for (int i = 0; i < asked.size(); i++) {
      if (asked.isFree(i) && asked.lower(i).matches("(?:19|20)[0-9]{2}")) {
        int year = Integer.parseInt(asked.lower(i));
        days(i, i + 1, new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false));
      }
    }
  }

  /// “Yesterday” and its like name no day that can be looked up.
  private void leaveOut(int first, int end) {
    leftOut.add(new Span(asked.word(first).start(), asked.word(end - 1).end()));
    asked.take(first, end);
  }

  /// Words for days that name none, as Java indices of the question.
  List<Span> leftOut() {
    return List.copyOf(leftOut);
  }

  /// Takes a date with the word before it that puts a bound, and with one that tells which day is
  /// meant.
  private void days(int date, int end, DateRange range) {
    int first = date > 0 && DayBounds.isBound(asked.lower(date - 1)) ? date - 1 : date;
    DateRange days = DayBounds.of(asked.lower(first), range.from(), range.to());
    int publishing = publishing(first);
    found.days(publishing >= 0, days);
    String value =
        (days.from() == null ? "" : days.from()) + ".." + (days.to() == null ? "" : days.to());
    String kind = publishing < 0 ? "said" : "published";
    understood(first, end, kind, value, asked.between(first, end), true);
    asked.take(first, end);
    if (publishing >= 0) {
      asked.take(publishing, publishing + 1);
    }
  }

  /// The word before a date that asks for the day of publication; -1 where there is none.
  private int publishing(int date) {
    return IntStream.of(date - 1, date - 2)
        .filter(i -> asked.lower(i).startsWith("publi"))
        .findFirst()
        .orElse(-1);
  }

  /// “§6” without a word before it that it is a paragraph of.
  private void sections() {
    for (int i = 0; i < asked.size(); i++) {
      String word = asked.word(i).text();
      boolean alone = !asked.lower(i - 1).matches("[0-9].*");
      if (word.startsWith("§") && alone && asked.isFree(i) && !asked.isClaim()) {
        for (ProvisionRef ref : lexicon.provisions(word.replaceFirst("^§+\\s*", "Article "))) {
          String value = Fields.value(ref);
          understood(i, i + 1, Facet.PROVISION.parameter(), value, word, true);
          found.include(Facet.PROVISION, List.of(value));
          asked.take(i, i + 1);
        }
      }
    }
  }

  /// “Article 19” is also the name of an organisation: where both readings fit, neither keeps
  /// anything out.
  private void provisions(List<Mention> mentions) {
    sections();
    List<ProvisionRef> refs = new ArrayList<>();
    List<int[]> places = new ArrayList<>();
    for (ProvisionRef ref : lexicon.provisions(asked.string())) {
      int[] at = asked.free(ref.span());
      if (at != null) {
        refs.add(ref);
        places.add(at);
      }
    }
    for (int i = 0; i < refs.size(); i++) {
      ProvisionRef ref = refs.get(i);
      int[] at = places.get(i);
      String value = Fields.value(ref);
      String label = asked.between(at[0], at[1]);
      Optional<Mention> same =
          mentions.stream().filter(m -> m.span().overlaps(ref.span())).findFirst();
      boolean filters = same.isEmpty() && !asked.isClaim();
      understood(at[0], at[1], Facet.PROVISION.parameter(), value, label, filters);
      if (asked.isClaim()) {
        Words named = new Words.Having(Facet.PROVISION, value);
        Words written = new Words.Phrase(label, 0);
        asked.take(at[0], at[1], new Words.AnyOf(List.of(named, written)), Need.MOSTLY);
      } else if (same.isEmpty()) {
        found.include(Facet.PROVISION, List.of(value));
        asked.take(at[0], at[1]);
      } else {
        List<Words> either = new ArrayList<>(List.of(new Words.Having(Facet.PROVISION, value)));
        for (String id : same.get().actorIds()) {
          either.add(new Words.Having(Facet.ACTOR, id));
          understood(at[0], at[1], Facet.ACTOR.parameter(), id, name(id), false);
        }
        either.add(new Words.Phrase(label, 0));
        asked.take(at[0], at[1], Level.anyOf(either), Need.MOSTLY);
      }
    }
  }

  /// The instrument's own name: nearly everything is about it, so it only ranks.
  private void instruments() {
    String lower = asked.string().toLowerCase(Locale.ROOT);
    for (String name : lexicon.instrumentNames()) {
      int at = lower.indexOf(name.toLowerCase(Locale.ROOT));
      int[] free = at < 0 ? null : asked.free(at, at + name.length());
      if (free != null && free[1] - free[0] > 1) {
        asked.take(free[0], free[1], allOf(free[0], free[1]), Need.COMMON);
      }
    }
  }

  private void actors(List<Mention> mentions) {
    List<ActorRoles.Name> names = new ArrayList<>();
    List<Mention> free = new ArrayList<>();
    for (Mention mention : mentions) {
      int[] at = asked.free(mention.span());
      if (at != null && !mention.actorIds().isEmpty()) {
        names.add(new ActorRoles.Name(at[0], at[1]));
        free.add(mention);
      }
    }
    List<ActorRoles.Role> roles = new ActorRoles(asked).of(names);
    for (int i = 0; i < names.size(); i++) {
      actor(names.get(i), free.get(i).actorIds(), roles.get(i));
    }
  }

  private void actor(ActorRoles.Name name, List<String> ids, ActorRoles.Role role) {
    boolean described = ids.stream().allMatch(this::isDescription);
    String kind = role == ActorRoles.Role.TARGET ? "target" : Facet.ACTOR.parameter();
    boolean narrows = role == ActorRoles.Role.SPEAKER && !described;
    for (String id : ids) {
      understood(name.first(), name.end(), kind, id, name(id), narrows);
    }
    switch (role) {
      case SPEAKER -> {
        if (described) {
          speakerOrWords(name, ids);
        } else {
          found.include(Facet.ACTOR, ids);
          asked.take(name.first(), name.end());
        }
      }
      case TARGET ->
          asked.take(name.first(), name.end(), Level.anyOf(names(name, ids)), Need.ALWAYS);
      case LOOSE -> speakerOrWords(name, ids);
    }
  }

  /// A described group has no name to rely on: whoever is so called, or said so, is found.
  private void speakerOrWords(ActorRoles.Name name, List<String> ids) {
    List<Words> either =
        asked.isClaim()
            ? new ArrayList<>(List.of(allOf(name.first(), name.end())))
            : new ArrayList<>(names(name, ids));
    for (String id : ids) {
      either.add(new Words.Having(Facet.ACTOR, id));
      found.prefer(Facet.ACTOR, id, ACTOR_WEIGHT);
    }
    asked.take(name.first(), name.end(), Level.anyOf(either), Need.MOSTLY);
  }

  private List<Words> names(ActorRoles.Name name, List<String> ids) {
    Set<String> names = new LinkedHashSet<>();
    names.add(asked.between(name.first(), name.end()));
    for (String id : ids) {
      lexicon
          .actor(id)
          .ifPresent(
              a -> {
                names.add(a.name());
                a.aliases().stream()
                    .filter(alias -> !alias.needsFullName())
                    .forEach(alias -> names.add(alias.name()));
              });
    }
    return names.stream()
        .filter(n -> !n.contains("("))
        .limit(MOST_NAMES)
        .map(n -> (Words) new Words.Phrase(n, 0))
        .toList();
  }

  private boolean isDescription(String id) {
    return lexicon.actor(id).map(a -> a.kind() == Actor.Kind.UNNAMED_GROUP).orElse(false);
  }

  private String name(String id) {
    return lexicon.actor(id).map(Actor::name).orElse(id);
  }

  /// Words of a concern find what is filed under it, whether or not they stand there.
  private void themes() {
    Map<Span, Set<String>> bySpan = new LinkedHashMap<>();
    List<ThemeTag> tags = lexicon.themes(asked.string());
    for (ThemeTag tag : tags) {
      for (Span span : tag.evidence()) {
        bySpan.computeIfAbsent(span, s -> new LinkedHashSet<>()).add(tag.themeId());
      }
    }
    Set<String> taken = new LinkedHashSet<>();
    bySpan.entrySet().stream()
        .sorted(java.util.Comparator.comparingInt(e -> -e.getKey().length()))
        .filter(e -> theme(e.getKey(), e.getValue()))
        .forEach(e -> taken.addAll(e.getValue()));
    for (ThemeTag tag : tags) {
      if (taken.contains(tag.themeId())) {
        found.prefer(Facet.THEME, tag.themeId(), Math.max(0.1, tag.score()) * THEME_WEIGHT);
      }
    }
  }

  /// False when the words are taken already, or are none but those of any question here.
  private boolean theme(Span span, Set<String> themes) {
    int[] at = asked.free(span);
    if (at == null || IntStream.range(at[0], at[1]).allMatch(this::isOrdinary)) {
      return false;
    }
    List<Words> either = new ArrayList<>(List.of(allOf(at[0], at[1])));
    for (String theme : themes) {
      either.add(new Words.Having(Facet.THEME, theme));
      String label = lexicon.theme(theme).map(t -> t.label()).orElse(theme);
      understood(at[0], at[1], Facet.THEME.parameter(), theme, label, false);
    }
    asked.take(at[0], at[1], Level.anyOf(either), Need.MOSTLY);
    return true;
  }

  private boolean isOrdinary(int i) {
    String word = asked.lower(i);
    return QuestionWords.FUNCTION.contains(word)
        || QuestionWords.SPEECH.contains(word)
        || QuestionWords.COMMON.contains(word)
        || QuestionWords.STANCE.containsKey(word);
  }

  private void stances() {
    for (int i = 0; i < asked.size(); i++) {
      Polarity polarity = QuestionWords.STANCE.get(asked.lower(i));
      if (polarity != null && asked.isFree(i)) {
        Words held = new Words.Having(Facet.STANCE, polarity.name());
        Words term = new Words.Term(asked.word(i).text(), false);
        understood(
            i,
            i + 1,
            Facet.STANCE.parameter(),
            polarity.name(),
            polarity.name().toLowerCase(Locale.ROOT),
            false);
        found.prefer(Facet.STANCE, polarity.name(), STANCE_WEIGHT);
        asked.take(i, i + 1, new Words.AnyOf(List.of(held, term)), Need.POSITION);
      }
    }
  }

  private void rest() {
    boolean asks = asked.size() > 0 && QuestionWords.FUNCTION.contains(asked.lower(0));
    boolean told = asks || found.hasFilters();
    boolean claims = asked.isClaim();
    for (int i = 0; i < asked.size(); i++) {
      if (asked.isFree(i)) {
        String word = asked.lower(i);
        boolean dropped =
            (QuestionWords.FUNCTION.contains(word)
                    && !(claims && QuestionWords.WISHES.contains(word)))
                || (!claims && QuestionWords.SPEECH.contains(word) && (told || isAboutSaying(i)));
        if (dropped) {
          asked.take(i, i + 1);
        } else {
          Need need = QuestionWords.COMMON.contains(word) ? Need.COMMON : Need.MOSTLY;
          asked.take(i, i + 1, new Words.Term(asked.word(i).text(), false), need);
        }
      }
    }
  }

  /// “statements …”, “position on …”: the noun opens the question or a preposition follows it.
  private boolean isAboutSaying(int i) {
    return (i == 0 && asked.size() > 1) || QuestionWords.AFTER_SPEAKER.contains(asked.lower(i + 1));
  }

  private Words allOf(int first, int end) {
    List<Words> terms = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (end - first == 1 || !QuestionWords.FUNCTION.contains(asked.lower(i))) {
        terms.add(new Words.Term(asked.word(i).text(), false));
      }
    }
    return terms.size() == 1 ? terms.getFirst() : new Words.AllOf(terms);
  }

  private void understood(
      int first, int end, String kind, String value, String label, boolean narrows) {
    found.understand(
        asked.word(first).start(),
        new Understood(kind, value, label, asked.between(first, end), narrows));
  }
}
