package org.onrecord.structure;

import java.util.regex.Pattern;

/// Words by which a short block gives itself away as furniture, whatever its markup.
final class FurnitureWords {
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

  private static final Pattern NEWSLETTER =
      Pattern.compile(
          "(?:sign(?:ing)?"
              + " up|signup|subscribe|register|join|get|receive)\\b.{0,80}\\b(?:newsletters?|inbox|mailing"
              + " list|email alerts?|e-?mail updates?|daily briefing|news"
              + " alerts?)\\b|\\bnewsletter\\b.{0,60}\\b(?:inbox|sign(?:ed)?"
              + " up|subscribe|delivered)|delivered (?:straight |directly )?to your inbox|subscribe"
              + " (?:to (?:our|the|my|this)|now|today|for free)\\b|be the first to"
              + " (?:hear|know)|abonne[zr]-vous|inscrivez-vous|newsletter\\s*(?:abonnieren|bestellen|anmelden)|jetzt"
              + " abonnieren|(?:zum|unser\\w*|den) newsletter|suscr[ií]b[ae]te|do"
              + " subskrypcji|suscribirse|recib[ea] (?:nuestr|las|en tu)|assine"
              + " (?:a|nossa|j[aá])|inscreva-se|iscriviti|abbonati|подпи(?:шитесь|сывайтесь|саться)|اشترك|订阅|訂閱|meld"
              + " je aan|schrijf je in|zapisz się|abone ol|prenumerera",
          FLAGS);

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
          + " også|läs också|les også|lue myös|اقرأ"
          + " (?:أيضا|أيضًا|المزيد)|延伸阅读|相关阅读|相關新聞|相关新闻|関連記事))";

  private static final Pattern MORE = Pattern.compile(POINTING + "[\\s:：»>!?.…|–-]*", FLAGS);

  private static final Pattern POINTER = Pattern.compile(POINTING + "\\s*[:：»>|–-]", FLAGS);

