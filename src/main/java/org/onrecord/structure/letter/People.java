package org.onrecord.structure.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shapes of persons' names in letters: honorifics, initials, nicknames, party and state.
public final class People {
  /// Words that stand before a name and are no part of it.
  public static final String TITLE =
      "(?:(?:(?:The\\s+)?(?:Right\\s+)?Hon(?:ou?rable|\\.)?|U\\.?\\s?S\\.?|Representatives?|Reps?\\.?|Congress(?:man|woman|men|women|members?|person)"
          + "|Senators?|Sens?\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Dr\\.?|Prof(?:essor|\\.)|Attorney\\s+General|Secretary(?:-General)?(?:\\s+(?:of|for)\\s+(?:the\\s+)?(?:State|Defen[cs]e|Education|Energy|Labou?r|Commerce|Agriculture|Treasury|Interior|Transportation|Justice|Health(?:\\s+and\\s+Human\\s+Services)?|Homeland\\s+Security|Veterans\\s+Affairs|Foreign\\s+Affairs|Housing\\s+and\\s+Urban\\s+Development))?|C\\.?E\\.?O\\.?|President|Prime\\s+Minister"
          + "|Chief\\s+Justice|Co-Chair|Chair(?:man|woman|person)?|Ranking\\s+Member|(?:Majority|Minority)\\s+Leader|Leader|Director(?:\\s+General|-General)?|Administrators?|Commissioners?|Governor|Gov\\.|Ambassador|Amb\\.|H\\.\\s?E\\.|S\\.\\s?E\\.|(?:His|Her|Their|Your)\\s+Excellenc(?:y|ies)"
          + "|Ministers?|Speaker|Acting|Deputy|Vice|Former|Judge|Justice|Mayor|Sir|Dame|Lord|Lady|Baroness|General|Gen\\.|Admiral|Colonel|Col\\.|Captain|Rev\\.|Reverend|Madam(?:e)?|Monsieur|M\\.|Mme|Señora?|Sra?\\.|Herrn?|Frau|Don|Doña|Signora?)(?:\\s+|(?<=\\.)))";

  private static final String PARTICLE =
      "(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|ibn|al|el|ter|ten|y)";
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]*[\\p{L}\\p{M}]";
  private static final String INITIALS = "(?:\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)*)";
  private static final String NICK = "[“\"(‘'][\\p{Lu}][\\p{L} .]{1,15}[”\")’']";

  /// Two to six parts, the last one a full word.
  public static final String NAME =
      "(?:"
          + WORD
          + "|"
          + INITIALS
          + ")(?:\\s+(?:"
          + WORD
          + "|"
          + INITIALS
          + "|"
          + NICK
          + "|"
          + PARTICLE
          + "(?=\\s))){0,4}?\\s+"
          + WORD;

  private static final String SUFFIX =
      "(?:,?\\s+(?:Jr\\.?|Sr\\.?|III|II|IV|M\\.?D\\.?|Ph\\.?D\\.?|P\\.E\\.|Esq\\.?|Q\\.?C\\.?|K\\.?C\\.?))*";

  /// A name with titles before it and suffixes and a bracket behind; the bare name is group `name`.
  public static final Pattern TITLED =
      Pattern.compile(TITLE + "+(?<name>" + NAME + SUFFIX + ")(?:\\s*[(\\[][^)\\]]{1,40}[)\\]])?");

  private static final Pattern LEADING = Pattern.compile("^(?:" + TITLE + ")+");
  private static final Pattern BRACKET =
      Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]|\\s+\\((?:[^)]*)$");
  private static final Pattern WHOLE = Pattern.compile("(?:" + NAME + ")" + SUFFIX);

  /// Words that belong to offices and bodies and end a person's name.
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?U)\\b(?:Members?|Congress|Parliament|Chair\\w*|Vice|Ranking|Senator|Senate|House|Committee|Subcommittee|Caucus|Director|Executive|Officer|President|Secretary|Administrator|Administration|Department|Minist(?:er|ry)|Head|Counsel|Manager|Partner|Professor|University|Institute|Association|Foundation|Commission(?:er)?|Council|Coalition|Alliance|Society|Union|Network|Cent(?:er|re)|Agency|Bureau|Office|Group|Inc|Ltd|LLC|GmbH|Corp(?:oration)?|Company|Federation|Leader|General|Ambassador|Representative|Delegation|States?|United|National|International|District|Attorney|Founder|Coordinator|Analyst|Advis[eo]r|Policy|Affairs|Advocacy|Programme?|Campaign\\w*|Organi[sz]ations?|Street|Avenue|Building|Washington|Democrats?|Republicans?|Act|Bill)\\b");

  private People() {}

  /// A name without titles before and brackets behind.
  public static String bare(String words) {
    String name = words.strip().replaceAll("\\s+", " ");
    name = LEADING.matcher(name + " ").replaceFirst("").strip();
    name = BRACKET.matcher(name).replaceAll("").strip();
    name = name.replaceAll(",?\\s+(?:P\\.E\\.|M\\.?D\\.?|Ph\\.?D\\.?|Esq\\.?|[QK]\\.C\\.)$", "");
    return name.replaceAll("^[\\s,;:*•_/–—-]+|[\\s,;:*•_/–—-]+$", "");
  }

  /// True for words that can be a person's name and nothing of an office.
  static boolean isName(String words) {
    return words.length() <= 60 && WHOLE.matcher(words).matches() && !OFFICE.matcher(words).find();
  }

  /// True when words of offices or bodies stand in the line.
  static boolean namesOffice(String words) {
    return OFFICE.matcher(words).find();
  }

  /// Names in a list such as “Senator Ann Roe, Reps. Bo Poe (D-NY) and Cy Doe”, in order.
  public static List<String> listed(String words) {
    List<String> names = new ArrayList<>();
    String plain =
        BRACKET
            .matcher(words)
            .replaceAll("")
            .replaceAll(",(\\s+(?:Jr|Sr|III|II|IV|P\\.E|M\\.D|Ph\\.D)\\b)", "$1");
    for (String piece :
        plain.split(
            "\\s*[,;•·\\n"
                + "]\\s*(?:and\\s+|und\\s+|y\\s+|et\\s+)?|\\s+(?:and|und|y|et|&|as well as|along"
                + " with)\\s+")) {
      String name = lastName(piece);
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /// The name that a piece of a list ends with, or is; empty when there is none.
  private static String lastName(String piece) {
    String bare = bare(piece);
    if (isName(bare)) {
      return bare;
    }
    Matcher titled = TITLED.matcher(piece);
    String found = "";
    while (titled.find()) {
      String name = titled.group("name");
      found = OFFICE.matcher(name).find() ? found : name;
    }
    return found;
  }
}
