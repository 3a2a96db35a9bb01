package org.onrecord.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.Passage;
import org.onrecord.structure.text.Assembly;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.Paragraphs;

/// Finds what a mail repeats of other mails: answered mails are furniture, forwarded ones are
/// quotations, for neither holds the sender's words.
final class MailQuotes {
  private static final Pattern MARKED = Pattern.compile("(?m)^[ \\t]*>.*(?:\\R[ \\t]*(?:>.*)?)*");

  /// “On Monday Ann Roe wrote:”, over two lines at most.
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?mu)^[ \\t>]*(?:On\\b[^\\n]{4,120}\\R?[^\\n]{0,120}\\bwrote"
              + "|Le\\b[^\\n]{4,120}\\R?[^\\n]{0,120}\\ba écrit"
              + "|El\\b[^\\n]{4,120}\\R?[^\\n]{0,120}\\bescribió"
              + "|Am\\b[^\\n]{4,120}\\R?[^\\n]{0,80}\\bschrieb[^\\n]{0,80}"
              + "|Il\\b[^\\n]{4,120}\\R?[^\\n]{0,120}\\bha scritto"
              + "|Em\\b[^\\n]{4,120}\\R?[^\\n]{0,120}\\bescreveu"
              + "|[^\\n]{6,120}\\b(?:пишет|написал[аи]?)"
              + "|在[^\\n]{4,100}写道)\\h*[:：]\\h*$");

  private static final Pattern ORIGINAL =
      Pattern.compile(
          "(?mui)^\\h*-{2,}\\h*(?:original message|ursprüngliche nachricht|original-nachricht"
              + "|message d[’']origine|mensaje original|messaggio originale|mensagem original"
              + "|исходное сообщение)\\h*-{2,}\\h*$"
              + "|^\\h*(?:from|von|de|da|от)\\h?:[^\\n]*\\R(?:[^\\n]*\\R){0,3}?"
              + "(?:sent|date|gesendet|datum|envoyé|enviado(?: el)?|inviato|дата|отправлено)\\h?:");

  private static final Pattern FORWARDED =
      Pattern.compile(
          "(?mui)^\\h*-{2,}\\h*(?:forwarded message|weitergeleitete nachricht|message"
              + " transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|пересылаемое"
              + " сообщение)\\h*-{2,}\\h*$|^begin forwarded message:\\h*$");

  /// The lines over a forwarded mail that say whose it is.
  private static final Pattern HEADERS =
      Pattern.compile("(?u)\\s*(?:\\p{L}[\\p{L} -]{1,20}\\h?:[^\\n]*(?:\\R|$))+");

  private MailQuotes() {}

  /// The passages, cut where another's mail begins and ends.
  static List<Cut> mark(String text, List<Cut> cuts) {
    List<Cut> parts = new ArrayList<>();
    int end = text.length();
    Matcher forwarded = FORWARDED.matcher(text);
    Matcher original = ORIGINAL.matcher(text);
    boolean forwards = forwarded.find();
    boolean answers = original.find() && (!forwards || original.start() < forwarded.start());
    if (answers) {
      end = original.start();
      parts.add(part(text, Passage.Kind.FURNITURE, end, text.length()));
    } else if (forwards) {
      end = forwarded.start();
      forwarded(text, forwarded, parts);
    }
    answered(text, end, parts);
    parts.removeIf(part -> part.end() == part.start());
    return parts.isEmpty() ? cuts : Assembly.overlay(text, cuts, parts);
  }

  private static void forwarded(String text, Matcher forwarded, List<Cut> parts) {
    Matcher headers = HEADERS.matcher(text).region(forwarded.end(), text.length());
    int body = headers.lookingAt() ? headers.end() : forwarded.end();
    parts.add(part(text, Passage.Kind.FURNITURE, forwarded.start(), body));
    for (Cut paragraph : Paragraphs.of(text.substring(body))) {
      parts.add(
          new Cut(Passage.Kind.BLOCK_QUOTE, body + paragraph.start(), body + paragraph.end()));
    }
  }

  /// Lines marked with `>` with the line that introduces them; all the rest where it introduces
  /// lines without marks.
  private static void answered(String text, int end, List<Cut> parts) {
    Matcher introduced = INTRODUCED.matcher(text).region(0, end);
    int from = 0;
    while (introduced.find()) {
      int next = Paragraphs.trimmed(text, introduced.end(), end).start();
      boolean marked = next < end && text.charAt(next) == '>';
      if (introduced.start() >= from) {
        int to = marked ? introduced.end() : end;
        parts.add(part(text, Passage.Kind.FURNITURE, introduced.start(), to));
        from = to;
      }
    }
    Matcher lines = MARKED.matcher(text).region(0, end);
    while (lines.find()) {
      int start = lines.start();
      if (parts.stream().noneMatch(p -> p.start() <= start && start < p.end())) {
        parts.add(part(text, Passage.Kind.FURNITURE, start, lines.end()));
      }
    }
  }

  private static Cut part(String text, Passage.Kind kind, int start, int end) {
    return Paragraphs.trimmed(text, start, end).as(kind);
  }
}