  private static final Pattern TAIL =
      Pattern.compile(
          "[.…\\])!?:;\\s](?:read (?:more|on)|continue reading|more|weiterlesen|mehr(?:"
              + " lesen)?|lire (?:la suite|plus)|leer más|seguir leyendo|leggi tutto|continua a"
              + " leggere|leia mais|читать далее|подробнее|lees (?:meer|verder)|czytaj"
              + " dalej|más)[\\s>»›→….\\])]*$",
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
              + " )?cookies|utilis(?:e|ons|ation) (?:des |de )cookies|utiliza(?:mos)?"
              + " cookies|utilizziamo (?:i )?cookie|используе[мт] (?:файлы )?cookie)\\b.{0,300}",
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

  /// Words over what readers wrote.
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:\\(?\\d+\\)?\\s*)?(?:(?:reader|user|latest|all|alle|leser|les|tous"
              + " les|ihre|your)\\s?-?)?"
              + "(?:comments?|kommentare?|leserkommentare|commentaires?|comentarios?|comentários?"
              + "|commenti|reacties|komentarze|kommentarer|комментари[ийе]|отзывы|yorumlar|评论|評論|留言|コメント|التعليقات|discussion|join"
              + " the (?:discussion|conversation)|leave a (?:reply|comment)|post a comment|add a"
              + " comment|schreibe einen kommentar|kommentar"
              + " (?:schreiben|hinterlassen|verfassen)|laisser un commentaire|dej[ae] (?:un|tu|una)"
              + " (?:comentario|respuesta)|lascia un commento|deixe (?:um|o seu) comentário|geef"
              + " een reactie|dodaj komentarz|добавить (?:комментарий|отзыв)|оставить"
              + " комментарий|发表评论|اترك تعليقا)\\s*(?:\\(?\\d+\\)?)?\\W*",
          FLAGS);

  /// Words over the box on who wrote.
  private static final Pattern ABOUT_AUTHOR =
      Pattern.compile(
          "about the authors?|about the writer|über (?:den|die) autor(?:en|in|innen)?|zur person"
              + "|zum autor|à propos de l['’]auteure?|l['’]auteure?|sobre (?:el|la|o|a) autora?"
              + "|acerca del autor|l['’]autore|sull['’]autore|об авторе|over de auteur|o autorze"
              + "|om forfatteren|om författaren|عن الكاتب|关于作者|作者简介",
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
          "(?:this (?:entry|post|article) was (?:posted|published|written|filed)|(?:posted|filed)"
              + " (?:in|under|on|by)\\b|dieser? (?:eintrag|beitrag|artikel) wurde"
              + " .{0,60}(?:veröffentlicht|geschrieben|erstellt|abgelegt|publiziert)|(?:der|dieser)"
              + " beitrag wurde am|(?:cet article|ce billet|cette entrée) a été"
              + " (?:publié|posté)|esta entrada (?:fue|ha sido) publicada|este (?:post|artigo) foi"
              + " publicado|questo (?:articolo|post) è stato (?:pubblicato|scritto)|dit bericht"
              + " (?:werd|is) geplaatst|запись опубликована|ten wpis został opublikowany).{0,250}",
          FLAGS);

  /// “You are here: Home > News”.
  private static final Pattern TRAIL =
      Pattern.compile(
          "(?:(?:you are here|sie sind hier|du bist hier|vous êtes ici|est[áa]s? (?:usted"
              + " )?(?:en|aquí)|você está aqui|sei qui|ti trovi in|u bent hier|вы здесь|jesteś"
              + " tutaj)\\s*:?.{0,160}|(?:home|start|startseite|accueil|inicio|início|главная|strona"
              + " główna|hem|forside|ana sayfa|etusivu|首页|الرئيسية)\\s*[/>›»|→].{0,200})",
          FLAGS);

  /// “Get our app”, “join our channel”.
  private static final Pattern CHANNEL =
      Pattern.compile(
          ".{0,120}\\b(?:(?:download|get|install|descarg\\w+|téléchargez|scarica|lade\\w*|baixe"
              + "|скачайте)\\b.{0,60}\\bapps?\\b.{0,60}|(?:join|follow|[uú]nete|únase"
              + "|s[ií]gue?(?:nos|me)|rejoignez|suivez|folge\\w*|abonnier\\w*|seguici|iscriviti"
              + "|подпис\\w+|вступа\\w+|volg)\\b.{0,90}\\b(?:telegram|whats\\s?app|instagram|facebook|twitter|youtube|tiktok|google"
              + " (?:news|noticias))\\b.{0,120})",
          FLAGS);

  private static final Pattern CONTACT =
      Pattern.compile(
          "\\bfollow (?:him|her|me|us|them|the author|[\\p{L}. ]{3,30}) on (?:\\w+"
              + " )?(?:twitter|x\\b|facebook|instagram|linkedin|threads|bluesky|mastodon)|\\b(?:may|can)"
              + " be (?:reached|contacted) (?:at|on|by|via)\\b|\\b(?:contact|e-?mail) (?:the"
              + " (?:author|reporter|writer)|(?:him|her|me) at)\\b|^have a (?:news )?tip\\b",
          FLAGS);

  private FurnitureWords() {}

  /// True for the words over a list of comments, or over the form for one.
  static boolean isCommentsHeading(String block) {
    return block.length() <= 60 && COMMENTS.matcher(block.replace('\n', ' ')).matches();
  }

  /// True for the words over what is no more the article: comments, the author's box.
  static boolean isClosingHeading(String block) {
    return isCommentsHeading(block)
        || block.length() <= 60 && ABOUT_AUTHOR.matcher(block.strip()).lookingAt();
  }

  /// True for how to reach the author.
  static boolean isContact(String block) {
    return block.length() <= 300 && CONTACT.matcher(block).find();
  }

  /// True for a short line that says when, and hardly more: “Updated Nov. 19, 2019 8:21 am”.
  static boolean isByline(String block) {
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

  /// True when the block ends in “… Read more”.
  static boolean endsWithPointer(String block) {
    String tail = block.substring(Math.max(0, block.length() - 30));
    return TAIL.matcher(tail).find();
  }

  /// Why a block is furniture by its words, or null when they do not say so.
  static @org.jspecify.annotations.Nullable String reason(String block) {
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
    if (line.length() <= 240 && LEGAL.matcher(line).matches()) {
      return "copyright line";
    }
    if (COOKIE.matcher(line).matches()) {
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
    if (line.length() <= 240 && CHANNEL.matcher(line).matches() && !isQuoting(line)) {
      return "pitch for an app or a channel";
    }
    if (isNewsletter(line)) {
      return "newsletter pitch";
    }
    return MORE.matcher(line).matches() ? "pointer to other articles" : null;
  }

  /// True when a pointer such as “Read also:” opens the block.
  static boolean opensWithPointer(String block) {
    return POINTER.matcher(block).lookingAt() || MORE.matcher(block).matches();
  }

  private static boolean isNewsletter(String line) {
    return NEWSLETTER.matcher(line).find() && !isQuoting(line);
  }

  private static boolean isQuoting(String line) {
    return line.contains("”") || line.contains("“") || line.contains("said") || line.contains("»");
  }
}
