package org.onrecord.extract;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/// Chooses among the eight-bit and many-byte character sets that bytes may be in.
final class Candidates {
  private static final int SAMPLE = 1 << 16;
  private static final double TRUST_IN_DECLARED = 0.25;
  private static final double TRUST_IN_DEFAULT = 0.02;
  private static final double UKRAINIAN_SECOND = 0.01;
  private static final Charset DEFAULT = Charset.forName("windows-1252");

  private Candidates() {}

  /// The most plausible charset for bytes that are not UTF-8.
  static Charset best(byte[] bytes, @Nullable Charset declared) {
    byte[] sample = sample(bytes);
    Map<Charset, Double> trust = trust(sample, declared);
    Charset best = DEFAULT;
    double most = Double.NEGATIVE_INFINITY;
    for (var entry : trust.entrySet()) {
      double score = entry.getValue() + Plausibility.of(new String(sample, entry.getKey()));
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return best;
  }

  /// The line of the first byte beyond ASCII and what follows it.
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int start = first;
    while (start > 0 && first - start < 200 && bytes[start - 1] != '\n') {
      start--;
    }
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }

  private static Map<Charset, Double> trust(byte[] sample, @Nullable Charset declared) {
    Map<Charset, Double> trust = new LinkedHashMap<>();
    trust.put(DEFAULT, TRUST_IN_DEFAULT);
    var statistics = new CharsetDetector();
    statistics.setText(sample);
    for (CharsetMatch match : statistics.detectAll()) {
      Charset charset = Charsets.named(match.getName());
      if (charset != null && !charset.name().startsWith("UTF-")) {
        trust.merge(charset, match.getConfidence() / 100.0, Double::max);
      }
    }
    Double russian = trust.get(Charset.forName("KOI8-R"));
    if (russian != null) {
      trust.put(Charset.forName("KOI8-U"), russian - UKRAINIAN_SECOND);
    }
    if (declared != null && !declared.name().startsWith("UTF-")) {
      trust.merge(declared, TRUST_IN_DECLARED, Double::sum);
    }
    return trust;
  }
}
