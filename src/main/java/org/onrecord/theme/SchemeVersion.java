package org.onrecord.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/// The fingerprint of a scheme of concerns.
final class SchemeVersion {
  /// Changes when terms are read or weighed in another way.
  static final String TAGGER = "4";

  private SchemeVersion() {}

  static String of(List<Theme> themes) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    add(digest, TAGGER);
    for (Theme theme : themes.stream().sorted(Comparator.comparing(Theme::id)).toList()) {
      add(digest, theme.id());
      add(digest, String.valueOf(theme.broader()));
      add(digest, theme.scopeNote());
      new TreeMap<>(theme.labels()).forEach((language, label) -> add(digest, language + label));
      add(digest, theme.alternatives());
      add(digest, theme.articles().stream().map(String::valueOf).toList());
      new TreeMap<>(theme.terms())
          .forEach(
              (language, terms) -> {
                add(digest, language);
                add(digest, terms);
              });
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  private static void add(MessageDigest digest, Collection<String> words) {
    add(digest, String.valueOf(words.size()));
    words.forEach(word -> add(digest, word));
  }

  private static void add(MessageDigest digest, String words) {
    digest.update(words.getBytes(UTF_8));
    digest.update((byte) 0);
  }
}
