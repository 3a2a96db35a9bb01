package org.onrecord.structure.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads to whom a letter goes: out of the block before the salutation, else out of the salutation,
/// whose family names are completed from the text.
final class Addressees {
  private static final Pattern START =
      Pattern.compile(
          "(?=(?<![\\p{L}])(?:(?:The\\s+)?(?:Right\\s+)?Honou?rable\\s|Hon\\.\\s|H\\.\\s?E\\.\\s|(?:His|Her)\\s+Excellency\\s))");
  private static final Pattern GREETING =
      Pattern.compile(
          "(?iu)^(?:dear|to|sehr geehrte[rs]?|liebe[rs]?|estimad[oa]s?|ch[eè]re?s?|monsieur"
              + " le|madame la|уважаем\\p{L}+|gentil[ei]|egregi[oa]?|prezad[oa]s?|geachte)\\s+");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iu)(?:sirs?|madam|sir\\s*(?:/|or|and)\\s*madam|madam\\s*(?:/|or|and)\\s*sir|whom it"
              + " may concern|damen und herren|madame,? monsieur|mesdames,?"
              + " messieurs|señor(?:es|as)?.{0,20}|all)");
  private static final Pattern SKIP =
      Pattern.compile(
          "(?iu)(?:by|via|per)\\s+(?:e-?mail|post|hand|fax|electronic|courier|facsimile|submission).*|sent"
              + " (?:by|via).*|re:.*|confidential|open"
              + " letter.*|ref.*|.*@.*|\\W*|page.*|attn:?|(?:from|cc|subject|sent|date):.*");
  private static final Pattern GROUP_TITLE =
      Pattern.compile(
          "(?U)^((?:Commissioner|Senator|Representative|Minister|Secretar|Congressm|Director|Ambassador|Chair\\w*|Leader)\\w*?)(?:s|ies|en)\\s+(.*)$");

  private Addressees() {}

  /// Names and bodies in order, titles off where the name is whole.
  ///
  /// @param block lines or words between the date and the salutation
  /// @param salutation with its “Dear” and its end mark
  /// @param text where a family name may stand in full
  static List<String> of(String block, String salutation, String text) {
    List<String> greeted = greeted(salutation);
    List<String> names = new ArrayList<>();
    List<String> surnames = new ArrayList<>();
    for (String name : greeted) {
      surnames.add(surname(name));
    }
    fromBlock(block, surnames).forEach(n -> addOnce(names, n));
    if (names.isEmpty()) {
      for (String name : greeted) {
        addOnce(names, completed(name, text));
      }
    }
    return names;
  }

  private static void addOnce(List<String> names, String name) {
    if (!name.isBlank() && !names.contains(name)) {
      names.add(name);
    }
  }

  /// Whom the salutation greets: “Dear Commissioners Dye and Creel:” gives two commissioners.
  private static List<String> greeted(String salutation) {
    String words =
        GREETING
            .matcher(salutation.strip().replaceAll("[,:;!，：.]+$", ""))
            .replaceFirst("")
            .replaceAll("\\s+", " ")
            .strip();
    if (words.isEmpty() || NOBODY.matcher(words).matches()) {
      return List.of();
    }
    if (words.matches(
        "(?U)(?:[Ff]riends?|[Cc]olleagues?|Members|Excellenc\\w+|[Ff]ellow|Delegates|Distinguished)\\b.*")) {
      return List.of(words);
    }
    String title = "";
    Matcher group = GROUP_TITLE.matcher(words);
    if (group.matches() && words.matches(".*(?:,| and ).*")) {
      title =
          group
                  .group(1)
                  .replaceFirst("^Secretar$", "Secretary")
                  .replaceFirst("^Congressm$", "Congressman")
              + " ";
      words = group.group(2);
    }
    List<String> names = new ArrayList<>();
    for (String piece : words.split("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|und|et|y)\\s+")) {
      addOnce(names, title + piece.replaceFirst("(?iu)^dear\\s+", "").strip());
    }
    return names;
  }

  private static String surname(String name) {
    String[] words = name.replaceAll(",?\\s+(?:Jr|Sr|III|II)\\.?$", "").split("\\s+");
    return words[words.length - 1];
  }

  /// Addresses, apart by empty lines; where every line stands alone the block is one address.
  private static String[] groups(String block) {
    String[] groups = block.strip().split("\\n\\s*\\n");
    boolean single = java.util.Arrays.stream(groups).noneMatch(g -> g.strip().contains("\n"));
    return single && groups.length > 1 ? new String[] {String.join("\n", groups)} : groups;
  }

  private static List<String> fromBlock(String block, List<String> surnames) {
    List<String> names = new ArrayList<>();
    for (String group : groups(block)) {
      for (String piece : START.split(group)) {
        String name = first(piece, surnames);
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /// The name that an address opens with.
  private static String first(String piece, List<String> surnames) {
    for (String surname : surnames) {
      Matcher known =
          Pattern.compile("(?:[\\p{Lu}][\\p{L}.'’-]*[ \\t]+){1,4}" + Pattern.quote(surname))
              .matcher(piece);
      if (surname.length() > 2
          && !People.namesOffice(surname)
          && Character.isUpperCase(surname.codePointAt(0))
          && known.find()) {
        return People.bare(known.group());
      }
    }
    for (String line : piece.strip().split("\\n")) {
      String bare =
          People.bare(
              line.strip()
                  .replaceFirst(
                      "(?iu)^(?:(?:to|attn|attention|an|a|à)\\s*:\\s*|to\\s+(?=the\\s))", ""));
      if (bare.isEmpty() || SKIP.matcher(line.strip()).matches()) {
        continue;
      }
      return fromLine(bare);
    }
    return "";
  }

  private static String fromLine(String bare) {
    String name = bare.contains(",") ? bare.substring(0, bare.indexOf(',')).strip() : bare;
    if (People.isName(name)) {
      return name;
    }
    Matcher titled = Pattern.compile("^" + People.NAME).matcher(bare);
    if (titled.lookingAt() && People.isName(titled.group())) {
      return titled.group();
    }
    return People.namesOffice(bare) && bare.length() <= 120 && !bare.matches(".*\\d{3,}.*")
        ? bare.replaceFirst("^[Tt]he ", "")
        : "";
  }

  /// “Mr. Read” as the text names him elsewhere in full, such as “Ian Read”.
  private static String completed(String name, String text) {
    String surname = surname(name);
    String bare = People.bare(name);
    if (bare.indexOf(' ') > 0 && !bare.equals(name) && People.isName(bare)) {
      return bare;
    }
    if (bare.equals(name) || bare.indexOf(' ') > 0) {
      return name;
    }
    Matcher full =
        Pattern.compile(
                "(?<![\\p{L}])((?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.)(?:\\s+\\p{Lu}\\.)?\\s+"
                    + Pattern.quote(surname)
                    + ")(?![\\p{L}])")
            .matcher(text);
    while (full.find()) {
      String found = People.bare(full.group(1));
      if (found.indexOf(' ') > 0 && People.isName(found) && !found.startsWith("Dear ")) {
        return found;
      }
    }
    return name;
  }
}
