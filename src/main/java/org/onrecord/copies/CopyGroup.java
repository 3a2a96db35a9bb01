package org.onrecord.copies;

import java.util.List;

/// Documents that are copies of one.
///
/// @param id first twelve digits of the origin's id
/// @param origin id of the document that the others are copies of
/// @param reason in a sentence, why it is the origin
/// @param members all of them, the origin first; of what is kept with a copy
///     ([DocumentCopies]), the origin and that copy only
public record CopyGroup(String id, String origin, String reason, List<Member> members) {
  private static final int ID_LENGTH = 12;

  public CopyGroup {
    members = List.copyOf(members);
  }

  static String idOf(String origin) {
    return origin.substring(0, Math.min(ID_LENGTH, origin.length()));
  }

  /// One document of a group.
  ///
  /// @param shared share of the smaller of it and the origin that both hold, 0 to 1
  /// @param identical true where its file has the same bytes as the origin's or a member's before
  public record Member(CopyCard document, double shared, boolean identical) {}
}
