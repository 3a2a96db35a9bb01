package org.onrecord.provision;

import java.util.regex.Pattern;

/// The words and numbers that make a citation, in the languages of [CitationScanner].
final class CitationWords {
  static final String N =
      "(?:\\p{Nd}{1,3}(?![\\p{Nd}])|[XVIL]{2,6}(?![\\p{L}])|(?:premier|première|primero)(?!\\p{L})"
          + "|[VX](?=\\s(?:of|de|du|del|and|or)\\s|\\s?[(,.;:]|$)|I(?=\\s(?:of|de|du|del)\\s)"
          + "|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen"
          + "|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty)(?![\\p{L}-])"
          + "|(?<=\\p{InArabic}\\s)\\(\\p{Nd}{1,3}\\)"
          + "|ال\\p{L}{3,8}(?:\\sعشرة?(?!\\p{L})|\\sوال\\p{L}{4,8})?)";
  static final String PAREN = "\\s?\\(\\s?(?:\\p{Nd}{1,2}|[a-z]|[ivx]{1,4})\\s?\\)";
  static final String SUB = "(?:" + PAREN + "|\\.\\p{Nd}{1,2}(?![\\p{Nd}]))*";

  /// The word article, in its forms; `single` when it is singular.
  static final Pattern HEAD =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?:"
              + "(?<single>(?iu:article|art\\.?|artículo|articulo|artigo|articolo|artikels?"
              + "|стать[яиеюёй]{1,2}|ст\\.|(?:و|ب|ل|ف|ك)?المادة|للمادة|مادة))"
              + "|(?iu:articles|arts\\.?|artículos|articulos|artigos|articoli|artikeln"
              + "|стать(?:и|ям|ями|ях)|статей|(?:و|ب|ل)?(?:ال)?(?:مواد|مادتين|مادتان)))"
              + "(?![\\p{L}])[\\s\\u00A0]{0,2}"
              + "(?iu:(?:nos?\\.|n°|№|numbers?|numéros?|رقم|من|del|du|de|с|los?)\\s)?");
  static final Pattern ITEM =
      Pattern.compile(
          "(?<n>"
              + N
              + ")[ºª°]?(?:\\s?(?<bis>bis|ter|quater|quinquies|бис|مكرر(?:اً|ا)?)(?!\\p{L}))?(?<sub>"
              + SUB
              + ")(?![\\p{L}\\p{Nd}%])");
  static final Pattern PART = Pattern.compile("\\p{Nd}+|[a-z]+|[а-з]|ال\\p{L}+");
  static final String RUSSIAN = "абвгдежз";
  static final Pattern SUB_ONLY = Pattern.compile("(?:" + PAREN + ")+");
  static final Pattern AND =
      Pattern.compile(
          "\\s?[,،、;]\\s?(?:(?:and|or|et|ou|y|e|и|или|und|oder)\\s|(?:و|أو)\\s?)?|\\s(?:and/or|and|or|&|et|ou|y|e|o|и|или|und|oder|as"
              + " well as)\\s|\\s(?:و|أو)\\s?|\\s?[和及或]\\s?");
  static final Pattern TO =
      Pattern.compile(
          "\\s?[-‐‑–—]\\s?|\\s(?:to|through|until|à|a|al|au|hasta|bis|по|до|إلى|الى)\\s|\\s?[至到]\\s?");
  static final Pattern ONWARD =
      Pattern.compile(
          "\\s?(?:(?iu:et\\sseqq?\\b\\.?|and\\s(?:the\\s)?following(?:\\sarticles)?(?!\\p{L})"
              + "|et\\ssuivants?(?!\\p{L})|et\\ss(?:uiv)?\\.|y\\ssiguientes(?!\\p{L})|y\\sss\\."
              + "|и\\sслед(?:ующ\\p{L}{2}(?!\\p{L})|\\.)|وما\\s(?:بعدها|يليها))|ff\\.)");
  static final String PARAGRAPH =
      "(?iu:sub-?paragraphs?|sub-?paras?\\.?|paragraphs?|paras?\\.?|paragraphes?|par\\.|alinéas?|al\\.|§{1,2}|párrafos?"
          + "|parrafos?|apartados?|parágrafos?|incisos?|literal(?:es)?"
          + "|(?:под)?пункт(?:ы|а|у|е|ом|ов|ах|ами)?|п?п\\.|част(?:ь|и|ью|ям|ями)|ч\\."
          + "|(?:و|ب|ل)?(?:ال)?فقرة|(?:ال)?فقرتين|(?:ال)?فقرات|absatz|abs\\.)(?!\\p{L})";
  static final Pattern AFTER = Pattern.compile("[,،]?\\s{0,2}\\(?\\s?" + PARAGRAPH + "\\s?\\(?");
  static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}\\p{Nd}])" + PARAGRAPH + "\\s?\\(?");
  static final Pattern PARAGRAPH_ITEM =
      Pattern.compile(
          "(?:(?<n>\\p{Nd}{1,2}|ال\\p{L}{3,8}(?!\\p{L}))|[(«“]?(?<letter>[a-zа-з])[)»”])(?<sub>(?:"
              + PAREN
              + ")*)(?![\\p{L}\\p{Nd}])");
  static final Pattern OF =
      Pattern.compile(
          "\\)?,?\\s?(?iu:of|in|to|under|de\\s?l['’]|de\\sla|des|del|du|de|do|da|dell['’]|des|из|من|к)?\\s?"
              + "(?iu:the\\s|los\\s)?(?iu:draft\\s|proposed\\s|projet\\sd['’])?");
  static final Pattern BARE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}./(])(?<n>\\p{Nd}{1,2})(?<sub>(?:\\((?:\\p{Nd}{1,2}|[a-z])\\))+)(?![\\p{L}\\p{Nd}(])");
  static final Pattern COUNTED =
      Pattern.compile(
          "\\s(?iu:days?|weeks?|months?|years?|hours?|minutes?|times|states?|countries|people|members"
              + "|companies|organi[sz]ations|ngos|nations|governments|per\\s?cent|january|february|march"
              + "|april|may|june|july|august|september|october|november|december)(?!\\p{L})");
  static final Pattern GOES_ON =
      Pattern.compile(
          "\\s(?iu:of|in|and|or|to|which|are|is|do|does|should|would|must|could|can|may|that|under|as|on"
              + "|for|with|have|has|were|was|will|shall|where|by|remain|require|allow|need|also|both"
              + "|de|du|des|del|et|ou|y|e|da|do|и|из|من)(?!\\p{L})");

  private CitationWords() {}
}
