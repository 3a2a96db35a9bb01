package org.onrecord.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;

/// Heads of articles whose markup is gone, of our own writing, in ten languages.
class PlainHeadTest {
  record Article(
      String language,
      String title,
      String standfirst,
      String byline,
      String date,
      String author,
      String owner,
      String body) {
    @Override
    public String toString() {
      return language;
    }

    Document asCopied() {
      return READER.readText(
          "a.txt",
          String.join("\n", menu(), title, standfirst, byline, date, body, "© 2024 " + owner),
          null);
    }

    Document asPrinted() {
      return READER.readText(
          "b.txt", String.join("\n\n", date, title, byline, body.replace("\n", "\n\n")), null);
    }

    private String menu() {
      return "Facebook\nTwitter";
    }
  }

  private static final DocumentReader READER = new DocumentReader();

  static Stream<Article> articles() {
    return Stream.of(
        new Article(
            "en",
            "Harbour board puts its camera plan on hold",
            "Residents had written more than two hundred letters against it.",
            "By Nora Whitlow",
            "Published on 30 July 2024",
            "Nora Whitlow",
            "Elmsworth Courier",
            """
            The harbour board of Elmsworth voted on Tuesday to pause its camera programme for a year.
            “We have heard every resident who wrote to us,” said the chair of the board after the vote.
            The pause lasts until an audit of the recorded footage has been published by the city."""),
        new Article(
            "fr",
            "Le port suspend son projet de caméras",
            "Les habitants avaient écrit plus de deux cents lettres contre le projet.",
            "Par Odile Tessan",
            "Publié le 30 juillet 2024 à 9h15",
            "Odile Tessan",
            "Courrier de Valbrune",
            """
            Le conseil municipal de Valbrune a suspendu mardi son projet de caméras pour une année.
            « Nous avons entendu chacun des habitants », a déclaré la présidente après le vote du conseil.
            La suspension durera jusqu’à la publication d’un audit indépendant de la ville."""),
        new Article(
            "es",
            "El puerto suspende su proyecto de cámaras",
            "Los vecinos habían enviado más de doscientas cartas contra el proyecto.",
            "Por Inés Corvera",
            "Publicado el 30 de julio de 2024",
            "Inés Corvera",
            "Correo de Valdoria",
            """
            El ayuntamiento de Valdoria suspendió el martes su proyecto de cámaras durante un año.
            «Hemos escuchado a cada vecino que nos escribió», afirmó la presidenta tras la votación.
            La pausa durará hasta que se publique una auditoría independiente de las grabaciones."""),
        new Article(
            "de",
            "Hafenrat setzt sein Kameraprojekt aus",
            "Anwohner hatten mehr als zweihundert Briefe dagegen geschrieben.",
            "Von Johanna Wittich",
            "Veröffentlicht am 30. Juli 2024",
            "Johanna Wittich",
            "Elmsfurter Bote",
            """
            Der Rat von Elmsfurt hat am Dienstag sein Kameraprojekt für ein Jahr ausgesetzt.
            „Wir haben jede Bürgerin gehört, die uns schrieb“, sagte die Vorsitzende nach der Abstimmung.
            Die Pause gilt, bis eine unabhängige Prüfung der Aufnahmen veröffentlicht worden ist."""),
        new Article(
            "it",
            "Il porto sospende il progetto delle telecamere",
            "I cittadini avevano scritto più di duecento lettere contro il progetto.",
            "Di Irene Corvi",
            "Pubblicato il 30 luglio 2024",
            "Irene Corvi",
            "Corriere di Valdoria",
            """
            Il consiglio di Valdoria ha sospeso martedì il progetto delle telecamere per un anno.
            «Abbiamo ascoltato ogni cittadino che ci ha scritto», ha detto la presidente dopo il voto.
            La pausa durerà fino alla pubblicazione di una verifica indipendente delle registrazioni."""),
        new Article(
            "pt",
            "Porto suspende o projeto de câmaras",
            "Os moradores tinham escrito mais de duzentas cartas contra o projeto.",
            "Por Joana Corveira",
            "Publicado em 30 de julho de 2024",
            "Joana Corveira",
            "Correio de Valdoria",
            """
            A câmara de Valdoria suspendeu na terça-feira o seu projeto de câmaras durante um ano.
            «Ouvimos cada morador que nos escreveu», afirmou a presidente depois da votação.
            A pausa durará até que seja publicada uma auditoria independente das gravações."""),
        new Article(
            "nl",
            "Havenraad legt het cameraproject stil",
            "Bewoners hadden meer dan tweehonderd brieven tegen het plan geschreven.",
            "Door Noor Wittink",
            "Gepubliceerd op 30 juli 2024",
            "Noor Wittink",
            "Elmsvoorter Courant",
            """
            De raad van Elmsvoort heeft dinsdag het cameraproject voor een jaar stilgelegd.
            “We hebben elke inwoner gehoord die ons schreef”, zei de voorzitter na de stemming.
            De pauze duurt tot een onafhankelijk onderzoek van de beelden is gepubliceerd."""),
        new Article(
            "ru",
            "Совет порта приостановил проект камер",
            "Жители написали больше двухсот писем против этого проекта.",
            "Автор: Нора Витлова",
            "Опубликовано 30 июля 2024 г.",
            "Нора Витлова",
            "Эльмский вестник",
            """
            Совет города Эльмска во вторник приостановил проект уличных камер на один год.
            «Мы услышали каждого жителя, который нам написал», — сказала председатель после голосования.
            Пауза продлится до публикации независимой проверки всех записей."""),
        new Article(
            "ar",
            "مجلس الميناء يوقف مشروع الكاميرات",
            "كان السكان قد كتبوا أكثر من مئتي رسالة ضد المشروع.",
            "بقلم: ليلى حداد",
            "نشر في 30 يوليو 2024",
            "ليلى حداد",
            "صحيفة إلمسورث",
            """
            أوقف مجلس مدينة إلمسورث يوم الثلاثاء برنامج الكاميرات في الشوارع العامة لمدة عام.
            وقالت رئيسة المجلس نورا إن المجلس استمع إلى كل ساكن كتب إليه هذا العام قبل التصويت.
            ويستمر التوقف حتى نشر مراجعة مستقلة لكل التسجيلات المحفوظة."""),
        new Article(
            "zh",
            "港口委员会暂停摄像头计划",
            "居民已写了两百多封信反对这一计划。",
            "作者：王小明",
            "发布日期：2024年7月30日",
            "王小明",
            "埃尔姆斯日报",
            """
            埃尔姆斯市议会星期二决定暂停街头摄像头项目，等待独立审计结果公布。
            主席诺拉表示，议会听取了每一位来信居民的意见，并将在年底前作出答复。
            暂停将持续到对所有录像的独立审查报告正式公布为止，届时再行讨论。"""));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void readsWhatABrowserCopies(Article article) {
    Document document = article.asCopied();

    assertEquals(facts(article, article.owner()), facts(document));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void readsALineForDateTitleAndByline(Article article) {
    Document document = article.asPrinted();

    assertEquals(facts(article, null), facts(document));
  }

  private static String facts(Article article, @Nullable String publisher) {
    return String.join(
        " | ",
        article.title(),
        List.of(article.author()).toString(),
        String.valueOf(publisher),
        LocalDate.of(2024, 7, 30).toString(),
        DatedAs.Ground.EXPLICIT.toString(),
        DatedAs.Precision.DAY.toString());
  }

  private static String facts(Document document) {
    return String.join(
        " | ",
        String.valueOf(document.title()),
        document.authors().toString(),
        String.valueOf(document.publisher()),
        String.valueOf(document.published().exactDay()),
        document.published().ground().toString(),
        document.published().precision().toString());
  }
}
