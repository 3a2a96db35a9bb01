package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.Lexeme.Kind;

/// Cuts a question into pieces, from left to right, mending what is broken.
final class Lexer {
  private static final Pattern SLOP = Pattern.compile("~([0-9]{0,9})");

  /// What stands right before a bracket and says how its words are meant.
  private static final Pattern HEAD =
      Pattern.compile("(SENTENCE|PARAGRAPH|MAYBE|ATLEAST/([0-9]{1,9}))\\(");

  /// The same in small letters, and as other search languages write nearness: “w/5”, “near/3”.
  private static final Pattern SMALL_HEAD =
      Pattern.compile("(?i:sentence|paragraph|maybe|atleast(?:/[0-9]{1,9})?)\\(");

  private static final Pattern OTHER_NEAR =
      Pattern.compile("(?i:near|within|adj|pre|n|w)?/([0-9]{1,9})");

  private static final Pattern OPERATOR = Pattern.compile("(AND|OR|NOT|NEAR(?:/([0-9]{1,9}))?)");

  /// “6(2)(b)”: brackets that belong to a number.
  private static final Pattern PARAGRAPHS = Pattern.compile("(?:\\([0-9a-zA-Z]{1,4}\\))+");

  private static final Pattern NUMBER = Pattern.compile("[0-9](?:bis|ter|quater)?$");
  private static final Pattern NAME = Pattern.compile("(\\p{L}{1,20}):");

  /// “§ 6”: the sign and its number are one word.
  private static final Pattern SECTION = Pattern.compile("§{1,2}[\\s\\p{Z}]+(?=[0-9])");

  private final Question question;
  private final String text;
  private final Repairs repairs;
  private final List<Lexeme> found = new ArrayList<>();
  private int at;

  /// Name of the field that the next piece is looked for in; else empty.
  private String field = "";

  private boolean required;

  Lexer(Question question, Repairs repairs) {
    this.question = question;
    this.text = question.text();
    this.repairs = repairs;
  }

  /// @throws BadQuery when a limit is passed
  List<Lexeme> read() {
    checkLength();
    while (at < text.length()) {
      next();
    }
    checkClauses();
    return found;
  }

  private void checkLength() {
    int length = text.codePointCount(0, text.length());
    if (length > Limits.LONGEST) {
      int limit = text.offsetByCodePoints(0, Limits.LONGEST);
      throw new BadQuery(
          "the question has " + length + " characters; at most 2,000 are read",
          question.column(limit),
          text.substring(0, limit));
    }
  }

