package org.onrecord.api.ask;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.api.http.Parameters;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.StatementIndex;

/// Which documents a list shows: OR within a filter, AND across.
///
/// @param campaigns that are asked for
/// @param letters ids of the documents that are letters of these
/// @param words each must stand in the title, publisher or path, in any case
public record DocumentFilter(
    List<String> words,
    List<String> kinds,
    List<String> publishers,
    List<String> languages,
    List<String> campaigns,
    Set<String> letters) {

  /// Reads the filters of `/documents`.
  public static DocumentFilter read(Parameters given, StatementIndex index) {
    String q = given.one("q").orElse("").toLowerCase(Locale.ROOT);
    return new DocumentFilter(
        Stream.of(q.split("\\s+")).filter(w -> !w.isEmpty()).toList(),
        StatementParameters.kinds(given),
        given.many("publisher"),
        given.many("lang"),
        given.many("campaign"),
        letters(given.many("campaign"), index));
  }

  private static Set<String> letters(List<String> campaigns, StatementIndex index) {
    return campaigns.stream()
        .flatMap(id -> index.campaign(id).stream())
        .flatMap(campaign -> campaign.letters().stream())
        .map(letter -> letter.document().id())
        .collect(Collectors.toSet());
  }

  /// Whether a document passes every filter that was given; words are looked for in title,
  /// publisher and path, in any case.
  public boolean accepts(DocumentCard card) {
    return (kinds.isEmpty() || kinds.contains(card.kind().name()))
        && (publishers.isEmpty() || publishers.contains(String.valueOf(card.publisher())))
        && (languages.isEmpty() || languages.contains(card.language()))
        && (campaigns.isEmpty() || letters.contains(card.id()))
        && holdsWords(card);
  }

  private boolean holdsWords(DocumentCard card) {
    String all = card.title() + "\n" + card.publisher() + "\n" + card.path();
    String folded = all.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(folded::contains);
  }
}
