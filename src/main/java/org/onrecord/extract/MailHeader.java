package org.onrecord.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;

/// Headers of mails and of their parts, decoded.
final class MailHeader {
  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final Map<String, String> USUAL =
      Map.of(
          "from",
          "From",
          "to",
          "To",
          "cc",
          "Cc",
          "bcc",
          "Bcc",
          "subject",
          "Subject",
          "date",
          "Date",
          "message-id",
          "Message-ID",
          "reply-to",
          "Reply-To",
          "sender",
          "Sender");

  private MailHeader() {}

  /// `From`, `To`, `Cc`, `Subject`, `Date` are written so; others as the mail has them.
  static String name(Field field) {
    String name = field.getName().strip();
    return USUAL.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  /// The value in one line, with encoded words and bare eight-bit bytes decoded.
  static String value(Field field) {
    ByteSequence raw = field.getRaw();
    String value = raw == null ? field.getBody() : afterColon(raw.toByteArray());
    return words(value.replaceAll("\\r?\\n[ \\t]*", " ").strip());
  }

  private static String afterColon(byte[] raw) {
    String line = new String(raw, Utf8.matches(raw) ? StandardCharsets.UTF_8 : FALLBACK);
    return line.substring(line.indexOf(':') + 1);
  }

  private static String words(String value) {
    try {
      return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, FALLBACK);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  /// True for a part that the sender attached rather than wrote.
  static boolean isAttachment(BodyDescriptor descriptor) {
    return descriptor instanceof MaximalBodyDescriptor full
        && ("attachment".equalsIgnoreCase(full.getContentDispositionType())
            || full.getContentDispositionFilename() != null);
  }

  /// The name a part was sent under, without folders, or one made from its type.
  static String fileName(BodyDescriptor descriptor, String type) {
    String name = null;
    if (descriptor instanceof MaximalBodyDescriptor full) {
      name = full.getContentDispositionFilename();
      name = name == null ? full.getContentTypeParameters().get("name") : name;
      name = name == null ? full.getContentLocation() : name;
    }
    String base = name == null ? "" : words(name).replaceAll(".*[/\\\\]", "").strip();
    return base.isEmpty() ? type.replace('/', '-') + extension(type) : base;
  }

  private static String extension(String type) {
    return switch (type) {
      case "message/rfc822" -> ".eml";
      case "text/plain" -> ".txt";
      case "text/html" -> ".html";
      case "application/pdf" -> ".pdf";
      default -> "";
    };
  }

  /// Joins lines that end in a space to the next, quoted lines and the signature mark apart.
  static String unflow(String text) {
    var joined = new StringBuilder(text.length());
    boolean open = false;
    for (String line : text.split("\n", -1)) {
      boolean alone = line.startsWith(">") || line.equals("-- ");
      if (!joined.isEmpty() && (!open || alone)) {
        joined.append('\n');
      }
      joined.append(open && !alone && line.startsWith(" ") ? line.substring(1) : line);
      open = line.endsWith(" ") && !alone;
    }
    return joined.toString();
  }
}
