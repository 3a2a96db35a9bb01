package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
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
    if (names.isEmpty()) {
      return new Authors(titled(document, register), List.of());
    }
    return new Authors(
        named(names, document, register), named(document.onBehalfOf(), document, register));
  }

  /// True when `words` stand for one of `names`: “the Council” for “Consumer Council”.
  static boolean called(String words, List<String> names) {
    String called = " " + words.replaceAll("\\s+", " ").strip() + " ";
    return names.stream().anyMatch(n -> (" " + n + " ").contains(called));
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

  /// “Submission of the Tech Accord”: the one that the register knows in the title, or nobody.
  private static List<Speaker> titled(Document document, RegisterNames register) {
    List<Speaker> found =
        register.all().stream()
            .filter(f -> f.isClear() && isTitle(document, f))
            .flatMap(f -> f.speakers().stream())
            .distinct()
            .toList();
    return found.size() == 1 ? found : List.of();
  }

  private static boolean isTitle(Document document, RegisterNames.Found found) {
    return document.passages().stream()
        .filter(p -> p.kind() == Passage.Kind.TITLE)
        .anyMatch(p -> p.span().contains(found.span()));
  }
}
