package org.onrecord.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.structure.furniture.FurnitureWords;

/// Pages of our own writing as a browser pastes them, in ten languages.
class PastedPageTest {
  /// A menu of places, as regional papers have it.
  private static final String TOWNS =
      String.join(
          "\n",
          "Elmsworth Tideham Marlow Quay Harrow Elmsfurt Norham Selby Alden Brook Carrow Dunmere"
              .concat(" Eastry Fenwick Garth Holme Ilsham Jarrow Kelby Lydd Morpeth Netherby")
              .split(" "));

  record Pasted(String language, String before, List<String> article, String after) {
    @Override
    public String toString() {
      return language;
    }
  }

  static Stream<Pasted> pages() {
    return Stream.of(
        new Pasted(
            "en",
            "Skip to content\nMenu\nSearch\nSubscribe\nSign in\nHome > News > Cities",
            List.of(
                "The harbour board of Elmsworth voted on Tuesday to pause its camera programme.",
                "“We have heard every resident who wrote to us,” said Nora Whitlow, who chairs it.",
                "The pause lasts until an audit of the recorded footage has been published."),
            "Share this article\nFacebook\nTwitter\nRead more\nThe ferry that never left\n"
                + "Sign up for our newsletter and get the best of the week in your inbox.\n"
                + "© 2024 Elmsworth Courier. All rights reserved."),
        new Pasted(
            "fr",
            "Menu\nRechercher\nAccueil > Société\nImprimer",
            List.of(
                "Le conseil municipal de Valbrune a suspendu mardi son projet de caméras.",
                "« Nous avons entendu chacun des habitants », a déclaré la maire, Odile Tessan.",
                "La suspension durera jusqu'à la publication d'un audit indépendant."),
            "Partager cet article\nFacebook\nÀ lire aussi\nAbonnez-vous à notre lettre.\n"
                + "Cet article est réservé aux abonnés.\n© Le Courrier de Valbrune"),
        new Pasted(
            "es",
            "Menu\nBuscar\nInicio > Sociedad\nImprimir",
            List.of(
                "El ayuntamiento de Valdoria suspendió el martes su proyecto de cámaras.",
                "«Hemos escuchado a cada vecino», afirmó la alcaldesa, Inés Corvera.",
                "La pausa durará hasta que se publique una auditoría independiente."),
            "Compartir\nFacebook\nNoticias relacionadas\nSuscríbete a nuestro boletín.\n"
                + "Síguenos en Telegram\nTodos los derechos reservados."),
        new Pasted(
            "de",
            "Menu\nStartseite\nDrucken\nVorlesen",
            List.of(
                "Der Rat von Elmsfurt hat am Dienstag sein Kameraprojekt ausgesetzt.",
                "„Wir haben jede Bürgerin gehört“, sagte die Vorsitzende Nora Wittich.",
                "Die Pause gilt, bis eine unabhängige Prüfung veröffentlicht worden ist."),
            "Artikel teilen\nFacebook\nLesen Sie auch\nNewsletter abonnieren\n"
                + "War dieser Artikel hilfreich?\nAlle Rechte vorbehalten"),
        new Pasted(
            "it",
            "Menu\nHome > Cronaca\nStampa",
            List.of(
                "Il consiglio di Valdoria ha sospeso martedì il progetto delle telecamere.",
                "«Abbiamo ascoltato ogni cittadino», ha detto la sindaca, Irene Corvi.",
                "La pausa durerà fino alla pubblicazione di una verifica indipendente."),
            "Condividi\nFacebook\nLeggi anche\nIscriviti alla nostra lista.\n"
                + "Tutti i diritti riservati"),
        new Pasted(
            "pt",
            "Menu\nInício > Cidades\nImprimir",
            List.of(
                "A câmara de Valdoria suspendeu na terça-feira o seu projeto de câmaras.",
                "«Ouvimos cada morador», afirmou a presidente da câmara, Inês Corveira.",
                "A pausa durará até que seja publicada uma auditoria independente."),
            "Compartilhar\nFacebook\nLeia também\nAssine a nossa revista.\nSiga-nos no Instagram"),
        new Pasted(
            "nl",
            "Menu\nHome > Nieuws\nPrint",
            List.of(
                "De raad van Elmsvoort heeft dinsdag het cameraproject stilgelegd.",
                "“We hebben elke inwoner gehoord”, zei voorzitter Noor Wittink dinsdag.",
                "De pauze duurt tot een onafhankelijk onderzoek is gepubliceerd."),
            "Deel dit artikel\nFacebook\nLees ook\nSchrijf je in voor onze brief.\nZie ook"),
        new Pasted(
            "ru",
            "Menu\nГлавная > Общество\nTelegram",
            List.of(
                "Совет города Эльмска во вторник приостановил проект уличных камер.",
                "«Мы услышали каждого жителя», — сказала председатель Нора Витлова.",
                "Пауза продлится до публикации независимой проверки записей."),
            "Поделиться\nFacebook\nЧитайте также\nПодпишитесь на нашу рассылку.\n"
                + "Все права защищены"),
        new Pasted(
            "ar",
            "Menu\nالرئيسية > المجتمع\nFacebook",
            List.of(
                "أوقف مجلس مدينة إلمسورث يوم الثلاثاء برنامج الكاميرات في الشوارع العامة.",
                "وقالت رئيسة المجلس نورا إن المجلس استمع إلى كل ساكن كتب إليه هذا العام.",
                "ويستمر التوقف حتى نشر مراجعة مستقلة لكل التسجيلات المحفوظة."),
            "Facebook\nاقرأ أيضا\nاشترك في نشرتنا\nWhatsApp"),
        new Pasted(
            "zh",
            "Menu\n首页 > 社会\nWhatsApp",
            List.of(
                "埃尔姆斯市议会星期二决定暂停街头摄像头项目，等待独立审计结果公布。",
                "主席诺拉表示，议会听取了每一位来信居民的意见，并将在年底前作出答复。",
                "暂停将持续到对所有录像的独立审查报告正式公布为止，届时再行讨论。"),
            "分享\nFacebook\n相关新闻\n订阅我们的周刊\n广告"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsTheArticleAndNothingElse(Pasted page) {
    String text =
        page.before()
            + "\n"
            + TOWNS
            + "\n"
            + String.join("\n", page.article())
            + "\n"
            + page.after();
    Document document = Read.READER.readText("pasted", text, null);
    String kept =
        document
            .prose()
            .filter(p -> p.kind() != Passage.Kind.TITLE)
            .map(p -> document.text().slice(p.span()))
            .collect(Collectors.joining("\n"));
    assertEquals(String.join("\n", page.article()), kept);
    assertTrue(document.furniture().size() > 20, "furniture of a pasted page");
  }

  @Test
  void leavesALetterWithItsSignatoriesWhole() {
    String signatories =
        Stream.of("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hal", "Ida", "Jon")
            .map(name -> name + " Marlow\nHarbour Workers' Union")
            .collect(Collectors.joining("\n"));
    String text =
        """
        Harbour Workers' Union
        12 Quay Street
        Elmsworth

        Dear Board,

        We ask you to pause the camera programme until the audit has been published.

        Yours sincerely,
        """
            + signatories
            + "\nhttps://union.example/letters\n";
    Document document = Read.READER.readText("letter", text, null);
    assertTrue(document.furniture().isEmpty(), () -> document.passages().toString());
  }

  @Test
  void tellsOfBeggingWithoutBegging() {
    for (String sentence :
        List.of(
            "The group urged its members to follow the hearing on YouTube and to write letters.",
            "Filed under seal in June, the complaint says that the footage was sold abroad.",
            "The ministry may not share the files without your consent, the court held.",
            "A journalist who downloads the app without a warrant breaks the law, she argued.")) {
      assertNull(FurnitureWords.reason(sentence), sentence);
    }
  }
}
