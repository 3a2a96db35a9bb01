package org.onrecord.structure.text;

import java.util.regex.Pattern;

/// The words around names in bylines, in some twenty languages.
final class BylineWords {
  static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String WRITTEN =
      "(?:written|posted|published|story|article|words|reported|reviewed|submitted|report|opinion|analysis|edited|compiled|added|created|commentary|column|essay|a"
          + " blog"
          + "|text|foto|interview|eingestellt|verfasst|erstellt|gespeichert|artikel|beitrag|blogbeitrag|geschrieben|veröffentlicht|ein"
          + " beitrag|ein kommentar|eine analyse|ein"
          + " gastbeitrag|publicado|escrito|redactado|texto|publié|écrit|rédigé|posté|texte|propos"
          + " recueillis|pubblicato|scritto|a"
          + " cura|geschreven|geplaatst|gepubliceerd|skriven|skrevet|napisane"
          + "|opublikowane|ditulis|escrit|написано|опубликовано)";

  private static final String PREPOSITION =
      "(?:by|von|vom|par|por|di|door|av|af|oleh|per|od|przez|написал|написала)";

  private static final String LABEL =
      "(?:autor(?:in|en|es|as|a|ka|zy|i)?|auteure?s?|autrices?|authors?|autore|autori|autrice"
          + "|forfattere?|författare|szerző|írta|kirjoittaja|kirjoittanut|penulis|yazar|yazan|συντάκτης|γράφει(?:"
          + " ο| η)?|redakteur(?:in)?|reporter|byline|writer|автор(?:ы|ка)?|журналист|текст|text|texto|texte|testo|tekst|tekst"
          + " og foto|redazione|redaktion|redacción|rédaction)";

  private static final String CASELESS =
      "(?:作者|记者|記者|撰文|撰稿|文字|文|執筆|著者|글쓴이|기자|بقلم|كتب|كتبت|الكاتب|الكاتبة|إعداد|تحرير|تقرير)";

  /// “Written by ”, “Von ”, “Autor: ”, “作者：”.
  static final String BY =
      "(?:"
          + WRITTEN
          + "\\s)?"
          + PREPOSITION
          + "(?:\\s*:\\s*|\\s+)|"
          + LABEL
          + "\\s*[:：]\\s*|"
          + CASELESS
          + "\\s*[:：/／]\\s*|(?:作者|记者|بقلم|كتب|كتبت|إعداد)\\s+";

  static final Pattern BY_START = Pattern.compile("^\\W{0,3}(?:" + BY + ")", FLAGS);

  /// A byline within a line: at its beginning, after a mark, or after a date.
  static final Pattern VISIBLE =
      Pattern.compile(
          "(?:^\\W{0,2}|(?<=[|•·\\n–—-]\\s?)|(?<=\\d,?\\s))(?:" + BY + ")(?<name>[^|•·\\n]{2,90})",
          FLAGS);

  /// “Autor: kinra”: after an author's label one word is a name as well.
  static final Pattern LABELLED =
      Pattern.compile(
          "(?:^\\W{0,2}|(?<=[|•·\\n"
              + "]\\s?))(?:autor(?:in|es|a)?|auteure?s?|authors?|autore|автор|yazar|yazan|作者|作者|الكاتب|بقلم)\\s*[:：]\\s*(?<name>[^|•·\\n"
              + ":]{2,40})",
          FLAGS);

  /// “Autoren Jane Roe und Rafael Poe”: a label without a mark, alone on its line.
  static final Pattern BARE_LABEL =
      Pattern.compile(
          "^(?:autor(?:in|en|es)?|auteure?s?|authors?|autori?e?)\\s+(?<name>[^|•·\\n:.]{5,80})$",
          FLAGS);

  /// “6.11.2023 13:30 von Olga”: after the time of day one word is a name as well.
  static final Pattern AFTER_TIME =
      Pattern.compile(
          "\\d[:.]\\d{2}(?:\\s?(?:Uhr|h))?,?\\s+"
              + PREPOSITION
              + "\\s+(?<name>(?-i:\\p{Lu})[\\p{L}\\d_-]{2,20})\\s*$",
          FLAGS);

  static final Pattern SPLIT =
      Pattern.compile(
          "\\s*(?:;|\\||\\n|•|·|、|，|،)\\s*|\\s+/\\s+"
              + "|,?\\s(?:im gespräch mit|in conversation with|interviewed by|en conversación con"
              + "|en entretien avec|in gesprek met)\\s",
          FLAGS);

