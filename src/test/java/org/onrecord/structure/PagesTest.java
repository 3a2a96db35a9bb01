package org.onrecord.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.DrawnPdf;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.PageBox;
import org.onrecord.document.Passage;
import org.onrecord.document.Span;

/// Text over pages and columns, in pdfs that the tests draw.
class PagesTest {
  private static final double ONE_PERCENT = 0.01;
  private static final String HEAD = "Submission of the Harbour Lanterns";

  private static final String[] OPENING = {
    "The Harbour Lanterns have followed the talks from the first day and thank",
    "the chair for her patience. We were glad that the second reading was held",
    "in the open, and we ask that the third be held in the open as well, since",
    "those who are bound by a rule should be able to hear how it was made."
  };

  @TempDir static Path folder;
  private static Drawn drawn;

  @BeforeAll
  static void start() {
    drawn = new Drawn(folder);
  }

  @AfterAll
  static void stop() {
    drawn.close();
  }

  /// Other words for every page: no page says what another says.
  private static String[] opening(int page) {
    String[] words = {"Alder", "Beech", "Cedar", "Doum", "Elm", "Fir"};
    String[] lines = OPENING.clone();
    for (int i = 0; i < lines.length; i++) {
      lines[i] = lines[i].replaceFirst("the ", words[page] + " ");
    }
    return lines;
  }

  /// The one span of these words, which must stand in one passage.
  private static Span span(Document document, String words) {
    int at = document.text().string().indexOf(words);
    assertTrue(at >= 0, "“" + words + "” is not in: " + document.text().string());
    Span span = document.text().span(at, at + words.length());
    assertEquals(
        1,
        document.passages().stream().filter(p -> p.span().contains(span)).count(),
        "“" + words + "” stands in one passage");
    return span;
  }

  private static DrawnPdf page(DrawnPdf pdf, int number, String head, String foot) {
    return pdf.page().line(72, 50, 9, head).line(280, 800, 9, foot.replace("#", "" + number));
  }

  @Test
  void aSentenceOverAPageBreakIsWholeAndKnowsBothPages() {
    try (DrawnPdf pdf = new DrawnPdf()) {
      page(pdf, 1, HEAD, "Page # of 2").lines(72, 90, 11, OPENING);
      pdf.lines(
              72,
              700,
              11,
              "We recommend that every request for data be decided by a court, that",
              "the person be told of it, and that no state be made to answer a request")
          .lines(72, 760, 8, "1 See the report of the second reading, paragraph 12.");
      page(pdf, 2, HEAD, "Page # of 2")
          .lines(
              72,
              90,
              11,
              "which its own law forbids. Nothing less will protect those who speak for",
              "others.")
          .lines(72, 150, 11, OPENING);
      Document document = drawn.read(pdf);
      String whole =
          "We recommend that every request for data be decided by a court, that the person be told"
              + " of it, and that no state be made to answer a request which its own law forbids.";
      Span span = span(document, whole);
      assertEquals(List.of(1, 2), document.pageMap().pages(span));
      List<PageBox> boxes = document.pageMap().boxes(span);
      assertEquals(List.of(1, 1, 2), boxes.stream().map(PageBox::page).toList());
      PageBox last = boxes.getLast();
      assertEquals(72 / DrawnPdf.WIDTH, last.x(), ONE_PERCENT);
      assertEquals((90 - 0.8 * 11) / DrawnPdf.HEIGHT, last.y(), ONE_PERCENT);
      assertEquals(
          pdf.width(11, "which its own law forbids.") / DrawnPdf.WIDTH, last.width(), ONE_PERCENT);
      assertEquals(
          List.of(HEAD, "Page 1 of 2", HEAD, "Page 2 of 2"),
          Read.of(document, Passage.Kind.FURNITURE));
      assertEquals(
          List.of("1 See the report of the second reading, paragraph 12."),
          Read.of(document, Passage.Kind.FOOTNOTE));
      assertEquals(2, document.pages());
    }
  }

  @Test
  void runningHeadsOfOddAndEvenPagesAreFurniture() {
    String[] heads = {HEAD, "A law for harbours", HEAD, "A law for harbours", HEAD};
    try (DrawnPdf pdf = new DrawnPdf()) {
      for (int i = 0; i < heads.length; i++) {
        page(pdf, i + 1, heads[i], "#").lines(72, 90, 11, opening(i));
      }
      Document document = drawn.read(pdf);
      assertEquals(10, document.furniture().size());
      assertEquals(5, document.passages().stream().filter(p -> p.kind().isProse()).count());
    }
  }

  @Test
  void pageNumbersInFiveStylesAreFurniture() {
    for (String style :
        List.of("#", "- # -", "Page # of 3", "#/3", "[#]", "Seite # von 3", "стр. #")) {
      try (DrawnPdf pdf = new DrawnPdf()) {
        if (style.startsWith("с") && !hasFont(pdf, "DejaVuSans.ttf")) {
          continue;
        }
        for (int i = 1; i <= 3; i++) {
          pdf.page().line(280, 800, 9, style.replace("#", "" + i)).lines(72, 90, 11, opening(i));
        }
        assertEquals(
            List.of(style.replace("#", "1"), style.replace("#", "2"), style.replace("#", "3")),
            Read.of(drawn.read(pdf), Passage.Kind.FURNITURE),
            style);
      }
    }
  }

