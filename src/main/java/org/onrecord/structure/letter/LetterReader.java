package org.onrecord.structure.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Passage;
import org.onrecord.document.WordHunt;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.Paragraphs;
import org.onrecord.structure.text.WrittenDate;

/// Finds a letter by its salutation and closing and takes its head and foot apart.
///
/// Works on text with lines and on text whose line breaks are gone.
public final class LetterReader {
  private static final int HEAD_REACH = 900;
  private static final int EARLY = 2_500;

  /// A line that calls itself an open letter says what the letter is about.
  private static final Pattern OPEN_LETTER =
      Pattern.compile(
          "(?imuU)^[ \\t]*(?<words>(?:(?:joint )?open letter|offener brief|lettre ouverte|carta"
              + " abierta|lettera aperta|carta aberta|open brief|открытое письмо|رسالة مفتوحة)"
              + "\\b[:–—-]?\\s\\p{L}[^\\n\\d]{3,150}|公开信[^\\n\\d]{2,80})$");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:(?im)^[ \\t]*(?:re|ref|reference|subject|betreff|betr|objet|asunto|oggetto"
              + "|assunto|тема|относительно|betrifft|concerne)|(?-im)(?<=\\d )(?:RE|Re))"
              + "\\s*[.:][ \\t]*(?<words>\\S[^\\n]*)");

