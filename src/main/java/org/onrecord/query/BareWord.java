package org.onrecord.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.Lexeme.Kind;

/// Reads a word without quotation marks: bare, `prefix*` or `fuzzy~`.
final class BareWord {
  /// Signs that no word begins with.
  static final String LEADING = "&~.,;:!?…¿¡、。，؟،؛/\\";

  private static final Pattern EDGE =
      Pattern.compile("^[.,;:!?…¿¡、。，؟،؛/\\\\]+|[.,;:!?…、。，؟،؛/\\\\’']+$");
  private static final Pattern TAIL = Pattern.compile("[.,;:!?…、。，؟،؛/\\\\’']+$");
  private static final Pattern FUZZY = Pattern.compile("(.+?)~([0-9]{0,9})");
  private static final Pattern UNKNOWN_FIELD = Pattern.compile("(\\p{L}{2,20}):[^/:\\s].*");

  private final Question question;
  private final Repairs repairs;
  private final int start;
  private final int end;

  /// @param start Java index at which it begins
  BareWord(Question question, Repairs repairs, int start, int end) {
    this.question = question;
    this.repairs = repairs;
    this.start = start;
    this.end = end;
  }

  /// The word; empty when there is nothing in it to look for.
  ///
  /// @throws BadQuery when it stands for too many words
  Optional<Lexeme> read(String written) {
    String word = TAIL.matcher(written).replaceAll("");
    Matcher fuzzy = FUZZY.matcher(word);
    if (fuzzy.matches()) {
      return fuzzy(word, trimmed(fuzzy.group(1)), fuzzy.group(2));
    }
    String bare = trimmed(Normalizer.normalize(word.replace("*", ""), Normalizer.Form.NFC));
    if (word.endsWith("*")) {
      return prefix(word, bare);
    }
    if (word.contains("*")) {
      repairs.readAs(
          start,
          end,
          bare,
          "A * stands only at the end of a word; “" + word + "” was read as “" + bare + "”.");
    }
    Matcher unknown = UNKNOWN_FIELD.matcher(bare);
    if (unknown.matches()) {
      repairs.readAs(
          start,
          end,
          bare,
          "“"
              + unknown.group(1)
              + ":” is no field; it was read as a word; "
              + FieldNames.fields(unknown.group(1).toLowerCase(Locale.ROOT), Fields.all()));
    }
    if (!hasWord(bare)) {
      return Optional.empty();
    }
    int from = start + Math.max(0, word.indexOf(bare));
    return Optional.of(Lexeme.of(Kind.WORD, bare, from, Math.min(from + bare.length(), end)));
  }

  /// Without punctuation at either end.
  static String trimmed(String word) {
    String trimmed = word;
    String before;
    do {
      before = trimmed;
      trimmed = EDGE.matcher(before).replaceAll("");
    } while (!trimmed.equals(before));
    return trimmed;
  }

  private Optional<Lexeme> prefix(String word, String letters) {
    if (letters(letters) < Limits.FEWEST_BEFORE_STAR) {
      throw new BadQuery(
          "“" + word + "” asks for too many words; put at least two letters before *",
          question.column(start),
          question.with(start, end, letters));
    }
    return Optional.of(Lexeme.of(Kind.PREFIX, letters, start, end));
  }

  private Optional<Lexeme> fuzzy(String word, String bare, String number) {
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    int letters = letters(bare);
    int usual = letters < Limits.LONG_WORD ? 1 : Limits.MOST_EDITS;
    int edits = number.isEmpty() ? usual : Integer.parseInt(number);
    if (letters < Limits.FEWEST_BEFORE_TILDE) {
      throw new BadQuery(
          "“" + word + "” resembles too many words; put at least four letters before ~",
          question.column(start),
          question.with(start, end, bare));
    }
    if (edits > Limits.MOST_EDITS) {
      throw new BadQuery(
          "“" + word + "” lets too many letters differ; at most two may",
          question.column(start),
          question.with(start, end, bare + "~" + Limits.MOST_EDITS));
    }
    return Optional.of(
        edits == 0
            ? Lexeme.of(Kind.EXACT, bare, start, end)
            : Lexeme.of(Kind.FUZZY, bare, start, end).with(edits));
  }

  /// True when there is something in it to look for, not signs alone.
  static boolean hasWord(String words) {
    return words
        .codePoints()
        .anyMatch(
            c ->
                Character.isLetterOrDigit(c)
                    || switch (Character.getType(c)) {
                      case Character.OTHER_SYMBOL,
                          Character.OTHER_NUMBER,
                          Character.LETTER_NUMBER ->
                          true;
                      default -> false;
                    });
  }

  private static int letters(String word) {
    return (int) word.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