  private void checkClauses() {
    int clauses = 0;
    for (Lexeme lexeme : found) {
      clauses += lexeme.clauses();
      if (clauses > Limits.MOST_CLAUSES) {
        int all = found.stream().mapToInt(Lexeme::clauses).sum();
        throw new BadQuery(
            "the question has " + all + " words and conditions; at most 256 are read",
            question.column(lexeme.start()),
            text.substring(0, lexeme.start()).strip());
      }
    }
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\\' && at + 1 < text.length() && Quotes.isDouble(text.charAt(at + 1))) {
      at += 2;
    } else if (c == '!' && opensWord()) {
      found.add(Lexeme.of(Kind.NOT, "-", at, at + 1));
      at++;
    } else if (c != '/' && (isGap(c) || BareWord.LEADING.indexOf(c) >= 0)) {
      gap();
    } else if (c == '/' && !OTHER_NEAR.matcher(text).region(at, text.length()).lookingAt()) {
      gap();
    } else if (c == '*' && !isWhole(at + 1) && text.charAt(at + 1) != '*') {
      repairs.leftOut(at, at + 1, "A * stands only at the end of a word; it was left out.");
      at++;
    } else if (c == '+') {
      required = at + 1 < text.length() && !isGap(text.charAt(at + 1));
      at++;
    } else if (Quotes.isDouble(c)) {
      phrase(at, false);
    } else if (Quotes.isSingle(c)) {
      single();
    } else if (c == '(' || c == ')') {
      bracket(c);
    } else if (c == '|') {
      join(Kind.OR, text.startsWith("||", at) ? 2 : 1);
    } else if (c == '-' || c == '−' || c == '–' || c == '—') {
      minus();
    } else if (c == '=' && at + 1 < text.length() && !isGap(text.charAt(at + 1))) {
      exact();
    } else {
      bare();
    }
  }

  private void gap() {
    if (text.startsWith("&&", at)) {
      join(Kind.AND, 2);
    } else {
      at++;
    }
  }

  private void join(Kind kind, int length) {
    add(Lexeme.of(kind, text.substring(at, at + length), at, at + length));
    at += length;
  }

  private void bracket(char c) {
    Lexeme bracket = Lexeme.of(c == '(' ? Kind.OPEN : Kind.CLOSE, "", at, at + 1);
    at++;
    add(bracket);
  }

  /// True for a sign that stands before a word and not behind one.
  private boolean opensWord() {
    boolean afterGap = at == 0 || isGap(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    return afterGap && at + 1 < text.length() && !isGap(text.charAt(at + 1));
  }

  /// A dash before a word keeps it out; one between words, or before a gap, is punctuation.
  private void minus() {
    if (text.charAt(at) == '-' && opensWord() && text.charAt(at + 1) != '-') {
      found.add(Lexeme.of(Kind.NOT, "-", at, at + 1));
    }
    at++;
  }

  private void exact() {
    int start = at;
    at++;
    if (Quotes.isDouble(text.charAt(at))) {
      phrase(start, true);
      return;
    }
    int end = bareEnd(at);
    String word = text.substring(at, end);
    at = Math.max(end, at + 1);
    BareWord bare = new BareWord(question, repairs, start, end);
    if (word.endsWith("*")) {
      bare.read(word).ifPresent(this::add);
    } else if (BareWord.hasWord(word)) {
      add(Lexeme.of(Kind.EXACT, BareWord.trimmed(word), start, end));
    }
  }

  /// A single quotation mark opens a phrase only when another closes it at the end of a word.
  private void single() {
    int close = Quotes.closeSingle(text, at);
    if (close < 0) {
      at++;
    } else {
      addPhrase(at, at + 1, close, close + 1, false);
    }
  }

  /// Reads a phrase whose opening mark is at `at`; it begins at `start`, before its sign.
  private void phrase(int start, boolean exact) {
    int open = at;
    int close = Quotes.close(text, open);
    if (close == text.length()) {
      repairs.readAs(
          open,
          open + 1,
          Quotes.quoted(Quotes.unescaped(text.substring(open + 1))),
          "The quotation mark at column "
              + question.column(open)
              + " is not closed; the phrase was read to the end.");
    }
    addPhrase(start, open + 1, close, Math.min(close + 1, text.length()), exact);
  }

  private void addPhrase(int start, int from, int to, int end, boolean exact) {
    String words = Quotes.unescaped(text.substring(from, to));
    at = end;
    int slop = 0;
    Matcher others = SLOP.matcher(text).region(at, text.length());
    if (others.lookingAt()) {
      at = others.end();
      slop = others.group(1).isEmpty() ? 0 : Integer.parseInt(others.group(1));
      if (slop > Limits.FURTHEST) {
        throw new BadQuery(
            "a phrase takes at most 50 other words among its own",
            question.column(end),
            question.with(end, at, "~" + Limits.FURTHEST));
      }
    }
    if (!BareWord.hasWord(words)) {
      repairs.leftOut(start, at, "A phrase without words was left out.");
      field = "";
      return;
    }
    Lexeme phrase = Lexeme.of(Kind.PHRASE, words, start, at).with(slop);
    add(exact ? phrase.asWritten() : phrase);
  }

  private void bare() {
    Matcher head = HEAD.matcher(text).region(at, text.length());
    Matcher operator = OPERATOR.matcher(text).region(at, text.length());
    Matcher name = NAME.matcher(text).region(at, text.length());
    Matcher small = SMALL_HEAD.matcher(text).region(at, text.length());
    Matcher near = OTHER_NEAR.matcher(text).region(at, text.length());
    if (head.lookingAt()) {
      head(head);
    } else if (small.lookingAt()) {
      smallHead(small);
    } else if (near.lookingAt() && isWhole(near.end()) && !isOperatorAt(at)) {
      otherNear(near);
    } else if (operator.lookingAt() && isWhole(operator.end())) {
      operator(operator, at, operator.end());
    } else if (name.lookingAt() && Fields.isField(lower(name))) {
      field(lower(name), name.end(), "");
    } else if (name.lookingAt() && isMeant(name)) {
      meant(name);
    } else {
      int start = at;
      Matcher section = SECTION.matcher(text).region(at, text.length());
      at = Math.max(bareEnd(section.lookingAt() ? section.end() : start), start + 1);
      new BareWord(question, repairs, start, at)
          .read(text.substring(start, at))
          .ifPresent(this::addWord);
    }
  }

  /// True for the name of a field in other words, with its value close behind.
  private boolean isMeant(Matcher name) {
    int value = name.end();
    if (value == text.length()
        || isGap(text.charAt(value))
        || "/:)".indexOf(text.charAt(value)) >= 0) {
      hint(name);
      return false;
    }
    return FieldNames.of(lower(name), valueOf(value)).isPresent();
  }

  private String valueOf(int from) {
    return text.substring(from, bareEnd(from));
  }

  /// A name with a gap behind it is a word of a sentence; who meant the field is told how it is
  /// asked for.
  private void hint(Matcher name) {
    String word = name.group(1);
    boolean goesOn = name.end() < text.length() && isGap(text.charAt(name.end()));
    if (goesOn && FieldNames.isName(lower(name))) {
      repairs.readAs(
          name.start(),
          name.end(),
          word,
          "“" + word + ":” was read as a word; as a field it has no gap behind it.");
    }
  }

  private void meant(Matcher name) {
    FieldNames.Meant meant = FieldNames.of(lower(name), valueOf(name.end())).orElseThrow();
    String told = meant.field() + (meant.bound().isEmpty() ? ":" : ":" + meant.bound() + " ");
    repairs.readAs(
        name.start(),
        name.end(),
        told,
        "“"
            + name.group()
            + "” was read as “"
            + told.strip()
            + "”"
            + (meant.besides().isEmpty() ? "" : "; “" + meant.besides() + ":” may be meant too")
            + ".");
    field(meant.field(), name.end(), meant.bound());
  }

  /// An operator with punctuation about it is one still.
  private void addWord(Lexeme word) {
    Matcher operator = OPERATOR.matcher(word.text());
    if (word.kind() == Kind.WORD && operator.matches()) {
      operator(operator, word.start(), word.end());
    } else {
      add(word);
    }
  }

  private boolean isOperatorAt(int index) {
    Matcher operator = OPERATOR.matcher(text).region(index, text.length());
    return operator.lookingAt() && isWhole(operator.end());
  }

  /// True when no word goes on at an index.
  private boolean isWhole(int index) {
    return bareEnd(text, index) == index;
  }

  private static String lower(Matcher name) {
    return name.group().substring(0, name.group().length() - 1).toLowerCase(Locale.ROOT);
  }

  /// “sentence(…)”, or “ATLEAST(…)” without its number, which is one.
  private void smallHead(Matcher small) {
    String name = small.group().substring(0, small.group().length() - 1).toUpperCase(Locale.ROOT);
    int number = name.contains("/") ? Integer.parseInt(name.substring(name.indexOf('/') + 1)) : 1;
    String plain = name.replaceFirst("/.*", "");
    boolean isNumbered = plain.equals("ATLEAST");
    String meant = isNumbered ? plain + "/" + number : plain;
    repairs.readAs(
        at, small.end() - 1, meant, "“" + small.group() + "…)” was read as “" + meant + "(…)”.");
    found.add(Lexeme.of(Kind.OPEN, "", at, small.end()).in(plain).with(isNumbered ? number : 0));
    at = small.end();
  }

  private void otherNear(Matcher near) {
    int reach = Math.min(Limits.FURTHEST, Integer.parseInt(near.group(1)));
    String meant = "NEAR/" + reach;
    repairs.readAs(at, near.end(), meant, "“" + near.group() + "” was read as “" + meant + "”.");
    found.add(Lexeme.of(Kind.NEAR, meant, at, near.end()).with(reach));
    at = near.end();
  }

  private void head(Matcher head) {
    int start = at;
    at = head.end();
    String name = head.group(2) == null ? head.group(1) : "ATLEAST";
    int number = head.group(2) == null ? 0 : Integer.parseInt(head.group(2));
    found.add(Lexeme.of(Kind.OPEN, "", start, at).in(name).with(number));
  }

  private void operator(Matcher operator, int start, int end) {
    String name = operator.group(1);
    Kind kind = name.startsWith("NEAR") ? Kind.NEAR : Kind.valueOf(name);
    at = end;
    String number = operator.group(2);
    int reach = number == null ? Limits.USUAL_REACH : Integer.parseInt(number);
    if (kind == Kind.NEAR && reach > Limits.FURTHEST) {
      throw new BadQuery(
          "NEAR reaches over at most 50 words",
          question.column(start),
          question.with(start, at, "NEAR/" + Limits.FURTHEST));
    }
    found.add(Lexeme.of(kind, name, start, at).with(reach));
  }

  /// @param bound word before each value; empty for none
  private void field(String name, int valueAt, String bound) {
    int start = at;
    int value = valueAt;
    while (value < text.length() && isGap(text.charAt(value))) {
      value++;
    }
    boolean empty = value == text.length() || text.charAt(value) == ')';
    if (empty || (value > valueAt && isOperatorAt(value))) {
      repairs.leftOut(start, valueAt, "“" + name + ":” has no value; it was left out.");
      at = valueAt;
      return;
    }
    if (value > valueAt) {
      repairs.readAs(
          valueAt,
          value,
          "",
          "The gap after “" + name + ":” at column " + question.column(start) + " was left out.");
    }
    at = value;
    if (Fields.isWordField(name)) {
      field = name;
      return;
    }
    ValueList values = new ValueList(question, repairs, name);
    at = values.read(value);
    String written = text.substring(value, at);
    if (values.all().isEmpty()) {
      repairs.leftOut(start, at, "“" + name + ":” has no value; it was left out.");
    } else {
      List<String> all =
          bound.isEmpty()
              ? values.all()
              : values.all().stream().map(one -> bound + " " + one).toList();
      String shown = all.size() == 1 ? all.getFirst() : written;
      found.add(new Lexeme(Kind.FIELD, shown, name, all, 0, false, start, at));
    }
  }

  /// Java index after a word without quotation marks that begins at `from`.
  private int bareEnd(int from) {
    return bareEnd(text, from);
  }

  static int bareEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '(' && end > from && NUMBER.matcher(text).region(from, end).find()) {
        Matcher paragraphs = PARAGRAPHS.matcher(text).region(end, text.length());
        if (!paragraphs.lookingAt()) {
          return end;
        }
        end = paragraphs.end();
      } else if (isGap(c) || c == '(' || c == ')' || c == '|' || Quotes.isDouble(c)) {
        return end;
      } else {
        end++;
      }
    }
    return end;
  }

  static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void add(Lexeme lexeme) {
    boolean takesField = lexeme.clauses() > 0 || lexeme.kind() == Kind.OPEN;
    Lexeme whole = takesField && !field.isEmpty() ? lexeme.in(field) : lexeme;
    if (required && lexeme.kind() == Kind.WORD) {
      whole = whole.required();
    }
    field = "";
    required = false;
    found.add(whole);
  }
}
