package org.onrecord.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Twenty-eight languages in each of their character sets, short and long, as plain text, as a page
/// without a declaration and as a mail: decoded to the letter, with nothing but the bytes to go by.
final class CharsetMatrixTest {
  private static final int SHORT = 200;
  private static final int LONG = 20_000;
  private static final ContentReader READER = new ContentReader();

  @TempDir Path folder;

  private enum Form {
    TXT,
    HTML,
    EML
  }

  @Test
  void everyLanguageIsDecodedToTheLetter(TestReporter reporter) throws IOException {
    Map<String, List<String>> wrong = new TreeMap<>();
    Map<String, Integer> table = new TreeMap<>();
    int tried = 0;
    for (var language : languages().entrySet()) {

      for (String charset : charsets(language.getKey())) {
        for (int length : new int[] {SHORT, LONG}) {
          for (int start = 0; start < 3; start++) {
            String text = text(language.getValue(), charset, length, start);
            for (Form form : Form.values()) {
              String key = charset + " " + language.getKey().replaceAll(" .*", "");
              tried++;
              if (!text.equals(read(text, Charset.forName(charset), form))) {
                wrong
                    .computeIfAbsent(key, k -> new ArrayList<>())
                    .add(form + " " + length + " " + start);
              } else {
                table.merge(key, 1, Integer::sum);
              }
            }
          }
        }
      }
    }
    reporter.publishEntry(
        "decoded", tried - wrong.values().stream().mapToInt(List::size).sum() + " of " + tried);
    assertEquals(Map.of(), wrong);
  }

  private static Map<String, List<String>> languages() throws IOException {
    Map<String, List<String>> languages = new LinkedHashMap<>();
    String language = "";
    try (InputStream in =
        Objects.requireNonNull(
            CharsetMatrixTest.class.getResourceAsStream("/extract/languages.txt"))) {
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        if (line.startsWith("## ")) {
          language = line.substring(3);
        } else {
          languages.computeIfAbsent(language, l -> new ArrayList<>()).add(line);
        }
      }
    }
    return languages;
  }

  private static List<String> charsets(String head) {
    var charsets = new ArrayList<>(List.of(head.split(" ")));
    charsets.removeFirst();
    charsets.addAll(List.of("UTF-8", "UTF-16LE", "UTF-16BE"));
    return charsets;
  }

  /// Lines from `start` on, again and again, until there are so many bytes; the short text stops
  /// after the word in which they are reached.
  private static String text(List<String> lines, String charset, int bytes, int start) {
    CharsetEncoder encoder = Charset.forName(charset).newEncoder();
    var text = new StringBuilder();
    for (int i = start; size(text, charset) < bytes; i++) {
      text.append(spelled(lines.get(i % lines.size()), encoder)).append('\n');
    }
    if (bytes == SHORT) {
      int end = 1;
      while (size(text.substring(0, end), charset) < bytes) {
        end++;
      }
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return text.substring(0, end).strip();
    }
    return text.toString().strip();
  }

  private static int size(CharSequence text, String charset) {
    return text.toString().getBytes(Charset.forName(charset)).length;
  }

  /// Quotation marks and dashes that a charset lacks as its writers write them.
  private static String spelled(String line, CharsetEncoder encoder) {
    var spelled = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      spelled.append(
          encoder.canEncode(c)
              ? String.valueOf(c)
              : switch (c) {
                case '„', '“', '”', '«', '»' -> "\"";
                case '’' -> "'";
                case '–', '—' -> "-";
                default -> "";
              });
    }
    return spelled.toString();
  }

  private String read(String text, Charset charset, Form form) throws IOException {
    return switch (form) {
      case TXT -> words(form, text.getBytes(charset));
      case HTML -> {
        String page =
            "<html><head><title>News</title></head><body><p>" + text + "</p></body></html>";
        String read = words(form, page.getBytes(charset));
        int start = read.indexOf("<p>") + 3;
        yield read.substring(start, Math.max(start, read.indexOf("</p>")));
      }
      case EML -> words(form, mail(text.getBytes(charset)));
    };
  }

  private static byte[] mail(byte[] body) {
    String head =
        "From: a@example.org\r\nTo: b@example.org\r\nSubject: News\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    return (head + java.util.Base64.getMimeEncoder().encodeToString(body) + "\r\n").getBytes(UTF_8);
  }

  private String words(Form form, byte[] bytes) throws IOException {
    String name = "a." + form.name().toLowerCase(java.util.Locale.ROOT);
    Path file = Files.write(folder.resolve(name), bytes);
    var request =
        new Request(file.toString(), name, "", "", Duration.ofSeconds(60), Limits.STANDARD);
    return switch (READER.read(request)) {
      case Extraction.Extracted extracted -> extracted.text();
      case Extraction.Failed failed -> failed.kind() + " " + failed.message();
    };
  }
}
