package org.onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.tika.mime.MediaType;

/// Reads web pages and plain text: decodes, and nothing else.
final class TextReader {
  /// Four bytes for each character that is kept, and some to look at; more is never needed.
  private static final int MOST_BYTES = 64 << 20;

  private final CharsetFinder charsets = new CharsetFinder();

  Extraction read(Unit unit, MediaType type, Extraction.Form form, Budget budget)
      throws IOException {
    byte[] bytes = head(unit.file());
    return decode(bytes, charsets.find(bytes), unit, type, form, budget);
  }

  /// Bytes of no known type: text in UTF-16 without a mark, or nothing that can be read.
  Extraction readUnknown(Unit unit, Budget budget) throws IOException {
    byte[] bytes = head(unit.file());
    Charset wide = Utf16.guess(bytes);
    return wide == null
        ? new Draft(MediaType.OCTET_STREAM.toString())
            .failed(
                Extraction.Kind.UNSUPPORTED,
                "neither the bytes nor the name tell what kind of file this is.")
        : decode(bytes, wide, unit, MediaType.TEXT_PLAIN, Extraction.Form.PLAIN, budget);
  }

  private static Extraction decode(
      byte[] bytes, Charset charset, Unit unit, MediaType type, Extraction.Form form, Budget budget)
      throws IOException {
    var draft = new Draft(type.toString());
    draft.form = form;
    String text = new String(bytes, charset);
    String meant = charset.equals(StandardCharsets.UTF_8) ? Mojibake.undone(text) : null;
    if (meant != null) {
      draft.warn(Mojibake.WARNING);
    }
    draft.text = Characters.plain(meant != null ? meant : text);
    draft.metadata = Map.of("charset", List.of(charset.name()));
    draft.cutAt(budget.charactersLeft());
    if (!draft.partial && Files.size(unit.file()) > bytes.length) {
      draft.partial = true;
      draft.warn("Only the first " + bytes.length + " bytes of the text were read.");
    }
    return draft.finish();
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES);
    }
  }
}
