package org.onrecord.structure.furniture;

import java.util.regex.Pattern;

/// Words that point to other articles.
public final class PointerWords {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /// “Read also”, “Lesen Sie auch”: words that point to other articles.
  private static final String POINTING =
      "(?:(?:read|see|also see|see also|read also|also read|read more|related|related"
          + " (?:articles?|stories|content|posts?|links?|news|topics?)|more on(?: this)?|more"
          + " (?:from|stories|news)|recommended(?: for you| reading)?|you (?:may|might) also"
          + " (?:like|be interested in)|don.t miss|continue reading|further reading|up next|most"
          + " (?:read|popular|viewed)|trending(?: now)?|popular (?:posts|stories)|latest"
          + " (?:news|stories|posts)|top stories|editor.?s.? picks?|lea (?:también|más|además)|lee"
          + " (?:también|más)|leer más|le puede interesar|te puede interesar|además|más"
          + " (?:noticias|información)|notas? relacionadas?|noticias relacionadas|lire (?:aussi|la"
          + " suite|également)|à lire(?: aussi| également)?|voir aussi|sur le même sujet|en savoir"
          + " plus|lesen sie (?:auch|mehr|hier)|lesen sie zum thema|mehr zum thema|mehr dazu|auch"
          + " interessant|weiterlesen|zum thema|siehe auch|weitere"
          + " (?:artikel|infos|informationen|beiträge|themen|nachrichten)|ähnliche"
          + " (?:artikel|beiträge)|(?:das|dies\\w*|folgende\\w*)(?: \\w+)? könnten?"
          + " (?:sie|dich|euch) (?:auch )?interessieren|mehr"
          + " (?:lesen|erfahren|infos|informationen|aus|von)|leggi (?:anche|tutto)|per"
          + " approfondire|leia (?:mais|também)|saiba mais|veja (?:também|mais)|читайте"
          + " также|читать также|читать далее|по теме|смотрите также|zie ook|lees"
          + " (?:ook|meer|verder)|czytaj (?:też|także|dalej|więcej)|zobacz (?:też|także)|læs"
          + " også|läs också|les også|lue myös|اقرأ (?:أيضا|أيضًا|المزيد)|延伸阅读|相关阅读|相關新聞|相关新闻|mehr"
          + " themen|empfehlungen (?:aus|der) der redaktion|noch mehr"
          + " (?:infos|artikel|themen)|verwandte (?:artikel|beiträge|themen)|meist"
          + " (?:gelesen|gesucht|geklickt)|más sobre|más de|también te puede interesar|vea"
          + " también|ver también|mira también|recomendad[oa]s?|lo más (?:leído|visto)|nos"
          + " recommandations|les plus lus|articles?"
          + " (?:similaires?|liés|associés|connexes)|articoli correlati|potrebbe interessarti|i più"
          + " letti|leia também|notícias relacionadas|matérias relacionadas|mais lidas|самые?"
          + " (?:читаемые|популярные)|популярное|ещё по теме|материалы по теме|gerelateerde"
          + " (?:artikelen|berichten)|meest (?:gelezen|bekeken)|powiązane"
          + " (?:artykuły|wpisy)|najczęściej czytane|podobne artykuły|مواضيع ذات صلة|أخبار ذات"
          + " صلة|الأكثر قراءة|热门文章|猜你喜欢|関連記事))";

  private static final Pattern MORE = Pattern.compile(POINTING + "[\\s:：»>!?.…|–-]*", FLAGS);

  private static final Pattern POINTER = Pattern.compile(POINTING + "\\s*[:：»>|–-]", FLAGS);

  private static final Pattern TAIL =
      Pattern.compile(
          "[.…\\])!?:;\\s](?:read (?:more|on)|continue reading|more|weiterlesen|mehr(?:"
              + " lesen)?|lire (?:la suite|plus)|leer más|seguir leyendo|leggi tutto|continua a"
              + " leggere|leia mais|читать далее|подробнее|lees (?:meer|verder)|czytaj"
              + " dalej|más)[\\s>»›→….\\])]*$",
          FLAGS);

  private PointerWords() {}

  /// True when the block does nothing but point.
  public static boolean isPointer(String block) {
    return MORE.matcher(block).matches();
  }

  /// True when a pointer such as “Read also:” opens the block.
  public static boolean opens(String block) {
    return POINTER.matcher(block).lookingAt() || isPointer(block);
  }

  /// True when the block ends in “… Read more”.
  public static boolean ends(String block) {
    String tail = block.substring(Math.max(0, block.length() - 30));
    return TAIL.matcher(tail).find();
  }
}
