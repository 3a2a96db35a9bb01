package org.onrecord.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.CopyGroup;

/// The copies that a document is one of.
///
/// @param group id of the group
/// @param origin id of the document that the others go back to
/// @param reason in a sentence, why
/// @param members all of them, the origin first
public record CopiesView(String group, String origin, String reason, List<Member> members) {

  /// One copy.
  ///
  /// @param published as much of the date as is known
  /// @param shared share of the smaller of it and the origin that both hold, 0 to 1
  /// @param identical true where the file has the same bytes as the one before it
  public record Member(
      String document,
      String path,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String published,
      double shared,
      boolean identical) {}

  /// The view of a group.
  public static CopiesView of(CopyGroup group) {
    return new CopiesView(
        group.id(),
        group.origin(),
        group.reason(),
        group.members().stream().map(CopiesView::member).toList());
  }

  private static Member member(CopyGroup.Member member) {
    return new Member(
        member.document().id(),
        member.document().path(),
        member.document().title(),
        member.document().publisher(),
        DateView.iso(member.document().published()),
        member.shared(),
        member.identical());
  }
}