  @Test
  void romanNumeralsCountPagesToo() {
    try (DrawnPdf pdf = new DrawnPdf()) {
      for (String number : List.of("iii", "iv", "v")) {
        pdf.page().line(280, 800, 9, number).lines(72, 90, 11, opening(number.length()));
      }
      assertEquals(List.of("iii", "iv", "v"), Read.of(drawn.read(pdf), Passage.Kind.FURNITURE));
    }
  }

  @Test
  void aYearAloneAtTheFootIsNoPageNumber() {
    try (DrawnPdf pdf = new DrawnPdf().page()) {
      pdf.lines(72, 90, 11, OPENING).line(280, 800, 11, "2024");
      assertEquals(List.of(), Read.of(drawn.read(pdf), Passage.Kind.FURNITURE));
    }
  }

  @Test
  void hyphensOfLineEndsGoAndThoseOfWordsStay() {
    try (DrawnPdf pdf = new DrawnPdf().page()) {
      pdf.lines(
          72,
          90,
          11,
          "The cyber-attack of last year has shown that the harbours were not pre-",
          "pared, that end-to-end encryption is no luxury, and that the next cyber-",
          "attack will come. A well-meant rule can weaken what it means to protect, since",
          "mes-",
          "sages that are read once are read twice. We speak for a harbour of end-to-",
          "end care, and for self-",
          "regulation where it is earned.");
      String text = drawn.read(pdf).text().string();
      for (String word :
          List.of(
              "prepared",
              "next cyber-attack",
              "messages",
              "of end-to-end care",
              "self-regulation")) {
        assertTrue(text.contains(word), word + " in: " + text);
      }
    }
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    String[] left = {
      "The harbours ask for a rule",
      "that they can keep. It must",
      "say what is forbidden and",
      "what is not, and it must not",
      "leave the rest to those who",
      "ask for the data. A court",
      "should decide before any"
    };
    String[] right = {
      "letter is opened. Those who",
      "find a hole in the wall must",
      "be free to say so, for else",
      "the hole stays. We ask the",
      "delegates to write this down",
      "in plain words, and to keep",
      "to it when they are home."
    };
    try (DrawnPdf byRows = new DrawnPdf().page();
        DrawnPdf byColumns = new DrawnPdf().page()) {
      for (DrawnPdf pdf : List.of(byRows, byColumns)) {
        pdf.bold(72, 60, 16, "A rule for harbours, and for those who keep them");
      }
      for (int i = 0; i < left.length; i++) {
        byRows.line(72, 90 + 14 * i, 11, left[i]).line(310, 90 + 14 * i, 11, right[i]);
      }
      byColumns.lines(72, 90, 11, left).lines(310, 90, 11, right);
      for (DrawnPdf pdf : List.of(byRows, byColumns)) {
        Document document = drawn.read(pdf);
        Span over = span(document, "A court should decide before any letter is opened.");
        assertEquals(3, document.pageMap().boxes(over).size());
        span(document, String.join(" ", left) + " " + String.join(" ", right));
      }
    }
  }

  @Test
  void aTableOfShortCellsKeepsItsRows() {
    try (DrawnPdf pdf = new DrawnPdf().page()) {
      pdf.lines(72, 60, 11, OPENING);
      String[] states = {"Lorvania", "Saltmere", "Sund", "Ternland", "Boya", "Keel", "Vance"};
      for (int i = 0; i < states.length; i++) {
        pdf.line(72, 150 + 14 * i, 11, states[i]).line(310, 150 + 14 * i, 11, "in favour");
      }
      String text = drawn.read(pdf).text().string();
      assertTrue(text.contains("Saltmere\tin favour\nSund\tin favour"), text);
    }
  }

  @Test
  void anAddressKeepsItsLinesAndAParagraphDoesNot() {
    try (DrawnPdf pdf = new DrawnPdf().page()) {
      pdf.lines(72, 60, 11, "Ministry of Post", "Customs House", "Saltmere")
          .lines(72, 120, 11, OPENING);
      String text = drawn.read(pdf).text().string();
      assertEquals(
          "Ministry of Post\nCustoms House\nSaltmere\n\n" + String.join(" ", OPENING), text);
    }
  }

  @Test
  void aListGoesOnOverAPage() {
    try (DrawnPdf pdf = new DrawnPdf()) {
      page(pdf, 1, HEAD, "#")
          .lines(72, 90, 11, OPENING)
          .lines(
              72,
              160,
              11,
              "(a) that the chair publish the draft before the reading and leave time",
              "to answer it, which has not been done in either of the two sessions so");
      page(pdf, 2, HEAD, "#")
          .lines(72, 90, 11, "far;", "(b) that observers be heard.")
          .lines(72, 160, 11, OPENING);
      Document document = drawn.read(pdf);
      assertEquals(
          List.of(
              "(a) that the chair publish the draft before the reading and leave time to answer it,"
                  + " which has not been done in either of the two sessions so far;",
              "(b) that observers be heard."),
          Read.of(document, Passage.Kind.LIST_ITEM));
    }
  }

