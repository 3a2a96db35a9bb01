package org.onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.Shared;

final class CharsetFinderTest {
  private static final String CZECH =
      "Delegace uvedla, že návrh úmluvy ohrožuje soukromí občanů a měl by být přepracován. "
          + "Šéf výboru řekl, že žádná žádost o údaje nesmí zůstat bez soudní kontroly.";
  private static final String POLISH =
      "Delegacja oświadczyła, że projekt konwencji zagraża prywatności i powinien zostać zmieniony."
          + " Sąd musi mieć możliwość sprawdzenia każdej prośby o udostępnienie danych.";
  private static final String HUNGARIAN =
      "A küldöttség szerint az egyezmény tervezete veszélyezteti a magánszférát, ezért módosítani "
          + "kell. Az ülésen több szervezet is felszólalt, és őszintén bírálta a szöveget.";
  private static final String RUSSIAN =
      "Делегация заявила, что проект конвенции угрожает частной жизни и должен быть пересмотрен. "
          + "Многие организации выступили на заседании и подвергли текст критике.";
  private static final String UKRAINIAN =
      "Делегація заявила, що проєкт конвенції загрожує приватності і має бути переглянутий. "
          + "Її підтримали інші країни, які виступили на засіданні.";
  private static final String GREEK =
      "Η αντιπροσωπεία δήλωσε ότι το σχέδιο της σύμβασης απειλεί την ιδιωτική ζωή και πρέπει να "
          + "αναθεωρηθεί. Πολλές οργανώσεις άσκησαν κριτική στο κείμενο.";
  private static final String HEBREW =
      "המשלחת הודיעה כי טיוטת האמנה מאיימת על הפרטיות ויש לשנות אותה. ארגונים רבים מתחו ביקורת "
          + "על הנוסח במהלך הישיבה.";
  private static final String ARABIC =
      "قال الوفد إن مشروع الاتفاقية يهدد الخصوصية ويجب تعديله. وانتقدت منظمات كثيرة النص خلال "
          + "الجلسة التي عقدت في المدينة.";
  private static final String TURKISH =
      "Heyet, sözleşme taslağının özel hayatı tehdit ettiğini ve değiştirilmesi gerektiğini "
          + "söyledi. Birçok kuruluş oturumda metni eleştirdi ve güvence istedi.";
  private static final String TRADITIONAL = "代表團表示，公約草案威脅個人隱私，應當修改。許多組織在會議上批評了這個文本，要求加入保障條款。";
  private static final String SIMPLIFIED = "代表团表示，公约草案威胁个人隐私，应当修改。许多组织在会议上批评了这个文本，要求加入保障条款。";
  private static final String JAPANESE = "代表団は、条約の草案がプライバシーを脅かすため修正すべきだと述べた。多くの団体が会議で文案を批判した。";
  private static final String KOREAN =
      "대표단은 협약 초안이 사생활을 위협하므로 수정되어야 한다고 말했다. 많은 단체가 회의에서 문안을 비판했다.";
  private static final String FRENCH =
      "La délégation a déclaré que le projet « menace la vie privée » et qu’il doit être revu — "
          + "sans délai. Plusieurs organisations ont critiqué le texte à la séance.";
  private static final String GERMAN =
      "Die Delegation erklärte, der Entwurf gefährde „die Privatsphäre aller“ und müsse geändert "
          + "werden – dafür gebe es gute Gründe. Die Verbände äußerten Kritik.";
  private static final String SPANISH =
      "La delegación declaró que el proyecto “amenaza la intimidad” y que debe revisarse. ¿Quién "
          + "respondió? Varias organizaciones criticaron el texto en la sesión de mañana.";
  private static final String ENGLISH =
      "The delegate said: “Article 17 must be deleted” — it’s too broad. Others agreed.";

