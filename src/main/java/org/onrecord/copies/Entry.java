package org.onrecord.copies;

import java.util.List;
import org.onrecord.document.Document;

/// What is held in memory of each document while its copies are made out.
///
/// @param via whom it names as its sources
/// @param size how long its text is, in shingles
record Entry(CopyCard card, List<String> via, long size) {
  static Entry of(Document document, Sketch sketch) {
    return new Entry(CopyCard.of(document), document.via(), sketch.size());
  }

  String id() {
    return card.id();
  }
}
