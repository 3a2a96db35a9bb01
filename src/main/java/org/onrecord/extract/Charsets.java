package org.onrecord.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/// Names and marks of character sets.
final class Charsets {
  private static final int HEAD = 8192;
  private static final Pattern IN_PAGE =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,500}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
  private static final Pattern IN_TYPE =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  /// What a label means to a browser (encoding.spec.whatwg.org), as far as Java has it.
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"));

  private Charsets() {}

  /// The charset that a name means, or null when Java has none.
  static @Nullable Charset named(@Nullable String name) {
    if (name == null) {
      return null;
    }
    try {
      Charset exact = Charset.forName(name.strip());
      String meant = MEANT.get(exact.name().toLowerCase(Locale.ROOT));
      return meant == null ? exact : Charset.forName(meant);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// What the byte order mark says, or null.
  static @Nullable Charset marked(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    return starts(b, 0xFF, 0xFE)
        ? StandardCharsets.UTF_16LE
        : starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// True when seven-bit bytes switch to Japanese by the escape sequence of old mails.
  static boolean isIso2022Jp(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
      if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  /// What the page says of itself, or null.
  static @Nullable Charset declaredIn(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher found = IN_PAGE.matcher(head);
    return found.find() ? named(found.group(1)) : null;
  }

  /// What the header of a part says, or null.
  static @Nullable Charset declaredIn(Metadata metadata) {
    String type = metadata.get(HttpHeaders.CONTENT_TYPE);
    Matcher found = IN_TYPE.matcher(type == null ? "" : type);
    return found.find() ? named(found.group(1)) : null;
  }
}
