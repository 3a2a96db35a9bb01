package org.onrecord.api.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.api.http.Parts;
import org.onrecord.index.Facet;
import org.onrecord.provision.Numberings;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.theme.Theme;

/// Names to show for the values of facets. Safe for threads.
public final class Labels {
  /// Stands before a name that the register does not hold, in the facet of actors.
  static final String UNREGISTERED = "name:";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("DIRECT", "Direct quotation"),
          Map.entry("MIXED", "Partly quoted"),
          Map.entry("INDIRECT", "In other words"),
          Map.entry("SAID", "Said"),
          Map.entry("BELIEVES", "Believes"),
          Map.entry("WANTS", "Wants"),
          Map.entry("DOCUMENT", "Own document"),
          Map.entry("UN", "UN"),
          Map.entry("ngo", "NGO"));

  private static final Map<String, String> DATED =
      Map.of(
          "DAY", "To the day",
          "MONTH", "To the month",
          "YEAR", "To the year",
          "RANGE", "Within a span of days",
          "NOT_BEFORE", "On or after a day",
          "NOT_AFTER", "On or before a day",
          "UNKNOWN", "No date");

  private final Map<String, Actor> actors;
  private final Map<String, Theme> themes;
  private final Provisions provisions;
  private final Function<String, String> titles;
  private final UnaryOperator<String> moved;

  /// @param titles title of a document's id
  /// @param moved the actor that another was merged into; any other id as it is
  Labels(
      List<Actor> actors,
      List<Theme> themes,
      Provisions provisions,
      Function<String, String> titles,
      UnaryOperator<String> moved) {
    this.actors = actors.stream().collect(Collectors.toUnmodifiableMap(Actor::id, a -> a));
    this.themes = themes.stream().collect(Collectors.toUnmodifiableMap(Theme::id, t -> t));
    this.provisions = provisions;
    this.titles = titles;
    this.moved = moved;
  }

  /// The labels of all that a server answers from.
  public static Labels of(Parts parts) {
    return new Labels(
        parts.actors().actors(),
        parts.themes().themes(),
        new Provisions(parts.instruments()),
        new Titles(parts.index())::of,
        id -> parts.actors().movedTo(id).orElse(id));
  }

  /// The numbers of articles in their drafts.
  public Numberings numberings() {
    return provisions.numberings();
  }

  /// What a reference says: “Article 5(2) of the zero draft, now Article 6(2)”.
  public String of(ProvisionRef ref) {
    return provisions.label(ref);
  }

  /// What the filter `provision` takes for a reference.
  public String value(ProvisionRef ref) {
    return provisions.value(ref);
  }

  /// An actor of the register; null for an id that it does not know.
  public @Nullable Actor actor(String id) {
    return actors.get(id);
  }

  /// A concern of the scheme; null for an id that it does not know.
  public @Nullable Theme theme(String id) {
    return themes.get(id);
  }

  /// A value as the index holds it: `6` alone is an article of the main instrument, and an actor
  /// that was merged is the one that it was merged into.
  public String value(Facet facet, String written) {
    return switch (facet) {
      case PROVISION, DRAFT -> provisions.value(written);
      case ACTOR -> moved.apply(written);
      default -> written;
    };
  }

  /// The label of a value; the value itself where nothing better is known.
  public String of(Facet facet, String value) {
    return switch (facet) {
      case ACTOR -> Optional.ofNullable(actor(value)).map(Actor::name).orElse(unregistered(value));
      case THEME -> Optional.ofNullable(theme(value)).map(Theme::label).orElse(value);
      case LANGUAGE -> language(value);
      case PROVISION -> provisions.label(value);
      case DRAFT -> provisions.draftLabel(value);
      case DATED -> DATED.getOrDefault(value, value);
      case DOCUMENT -> titles.apply(value);
      case STANCE -> value.equals("MIXED") ? "Mixed" : words(value);
      case PUBLISHER -> value;
      case ACTOR_KIND, CATEGORY, VOICE, STATEMENT_CLASS, KIND, ATTRIBUTION -> words(value);
    };
  }

  /// A name that the register does not hold, without the mark that the index puts before it.
  public static String unregistered(String value) {
    return value.startsWith(UNREGISTERED) ? value.substring(UNREGISTERED.length()) : value;
  }

  /// The name of a language in English.
  static String language(String code) {
    return code.equals("und")
        ? "Unknown language"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /// `PRESS_RELEASE` and `civil-society` as words.
  private static String words(String value) {
    String known = WORDS.get(value);
    if (known != null) {
      return known;
    }
    String spaced = value.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    return spaced.isEmpty()
        ? value
        : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }
}