  /// The sender's or receiver's number of a letter: “Our ref: 12/AB”.
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?imu)^\\h*(?:(?:our|your|notre|votre|n/|v/|nuestra|su|unser|ihr|nostro|наш)\\h*)?"
              + "(?:ref(?:erence|erencia|\\.)?|réf(?:érence|\\.)?|rif\\.|zeichen|aktenzeichen"
              + "|az\\.|исх\\.?|№|file no\\.?|no\\.)\\h*[.:№]*\\h*(?=[^\\n]*\\d)"
              + "[\\p{L}\\d./_-]{0,12}(?:\\h?[\\p{Lu}\\d./_()-]+){0,4}\\h*$");

  /// What introduces a letter that a page prints: “The text of the letter follows:”.
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?iu)\\b(?:text|copy|contents?|body) of (?:the|his|her|their|my|our|this|that)"
              + " (?:\\p{L}+"
              + " ){0,3}?letters?\\b[^.:]{0,100}(?:follows|below|:)[.:]?|\\bletters?\\b[^.:]{0,40}\\b(?:is|are|appears?|reads?|follows)"
              + " ?(?:in full )?(?:below|as follows|here)[^.:]{0,30}[.:]|\\bfull"
              + " (?:text|letter)\\b[^.:]{0,40}below[^.:]{0,20}[.:]|\\bfollowing"
              + " letter\\b[^.:]{0,160}:");

  /// Words that introduce a letter given in full, hunted by their first letters.
  public static final WordHunt INTRODUCTION = WordHunt.of(INTRODUCED, "tcblf");

  /// What ends the block of signatures where no line does.
  private static final Pattern AFTER =
      Pattern.compile(
          "#{2,}|# # #|\\*\\s?\\*\\s?\\*|-{4,}|_{12,}(?=\\s*\\n"
              + "\\s*\\n"
              + ")|\\b(?:Background|CC:|cc:|Enclosures?|Attachments?|Footnotes?|NOTES|Press"
              + " contacts?|Media contacts?|About the|Click here|To (?:read|view|see)|A"
              + " (?:PDF|copy)|The (?:full |complete |signed )?(?:text|letter)|PDF of|Full text|For"
              + " more information|###)");

  /// Four small words in a row: a sentence, no name.
  private static final Pattern PROSE = Pattern.compile("(?:(?<![\\p{L}])\\p{Ll}{2,},?\\s+){4}");

  private final String text;
  private int end;

  private LetterReader(String text) {
    this.text = text;
  }

  /// The letter in a text, or null.
  public static @Nullable Letter find(String text) {
    int[] salutation = LetterMarks.salutation(text, 0);
    while (salutation != null) {
      int[] closing = LetterMarks.closing(text, salutation[1]);
      boolean top = salutation[0] < Math.min(EARLY, text.length() / 3 + 200);
      boolean alone = top && text.length() > 200 && ownLine(text, salutation);
      if (closing != null || alone || introduced(text, salutation[0]) >= 0) {
        return new LetterReader(text).read(salutation, closing);
      }
      salutation = LetterMarks.salutation(text, salutation[1]);
    }
    return bare(text);
  }

  /// Where the words end that introduce a letter shortly before an index, or -1.
  private static int introduced(String text, int before) {
    Matcher intro = INTRODUCED.matcher(text).region(Math.max(0, before - HEAD_REACH), before);
    int end = -1;
    while (intro.find()) {
      end = intro.end();
    }
    return end;
  }

  /// A letter that a page introduces as one and prints without a salutation.
  private static @Nullable Letter bare(String text) {
    Matcher intro = INTRODUCTION.find(text, 0);
    if (intro == null || text.length() - intro.end() < 300) {
      return null;
    }
    LetterReader reader = new LetterReader(text);
    int[] closing = LetterMarks.closing(text, intro.end());
    List<Cut> parts = new ArrayList<>();
    int start = Paragraphs.trimmed(text, intro.end(), text.length()).start();
    String signed = reader.foot(parts, closing);
    return new Letter(
        start,
        reader.end,
        List.copyOf(parts),
        List.of(),
        Signatures.read(signed),
        Signatures.onBehalfOf(signed),
        DatedAs.UNKNOWN,
        null);
  }

  private static boolean ownLine(String text, int[] range) {
    boolean starts = range[0] == 0 || text.charAt(range[0] - 1) == '\n';
    return starts
        && (range[1] >= text.length()
            || text.startsWith("\n", range[1])
            || text.startsWith(" \n", range[1]));
  }

  private Letter read(int[] salutation, int @Nullable [] closing) {
    List<Cut> parts = new ArrayList<>();
    int[] head = headRange(salutation[0]);
    String block = text.substring(head[1], salutation[0]);
    DatedAs date = date(head);
    String subject = head(parts, head, salutation);
    parts.add(Paragraphs.trimmed(text, salutation[0], salutation[1]).as(Passage.Kind.SALUTATION));
    String signed = foot(parts, closing);
    List<String> addressees =
        Addressees.of(
            SUBJECT.matcher(REFERENCE.matcher(block).replaceAll("\n")).replaceAll("\n"),
            text.substring(salutation[0], salutation[1]),
            text);
    return new Letter(
        head[0],
        end,
        List.copyOf(parts),
        addressees,
        Signatures.read(signed),
        Signatures.onBehalfOf(signed),
        date,
        subject);
  }

  /// Adds closing and signatures, sets the end of the letter, gives back the block that was signed.
  private String foot(List<Cut> parts, int @Nullable [] closing) {
    if (closing == null) {
      Matcher after = Pattern.compile("#{2,}|# # #").matcher(text);
      end = after.find(text.length() / 2) ? after.start() : text.length();
      return "";
    }
    int from = comma(closing[1]);
    parts.add(new Cut(Passage.Kind.CLOSING, closing[0], from));
    end = signatureEnd(from);
    Cut signature = Paragraphs.trimmed(text, from, end);
    add(parts, signature.as(Passage.Kind.SIGNATURE));
    return signature.of(text);
  }

  private int comma(int end) {
    int i = end;
    while (i < text.length() && ",.:;!".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /// Where the letter's head starts, and where its block of addressees does; both at the salutation
  /// when there is none.
  private int[] headRange(int salutation) {
    int reach = Math.max(0, salutation - HEAD_REACH);
    List<WrittenDate> dates = WrittenDate.all(text.substring(reach, salutation), false);
    int lines = firstHeadLine(reach, salutation);
    for (int i = dates.size() - 1; i >= 0; i--) {
      int start = reach + dates.get(i).start();
      int end = reach + dates.get(i).end();
      if (isAddress(text.substring(end, salutation))
          && (start >= lines || start == 0 || !hasLines(reach, salutation))) {
        return new int[] {Math.min(lines, start), end};
      }
    }
    if (lines < salutation) {
      return new int[] {lines, lines};
    }
    Matcher honourable =
        Pattern.compile("(?:The\\s+(?:Right\\s+)?Honou?rable|Hon\\.|H\\.\\s?E\\.|TO:|To:)\\s")
            .matcher(text)
            .region(Math.max(reach, salutation - 400), salutation);
    if (honourable.find() && isAddress(text.substring(honourable.start(), salutation))) {
      return new int[] {honourable.start(), honourable.start()};
    }
    return new int[] {salutation, salutation};
  }

  private boolean hasLines(int from, int to) {
    return text.substring(from, to).strip().indexOf('\n') >= 0;
  }

  /// The first of the short lines that run up to the salutation.
  private int firstHeadLine(int reach, int salutation) {
    int first = salutation;
    int at = salutation;
    while (at > reach) {
      int lineEnd = at;
      int start = text.lastIndexOf('\n', lineEnd - 2 < 0 ? 0 : lineEnd - 2) + 1;
      if (start >= lineEnd || start < reach) {
        break;
      }
      String line = text.substring(start, lineEnd).strip();
      if (line.length() > 110
          || PROSE.matcher(line).find() && line.length() > 70
          || line.endsWith(":") && line.length() > 30) {
        break;
      }
      first = line.isEmpty() ? first : start;
      at = start;
      if (start == 0) {
        break;
      }
    }
    return first;
  }

  private static boolean isAddress(String block) {
    String plain = OPEN_LETTER.matcher(SUBJECT.matcher(block).replaceAll("")).replaceAll("");
    return block.length() <= 600 && !PROSE.matcher(plain).find() && !block.contains("”");
  }

  private DatedAs date(int[] head) {
    String before = text.substring(head[0], head[1]);
    WrittenDate date = WrittenDate.first(before, false);
    return date == null
        ? DatedAs.UNKNOWN
        : DatedAs.day(
            date.day(), DatedAs.Ground.EXPLICIT, before.substring(date.start(), date.end()));
  }

  /// Adds letterhead, date, addressees and reference line; gives back the reference.
  private @Nullable String head(List<Cut> parts, int[] head, int[] salutation) {
    WrittenDate date = WrittenDate.first(text.substring(head[0], head[1]), false);
    if (date != null) {
      Cut letterhead = Paragraphs.trimmed(text, head[0], head[0] + date.start());
      add(parts, letterhead.as(Passage.Kind.LETTERHEAD));
      parts.add(
          Paragraphs.trimmed(text, head[0] + date.start(), head[0] + date.end())
              .as(Passage.Kind.DATE_LINE));
    }
    Matcher subject = SUBJECT.matcher(text).region(head[1], salutation[0]);
    boolean named = subject.find();
    while (named && REFERENCE.matcher(subject.group().strip()).matches()) {
      named = subject.find();
    }
    if (!named) {
      subject = OPEN_LETTER.matcher(text).region(head[1], salutation[0]);
      named = subject.find();
    }
    if (named) {
      add(parts, Paragraphs.trimmed(text, head[1], subject.start()).as(Passage.Kind.ADDRESSEE));
      parts.add(Paragraphs.trimmed(text, subject.start(), subject.end()).as(Passage.Kind.HEADING));
      add(parts, Paragraphs.trimmed(text, subject.end(), salutation[0]).as(Passage.Kind.ADDRESSEE));
      return subject.group("words").strip().replaceAll("\\s+", " ");
    }
    add(parts, Paragraphs.trimmed(text, head[1], salutation[0]).as(Passage.Kind.ADDRESSEE));
    return below(parts, salutation[1]);
  }

  /// The subject on the first line under the salutation, as British letters have it.
  private @Nullable String below(List<Cut> parts, int from) {
    Cut rest = Paragraphs.trimmed(text, from, Math.min(text.length(), from + 400));
    int lineEnd = text.indexOf('\n', rest.start());
    Matcher subject =
        SUBJECT.matcher(text).region(rest.start(), lineEnd < 0 ? text.length() : lineEnd);
    if (!subject.lookingAt() || subject.end() - subject.start() > 200) {
      return null;
    }
    parts.add(Paragraphs.trimmed(text, subject.start(), subject.end()).as(Passage.Kind.HEADING));
    return subject.group("words").strip().replaceAll("\\s+", " ");
  }

  private static void add(List<Cut> parts, Cut part) {
    if (part.end() > part.start()) {
      parts.add(part);
    }
  }

  private int signatureEnd(int from) {
    Matcher after = AFTER.matcher(text);
    int end = after.find(from) ? after.start() : text.length();
    Matcher prose = PROSE.matcher(text).region(from, end);
    if (prose.find()) {
      int start = prose.start();
      int line = text.lastIndexOf('\n', start);
      int sentence = Math.max(text.lastIndexOf(". ", start) + 1, text.lastIndexOf("” ", start) + 1);
      end =
          Math.max(
              from, line > from ? line : sentence > from ? sentence : capitalBefore(start, from));
    }
    return end;
  }

  /// The capital that opens the sentence in which an index lies.
  private int capitalBefore(int index, int from) {
    for (int i = index - 1; i > from; i--) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return from;
  }
}
