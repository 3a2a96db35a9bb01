package org.onrecord.structure.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who signed out of the block under a closing: persons with their offices, or a list of
/// organisations, in lines, columns or run together.
final class Signatures {
  private static final Pattern CELLS = Pattern.compile("\\t+| {3,}|\\s*\\|\\s*");
  private static final Pattern BULLET = Pattern.compile("^(?:[-–•●▪*·■]|\\d{1,3}[.)])\\s*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:/s/|signed(?: by)?|signature|signator(?:y|ies)|undersigned.{0,40}|on behalf"
              + " of.*|for and on behalf"
              + " of.*|name|title|date|organi[sz]ations?|individuals?|experts?|companies|enclosures?.*|attachments?.*|cc\\b.*|c\\.c\\..*|c/o.*|copy"
              + " to.*|encl.*|tel.*|phone.*|email.*|fax.*|www\\..*|https?:.*|.*@.*|\\W*)[:.]?\\s*$");
  private static final Pattern HONORIFIC =
      Pattern.compile(
          "(?=(?<![\\p{L}.-])(?<!Vice )(?<!U\\.S\\. )(?<!States"
              + " )(?:Reps?\\.|Representative|Sens?\\.|U\\.S\\."
              + " Senator|Senator|Congress(?:man|woman)|Hon\\.|The"
              + " Honorable|Dr\\.|Mr\\.|Ms\\.|Mrs\\.|Prof\\.)\\s)");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?<![\\p{L}])(?:(?:Senior |Junior )?(?:United States|U\\.?S\\.?)"
              + " (?:Senators?|Representatives?|House of Representatives)|Members? of"
              + " (?:Congress|Parliament|the European"
              + " Parliament)|M\\.?E?P\\.?(?![\\p{L}])|(?:Co-|Vice[- ]|Acting |Deputy |Assistant"
              + " |Executive |Managing |General |Chief |Senior |Legal |Policy"
              + " )*(?:Chair(?:man|woman|person)?|Ranking Member|Director(?:[-"
              + " ]General)?|President|Secretary(?:[- ]General)?|CEO|Executive"
              + " Officer|Officer|Counsel|Manager|Leader|Founder|Head|Minister|Ambassador|Commissioner|Administrator|Coordinator|Professor|Fellow|Representative|Attorney"
              + " General|Governor|Mayor|Advis[eo]r|Analyst|Partner))(?![\\p{Ll}])");

  private static final Pattern MORE =
      Pattern.compile(
          "(?iuU)\\b(?:and|plus|with)\\s+(?:over |more than |about |some |at least"
              + " )?(?:\\d[\\d,.]*|many|several|dozens of|hundreds"
              + " of)\\s+(?:others?|more|further|additional|other)\\b|\\bet\\s+(?:plus de"
              + " )?(?:\\d+|plusieurs|de nombreux)\\s+autres\\b|\\by\\s+(?:otr[oa]s\\s+\\d+"
              + "|\\d+\\s+(?:otr[oa]s|más))\\b|\\bund\\s+\\d+\\s+(?:weitere|andere)|\\bи\\s+ещ[её]\\s+\\d+|\\bet"
              + " al\\b|\\[(?:…|\\.\\.\\.)\\]|等\\d+|\\bfull list of signatories\\b|\\blist"
              + " continues\\b");

  private Signatures() {}

  /// Signatories as written, titles and offices off, in order, each once.
  static List<String> read(String block) {
    List<String> cells = cells(block);
    List<String> names =
        cells.size() >= 3 || block.strip().length() <= 45 || block.contains("\n")
            ? listed(cells)
            : runTogether(block);
    return names.isEmpty() ? runTogether(block) : names;
  }

  /// Bodies that the block says it was signed on behalf of.
  static List<String> onBehalfOf(String block) {
    List<String> bodies = new ArrayList<>();
    Matcher m =
        Pattern.compile(
                "(?iu)(?:for and )?on behalf of:?\\s+(?:the\\s+)?([\\p{Lu}][^\\n,;.]{2,100})")
            .matcher(block);
    while (m.find()) {
      bodies.add(m.group(1).strip());
    }
    return bodies;
  }

  /// False where the block says that more have signed than it names.
  static boolean isComplete(String block) {
    return !MORE.matcher(block).find();
  }

  private static List<String> cells(String block) {
    List<List<String>> columns = new ArrayList<>();
    for (String line : block.split("\\n")) {
      String[] cells = CELLS.split(line.strip());
      for (int c = 0; c < cells.length; c++) {
        while (columns.size() <= c) {
          columns.add(new ArrayList<>());
        }
        columns.get(c).add(cells[c].strip());
      }
    }
    List<String> flat = new ArrayList<>();
    columns.forEach(flat::addAll);
    flat.removeIf(String::isBlank);
    return flat;
  }

  private static List<String> listed(List<String> cells) {
    List<String> names = new ArrayList<>();
    boolean roles = cells.stream().anyMatch(c -> isOffice(c) && !c.contains(","));
    boolean afterRole = false;
    for (String cell : cells) {
      String line = BULLET.matcher(cell).replaceFirst("").replaceAll("_{2,}", "").strip();
      if (line.isEmpty() || LABEL.matcher(line).matches() || line.length() > 120) {
        continue;
      }
      List<String> found = line(line, roles);
      boolean office = found.isEmpty();
      boolean body = afterRole && !office && !People.isName(found.getFirst());
      if (!office && !body) {
        found.stream().filter(n -> !names.contains(n)).forEach(names::add);
      }
      afterRole = office && roles;
    }
    return names;
  }

  private static List<String> line(String line, boolean roles) {
    List<String> found = new ArrayList<>();
    String[] pieces = HONORIFIC.split(line);
    for (String piece : pieces) {
      String bare = People.bare(piece);
      String name = beforeComma(bare);
      Matcher role = ROLE.matcher(name);
      if (role.find() && role.start() > 3) {
        name = name.substring(0, role.start()).strip();
      }
      if (People.isName(name)) {
        found.add(name);
      } else if (!roles
          && !bare.isEmpty()
          && Character.isLetterOrDigit(bare.codePointAt(0))
          && !Character.isLowerCase(bare.codePointAt(0))
          && !bare.endsWith(".")) {
        found.add(bare);
      } else if (roles
          && !People.namesOffice(bare)
          && bare.length() <= 60
          && pieces.length == 1
          && bare.matches("[\\p{Lu}\\p{N}].*")
          && !bare.matches(".*[,\\d].*")) {
        found.add(bare);
      }
    }
    return found;
  }

  private static String beforeComma(String line) {
    String joined = line.replaceAll(",(\\s+(?:Jr|Sr|III|II|IV|P\\.E|M\\.D|Ph\\.D)\\b)", "$1");
    int comma = joined.indexOf(',');
    return comma < 0 ? joined : joined.substring(0, comma).strip();
  }

  private static boolean isOffice(String cell) {
    Matcher role = ROLE.matcher(cell);
    return role.find() && role.start() <= 3;
  }

  /// Names in a block without lines: “Ann Roe Member of Congress Bo Poe Member of Congress”.
  private static List<String> runTogether(String block) {
    List<String> names = new ArrayList<>();
    for (String byTitle :
        HONORIFIC.split(block.replaceAll("(?<=\\p{Ll}{3}) (?=\\p{Lu}\\.\\s?\\p{Lu}\\. )", "\n"))) {
      for (String piece : byTitle.split("\\n|" + ROLE.pattern())) {
        String bare = People.bare(piece.replaceAll("^[^\\p{Lu}]+", ""));
        String name = beforeComma(bare);
        if (People.isName(name) && name.split("\\s+").length <= 5 && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
