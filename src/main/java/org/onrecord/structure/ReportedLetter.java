package org.onrecord.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text says of a letter that it reports or introduces: who signed it, and to whom it went.
///
/// @param complete false where the text says that there are more signatories
record ReportedLetter(List<String> signatories, boolean complete, List<String> addressees) {
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:letter|letters|it)\\s+(?:was|is|were)\\s+(?:also\\s+)?(?:co-?)?signed\\s+by\\s+(?<list>[^.\\n"
              + "]*(?:(?:\\.(?=\\s?[\\p{Lu}]\\.)|(?<=\\b\\p{Lu})\\.|(?<=(?:Rep|Reps|Sen|Sens|Mr|Ms|Dr|Jr|Sr))\\.)[^.\\n"
              + "]*)*)");
  private static final Pattern LED =
      Pattern.compile(
          "\\b(?:wrote|written|write|writing|sent|send|sending|led|leading|penned|joined|signed|released\\s+the\\s+(?:below|following)\\s+letter)\\b(?<rest>[^.]{0,160})");
  private static final Pattern TO =
      Pattern.compile(
          "^(?:[^.]{0,90}?\\bletters?)?\\s+to\\s+(?<whom>[^.;:“]{3,160}?)(?=\\s*(?:,|\\(|;|:|\\.|$|\\brequesting|\\burging|\\basking|\\bcalling|\\bexpressing|\\bdemanding|\\bseeking|\\bopposing|\\bsupporting|\\bto\\s+(?:demand|ask|urge|request|express|call|oppose|support)|\\bregarding|\\bconcerning|\\babout|\\bin\\s+(?:support|opposition|response)|\\bthat\\b|\\btoday|\\bon\\s+(?:Mon|Tues|Wednes|Thurs|Fri)|\\bafter|\\bwith\\b|\\bfollowing|\\bover\\b|\\band\\s+(?:ask|urg|request)))");
  private static final Pattern MORE =
      Pattern.compile(
          "(?iu)\\b(?:and|along with|joined by|with|joined)\\s+(?:a (?:dozen|group)|(?:about"
              + " |nearly |over |more than |some"
              + " )?\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|many|several|dozens|other|colleagues|a"
              + " bipartisan|his colleagues|her colleagues)\\b[^.]{0,80}|signed by \\d+|\\bamong"
              + " others\\b");

  /// Reads a text; all lists are empty when it speaks of no letter.
  static ReportedLetter read(String text) {
    Set<String> signatories = new LinkedHashSet<>();
    List<String> addressees = new ArrayList<>();
    boolean complete = true;
    boolean aboutLetter =
        Pattern.compile("(?i)\\b(?:letter|wrote to|written to|writing)\\b").matcher(text).find();
    if (!aboutLetter) {
      return new ReportedLetter(List.of(), true, List.of());
    }
    for (String sentence : sentences(text)) {
      Matcher led = LED.matcher(sentence);
      if (led.find() && sentence.indexOf('“') < 0 && sentence.indexOf('"') < 0) {
        String rest = led.group();
        boolean letter =
            sentence.matches("(?s).*\\b(?:letter|wrote to|written to|writing to|in writing)\\b.*");
        Matcher to = TO.matcher(sentence).region(led.start(), sentence.length());
        String whom = whom(sentence, led);
        if (letter && !whom.isEmpty() && addressees.isEmpty()) {
          addressees.add(whom);
          subject(sentence.substring(0, led.start())).forEach(signatories::add);
          complete &= !MORE.matcher(sentence).find();
        }
        if (rest.isEmpty() && to.hitEnd()) {
          continue;
        }
      }
    }
    Matcher signed = SIGNED.matcher(text);
    while (signed.find()) {
      signatories.addAll(People.listed(signed.group("list")));
      complete &= !MORE.matcher(signed.group()).find();
    }
    return new ReportedLetter(List.copyOf(signatories), complete, List.copyOf(addressees));
  }

  private static String whom(String sentence, Matcher led) {
    Matcher to =
        TO.matcher(sentence).region(led.end() - led.group("rest").length(), sentence.length());
    String verb = led.group().substring(0, led.group().length() - led.group("rest").length());
    if (verb.matches("(?:led|leading|joined|signed|sent|send|sending|released.*|penned)")
        && !sentence.substring(led.start()).matches("(?s)[^.]{0,120}\\bletters?\\s+to\\b.*")) {
      return "";
    }
    if (!to.lookingAt()) {
      Matcher direct =
          Pattern.compile("^\\s+(?<whom>" + People.TITLE + "+" + People.NAME + ")")
              .matcher(sentence)
              .region(led.end() - led.group("rest").length(), sentence.length());
      return verb.equals("writing") && direct.lookingAt() ? People.bare(direct.group("whom")) : "";
    }
    return receiver(to.group("whom"));
  }

  /// A person's bare name where one stands in the words, else the group or body.
  private static String receiver(String whom) {
    String words = whom.strip().replaceAll("\\s+", " ");
    List<String> listed = People.listed(words);
    if (!listed.isEmpty()) {
      return listed.getLast();
    }
    return words.length() <= 80 ? words.replaceFirst("^(?:the|an?|his|her|their)\\s+", "") : "";
  }

  /// Names that open a sentence, before its verb.
  private static List<String> subject(String head) {
    List<String> names = new ArrayList<>();
    Matcher titled = People.TITLED.matcher(head);
    while (titled.find()) {
      if (!People.namesOffice(titled.group("name"))) {
        names.addAll(People.listed(head.substring(titled.start())));
        break;
      }
    }
    return names;
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher end =
        Pattern.compile("(?<=[a-z0-9)”\"]{2}[.!?]”?)\\s+(?=[\\p{Lu}“\"])|\\n+").matcher(text);
    int start = 0;
    while (end.find()) {
      sentences.add(text.substring(start, end.start()));
      start = end.end();
    }
    sentences.add(text.substring(start));
    return sentences;
  }
}
