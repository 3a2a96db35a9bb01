package org.onrecord.copies;

import java.util.List;
import org.onrecord.document.Document;

/// What is held in memory of each document while its copies are made out.
///
/// @param via whom it names as its sources
/// @param senders of a letter; empty of any other document
/// @param size how long its text is, in shingles
record Entry(CopyCard card, List<String> via, List<String> senders, long size) {
  static Entry of(Document document, Sketch sketch) {
    return new Entry(CopyCard.of(document), document.via(), Senders.of(document), sketch.size());
  }

  String id() {
    return card.id();
  }
}
