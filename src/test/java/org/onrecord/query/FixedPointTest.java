package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.ActorRegister;
import org.onrecord.provision.Instruments;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.vocabulary.VocabularySource;

/// What a question was read as asks for the same when it is asked again, and is written the same:
/// short names, words apart and together, synonyms, questions in plain words of six languages.
class FixedPointTest {
  private static final int NUMBER = Integer.getInteger("fixed.questions", 3_000);

  /// Short names as documents explain them: one group overlaps another, one is explained one way.
  private static final Map<String, List<String>> EXPLAINED =
      Map.of(
          "csam", List.of("child sexual abuse material", "CSEM"),
          "csem", List.of("csam", "child exploitation images"),
          "child sexual abuse material", List.of("CSAM"),
          "ink", List.of("dye"),
          "dye", List.of("pigment"),
          "who", List.of("World Health Organization"),
          "data base", List.of("database"),
          "поправка", List.of("изменение"),
          "隐私", List.of("个人数据保护"));

  private static final List<String> PIECES =
      List.of(
          "CSAM",
          "csam",
          "CSEM",
          "child sexual abuse material",
          "ink",
          "dye",
          "WHO",
          "who",
          "data base",
          "database",
          "data-base",
          "VPN",
          "MLAT",
          "e-mail",
          "cyber crime",
          "+CSAM",
          "-CSAM",
          "=CSAM",
          "\"CSAM\"",
          "CSAM*",
          "text:CSAM",
          "-ink",
          "title:ink",
          "ransomware",
          "white hat",
          "AI",
          "privacy",
          "press freedom",
          "human rights",
          "Cisco",
          "Microsoft",
          "the EU",
          "Russia",
          "senators",
          "Human Rights Watch",
          "ARTICLE 19",
          "what did",
          "say about",
          "said",
          "who said that",
          "according to",
          "against",
          "supports",
          "since 2023",
          "in July 2024",
          "30/07/2024",
          "Article 6(2)",
          "§6",
          "said:2024..2022",
          "actor:cisco",
          "theme:privacy",
          "-theme:privacy",
          "kind:letter",
          "voice:direct",
          "treaty",
          "convention",
          "concerns",
          "letters only",
          "without a named speaker",
          "qu'est-ce que",
          "a dit",
          "sur la vie privée",
          "les chercheurs en sécurité",
          "l'article 6",
          "¿qué dijo",
          "sobre la privacidad",
          "los investigadores",
          "artículo 6",
          "desde 2023",
          "что сказала",
          "Россия",
          "о конфиденциальности",
          "поправка",
          "исследователи",
          "статья 6",
          "ماذا قالت",
          "روسيا",
          "عن الخصوصية",
          "المادة 6",
          "حقوق الإنسان",
          "隐私",
          "中国说了什么",
          "关于网络犯罪公约",
          "第六条",
          "安全研究人员",
          "AND",
          "OR",
          "NOT",
          "NEAR/3",
          "(",
          ")",
          "SENTENCE(",
          "ATLEAST/2(",
          "MAYBE(",
          "or",
          "and");

  private static final QueryReader READER =
      new QueryReader(
          ActorRegister.load(VocabularySource.builtIn()),
          ThemeScheme.load(VocabularySource.builtIn()),
          Instruments.load(VocabularySource.builtIn()),
          Synonyms.load(VocabularySource.builtIn())
              .and(w -> EXPLAINED.getOrDefault(w.toLowerCase(Locale.ROOT), List.of())));

  @Test
  void whatIsReadIsReadTheSameFromItsCanonicalForm() {
    long seed = 11;
    Random random = new Random(seed);
    int compared = 0;
    List<String> grown = new ArrayList<>();
    for (int n = 0; n < NUMBER; n++) {
      String asked = question(random);
      try {
        ReadQuery read = READER.read(asked);
        ReadQuery again = READER.read(read.canonical());
        if (!read.canonical().equals(again.canonical())
            || !read.filters().equals(again.filters())
            || !read.said().equals(again.said())) {
          grown.add(asked + "\n  " + read.canonical() + "\n  " + again.canonical());
        }
        compared++;
      } catch (BadQuery refused) {
        // What passes a limit has no canonical form.
      }
    }
    assertEquals(List.of(), grown.stream().limit(5).toList(), grown.size() + " with seed " + seed);
    assertTrue(compared > NUMBER / 2, compared + " compared");
  }

  private static String question(Random random) {
    List<String> pieces = new ArrayList<>();
    for (int i = random.nextInt(7); i >= 0; i--) {
      pieces.add(PIECES.get(random.nextInt(PIECES.size())));
    }
    return String.join(" ", pieces);
  }

  @Test
  void aShortNameGrowsNoMore() {
    String once = READER.read("CSAM").canonical();
    assertEquals("CSAM OR \"child sexual abuse material\" OR CSEM", once);
    assertEquals(once, READER.read(once).canonical());
    assertEquals(
        "hospitals AND NOT (CSAM OR \"child sexual abuse material\" OR CSEM)",
        READER.read("hospitals -CSAM").canonical());
  }
}
