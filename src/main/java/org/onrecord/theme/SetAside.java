package org.onrecord.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.WordHunt;

/// The stretches of a text in which a speaker says what the words are *not* about: “this is not
/// about privacy”, “privacy is not a concern”, “without any mention of encryption”.
///
/// A complaint is no setting aside: “does not protect journalists”, “makes no mention of rights”,
/// “privacy is not a concern for this government” raise the concern. “Not only about privacy” does
/// too. See docs/decisions/0012-concerns.md.
final class SetAside {
  private static final int FARTHEST = 90;

  /// What follows is set aside, to the end of the clause.
  private static final Pattern AHEAD =
      words(
          """
          (?:not|never) (?:really |actually |in any way |at all )?about
          (?:nothing|not anything|anything|little) to do with
          (?:is|was|are|were) ?(?:not|n[’']t) (?:a|the) (?:question|matter|case) of
          without (?:any |even a |a |so much as a )?(?:mention|discussion|word|reference) (?:of|on|to|about)
          without (?:even )?(?:mentioning|discussing|touching on)
          no (?:opinion|view|views|position|comment|comments|remarks|quarrel) (?:on|about|regarding|with)
          (?:we|i|(?:our|my) \\p{L}+|this (?:article|note|comment|paper|letter|submission|report|statement|talk|speech|brief)) (?:do|does|did|will|shall|would|can)(?: not|n[’']t|not) (?:concern|address|discuss|deal with|touch on|cover|comment on|speak (?:of|about|to|on)|take up|go into|consider|relate to)
          (?:leave|leaves|leaving|set|sets|setting|put|putting) aside
          (?:unrelated|irrelevant) to
          (?:ne s[’']agit|ne s[’']agissait|s[’']agit) pas (?:ici )?(?:de|d[’']|du|des)
          n[’']est pas (?:celle|une question|une affaire|la question|un débat) (?:de|d[’']|du|des)
          n[’']est pas celle de
          rien à voir avec
          sans (?:aucune mention|mention|mentionner|parler|évoquer|même évoquer)
          (?:laissons|laisser|laissant) de côté
          no se trata(?:ba)? (?:aquí )?(?:de|del)
          nada que ver con
          no es (?:una )?cuestión de
          sin (?:mencionar|mención(?: alguna)? (?:de|a)|hablar de)
          (?:dejando|dejamos|dejar) de lado
          речь (?:здесь )?(?:ид[её]т )?не (?:ид[её]т )?об?
          дело (?:здесь )?не в
          не име\\p{L}+ (?:никакого )?отношения к
          без (?:всякого )?упоминани\\p{L}+
          оставля\\p{L}+ в стороне
          """);

  private static final WordHunt AHEADS = WordHunt.of(AHEAD, "nialwmotspurdрднбо");

  /// “isn't about”, which begins with any letter.
  private static final Pattern AHEAD_SHORT =
      Pattern.compile(
          "(?<=\\p{L})n[’']t\\s+(?:really\\s+|actually\\s+|in\\s+any\\s+way\\s+|at\\s+all\\s+)?about",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What stands before is set aside, from the beginning of the clause.
  private static final Pattern BEHIND =
      words(
          """
          (?:is|are|was|were) ?(?:not|n[’']t|no) (?:really )?(?:a |an |the |our |my )?(?:concern|concerns|issue|question|point|topic|subject|problem here|at issue|in question)
          (?:is|are|was|were) (?:left aside|set aside|beside the point|irrelevant|off topic)
          n[’']est pas (?:ici )?(?:en cause|le sujet|la question|notre sujet|le propos)
          (?:est|sont) laissée?s? de côté
          no es (?:aquí )?(?:el tema|la cuestión|el asunto|nuestro tema)
          (?:здесь )?ни при ч[её]м
          """);

  private static final WordHunt BEHINDS = WordHunt.of(BEHIND, "iawnesзн");

  /// Chinese and Arabic, which need no spaces around a word.
  private static final Pattern AHEAD_INSIDE =
      Pattern.compile(
          "不是关于|并非关于|谈的不是|说的不是|无关乎|لا يتعلق الأمر|الأمر لا يتعلق|ليس الأمر متعلق"
              + "|لا علاقة (?:له|لها|لهذا|لذلك)|دون (?:أي )?ذكر|دون الإشارة إلى|بغض النظر عن");

  private static final Pattern BEHIND_INSIDE = Pattern.compile("无关|没有关系|不是问题");

  /// Ends a clause.
  private static final Pattern END =
      Pattern.compile(
          "[.,;:!?()—–،؛؟。，；：！？\\n]|\\b(?:but|rather|it is|it’s|it's|mais|sino|pero|но|а)\\b"
              + "|而是|بل ",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// After such a setting aside somebody else is the one who does not care: a complaint.
  private static final Pattern OF_OTHERS =
      words("(?:for|to|of) (?!us\\b|me\\b|our\\b|my\\b|here\\b)\\p{L}+");

  private record Stretch(int from, int to) {}

  private final List<Stretch> stretches;

  private SetAside(List<Stretch> stretches) {
    this.stretches = stretches;
  }

  private static Pattern words(String lines) {
    String any = String.join("|", lines.strip().lines().map(String::strip).toList());
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}\\d])(?:" + any.replace(" ", "\\s+").replace("\\s+?", "\\s*") + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The stretches between two Java indices of a text.
  static SetAside in(String text, int from, int to) {
    List<Stretch> stretches = new ArrayList<>();
    for (MatchResult cue : all(text, from, to, AHEADS, AHEAD_SHORT, AHEAD_INSIDE)) {
      stretches.add(new Stretch(cue.end(), clauseEnd(text, cue.end(), to)));
    }
    for (MatchResult cue : all(text, from, to, BEHINDS, BEHIND_INSIDE)) {
      if (!isOfOthers(text, cue.end(), to)) {
        stretches.add(new Stretch(clauseStart(text, from, cue.start()), cue.start()));
      }
    }
    return new SetAside(stretches);
  }

  private static List<MatchResult> all(
      String text, int from, int to, WordHunt words, Pattern... inside) {
    List<MatchResult> found = new ArrayList<>();
    Matcher word = words.find(text, from, to);
    while (word != null) {
      found.add(word.toMatchResult());
      word = words.find(text, word.end(), to);
    }
    for (Pattern pattern : inside) {
      pattern.matcher(text).region(from, to).results().forEach(found::add);
    }
    return found;
  }

  private static boolean isOfOthers(String text, int at, int to) {
    Matcher others = OF_OTHERS.matcher(text).region(Math.min(at + 1, to), to);
    return others.lookingAt();
  }

  private static int clauseEnd(String text, int from, int to) {
    int last = Math.min(to, from + FARTHEST);
    Matcher end = END.matcher(text).region(from, last);
    return end.find() ? end.start() : last;
  }

  private static int clauseStart(String text, int from, int to) {
    int start = Math.max(from, to - FARTHEST);
    Matcher end = END.matcher(text).region(start, to);
    while (end.find()) {
      start = end.end();
    }
    return start;
  }

  /// True when some of a term's words stand where all is set aside.
  boolean holds(Lexicon.Found found) {
    for (Stretch stretch : stretches) {
      for (int[] piece : found.pieces()) {
        if (piece[0] < stretch.to && stretch.from < piece[1]) {
          return true;
        }
      }
    }
    return false;
  }
}
