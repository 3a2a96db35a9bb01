package org.onrecord.attribution;

import java.util.List;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;

/// Who a source is.
///
/// @param speakers empty when that stays open
/// @param complete false where the text counts more than it names
/// @param onBehalfOf bodies that the speakers speak for
/// @param how the speaker is given
/// @param certainty factor for the rule's confidence
/// @param because half a sentence that says how the name was found
/// @param kind what the speaker is
/// @param gender as titles tell
/// @param candidates whom it may be when it stays open
record Resolved(
    List<Speaker> speakers,
    boolean complete,
    List<Speaker> onBehalfOf,
    Attribution.How how,
    double certainty,
    String because,
    Party.Kind kind,
    Party.Gender gender,
    List<Speaker> candidates) {

  static Resolved open(String because, List<Speaker> candidates) {
    return new Resolved(
        List.of(),
        true,
        List.of(),
        Attribution.How.NOMINAL,
        .5,
        because,
        Party.Kind.PEOPLE,
        Party.Gender.UNKNOWN,
        candidates);
  }

  static Resolved of(
      Speaker speaker,
      Attribution.How how,
      double certainty,
      String because,
      Party.Kind kind,
      Party.Gender gender) {
    return new Resolved(
        List.of(speaker), true, List.of(), how, certainty, because, kind, gender, List.of());
  }

  static Resolved of(Party party, Attribution.How how, double certainty, String because) {
    return new Resolved(
        party.speakers(),
        party.complete(),
        List.of(),
        how,
        certainty,
        because,
        party.kind(),
        party.gender(),
        List.of());
  }

  Resolved behalf(List<Speaker> bodies) {
    return new Resolved(
        speakers, complete, bodies, how, certainty, because, kind, gender, candidates);
  }

  boolean isOpen() {
    return speakers.isEmpty();
  }
}
