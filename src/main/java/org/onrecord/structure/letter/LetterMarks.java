package org.onrecord.structure.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.WordHunt;

/// The fixed words of a letter: salutation and closing, in several languages.
public final class LetterMarks {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:Dear|DEAR|To\\s+[Ww]hom\\s+[Ii]t\\s+[Mm]ay\\s+[Cc]oncern|Sehr\\s+geehrte[rs]?|Liebe[rs]?|Estimad[oa]s?|Distinguid[oa]s?|Apreciad[oa]s?|Excellenc(?:y|ies)|Your\\s+Excellenc(?:y|ies)"
              + "|Madame(?:,\\s+Monsieur|\\s+la)|Mesdames|Monsieur\\s+le|Ch[eè]re?s?|Chères|Уважаем(?:ый|ая|ые)|Gentil[ei]|Egregi[oa]?|Prezad[oa]s?|Senhor[ae]?s?|Geachte|Szanown[yiea]\\w*|尊敬的|السيد|السادة)(?=[\\s,:])",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Salutations, hunted by their first letters.
  public static final WordHunt OPENINGS = WordHunt.of(OPENING, "DTLSEAYMCУGP尊ا");

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?<=[.!?”\"’)\\n"
              + "]|\\s\\s)\\s*(?<words>(?:Very\\s+|Most\\s+)?(?:Sincerely(?:\\s+yours)?|Respectfully(?:\\s+(?:submitted|yours))?|Yours\\s+(?:sincerely|faithfully|truly|respectfully|cordially)|(?:Very\\s+)?[Tt]ruly\\s+yours|(?:With\\s+)?(?:[Bb]est|[Kk]ind|[Ww]arm|[Ww]armest|[Kk]indest)\\s+(?:regards|wishes)|Regards|Cordially|In\\s+solidarity|(?:Please\\s+accept|Accept),?[^.\\n"
              + "]{5,120}(?:consideration|regards)|Mit\\s+freundlichen\\s+Grüßen|Hochachtungsvoll|Atentamente|Cordialmente|Saludos\\s+cordiales|(?:Bien\\s+)?[Cc]ordialement|(?:Veuillez|Je\\s+vous\\s+prie|Nous\\s+vous\\s+prions)[^\\n"
              + "]{5,160}(?:distinguées?|considération|respectueu\\w+)|Atenciosamente|Cordiali\\s+saluti|Distinti\\s+saluti|С\\s+уважением|Met\\s+vriendelijke\\s+groet\\w*|Z\\s+poważaniem|此致敬礼|此致|وتفضلوا[^\\n"
              + "]{0,80}|Signed|Signatories|Signatures?|Signed\\s+by)(?=[,.:;!]|\\s*\\n"
              + "|\\s*$|\\s+#|\\s+(?:\\p{Lu}|/s/)))",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern FOLLOWING_SENTENCE =
      Pattern.compile(
          "\\s*(?:\\n"
              + "|(?:I|We|As|On|The|Thank|It|In|This|Today|Following|After|With|At|Last|Recently|For|Pursuant|Please|By|To|Our|My|Over|While|Since|You|Your|Now|When|There|Congratulations|Under|Earlier|Although|[“\"])\\b|[“\"]|\\p{Lu}\\p{L}+\\s+\\p{Ll})");

  private LetterMarks() {}

  /// Where a salutation stands, its mark at the end included, or null; Java indices from `from` on.
  static int @Nullable [] salutation(String text, int from) {
    Matcher opening = OPENINGS.find(text, from);
    while (opening != null) {
      int end = salutationEnd(text, opening.end());
      if (end > 0 && startsLine(text, opening.start())) {
        return new int[] {opening.start(), end};
      }
      opening = OPENINGS.find(text, opening.end());
    }
    return null;
  }

  private static boolean startsLine(String text, int start) {
    int i = start - 1;
    while (i >= 0
        && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\u00A0')) {
      i--;
    }
    return i < 0 || ",“\"‘«„".indexOf(text.charAt(i)) < 0;
  }

  /// One past the colon or comma that ends a salutation, or -1.
  private static int salutationEnd(String text, int from) {
    int limit = Math.min(text.length(), from + 160);
    int comma = -1;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：' || c == '!') {
        return sensible(text, from, i) && (comma < 0 || sensible(text, comma, i)) ? i + 1 : comma;
      }
      if ((c == ',' || c == '，')
          && comma < 0
          && FOLLOWING_SENTENCE.matcher(text).region(i + 1, text.length()).lookingAt()) {
        comma = sensible(text, from, i) ? i + 1 : -1;
      }
      if (c == '\n' && comma < 0 && i > from + 2 && sensible(text, from, i)) {
        return i;
      }
      if (c == '\n' && comma > 0) {
        return comma;
      }
    }
    return comma;
  }

  /// True when the words can be a form of address: few small words, no sentence end.
  private static boolean sensible(String text, int from, int to) {
    int small = 0;
    for (String word : text.substring(from, to).strip().split("\\s+")) {
      if (!word.isEmpty()
          && Character.isLowerCase(word.codePointAt(0))
          && !word.matches(
              "(?:and|of|the|in|or|for|to|on|all|members?|fellow|friends?|colleagues?|sir|madam|und|de|la|le|el|y|et|los|las|der|die|von|des|du|\\p{Ll}{1,3})[,;]?")) {
        small++;
      }
    }
    return small <= 2 && to - from <= 150;
  }

  /// Where the closing words stand, after `from`, or null. The last before the end wins where a
  /// mail quotes another.
  static int @Nullable [] closing(String text, int from) {
    Matcher closing = CLOSING.matcher(text);
    return closing.find(Math.min(from, text.length()))
        ? new int[] {closing.start("words"), closing.end("words")}
        : null;
  }
}
