package org.onrecord.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An answer as it came over the wire, its body put together where it came in chunks.
record RawAnswer(int status, String type, String head, String body) {
  private static final Pattern STATUS = Pattern.compile("HTTP/1[.]1 ([0-9]{3}) .*");
  private static final Pattern TYPE = Pattern.compile("(?i)\r\nContent-Type: ([^\r]*)\r\n");

  static RawAnswer of(String bytes) {
    int end = bytes.indexOf("\r\n\r\n");
    String head = end < 0 ? bytes : bytes.substring(0, end + 2);
    Matcher status = STATUS.matcher(head.lines().findFirst().orElse(""));
    if (!status.matches()) {
      throw new AssertionError("no answer of HTTP: " + bytes);
    }
    Matcher type = TYPE.matcher(head);
    return new RawAnswer(
        Integer.parseInt(status.group(1)),
        type.find() ? type.group(1) : "",
        head,
        end < 0 ? "" : bytes.substring(end + 4));
  }
}
