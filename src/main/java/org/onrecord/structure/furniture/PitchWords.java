package org.onrecord.structure.furniture;

import java.util.regex.Pattern;
import org.onrecord.structure.text.AnyOf;

/// Words that want something of the reader: a subscription, a click, a log-in.
final class PitchWords {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

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

  /// “Get our app”, “join our channel”, as a sentence that begs; not one that tells of begging.
  private static final Pattern CHANNEL =
      Pattern.compile(
          "(?:.{0,120}[.!?:¡–,]\\s*|for .{0,80}\\s)?(?:(?:download|get|install|descarg\\w+"
              + "|téléchargez|scarica|lade\\w*|baixe|скачайте)\\b.{0,60}\\bapps?\\b.{0,60}"
              + "|(?:join|follow|[uú]nete|únase|s[ií]gue?(?:nos|me)|rejoignez|suivez|folge\\w*"
              + "|abonnier\\w*|seguici|iscriviti|подпис\\w+|вступайте|volg)\\b.{0,90}"
              + "\\b(?:telegram|whats\\s?app|instagram|facebook|twitter|youtube|tiktok"
              + "|google (?:news|noticias))\\b.{0,120})",
          FLAGS);

  /// What stands where the rest costs money, or where a reader must log in to say something.
  private static final Pattern BARRED =
      Pattern.compile(
          ".{0,160}\\b(?:already (?:an? |our )?(?:digital )?(?:subscriber|member|subscribed"
              + "|registered)|(?:for )?subscribers? only|(?:reached|exceeded) (?:your|the)"
              + " (?:limit|maximum) (?:of|number)|to continue reading|(?:logged|log|sign|signed) in"
              + " to (?:comment|post|reply|leave)|to (?:post|leave) a comment|bereits (?:abonnent"
              + "|abonniert|registriert|kunde)|nur für abonnenten|jetzt weiterlesen|um"
              + " (?:weiterzulesen|zu kommentieren)|einen kommentar (?:zu schreiben|abzugeben"
              + "|hinterlassen)|déjà abonnée?|réservée? (?:aux|à nos) abonnés|pour (?:commenter"
              + "|lire la suite)|il vous reste \\d+|ya (?:eres|soy) suscriptor|solo para"
              + " suscriptores|para (?:comentar|seguir leyendo|poder comentar)|già abbonat[oa]"
              + "|per (?:commentare|continuare a leggere)|já é assinante|para (?:assinantes"
              + "|continuar lendo)|уже подписан|чтобы (?:прокомментировать|оставить комментарий)"
              + "|al abonnee|zaloguj się,? aby|aby (?:skomentować|czytać dalej))\\b.{0,160}",
          FLAGS);

  /// “Was this article helpful?”, “Share this article”.
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:(?:was|is) this (?:article|page|post|information) (?:helpful|useful)|did you"
              + " (?:like|enjoy|find) this|(?:war|ist) (?:dieser?|der)"
              + " (?:artikel|beitrag|seite|text) (?:hilfreich|nützlich|interessant)|hat"
              + " (?:dir|ihnen|euch) (?:der|dieser) (?:artikel|beitrag) gefallen|(?:möchten|wollen)"
              + " sie (?:diesen|den) (?:artikel|beitrag) (?:teilen|weiter)|cet article vous"
              + " a|avez-vous (?:aimé|trouvé)|¿?te (?:ha (?:sido"
              + " útil|gustado)|gustó|resultó)|¿?(?:fue|ha sido) útil|ti è piaciuto|questo articolo"
              + " ti|gostou d|вам понравил|была ли статья|was dit artikel|we want to hear what you"
              + " think|share this (?:article|story|post|page)|(?:diesen )?(?:artikel|beitrag)"
              + " teilen|teilen sie (?:diesen|dies)|teile diesen|partage[zr] (?:cet|l['’])|comparte"
              + " (?:est|la|en)|condividi (?:quest|su|l['’])|compartilhe|поделит(?:ь|е)ся|deel"
              + " dit|udostępnij|分享到|شارك).{0,120}",
          FLAGS);

  private static final AnyOf OF_NEWSLETTER =
      AnyOf.of(
          "newsletter",
          "inbox",
          "mailing list",
          "email alert",
          "mail update",
          "daily briefing",
          "news alert",
          "subscribe ",
          "be the first to ",
          "abonne",
          "inscrivez-vous",
          "jetzt abonnieren",
          "suscr",
          "do subskrypcji",
          "recib",
          "assine ",
          "inscreva-se",
          "iscriviti",
          "abbonati",
          "подпи",
          "اشترك",
          "订阅",
          "訂閱",
          "meld je aan",
          "schrijf je in",
          "zapisz się",
          "abone ol",
          "prenumerera");

  private static final AnyOf OF_CHANNEL =
      AnyOf.of(
          "app", "telegram", "instagram", "facebook", "twitter", "youtube", "tiktok", "google ");

  private static final AnyOf OF_BARRED =
      AnyOf.of(
          "already ",
          "subscriber",
          "reached ",
          "exceeded ",
          "to continue reading",
          " in to ",
          " a comment",
          "bereits ",
          "nur für abonnenten",
          "jetzt weiterlesen",
          "um ",
          "einen kommentar ",
          "déjà abonné",
          "réservé",
          "pour ",
          "il vous reste ",
          "suscriptor",
          "para ",
          "già abbonat",
          "per ",
          "já é assinante",
          "уже подписан",
          "чтобы ",
          "al abonnee",
          "zaloguj się",
          "aby ");

  private PitchWords() {}

  /// What a line of at most 420 characters wants, or null when it wants nothing.
  ///
  /// @param folded the line as [AnyOf#fold] gives it
  static @org.jspecify.annotations.Nullable String reason(String line, String folded) {
    if (line.length() <= 160 && ASKING.matcher(line).matches()) {
      return "plea to the reader";
    }
    if (isQuoting(line)) {
      return null;
    }
    if (line.length() <= 320 && OF_BARRED.in(folded) && BARRED.matcher(line).matches()) {
      return "barrier before the rest";
    }
    if (line.length() <= 240 && OF_CHANNEL.in(folded) && CHANNEL.matcher(line).matches()) {
      return "pitch for an app or a channel";
    }
    boolean pitches = OF_NEWSLETTER.in(folded) && NEWSLETTER.matcher(line).find();
    return pitches ? "newsletter pitch" : null;
  }

  private static boolean isQuoting(String line) {
    return line.contains("”") || line.contains("“") || line.contains("said") || line.contains("»");
  }
}
