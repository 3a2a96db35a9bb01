package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.actor.ActorRegister;
import org.onrecord.index.Facet;
import org.onrecord.provision.Instruments;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.vocabulary.VocabularySource;

/// Questions as they are put in French, Spanish, Russian, Arabic and Chinese, by the built-in
/// vocabularies; and as users of other search languages write them.
class ForeignQuestionsTest {
  private static final QueryReader READER =
      new QueryReader(
          ActorRegister.load(VocabularySource.builtIn()),
          ThemeScheme.load(VocabularySource.builtIn()),
          Instruments.load(VocabularySource.builtIn()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Que pense Cisco de la convention ? | actor=cisco | MAYBE(convention)",
        "que disait la Russie | actor=russian-federation | ",
        "déclarations de la Russie | actor=russian-federation | ",
        "¿qué opina Cisco de la privacidad? | actor=cisco | privacidad OR theme:privacy-data",
        "declaraciones de Rusia | actor=russian-federation | ",
        "что думает Россия о приватности | actor=russian-federation | приватности OR"
            + " theme:privacy-data",
        "заявления России | actor=russian-federation | ",
        "تصريحات روسيا | actor=russian-federation | ",
        "ماذا قالت روسيا عن الخصوصية؟ | actor=russian-federation | الخصوصية OR theme:privacy-data",
        "俄罗斯说了什么 | actor=russian-federation | ",
        "俄罗斯关于隐私的立场 | actor=russian-federation | 隐私 OR theme:privacy-data",
        "俄罗斯对隐私的立场是什么 | actor=russian-federation | 隐私 OR theme:privacy-data",
        "谁反对公约 | | 反对公约 OR theme:pi-adoption-vote",
        "谁批评公约 | | (stance:CRITICAL OR 批评) AND MAYBE(公约)",
        "provision:VI | provision=un-cybercrime-convention/6 | ",
        "网络犯罪公约 | | 网络犯罪 AND MAYBE(公约)",
        "ст. 6 | provision=un-cybercrime-convention/6 | ",
        "статья 6 | provision=un-cybercrime-convention/6 | ",
        "Cisco vs Microsoft | actor=cisco microsoft | ",
        "how many statements by Cisco | actor=cisco | ",
        "latest statements | | ",
        "toutes les déclarations | | ",
        "type:lettre | kind=LETTER | ",
        "kind:\"communiqué\" | kind=PRESS_RELEASE | ",
        "tipo:carta | kind=LETTER | ",
        "voice:quote | voice=DIRECT | ",
        "voice:\"own words\" | voice=DIRECT | ",
        "stance:against | stance=CRITICAL | ",
        "position:contre | stance=CRITICAL | ",
        "desde:2024 | | said:2024-01-01..",
        "seal w/3 wax | | seal NEAR/3 wax",
        "seal near/3 wax | | seal NEAR/3 wax",
        "seal /3 wax | | seal NEAR/3 wax",
        "sentence(seal wax) | | SENTENCE(seal AND wax)",
        "ATLEAST(seal wax) | | ATLEAST/1(seal OR wax)",
        "provision:six | provision=un-cybercrime-convention/6 | ",
        "24/7 support | | "
      })
  void areReadAsTheyAreMeant(String question, String filters, String rest) {
    ReadQuery read = READER.read(question);
    Map<String, String> found = new TreeMap<>();
    read.filters()
        .forEach((f, v) -> found.put(f.parameter(), String.join(" ", new TreeSet<>(v.include()))));
    String shown =
        found.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(" "));
    assertEquals(filters == null ? "" : filters, shown, read::canonical);
    if (!question.startsWith("24/7")) {
      assertEquals(rest == null ? "" : rest, words(read), read::canonical);
    }
  }

  private static String words(ReadQuery read) {
    ReadQuery unfiltered =
        new ReadQuery(
            read.words(),
            Map.of(),
            read.said(),
            read.published(),
            read.prefer(),
            read.understood(),
            read.repairs());
    String written = unfiltered.canonical();
    return written.startsWith("(") && written.indexOf(')') == written.length() - 1
        ? written.substring(1, written.length() - 1)
        : written;
  }

  @Test
  void allArticlesOfARangeAreAskedFor() {
    assertEquals(
        Set.of(
            "un-cybercrime-convention/5",
            "un-cybercrime-convention/6",
            "un-cybercrime-convention/7"),
        Objects.requireNonNull(READER.read("articles 5 to 7").filters().get(Facet.PROVISION))
            .include());
  }
}
