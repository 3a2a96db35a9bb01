package org.onrecord.structure.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text says of a letter that it reports or introduces: who signed it, and to whom it went.
///
/// @param complete false where the text says that there are more signatories
public record ReportedLetter(List<String> signatories, boolean complete, List<String> addressees) {
  private static final Pattern ABOUT =
      Pattern.compile("(?i)\\b(?:letters?|wrote to|written to|writing)\\b");

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<=[a-z0-9)”\"]{2}[.!?]”?)"
              + "(?<!\\b(?:Reps?|Sens?|Mr|Mrs|Ms|Dr|Jr|Sr|Gov|Hon|St|No|Inc|Prof|Gen|Amb|Co)\\.)"
              + "\\s+(?=[\\p{Lu}“\"])|\\n+");

  private static final Pattern SIGNED =
      Pattern.compile(
          "\\b(?:letters?|it)\\s+(?:was|is|were)\\s+(?:also\\s+)?(?:co-?)?signed\\s+by\\s+");

  private static final Pattern ACT =
      Pattern.compile(
          "\\b(?:wrote|written|write|writing|sent|send|sending|led|leading|penned|joined|signed|released|[Ii]n\\s+(?:an?|the|their|his|her))\\b");

  /// Acts that are about a letter only when the word follows.
  private static final Pattern NEEDS_LETTER =
      Pattern.compile("(?:sent|send|sending|led|leading|penned|joined|signed|released|[Ii]n\\s.*)");

  private static final Pattern LETTER_TO =
      Pattern.compile(
          "(?:\\s+[^.“]{0,120}?\\bletters?\\b(?:\\s+(?:this|last)\\s+\\p{L}+|\\s+today|\\s+on\\s+\\p{Lu}\\p{L}+)?)?\\s+to\\s+");

  private static final Pattern WHOM_END =
      Pattern.compile(
          "\\s*(?:[,;:(.“]|$)|\\s+(?:requesting|urging|asking|calling|expressing|demanding|seeking|opposing|supporting|regarding|concerning|about|that|today|yesterday|after|with|ahead|who|as|before|over|following|encouraging|pressing)\\b"
              + "|\\s+to\\s+(?:demand|ask|urge|request|express|call|oppose|support)\\b|\\s+in\\s+(?:support|opposition|response)\\b|\\s+on\\s+\\p{Lu}|\\s+and\\s+(?:ask|urg|request)");

  private static final Pattern MORE =
      Pattern.compile(
          "(?iu)\\b(?:and|along with|joined by|with|joined)\\s+(?:a (?:dozen|group)|(?:about"
              + " |nearly |over |more than |some"
              + " )?\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|many|several|dozens|other|colleagues|a"
              + " bipartisan|his colleagues|her colleagues)\\b|signed by \\d+|\\bjoined"
              + " many\\b|\\bamong others\\b");

  /// Reads a text; all lists are empty when it speaks of no letter.
  public static ReportedLetter read(String text) {
    Set<String> signatories = new LinkedHashSet<>();
    List<String> addressees = new ArrayList<>();
    boolean complete = true;
    for (String sentence : ABOUT.matcher(text).find() ? sentences(text) : List.<String>of()) {
      Matcher act = ACT.matcher(sentence);
      while (addressees.isEmpty() && isNarrative(sentence) && act.find()) {
        String whom = whom(sentence, act);
        if (!whom.isEmpty()) {
          addressees.add(whom);
          signatories.addAll(subject(sentence.substring(0, act.start())));
        }
      }
      Matcher signed = SIGNED.matcher(sentence);
      if (signed.find()) {
        signatories.addAll(People.listed(sentence.substring(signed.end())));
      }
      complete &= !(ABOUT.matcher(sentence).find() && MORE.matcher(sentence).find());
    }
    return new ReportedLetter(List.copyOf(signatories), complete, List.copyOf(addressees));
  }

  private static boolean isNarrative(String sentence) {
    return !sentence.isBlank()
        && "“\"‘".indexOf(sentence.strip().charAt(0)) < 0
        && ABOUT.matcher(sentence).find();
  }

  /// To whom the letter of this act goes, or an empty string.
  private static String whom(String sentence, Matcher act) {
    Matcher to = LETTER_TO.matcher(sentence).region(act.end(), sentence.length());
    boolean needsLetter = NEEDS_LETTER.matcher(act.group()).matches();
    if (to.lookingAt() && (!needsLetter || to.group().contains("letter"))) {
      Matcher end = WHOM_END.matcher(sentence);
      return receiver(
          sentence.substring(to.end(), end.find(to.end()) ? end.start() : sentence.length()));
    }
    String rest = sentence.substring(act.end()).strip();
    Matcher direct =
        Pattern.compile("(?:\\p{Lu}\\p{L}+ )?" + People.TITLED.pattern()).matcher(rest);
    return act.group().equals("writing") && direct.lookingAt() ? direct.group("name") : "";
  }

  /// A person's bare name where one stands in the words, else the group or body.
  private static String receiver(String whom) {
    String words = whom.strip().replaceAll("\\s+", " ");
    Matcher titled = People.TITLED.matcher(words);
    if (titled.find() && !People.namesOffice(titled.group("name"))) {
      return titled.group("name");
    }
    return words.length() <= 80 ? words.replaceFirst("^(?:the|an?|his|her|their)\\s+", "") : "";
  }

  /// Names that open a sentence, before its verb.
  private static List<String> subject(String head) {
    Matcher titled = People.TITLED.matcher(head);
    while (titled.find()) {
      if (!People.namesOffice(titled.group("name"))) {
        return People.listed(head.substring(titled.start()));
      }
    }
    return List.of();
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher end = SENTENCE_END.matcher(text);
    int start = 0;
    while (end.find()) {
      sentences.add(text.substring(start, end.start()));
      start = end.end();
    }
    sentences.add(text.substring(start));
    return sentences;
  }
}
