package org.onrecord.ingest;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.onrecord.extract.Extractor;
import org.onrecord.index.FileState;

/// What made the documents of an index: versions that are kept with each commit.
///
/// @param versions by name: pipeline, vocabulary, extraction, ocr
record Makers(Map<String, String> versions) {
  private static final String OCR = "ocr";

  Makers {
    versions = Map.copyOf(versions);
  }

  static Makers of(Extractor extractor, String vocabulary) {
    Map<String, String> versions = new TreeMap<>();
    versions.put("pipeline", Pipeline.VERSION);
    versions.put("vocabulary", vocabulary);
    versions.put("extraction", extractor.makers());
    versions.put(OCR, extractor.ocr().isEmpty() ? "none" : extractor.ocr());
    return new Makers(versions);
  }

  /// True when they would make the same again, of files without images.
  boolean makeTheSame(Map<String, String> before) {
    return without(before).equals(without(versions));
  }

  private static Map<String, String> without(Map<String, String> versions) {
    Map<String, String> others = new TreeMap<>(versions);
    others.remove(OCR);
    return others;
  }

  /// The files that these would make otherwise than those before: all, or those that wait for
  /// words to be read from images. What was read from images stands when nothing can read them now.
  Predicate<FileState> stale(Map<String, String> before) {
    if (!makeTheSame(before)) {
      return state -> true;
    }
    String now = versions.getOrDefault(OCR, "");
    return now.equals(before.get(OCR)) || now.equals("none")
        ? state -> false
        : state -> state.ocr() || state.state() == FileState.State.NEEDS_OCR;
  }

  /// What a commit in the middle of a run may say: nothing when it holds documents of others.
  Map<String, String> underWay(Map<String, String> before) {
    if (!makeTheSame(before)) {
      return Map.of();
    }
    Map<String, String> mixed = new TreeMap<>(versions);
    mixed.put(OCR, before.getOrDefault(OCR, "none"));
    return mixed;
  }
}
