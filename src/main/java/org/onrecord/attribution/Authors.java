package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.statement.Speaker;

/// Those for whom a document speaks: signatories, else authors; and the bodies behind them.
record Authors(List<Speaker> speakers, List<Speaker> onBehalfOf) {
  Authors {
    speakers = List.copyOf(speakers);
    onBehalfOf = List.copyOf(onBehalfOf);
  }

  static Authors of(Document document, RegisterNames register) {
    boolean speaks = document.kind().speaks() || !document.signatories().isEmpty();
    if (!speaks) {
      return new Authors(List.of(), List.of());
    }
    List<String> names =
        document.signatories().isEmpty() ? document.authors() : document.signatories();
    return new Authors(
        named(names, document, register), named(document.onBehalfOf(), document, register));
  }

  private static List<Speaker> named(
      List<String> names, Document document, RegisterNames register) {
    List<Speaker> speakers = new ArrayList<>();
    for (String name : names) {
      var actor = register.byName(name, document);
      speakers.add(actor == null ? new Speaker.Named(name) : RegisterNames.speaker(actor));
    }
    return speakers;
  }
}
