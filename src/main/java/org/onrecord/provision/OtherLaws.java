package org.onrecord.provision;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.vocabulary.Tokens;

/// Tells laws that are no instrument of the vocabulary by the form of their names: “the Vienna
/// Convention on the Law of Treaties”, “the Rome Statute”, Венской конвенции, 《刑法》.
final class OtherLaws {
  /// Longest run of capitalised words before “Convention” or “Statute”.
  private static final int LONGEST = 5;

  private static final Set<String> WORDS =
      Set.of(
          "constitution",
          "act",
          "code",
          "law",
          "charter",
          "covenant",
          "directive",
          "regulation",
          "statute",
          "protocol",
          "declaration",
          "agreement",
          "rules",
          "decision",
          "bill",
          "penal",
          "criminal",
          "civil",
          "ley",
          "loi",
          "codigo",
          "constitucion",
          "reglamento",
          "reglement",
          "закона",
          "конституции",
          "кодекса",
          "кодекс",
          "соглашения",
          "устава",
          "القانون",
          "قانون",
          "الدستور",
          "دستور",
          "النظام",
          "الميثاق",
          "宪法",
          "刑法",
          "gesetz",
          "grundgesetz",
          "treaties",
          "conventions",
          "statutes",
          "constituicao",
          "costituzione",
          "codice",
          "statut",
          "estatuto",
          "carta",
          "charte",
          "pacte",
          "pacto",
          "accord",
          "acuerdo");

  /// What such a name may end in besides; alone, these words stand for the main instrument.
  private static final Set<String> TREATIES =
      Set.of(
          "convention",
          "treaty",
          "instrument",
          "text",
          "конвенции",
          "договора",
          "пакта",
          "traite",
          "tratado",
          "convenio",
          "convencion");

  /// Words behind “Convention” with which its name goes on.
  private static final Set<String> GOES_ON =
      Set.of(
          "on",
          "against",
          "for",
          "relating",
          "concerning",
          "of",
          "de",
          "sur",
          "contre",
          "sobre",
          "contra",
          "о",
          "об",
          "против",
          "بشان",
          "لمكافحة",
          "zum",
          "uber");

  private static final Set<String> OWN =
      Set.of(
          "cybercrime",
          "cyber",
          "cybercriminalite",
          "ciberdelincuencia",
          "nations",
          "naciones",
          "киберпреступности",
          "countering",
          "combating",
          "information",
          "icts",
          "ict",
          "un");

  private static final Pattern CHINESE = Pattern.compile("(?:法|法典|宪章|规约|规则|章程|条例|盟约)》?\\s?$");

  private OtherLaws() {}

  static boolean has(String word) {
    return WORDS.contains(word);
  }

  /// True for “Rome Statute” and “Vienna Convention”: capitalised words that end in such a word.
  static boolean begins(Tokens tokens, int word) {
    for (int i = word; i < Math.min(tokens.count(), word + LONGEST); i++) {
      String form = tokens.form(i);
      if (i > word && (WORDS.contains(form) || TREATIES.contains(form))) {
        return true;
      }
      boolean joins = i > word && (form.equals("of") || form.equals("on") || form.equals("and"));
      if (!joins && !tokens.capitalised(i)) {
        return false;
      }
    }
    return false;
  }

  /// True when a word such as “Convention” is the beginning of another treaty's name: “Convention
  /// on the Law of Treaties”, “Convention de Vienne”.
  static boolean goesOn(Tokens tokens, int last) {
    int next = last + 1;
    if (next >= tokens.count()
        || !TREATIES.contains(tokens.form(last))
        || !tokens.capitalised(last)
        || !tokens.gapBefore(next).isBlank()
        || !GOES_ON.contains(tokens.form(next))) {
      return false;
    }
    int name = next + 1;
    while (name < tokens.count()
        && Set.of("the", "la", "le", "les", "los").contains(tokens.form(name))) {
      name++;
    }
    return name < tokens.count()
        && tokens.capitalised(name)
        && !OWN.contains(tokens.form(name))
        && !Character.isDigit(tokens.form(name).charAt(0));
  }

  /// True when a Chinese law is named right before: 《刑法》第五条.
  static boolean endsAt(String text, int at) {
    return CHINESE.matcher(text.substring(Math.max(0, at - 8), at)).find();
  }
}
