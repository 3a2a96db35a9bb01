package org.onrecord.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.correction.Corrections;
import org.onrecord.document.Document;
import org.onrecord.document.SourceFile;
import org.onrecord.extract.Extraction;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.FileHash;
import org.onrecord.index.FileState;

/// Reads one file of the corpus with all its parts; one bad document is an outcome, never the end.
final class FileReading {
  private final Extractor extractor;
  private final Pipeline pipeline;
  private final Corrections corrections;

  FileReading(Extractor extractor, Pipeline pipeline, Corrections corrections) {
    this.extractor = extractor;
    this.pipeline = pipeline;
    this.corrections = corrections;
  }

  /// The same, replaying what people corrected.
  FileReading with(Corrections others) {
    return new FileReading(extractor, pipeline, others);
  }

  /// How statements are filed under concerns when nothing else of them has changed.
  Refiling refiling() {
    return new Refiling(pipeline);
  }

  /// What a state says of where the file lies.
  private record Place(
      String path, String sha256, long byteLength, long modified, @Nullable String containedIn) {}

  /// The outcomes of a file and its parts, the file first.
  List<Outcome> read(CorpusWalk.Found file) {
    if (!file.unreadable().isEmpty()) {
      return List.of(new Outcome(unreadable(file, file.unreadable()), null));
    }
    try {
      return read(file, FileHash.of(file.path()));
    } catch (IOException e) {
      return List.of(new Outcome(unreadable(file, "could not be read: " + e), null));
    }
  }

  private List<Outcome> read(CorpusWalk.Found file, String sha256) {
    var outcomes = new ArrayList<Outcome>();
    var place = new Place(file.name(), sha256, file.byteLength(), file.modified(), null);
    collect(place, extractor.extract(file.path(), sha256), Map.of(), null, outcomes);
    return outcomes;
  }

  private void collect(
      Place place,
      Extraction extraction,
      Map<String, List<String>> inherited,
      @Nullable String containerId,
      List<Outcome> outcomes) {
    switch (extraction) {
      case Extraction.Failed failed -> outcomes.add(new Outcome(failedState(place, failed), null));
      case Extraction.Extracted extracted -> {
        outcomes.add(outcome(place, extracted, inherited, containerId));
        collectParts(place, extracted, outcomes);
      }
    }
  }

  private void collectParts(
      Place container, Extraction.Extracted extracted, List<Outcome> outcomes) {
    Map<String, Integer> names = new HashMap<>();
    for (Extraction.Part part : extracted.parts()) {
      int occurrence = names.merge(part.name(), 1, Integer::sum);
      String name = occurrence == 1 ? part.name() : part.name() + " (" + occurrence + ")";
      var place =
          new Place(
              container.path() + "!/" + name,
              part.sha256(),
              part.byteLength(),
              container.modified(),
              container.path());
      collect(place, part.extraction(), extracted.metadata(), container.sha256(), outcomes);
    }
  }

  private Outcome outcome(
      Place place,
      Extraction.Extracted extracted,
      Map<String, List<String>> inherited,
      @Nullable String containerId) {
    if (extracted.text().isBlank()) {
      String reason =
          extracted.parts().size() == 1
              ? "holds no text of its own; its one part is listed apart"
              : "holds no text of its own; its "
                  + extracted.parts().size()
                  + " parts are listed apart";
      return new Outcome(
          stateWithoutText(place, FileState.State.NO_TEXT, reason, extracted.mediaType()), null);
    }
    var source =
        new SourceFile(
            place.sha256(), place.path(), extracted.mediaType(), place.byteLength(), containerId);
    try {
      Pipeline.Read read = pipeline.read(source, extracted, inherited, corrections);
      return new Outcome(indexedState(place, extracted, read), read);
    } catch (RuntimeException | StackOverflowError e) {
      // The edge of one document: a fault of ours must not stop the run, nor go unseen.
      String reason =
          "its text was extracted, but reading it failed: " + e + "; please report this";
      return new Outcome(
          stateWithoutText(place, FileState.State.POISON, reason, extracted.mediaType()), null);
    }
  }

  private static FileState indexedState(
      Place place, Extraction.Extracted extracted, Pipeline.Read read) {
    Document document = read.document();
    var warnings = new ArrayList<>(extracted.warnings());
    document.warnings().stream().filter(w -> !warnings.contains(w)).forEach(warnings::add);
    return new FileState(
        place.path(),
        place.sha256(),
        extracted.partial() ? FileState.State.OK_PARTIAL : FileState.State.INDEXED,
        extracted.partial() ? "its text was cut at a limit; the warnings say where" : "",
        extracted.mediaType(),
        place.byteLength(),
        place.modified(),
        document.text().length(),
        document.pages(),
        document.language(),
        document.kind().name(),
        read.statements().size(),
        place.containedIn(),
        warnings,
        extracted.ocr(),
        document.furniture().size(),
        document.furniture().stream().mapToInt(span -> span.end() - span.start()).sum(),
        read.corrections().found(),
        read.corrections().orphaned());
  }

  private static FileState failedState(Place place, Extraction.Failed failed) {
    return stateWithoutText(place, stateOf(failed.kind()), failed.message(), failed.mediaType());
  }

  private static FileState.State stateOf(Extraction.Kind kind) {
    return switch (kind) {
      case NO_TEXT -> FileState.State.NO_TEXT;
      case NEEDS_OCR -> FileState.State.NEEDS_OCR;
      case ENCRYPTED -> FileState.State.ENCRYPTED;
      case UNSUPPORTED -> FileState.State.UNSUPPORTED;
      case CORRUPT -> FileState.State.CORRUPT;
      case TOO_LARGE -> FileState.State.TOO_LARGE;
      case TIMEOUT -> FileState.State.TIMEOUT;
      case OUT_OF_MEMORY -> FileState.State.OUT_OF_MEMORY;
      case POISON -> FileState.State.POISON;
    };
  }

  private static FileState stateWithoutText(
      Place place, FileState.State state, String reason, String mediaType) {
    return new FileState(
        place.path(),
        place.sha256(),
        state,
        reason,
        mediaType,
        place.byteLength(),
        place.modified(),
        0,
        0,
        "und",
        null,
        0,
        place.containedIn(),
        List.of());
  }

  /// The state of a file that could not be opened.
  private static FileState unreadable(CorpusWalk.Found file, String reason) {
    return stateWithoutText(
        new Place(file.name(), "", file.byteLength(), file.modified(), null),
        FileState.State.UNREADABLE,
        reason,
        "application/octet-stream");
  }
}