  @Test
  void signatoriesAreReadOverPagesAndColumns() {
    try (DrawnPdf pdf = new DrawnPdf()) {
      page(pdf, 1, "Open letter of the harbours", "#")
          .lines(72, 90, 11, "3 May 2023", "", "Dear Ms Venn,")
          .lines(72, 150, 11, OPENING)
          .line(72, 220, 11, "Yours sincerely,");
      String[] names = {"Ann Roe", "Bo Poe", "Cy Doe", "Dag Moe", "Eva Noe", "Fay Loe", "Gil Hoe"};
      for (int i = 0; i < 4; i++) {
        pdf.line(72, 720 + 14 * i, 11, names[i]);
      }
      page(pdf, 2, "Open letter of the harbours", "#");
      for (int i = 4; i < names.length; i++) {
        pdf.line(72, 90 + 14 * (i - 4), 11, names[i])
            .line(310, 90 + 14 * (i - 4), 11, names[i] + "-Wells");
      }
      Document letter = drawn.read(pdf);
      assertEquals(DocumentKind.LETTER, letter.kind());
      assertEquals(
          List.of(
              "Ann Roe",
              "Bo Poe",
              "Cy Doe",
              "Dag Moe",
              "Eva Noe",
              "Fay Loe",
              "Gil Hoe",
              "Eva Noe-Wells",
              "Fay Loe-Wells",
              "Gil Hoe-Wells"),
          letter.signatories());
    }
  }

  @Test
  void entriesOfAContentsListStayApart() {
    try (DrawnPdf pdf = new DrawnPdf().page()) {
      String dots = ".".repeat(118);
      pdf.lines(72, 60, 11, OPENING)
          .lines(72, 130, 11, "1 Aims " + dots + " 3", "2 Means " + dots.substring(3) + " 7");
      assertTrue(drawn.read(pdf).text().string().contains(" 3\n2 Means"));
    }
  }

  @Test
  void cyrillicIsReadOverABreak() {
    try (DrawnPdf pdf = new DrawnPdf()) {
      assumeTrue(hasFont(pdf, "DejaVuSans.ttf"), "the machine has no DejaVu Sans to draw with");
      page(pdf, 1, "Заявление союза связистов", "стр. #")
          .lines(
              72,
              700,
              11,
              "Мы призываем делегатов принять меры, которые защитят граж-",
              "дан, и не передавать сведения без решения суда, какие бы доводы",
              "кто-нибудь ни приводил, и считаем, что проект в его нынешнем");
      page(pdf, 2, "Заявление союза связистов", "стр. #")
          .lines(
              72,
              90,
              11,
              "виде принимать нельзя. Союз готов участвовать в работе, и он просит",
              "дать ему слово на следующей встрече.");
      Document document = drawn.read(pdf);
      Span span =
          span(
              document,
              "которые защитят граждан, и не передавать сведения без решения суда, какие бы доводы"
                  + " кто-нибудь ни приводил, и считаем, что проект в его нынешнем виде");
      assertEquals(List.of(1, 2), document.pageMap().pages(span));
    }
  }

  @Test
  void arabicIsReadFromTheRightAndOverALine() {
    try (DrawnPdf pdf = new DrawnPdf().page()) {
      assumeTrue(hasFont(pdf, "DejaVuSans.ttf"), "the machine has no DejaVu Sans to draw with");
      String[] lines = {
        "ندعو المندوبين الى حماية من يكتب وينشر في الموانئ والى رفض كل طلب لا تقره محكمة",
        "مستقلة ونطلب ان يعرف كل شخص من طلب بياناته ولماذا طلبها ومتى تمحى هذه البيانات من",
        "السجلات ونطلب ايضا ان تبقى الجلسات مفتوحة للجميع كما كانت في الدورة الاولى من هذه",
        "المفاوضات."
      };
      for (int i = 0; i < lines.length; i++) {
        String drawn = new StringBuilder(lines[i]).reverse().toString();
        pdf.line(545 - pdf.width(9, drawn), 90 + 14 * i, 9, drawn);
      }
      Document document = drawn.read(pdf);
      Span span = span(document, String.join(" ", lines));
      List<PageBox> boxes = document.pageMap().boxes(span);
      assertEquals(4, boxes.size());
      assertEquals(pdf.drawn().get(0).x(), boxes.get(0).x(), ONE_PERCENT);
      assertEquals(pdf.drawn().get(3).x(), boxes.get(3).x(), ONE_PERCENT);
      assertEquals(pdf.drawn().get(3).right(), boxes.get(3).right(), ONE_PERCENT);
    }
  }

  private static boolean hasFont(DrawnPdf pdf, String name) {
    Path font = Path.of("/usr/share/fonts/truetype/dejavu").resolve(name);
    if (Files.exists(font)) {
      pdf.font(font);
      return true;
    }
    return false;
  }
}
