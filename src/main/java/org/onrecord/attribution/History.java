package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Who has been spoken of so far, for pronouns and “the group”.
///
/// A party named inside a quotation is not looked for: the quoted speaks of others there.
final class History {
  /// Tokens to look back over; further away a pronoun is anybody's guess.
  private static final int REACH = 500;

  private static final int PARTIES = 80;

  private record Place(Party party, boolean leads) {}

  private final List<Place> places = new ArrayList<>();
  private final List<Party> spoken = new ArrayList<>();

  History(Scan scan, RegisterNames register, Names names) {
    List<Party> parties = new ArrayList<>();
    for (RegisterNames.Found found : register.all()) {
      if (found.isClear()) {
        Party.Gender gender = names.gender(found.range());
        parties.add(
            new Party(
                found.speakers(),
                RegisterNames.kind(found.actor()),
                gender,
                found.range().from(),
                true));
      }
    }
    for (Range name : names.people()) {
      if (register.in(name).isEmpty()) {
        parties.add(
            new Party(
                List.of(new org.onrecord.statement.Speaker.Named(names.written(name))),
                Party.Kind.PERSON,
                names.gender(name),
                name.from(),
                true));
      }
    }
    parties.sort(Comparator.comparingInt(Party::token));
    int sentence = 0;
    for (Party party : parties) {
      while (sentence + 1 < scan.sentences().size()
          && scan.sentences().get(sentence + 1).range().from() <= party.token()) {
        sentence++;
      }
      if (!scan.isQuoted(party.token())) {
        int start = scan.sentences().get(sentence).range().from();
        places.add(new Place(party, party.token() - start <= 4));
      }
    }
  }

  /// Notes who spoke, in text order.
  void spoke(Party party) {
    spoken.add(party);
  }

  /// The last one who spoke before a token and is fit, not further back than reach; or null.
  @Nullable Party lastSpeaker(int token, Predicate<Party> fits) {
    for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - 6; i--) {
      Party party = spoken.get(i);
      if (party.token() < token && token - party.token() < REACH && fits.test(party)) {
        return party;
      }
    }
    return null;
  }

  /// The nearest fit party before a token; those that open their sentence come first.
  @Nullable Party nearest(int token, Predicate<Party> fits) {
    int high = before(token);
    Party any = null;
    for (int i = high; i >= 0 && i > high - PARTIES; i--) {
      Place place = places.get(i);
      if (token - place.party.token() > REACH) {
        break;
      }
      if (fits.test(place.party)) {
        if (place.leads) {
          return place.party;
        }
        any = any == null ? place.party : any;
      }
    }
    return any;
  }

  /// The first fit party of the document, wherever it stands; or null.
  @Nullable Party first(Predicate<Party> fits) {
    for (Place place : places) {
      if (fits.test(place.party)) {
        return place.party;
      }
    }
    return null;
  }

  private int before(int token) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).party.token() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
