package org.onrecord.structure.page;

import java.util.BitSet;
import org.onrecord.structure.text.Letters;

/// Which blocks of a page its JSON-LD repeats as the body of the article.
final class DeclaredBody {
  /// Letters past this many are not compared: a page of any size stays cheap.
  private static final int MAX_LETTERS = 200_000;

  private static final int MIN_LETTERS = 30;

  private final BitSet held = new BitSet();

  DeclaredBody(PageBlocks page, String declared) {
    String body = Letters.of(declared);
    body = body.substring(0, Math.min(MAX_LETTERS, body.length()));
    for (int i = 0; i < page.list().size() && !body.isEmpty(); i++) {
      String block = page.list().get(i).text();
      if (block.length() >= MIN_LETTERS + 10) {
        String letters = Letters.of(block);
        held.set(i, letters.length() >= MIN_LETTERS && body.contains(letters));
      }
    }
  }

  /// True for a block of at least 30 letters that the declared body holds.
  boolean holds(int index) {
    return held.get(index);
  }
}
