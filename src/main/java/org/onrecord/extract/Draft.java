package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An [Extraction] while it is being made.
final class Draft {
  /// Fewer characters than this are no text.
  static final int LEAST = 20;

  private static final double MOST_LOST = 0.001;

  final String mediaType;
  Extraction.Form form = Extraction.Form.PLAIN;
  String text = "";
  Map<String, List<String>> metadata = new TreeMap<>();
  List<Integer> pageStarts = List.of();
  Layout layout = Layout.NONE;
  boolean partial;
  boolean ocr;
  final List<String> warnings = new ArrayList<>();
  final List<Extraction.Part> parts = new ArrayList<>();

  /// Pictures that illustrate the text and were left aside.
  int pictures;

  /// Why there is no text, where the reader knows better than “none”.
  Extraction.@Nullable Failed noText;

  Draft(String mediaType) {
    this.mediaType = mediaType;
  }

  /// The first `most` characters, never half a surrogate pair; says so when it cuts.
  void cutAt(int most) {
    if (text.length() > most) {
      int end = most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
      cut(text.substring(0, end));
    }
  }

  private void cut(String kept) {
    text = kept;
    partial = true;
    warnings.add("The text was cut after " + kept.length() + " characters; the rest is not read.");
  }

  void warn(String sentence) {
    if (!warnings.contains(sentence)) {
      warnings.add(sentence);
    }
  }

  boolean hasText() {
    return VisibleText.atLeast(text, form, LEAST);
  }

  /// The answer: failed when there is neither text nor parts.
  Extraction finish() {
    if (!hasText() && parts.isEmpty()) {
      return noText != null ? noText : failed(Extraction.Kind.NO_TEXT, none());
    }
    text = Characters.wellFormed(text);
    warnOfLoss();
    return new Extraction.Extracted(
        mediaType, form, text, metadata, pageStarts, partial, ocr, warnings, parts, layout);
  }

  Extraction.Failed failed(Extraction.Kind kind, String message) {
    return new Extraction.Failed(mediaType, kind, message);
  }

  private String none() {
    String found = form == Extraction.Form.HTML ? "" : text.strip();
    return found.isEmpty()
        ? "the file was read and holds no text."
        : "the file holds no more text than “" + found.replace('\n', ' ') + "”.";
  }

  private void warnOfLoss() {
    long lost = text.chars().filter(c -> c == '\uFFFD').count();
    if (lost > MOST_LOST * text.length()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%d of %d characters could not be decoded (U+FFFD); quotations may be damaged.",
              lost,
              text.length()));
    }
  }
}
