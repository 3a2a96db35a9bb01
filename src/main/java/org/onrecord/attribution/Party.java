package org.onrecord.attribution;

import java.util.List;
import org.onrecord.statement.Speaker;

/// Somebody the text has spoken of: whom a later “he”, “the group” or “the senators” may mean.
///
/// @param speakers one, or several who were named together
/// @param kind person, body or several persons
/// @param gender as titles tell it
/// @param token where the words stand
/// @param complete false where more were counted than named
record Party(List<Speaker> speakers, Kind kind, Gender gender, int token, boolean complete) {
  enum Kind {
    PERSON,
    BODY,
    PEOPLE
  }

  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  Party {
    speakers = List.copyOf(speakers);
  }

  boolean mayBe(Gender wanted) {
    return gender == Gender.UNKNOWN || wanted == Gender.UNKNOWN || gender == wanted;
  }
}
