package org.onrecord.index.lucene.facet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.Facet;
import org.onrecord.index.IndexVocabulary;
import org.onrecord.index.IndexVocabulary.ActorEntry;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.ThemeTag;

/// What a statement counts for in each facet.
public final class FacetValues {
  /// Longest value kept, in characters; Lucene refuses terms of 32 KiB.
  private static final int LONGEST = 500;

  private final IndexVocabulary vocabulary;

  public FacetValues(IndexVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The values, without repeats; empty when the statement has none.
  public Set<String> of(Facet facet, Statement statement, Document document) {
    Set<String> values = new LinkedHashSet<>();
    switch (facet) {
      case ACTOR -> speakers(statement).forEach(s -> values.add(id(s)));
      case ACTOR_KIND -> entries(statement).forEach(e -> values.add(e.kind()));
      case CATEGORY -> entries(statement).forEach(e -> values.add(e.category()));
      case THEME -> themes(statement, values);
      case STANCE -> {
        if (statement.stance() != null) {
          values.add(statement.stance().polarity().name());
        }
      }
      case VOICE -> values.add(statement.voice().name());
      case STATEMENT_CLASS -> values.add(statement.statementClass().name());
      case KIND, PUBLISHER, LANGUAGE, DOCUMENT ->
          values.addAll(
              of(facet, document.id(), document.kind(), document.publisher(), document.language()));
      case PROVISION -> values.addAll(provisions(statement, ""));
      case DRAFT ->
          statement.provisions().stream()
              .flatMap(ref -> vocabulary.draft(ref).stream())
              .forEach(values::add);
      case DATED -> values.add(statement.said().precision().name());
      case ATTRIBUTION -> values.add(attribution(statement));
    }
    values.remove("");
    return values;
  }

  /// What a document counts for in the facets of documents.
  public static Set<String> of(
      Facet facet, String id, DocumentKind kind, @Nullable String publisher, String language) {
    return switch (facet) {
      case KIND -> Set.of(kind.name());
      case LANGUAGE -> Set.of(language);
      case DOCUMENT -> Set.of(id);
      case PUBLISHER ->
          publisher == null || publisher.isBlank() ? Set.of() : Set.of(shorten(publisher));
      default -> Set.of();
    };
  }

  /// Whose the statement is; empty when it is not credited.
  static List<Speaker> speakers(Statement statement) {
    return statement.attribution() instanceof Attribution.Credited credited
        ? credited.speakers()
        : List.of();
  }

  /// The value of a speaker in the facet of actors.
  static String id(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Registered registered -> registered.actorId();
      case Speaker.Named named -> shorten("name:" + named.name());
    };
  }

  /// Names on whose behalf it was made, that the register does not hold and that are none of its
  /// speakers'.
  public static Set<String> spokenFor(Statement statement) {
    Set<String> names = new LinkedHashSet<>();
    if (statement.attribution() instanceof Attribution.Credited credited) {
      for (Speaker body : credited.onBehalfOf()) {
        if (body instanceof Speaker.Named named && !credited.speakers().contains(body)) {
          names.add(shorten(named.name()));
        }
      }
    }
    return names;
  }

  /// Every name that finds the speakers of a statement, and those they speak for.
  public List<String> names(Statement statement) {
    List<Speaker> all = new ArrayList<>(speakers(statement));
    if (statement.attribution() instanceof Attribution.Credited credited) {
      all.addAll(credited.onBehalfOf());
    }
    Set<String> names = new LinkedHashSet<>();
    for (Speaker speaker : all) {
      names.add(speaker.name());
      entry(speaker)
          .ifPresent(
              e -> {
                names.add(e.name());
                names.addAll(e.aliases());
              });
    }
    return List.copyOf(names);
  }

  private void themes(Statement statement, Set<String> values) {
    for (ThemeTag tag : statement.themes()) {
      values.addAll(vocabulary.withBroader(tag.themeId()));
    }
  }

  /// A reference to 6(2)(b) counts for 6(2)(b), for 6(2) and for 6.
  ///
  /// @param numbering one that the vocabulary has, or empty for the default
  public Set<String> provisions(Statement statement, String numbering) {
    Set<String> values = new LinkedHashSet<>();
    for (ProvisionRef ref : statement.provisions()) {
      vocabulary.provisions(ref, numbering).forEach(value -> values.add(shorten(value)));
    }
    return values;
  }

  private String attribution(Statement statement) {
    List<Speaker> speakers = speakers(statement);
    if (speakers.isEmpty()) {
      return "none";
    }
    return speakers.stream().allMatch(this::isUnnamed) ? "unnamed" : "named";
  }

  private boolean isUnnamed(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Registered registered ->
          entry(registered).map(e -> e.kind().equals("UNNAMED_GROUP")).orElse(false);
      case Speaker.Named named -> isDescription(named.name());
    };
  }

  /// True for “some campaigners”: in a script with two cases, a name has a capital letter.
  private static boolean isDescription(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT))
        && !name.equals(name.toUpperCase(Locale.ROOT));
  }

  private List<ActorEntry> entries(Statement statement) {
    return speakers(statement).stream().map(this::entry).flatMap(Optional::stream).toList();
  }

  private Optional<ActorEntry> entry(Speaker speaker) {
    return speaker instanceof Speaker.Registered registered
        ? vocabulary.actor(registered.actorId())
        : Optional.empty();
  }

  private static String shorten(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }
}
