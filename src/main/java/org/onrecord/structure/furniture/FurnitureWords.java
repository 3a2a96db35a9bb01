package org.onrecord.structure.furniture;

import java.util.regex.Pattern;
import org.onrecord.structure.text.AnyOf;
import org.onrecord.structure.text.WrittenDate;

/// Words by which a short block gives itself away as furniture, whatever its markup.
public final class FurnitureWords {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern RULE = Pattern.compile("[\\s=\\-_*~#•·–—+.|<>«»×✕]{1,}");

  private static final Pattern SOCIAL =
      Pattern.compile(
          "(?:(?:x|twitter|tweet|facebook|linked\\s?in|instagram|youtube|whats\\s?app|telegram|reddit|pinterest|"
              + "pocket|flipboard|tiktok|threads|mastodon|bluesky|xing|tumblr|vk|ok|e-?mail|mail|print|drucken|imprimir|stampa|share|shares|share"
              + " this|teilen|partager|compartir|compartilhar|condividi|поделиться|分享|save|pin("
              + " it)?|like|copy link|link|comments?|rss|on|via|to|by|and|"
              + "f|t|in|google\\+?|messenger|line|icon|logo|this|article|story|:|\\||[+•·,/&]|\\d+)\\s*)+",
          FLAGS);

  private static final Pattern NETWORK =
      Pattern.compile(
          "\\b(?:twitter|tweet|facebook|linked\\s?in|instagram|youtube|whats\\s?app|telegram|reddit"
              + "|pinterest|flipboard|tiktok|mastodon|bluesky|xing|tumblr|e-?mail|print|drucken"
              + "|imprimir|stampa|shares?|teilen|partager|compartir|compartilhar|condividi"
              + "|поделиться|copy link|comments?|rss|pin it|save|x)\\b|分享",
          FLAGS);

  private static final Pattern ADVERTISEMENT =
      Pattern.compile(
          "(?:\\W*(?:advertisement|advert|advertising|advertorial|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|reklama|advertentie|annonse?|sponsored(?:"
              + " content)?|promoted|paid post|ad|الإعلانات|广告)\\W*(?:continue reading"
              + " below|[–-].{0,50}|scroll.{0,30}|continues? below.{0,20})?)+",
          FLAGS);

