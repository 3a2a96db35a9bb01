package org.onrecord.ingest;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.onrecord.extract.Extractor;
import org.onrecord.index.FileState;
import org.onrecord.index.Meanings;

/// What made the documents of an index: versions that are kept with each commit.
///
/// @param versions by name: pipeline, vocabulary (all kinds but concerns), themes, extraction, ocr,
///     and meaning where statements are placed by it
record Makers(Map<String, String> versions) {
  private static final String OCR = "ocr";
  private static final String THEMES = "themes";
  private static final String MEANING = Meanings.VERSION;
  private static final String VOCABULARY = "vocabulary";

  Makers {
    versions = Map.copyOf(versions);
  }

  /// @param themes version of the scheme of concerns
  /// @param vocabulary version of all other vocabularies
  static Makers of(Extractor extractor, String vocabulary, String themes) {
    Map<String, String> versions = new TreeMap<>();
    versions.put("pipeline", Pipeline.VERSION);
    versions.put(VOCABULARY, vocabulary);
    versions.put(THEMES, themes);
    versions.put("extraction", extractor.makers());
    versions.put(OCR, extractor.ocr().isEmpty() ? "none" : extractor.ocr());
    return new Makers(versions);
  }

  /// The same, which place statements by their meaning.
  Makers withMeaning(String model) {
    Map<String, String> more = new TreeMap<>(versions);
    more.put(MEANING, model);
    return new Makers(more);
  }

  /// True when they would make the same again but for concerns, of files without images.
  boolean makeTheSame(Map<String, String> before) {
    return without(before).equals(without(versions));
  }

  /// True when an index was made with these vocabularies.
  static boolean with(Map<String, String> versions, String vocabulary, String themes) {
    return vocabulary.equals(versions.get(VOCABULARY)) && themes.equals(versions.get(THEMES));
  }

  private static Map<String, String> without(Map<String, String> versions) {
    Map<String, String> others = new TreeMap<>(versions);
    others.remove(OCR);
    others.remove(THEMES);
    others.remove(MEANING);
    return others;
  }

  /// Version of the scheme that all is filed by; empty when it is filed by more than one.
  static String themes(Map<String, String> versions) {
    return versions.getOrDefault(THEMES, "");
  }

  /// True when they would file statements under other concerns, by other words, or place them
  /// otherwise by their meaning.
  boolean fileOtherwise(Map<String, String> before) {
    return !Objects.equals(before.get(THEMES), versions.get(THEMES)) || placeOtherwise(before);
  }

  /// True when they would place statements by their meaning and those before did not, or by another
  /// model; and the other way round.
  boolean placeOtherwise(Map<String, String> before) {
    return !Objects.equals(before.get(MEANING), versions.get(MEANING));
  }

  /// True when concerns are all that they would make otherwise.
  boolean onlyFileOtherwise(Map<String, String> before) {
    return makeTheSame(before) && fileOtherwise(before);
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
    if (!Objects.equals(before.get(THEMES), versions.get(THEMES))) {
      mixed.remove(THEMES);
    }
    if (placeOtherwise(before)) {
      mixed.remove(MEANING);
    }
    return mixed;
  }
}
