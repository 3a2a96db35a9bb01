package org.onrecord.extract;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/// Chooses among the eight-bit and many-byte character sets that bytes may be in.
final class Candidates {
  private static final int SAMPLE = 1 << 16;
  private static final double TRUST_IN_DECLARED = 0.25;
  private static final double TRUST_IN_DEFAULT = 0.02;
  private static final double HAIR = 1e-6;
  private static final double UKRAINIAN_SECOND = 0.01;

  /// What letters of more than one alphabet cost; the statistics of Tika's detectors differ by less
  /// between neighbouring character sets.
  private static final double ONE_ALPHABET = 1.5;

  /// Sets that differ in marks and a few letters, which the statistics do not look at.
  private static final Map<Charset, Charset> NEIGHBOURS =
      Map.of(
          Charset.forName("ISO-8859-2"), Charset.forName("windows-1250"),
          Charset.forName("ISO-8859-6"), Charset.forName("windows-1256"),
          Charset.forName("ISO-8859-7"), Charset.forName("windows-1253"),
          Charset.forName("ISO-8859-8"), Charset.forName("windows-1255"));

  /// Sets that Tika's statistics do not know.
  private static final List<Charset> UNKNOWN_TO_STATISTICS =
      List.of(Charset.forName("windows-1257"), Charset.forName("x-windows-874"));

  private static final Charset DEFAULT = Charset.forName("windows-1252");

  private Candidates() {}

  /// The most plausible charset for bytes that are not UTF-8.
  static Charset best(byte[] bytes, @Nullable Charset declared) {
    byte[] sample = sample(bytes);
    Map<Charset, Double> trust = trust(sample, declared);
    Charset best = DEFAULT;
    double most = Double.NEGATIVE_INFINITY;
    for (var entry : trust.entrySet()) {
      String text = new String(sample, entry.getKey());
      double score = entry.getValue() + Plausibility.of(text) + ONE_ALPHABET * Alphabets.fit(text);
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
    NEIGHBOURS.forEach((one, other) -> share(trust, one, other));
    UNKNOWN_TO_STATISTICS.forEach(charset -> trust.putIfAbsent(charset, 0.0));
    Double russian = trust.get(Charset.forName("KOI8-R"));
    if (russian != null) {
      trust.put(Charset.forName("KOI8-U"), russian - UKRAINIAN_SECOND);
    }
    if (declared != null && !declared.name().startsWith("UTF-")) {
      trust.merge(declared, TRUST_IN_DECLARED, Double::sum);
    }
    return trust;
  }

  /// Neighbours are equally likely, but for a hair in favour of what the statistics say.
  private static void share(Map<Charset, Double> trust, Charset iso, Charset windows) {
    double most = Math.max(trust.getOrDefault(iso, 0.0), trust.getOrDefault(windows, 0.0));
    if (most > 0) {
      trust.merge(iso, most - HAIR, Double::max);
      trust.merge(windows, most - HAIR, Double::max);
    }
  }
}