  private static final Pattern LEGAL =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright\\b|all rights reserved|alle rechte vorbehalten|tous droits"
              + " réservés|todos los derechos|tutti i diritti|все права"
              + " защищены).{0,160}|.{0,80}(?:all rights reserved|alle rechte vorbehalten|tous"
              + " droits réservés|todos los derechos reservados|tutti i diritti riservati|все права"
              + " защищены)\\.?",
          FLAGS);

  private static final Pattern COOKIE =
      Pattern.compile(
          ".{0,80}\\b(?:(?:we|this (?:web)?site|our (?:web)?site|our partners) (?:and our partners"
              + " )?uses? cookies|accept (?:all )?cookies|cookie"
              + " (?:policy|settings|notice|preferences)|verwende[nt] (?:wir"
              + " )?cookies|utilis(?:e|ons|ation) (?:des |de )cookies|ohne (?:deine?|ihre?)"
              + " (?:einverständnis|zustimmung|einwilligung) keine|gebruik van cookies|plików"
              + " cookie|utiliza(?:mos)? cookies|utilizziamo (?:i )?cookie|используе[мт] (?:файлы"
              + " )?cookie)\\b.{0,300}",
          FLAGS);

  private static final Pattern INTERFACE =
      Pattern.compile(
          "(?:(?:user|close|menu|search|expand|enlarge|play|share|arrow|author|profile|calendar|clock|camera|hamburger|mail|print|comment|bookmark)\\s+(?:icon|image|logo|button)s?|expand(?:"
              + " image| to see full image| photo)?|enlarge(?: this)?"
              + " image|close|menu|search|home|loading\\s*\\.*…?|skip to (?:main )?content|play(?:"
              + " video| audio)?|listen|listen to (?:this )?article|listen to this|view"
              + " (?:image|gallery|all|comments)|show (?:more|less|caption|comments)|hide"
              + " caption|toggle caption|toggle navigation|back to top|top|next|previous|prev|log"
              + " ?in|sign ?in|sign ?out|register|my account|\\d+"
              + " (?:comments?|shares?|views?|likes?|kommentare?|commentaires?|comentarios?|комментари\\w+)|(?:no|leave"
              + " a|post a|add a|view) comments?|leave a"
              + " (?:reply|comment).*|reply|antworten|répondre|responder|\\d+\\s*-?\\s*(?:min(?:ute)?s?|min\\.)\\s*(?:read|lesezeit|de"
              + " lecture|de lectura|lesen)?|(?:reading time|lesezeit|temps de lecture|tiempo de"
              + " lectura)\\W*\\d+.{0,12}|\\w+(?: \\w+){0,3}"
              + " logo|(?:image|photos?|picture|bild|fotos?|beitragsbild|titelbild|bildnachweis|crédit"
              + " photo|credit|image credit|photo credit|photo by|bildquelle|quelle"
              + " bild)\\s?:.{0,120}|getty images|powered by .{1,40}|home(?:\\s*[/>›»|→]\\s*[\\p{L}"
              + " &-]{2,30}){1,5}|(?:(?:sign ?in|log ?in|subscribe|search|menu|home|register|about"
              + " us|contact us|my account|sign ?up|donate)\\s*[|/·•]?\\s*){2,6}|nach"
              + " oben|zurück|zur startseite|startseite|drucken|vorlesen|seite \\d+(?: von"
              + " \\d+)?|page \\d+(?: (?:of|sur|de|/) \\d+)?|newsletter|(?:[\\w’'-]+"
              + " ){0,3}subscribe(?: now| today| here)?|follow us(?: on .{0,80})?|folgen sie"
              + " uns.{0,80}|suivez-nous.{0,80}|s[ií]guenos.{0,80}|seguici.{0,80}|siga-nos.{0,80}|follow"
              + " @?\\S+(?: on \\S+)?|(?:tags?|filed under|topics?|categor(?:y|ies)|posted"
              + " in|tagged(?:"
              + " with)?|schlagwörter|schlagworte|stichwörter|stichworte|kategorien?|themen|mots["
              + " -]clés|etiquetas|temas|теги|метки)\\s*:.{0,200}|\\(?(?:click|tap) (?:here )?to"
              + " .{0,60}|click here|read our (?:comments? policy|privacy).{0,80}|javascript"
              + " .{0,100}|your browser does not.{0,120}|please enable javascript.{0,80})",
          FLAGS);

  /// What a web server or a template says when it breaks.
  private static final Pattern ENGINE =
      Pattern.compile(
          "(?:warning|notice|deprecated|strict standards|fatal error|parse error): .{5,300} in"
              + " \\S*/\\S+(?: on line \\d+)?.*",
          FLAGS);

  /// “This entry was posted on … in …”, as blog programs write it.
  private static final Pattern FILED =
      Pattern.compile(
          "(?:this (?:entry|post|article) was (?:posted|published|written|filed)|dieser?"
              + " (?:eintrag|beitrag|artikel) wurde .{0,60}(?:veröffentlicht|geschrieben|erstellt"
              + "|abgelegt|publiziert)|(?:der|dieser) beitrag wurde am|(?:cet article|ce billet"
              + "|cette entrée) a été (?:publié|posté)|esta entrada (?:fue|ha sido) publicada|este"
              + " (?:post|artigo) foi publicado|questo (?:articolo|post) è stato (?:pubblicato"
              + "|scritto)|dit bericht (?:werd|is) geplaatst|запись опубликована|ten wpis został"
              + " opublikowany).{0,250}|(?:posted|filed) (?:in|under|on|by)\\b[^.]{0,100}",
          FLAGS);

  /// “You are here: Home > News”.
  private static final Pattern TRAIL =
      Pattern.compile(
          "(?:(?:you are here|sie sind hier|du bist hier|vous êtes ici|est[áa]s? (?:usted"
              + " )?(?:en|aquí)|você está aqui|sei qui|ti trovi in|u bent hier|вы здесь|jesteś"
              + " tutaj)\\s*:?.{0,160}|(?:home|start|startseite|accueil|inicio|início|главная|strona"
              + " główna|hem|forside|ana sayfa|etusivu|首页|الرئيسية)\\s*[/>›»|→].{0,200})",
          FLAGS);

  private static final AnyOf OF_LEGAL =
      AnyOf.of(
          "©",
          "(c)",
          "copyright",
          "all rights reserved",
          "alle rechte vorbehalten",
          "tous droits",
          "todos los derechos",
          "tutti i diritti",
          "все права");

  private static final AnyOf OF_COOKIE = AnyOf.of("cookie", "ohne ");

  private FurnitureWords() {}

  /// True for a short line that says when, and hardly more: “Updated Nov. 19, 2019 8:21 am”.
  public static boolean isByline(String block) {
    if (block.length() > 120) {
      return false;
    }
    var dates = WrittenDate.all(block, true);
    int rest = block.length();
    for (WrittenDate date : dates) {
      rest -= date.end() - date.start();
    }
    return !dates.isEmpty() && !block.endsWith(".") && rest <= 45;
  }

  /// Why a block is furniture by its words, or null when they do not say so.
  public static @org.jspecify.annotations.Nullable String reason(String block) {
    String text = block.strip();
    if (text.isEmpty() || RULE.matcher(text).matches()) {
      return "a rule";
    }
    if (text.length() > 420) {
      return null;
    }
    String line = text.replace('\n', ' ');
    if (line.length() <= 160 && SOCIAL.matcher(line).matches() && NETWORK.matcher(line).find()) {
      return "links to social networks";
    }
    if (ADVERTISEMENT.matcher(line).matches()) {
      return "mark of an advertisement";
    }
    String folded = AnyOf.fold(line);
    if (line.length() <= 240 && OF_LEGAL.in(folded) && LEGAL.matcher(line).matches()) {
      return "copyright line";
    }
    if (OF_COOKIE.in(folded) && COOKIE.matcher(line).matches()) {
      return "cookie notice";
    }
    if (line.length() <= 240 && INTERFACE.matcher(line).matches()) {
      return "words of the user interface";
    }
    if (ENGINE.matcher(line).matches()) {
      return "message of the web server";
    }
    if (FILED.matcher(line).matches() || line.length() <= 220 && TRAIL.matcher(line).matches()) {
      return "where the page is filed";
    }
    String pitch = PitchWords.reason(line, folded);
    if (pitch != null) {
      return pitch;
    }
    return PointerWords.isPointer(line) ? "pointer to other articles" : null;
  }
}