  static Stream<Arguments> encoded() {
    return Stream.of(
        Arguments.of(CZECH, "ISO-8859-2"),
        Arguments.of(CZECH, "windows-1250"),
        Arguments.of(POLISH, "ISO-8859-2"),
        Arguments.of(POLISH, "windows-1250"),
        Arguments.of(HUNGARIAN, "ISO-8859-2"),
        Arguments.of(HUNGARIAN, "windows-1250"),
        Arguments.of(RUSSIAN, "windows-1251"),
        Arguments.of(RUSSIAN, "KOI8-R"),
        Arguments.of(RUSSIAN, "ISO-8859-5"),
        Arguments.of("Он заявил: «" + RUSSIAN + "» — и ушёл.", "windows-1251"),
        Arguments.of(UKRAINIAN, "windows-1251"),
        Arguments.of(UKRAINIAN, "KOI8-U"),
        Arguments.of(GREEK, "ISO-8859-7"),
        Arguments.of(GREEK + " «Διαφωνώ»", "windows-1253"),
        Arguments.of(HEBREW, "ISO-8859-8"),
        Arguments.of(HEBREW + " “לא”", "windows-1255"),
        Arguments.of(ARABIC, "ISO-8859-6"),
        Arguments.of(ARABIC, "windows-1256"),
        Arguments.of(TURKISH, "windows-1254"),
        Arguments.of(TRADITIONAL, "Big5"),
        Arguments.of(SIMPLIFIED, "GB18030"),
        Arguments.of("「" + JAPANESE + "」", "Shift_JIS"),
        Arguments.of(JAPANESE, "EUC-JP"),
        Arguments.of(JAPANESE, "ISO-2022-JP"),
        Arguments.of(KOREAN, "EUC-KR"),
        Arguments.of(FRENCH, "windows-1252"),
        Arguments.of(GERMAN, "windows-1252"),
        Arguments.of(SPANISH, "windows-1252"),
        Arguments.of(ENGLISH, "windows-1252"),
        Arguments.of(ENGLISH, "UTF-8"),
        Arguments.of(ENGLISH, "UTF-16BE"),
        Arguments.of(ENGLISH, "UTF-16LE"),
        Arguments.of(RUSSIAN, "UTF-16LE"),
        Arguments.of(ARABIC, "UTF-16BE"),
        Arguments.of(SIMPLIFIED + "\n" + SIMPLIFIED, "UTF-16LE"),
        Arguments.of(JAPANESE, "UTF-16BE"));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("encoded")
  void decodesWithoutADeclaration(String text, String charset) {
    assertEquals(text, decoded(text.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("encoded")
  void decodesLongTextAfterManyLinesOfAscii(String text, String charset) {
    String all = "plain words only in this line.\n".repeat(300) + text;

    assertEquals(all, decoded(all.getBytes(Charset.forName(charset))));
  }

  @Test
  void findsUtf8WhenTheFirstLetterBeyondAsciiComesLate() {
    String all = "plain words only in this line.\n".repeat(20_000) + ENGLISH;

    assertEquals(all, decoded(all.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void trustsTheBytesMoreThanALabel() {
    String page = "<html><head><meta charset=\"utf-8\"></head><body>" + ENGLISH + "</body></html>";

    assertEquals(page, decoded(page.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void aLabelDecidesBetweenCharsetsThatFitAlike() {
    String page = "<meta charset=\"iso-8859-5\"><p>Статья 6</p>";

    assertEquals(page, decoded(page.getBytes(Charset.forName("ISO-8859-5"))));
  }

  @Test
  void oneStrayByteDoesNotUndoUtf8() {
    byte[] good = (ENGLISH + "\n").repeat(60).getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(good, good.length + 1);
    all[good.length] = (byte) 0x93;

    assertEquals(StandardCharsets.UTF_8, new CharsetFinder().find(all));
  }

  @Test
  void aFewBrokenBytesDoNotUndoUtf8() {
    byte[] bytes = CZECH.getBytes(StandardCharsets.UTF_8);
    int second = CZECH.substring(0, CZECH.indexOf("ú")).getBytes(StandardCharsets.UTF_8).length + 1;
    bytes[second] = '?';

    assertEquals(StandardCharsets.UTF_8, new CharsetFinder().find(bytes));
  }

  @Test
  void textThatWasEncodedTwiceIsUndoneWhenThatIsCertain() {
    assertEquals(null, Mojibake.undone(ENGLISH));
    assertEquals(null, Mojibake.undone(FRENCH));
    assertEquals(null, Mojibake.undone(twice(ENGLISH) + " — and a dash of its own"));
    assertEquals("Ça “va” — très bien…", Mojibake.undone(twice("Ça “va” — très bien…")));
  }

  /// What a program wrote that took UTF-8 for windows-1252; the bytes it lacks went through as they
  /// were.
  private static String twice(String text) {
    var twice = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String one = new String(new byte[] {b}, Charset.forName("windows-1252"));
      twice.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
    }
    return twice.toString();
  }

  @Test
  void decodesTheCharsetFilesToTheLetter() throws IOException {
    Map<String, String> charsets =
        Map.of(
            "charset_iso-8859-2.txt", "ISO-8859-2",
            "charset_iso-8859-7.txt", "ISO-8859-7",
            "charset_koi8-r.txt", "KOI8-R",
            "charset_windows-1251.txt", "windows-1251",
            "charset_windows-1252.txt", "windows-1252",
            "charset_windows-1256.txt", "windows-1256",
            "charset_big5.txt", "Big5",
            "charset_gb18030.txt", "GB18030",
            "charset_shift_jis.txt", "Shift_JIS",
            "charset_euc-kr.txt", "EUC-KR");
    var folder = Shared.find("eval/robustness/made");
    for (var entry : charsets.entrySet()) {
      byte[] bytes = Files.readAllBytes(folder.resolve(entry.getKey()));
      assertEquals(
          new String(bytes, Charset.forName(entry.getValue())), decoded(bytes), entry.getKey());
    }
  }

  private static String decoded(byte[] bytes) {
    return new String(bytes, new CharsetFinder().find(bytes));
  }
}
