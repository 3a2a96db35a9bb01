package org.onrecord.structure.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Passage;
import org.onrecord.structure.text.Cut;

/// A letter found in a text, on its own or inside a page about it.
///
/// @param start Java index of its first character
/// @param end one past its last
/// @param parts what is not body: letterhead, date, addressees, salutation, closing, signature
/// @param subject of its reference line, or null
public record Letter(
    int start,
    int end,
    List<Cut> parts,
    List<String> addressees,
    List<String> signatories,
    List<String> onBehalfOf,
    DatedAs date,
    @Nullable String subject) {

  /// False where the signatures say that there are more.
  public boolean isComplete(String text) {
    return parts.stream()
        .filter(p -> p.kind() == Passage.Kind.SIGNATURE)
        .allMatch(p -> Signatures.isComplete(p.of(text)));
  }
}
