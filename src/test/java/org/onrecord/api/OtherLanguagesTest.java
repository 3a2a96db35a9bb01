package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.actor.ActorRegister;
import org.onrecord.index.Query;
import org.onrecord.index.ScaleIndex;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.provision.Instruments;
import org.onrecord.query.QueryReader;
import org.onrecord.statement.Statement;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

/// A question in one language finds statements in others: through the concern that the tagger files
/// them under, and through whose they are. By the built-in vocabularies.
class OtherLanguagesTest {
  private static final VocabularySource SOURCE = VocabularySource.builtIn();
  private static final ThemeScheme THEMES = ThemeScheme.load(SOURCE);
  private static final QueryReader READER =
      new QueryReader(ActorRegister.load(SOURCE), THEMES, Instruments.load(SOURCE));

  /// A language, who says it, and what: security researchers first, then privacy.
  private record Said(String language, String actor, String name, String cue, List<String> words) {}

  private static final List<Said> ALL =
      List.of(
          new Said(
              "en",
              "cisco",
              "Cisco",
              "said",
              List.of(
                  "The text leaves security researchers at the mercy of prosecutors.",
                  "Nobody’s right to privacy survives such a clause.")),
          new Said(
              "fr",
              "european-union",
              "Union européenne",
              "a déclaré",
              List.of(
                  "Le texte expose les chercheurs en sécurité aux poursuites.",
                  "La vie privée de chacun doit rester protégée.")),
          new Said(
              "es",
              "united-states",
              "Estados Unidos",
              "dijo",
              List.of(
                  "El texto deja a los investigadores de seguridad sin amparo.",
                  "La privacidad de las personas no se negocia.")),
          new Said(
              "ru",
              "russian-federation",
              "Россия",
              "заявила",
              List.of(
                  "Исследователи безопасности не получат особых прав.",
                  "Неприкосновенность частной жизни охраняется законом.")),
          new Said(
              "ar",
              "egypt",
              "مصر",
              "قالت",
              List.of("يجب ألا يعاقب النص الباحثين الأمنيين.", "الحق في الخصوصية مكفول للجميع.")),
          new Said("zh", "china", "中国", "表示", List.of("案文不应惩罚安全研究人员。", "个人隐私应当得到保护。")));

  private static LuceneStatementIndex index;

  @BeforeAll
  static void fill(@TempDir Path folder) {
    index =
        LuceneStatementIndex.open(folder, Mode.WRITE, ScaleIndex.vocabulary(), Clock.systemUTC());
    for (Said said : ALL) {
      Story story = story(said);
      List<Statement> filed = new ThemeTagger(THEMES).tagAll(story.statements(), story.document());
      index.replace(story.document(), filed, story.state());
    }
    index.commit(Map.of());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Story story(Said said) {
    List<String> passages = new ArrayList<>(List.of(said.language));
    said.words.forEach(w -> passages.add("“" + w + "” " + said.name + " " + said.cue + "."));
    Story story = new Story(said.language + ".txt", String.join("\n\n", passages));
    story.language = said.language;
    story.title = null;
    for (String words : said.words) {
      story.says(words).by(said.actor, said.name, said.name, said.cue).done();
    }
    return story;
  }

  @ParameterizedTest
  @CsvSource({
    "security researchers, ar en es fr ru zh",
    "what was said about security researchers, ar en es fr ru zh",
    "privacy, ar en es fr ru zh",
    "chercheurs en sécurité, ar en es fr ru zh",
    "vie privée, ar en es fr ru zh",
    "privacidad, ar en es fr ru zh",
    "исследователи безопасности, ar en es fr ru zh",
    "الخصوصية, ar en es fr ru zh",
    "隐私, ar en es fr ru zh",
    "Russia on privacy, ru",
    "what did China say about security researchers, zh",
    "Egypt, ar",
    "la Russie sur la vie privée, ru",
    "俄罗斯关于隐私的立场, ru",
    "что сказал Китай, zh",
    "the European Union on privacy, fr",
    "ماذا قالت روسيا, ru",
    "declaraciones de Estados Unidos, es",
    "\"security researchers\", en"
  })
  void aQuestionInOneLanguageFindsWhatWasSaidInOthers(String question, String languages) {
    Set<String> found = new TreeSet<>();
    index
        .search(READER.read(question).in(Query.ALL))
        .hits()
        .forEach(hit -> found.add(hit.document().path().replace(".txt", "")));
    assertEquals(languages, String.join(" ", found), READER.read(question)::canonical);
  }
}