  static final Pattern AND =
      Pattern.compile(
          ",?\\s(?:and|und|y|et|e|en|og|och|i|a|и|ve|und"
              + " mit|with|mit|con|avec|met|med|с)\\s|\\s*&\\s*|\\s+و(?=\\p{IsArabic})|和|与",
          FLAGS);

  private static final String ROLE =
      "(?:[\\w"
          + " ]*(?:writer|reporter|editor|correspondent|journalist|columnist|contributor|staff|producer"
          + "|analyst|director|professor|ph\\.?d|md|redakteur\\w*|redaktion\\w*|korrespondent\\w*|reporterin"
          + "|journaliste?|rédac\\w+|correspondante?|redactor\\w*|periodista|corresponsal|giornalista"
          + "|redattore|redattrice|corrispondente|jornalista|repórter|verslaggever|redacteur"
          + "|dziennikar\\w+|muhabir\\w*|журналист\\w*|корреспондент\\w*|редактор\\w*|обозреватель)\\b.*)";

  /// “, Staff Writer” at the end.
  static final Pattern ROLE_LAST = Pattern.compile(",\\s*(?:and )?" + ROLE + "$", FLAGS);

  /// News agencies, which stand after a name or alone in a byline.
  static final Pattern AGENCY =
      Pattern.compile(
          "(?:dpa(?:-\\w+)?|afp|reuters|ap|epd|kna|apa|sda|ats|sid|efe|ansa|adnkronos|lusa|anp|belga|pap|ritzau|ntb|tass|тасс|интерфакс|риа"
              + " новости|xinhua|新华社|kyodo|upi|pti|aap|cp|agencies|agencias|agenturen|agences|agenzie|agências|wire"
              + " services?|associated press|agence france-presse|وكالات|رويترز|أ ف ب)",
          FLAGS);

  static final Pattern TAIL =
      Pattern.compile(
          "(?:,\\s*(?:and )?"
              + ROLE
              + "|\\s(?:chefredakteur|redakteur|redaktorin?|staff writer|senior"
              + " writer|editor|contributing)\\w*\\b.*"
              + "|,\\s*(?:dpa|afp|reuters|ap|epd|kna|apa|sda)\\b.*"
              + "|\\s/\\s?(?:dpa|afp|reuters|ap|epd|kna|apa|sda|efe|ansa)\\b.*"
              + "|\\s(?:on|at|am|um|le|el|il|op|den|updated|published|posted|publiziert|veröffentlicht|erschienen|aktualisiert|publié|publicado"
              + "|pubblicato|gepubliceerd|in|für|for|pour|para|per|voor|опубликовано)(?:\\s.*|:.*|$)"
              + "|\\s*[-–—|@,(\\[]\\s*\\d.*|\\s+\\d.*"
              + "|\\s*[-–—|@,(\\[]?\\s*\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*"
              + "|\\s*[-–—|@,(\\[]?\\s*\\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s\\d.*"
              + "|\\s*[(\\[<（].*|\\s+@.*|\\s[–—-]\\s.*)$",
          FLAGS);

  static final Pattern CONTACT =
      Pattern.compile("\\S+@\\S+\\.\\S+|https?://\\S+|www\\.\\S+|(?<=\\s|^)@\\w+", FLAGS);

  static final Pattern NO_NAME =
      Pattern.compile(
          "(?:^|.*\\b)(?:https?:|www\\.|admin(?:istrator)?|wordpressadmin|press"
              + " (?:release|office)|(?:media|news)"
              + " release|webmaster|editor|unknown|anonymous|guest|user|login|share|follow|subscribe|comments?|view"
              + " all|read more|more|posts?|archive|profile|bio|about|contact|all|the"
              + " author|author|authors|undefined|null|none|n/a|cookie|privacy|twitter|facebook|by|von"
              + "|edit|bearbeiten|modifier|editar|foto|photo|beitrag|beiträge|beitragvon|seite|kommentare?|veröffentlicht|publiziert|aktualisiert|gast|mehr|alle"
              + " artikel|commentaires?|partager|publié|anonyme|comentarios?|compartir|publicado|anónimo"
              + "|commenti|condividi|pubblicato|reacties|delen|комментар\\w+|опубликовано|гость|yorum\\w*"
              + "|komentarz\\w*|تعليق\\w*|评论|未知)(?:\\b.*|$)"
              + "|.*\\.(?:com|de|org|net|html|php|jpg)\\b.*",
          FLAGS);

  private BylineWords() {}
}
