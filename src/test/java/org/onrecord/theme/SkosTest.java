package org.onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.vocabulary.VocabularyException;
import org.onrecord.vocabulary.VocabularySource;

class SkosTest {
  private static final ThemeScheme SCHEME = ThemeScheme.load(VocabularySource.builtIn());

  private static ThemeScheme read(String jsonLd) {
    String yaml = SkosReader.themesYaml("x.jsonld", jsonLd);
    return ThemeScheme.load(VocabularySource.builtIn().withFile("themes.yaml", yaml));
  }

  @Test
  void whatIsWrittenIsReadBackAsTheSameScheme() {
    ThemeScheme back = read(SkosWriter.jsonLd(SCHEME));
    assertEquals(SCHEME.themes(), back.themes());
    assertEquals(SCHEME.version(), back.version());
    assertEquals(SkosWriter.jsonLd(SCHEME), SkosWriter.jsonLd(back));
  }

  @Test
  void whatIsReadBackFilesAlike() {
    ThemeTagger one = new ThemeTagger(SCHEME);
    ThemeTagger other = new ThemeTagger(read(SkosWriter.jsonLd(SCHEME)));
    for (Concerns.Line line : Concerns.all()) {
      Document document = ThemeMeasureTest.paragraphs(line.text(), line.language());
      var whole = List.of(document.text().whole());
      assertEquals(one.tag(whole, -1, document), other.tag(whole, -1, document), line.id());
    }
  }

  @Test
  void readsWhatOtherToolsWrite() {
    ThemeScheme scheme =
        read(
            """
            [
              {"@id": "http://example.org/v#Lights", "@type": ["skos:Concept"],
               "http://www.w3.org/2004/02/skos/core#prefLabel":
                 [{"@value": "Lights", "@language": "en-GB"},
                  {"@value": "Lumières", "@language": "fr"}],
               "skos:altLabel": [{"@value": "lamps", "@language": "en"}],
               "skos:definition": "Whatever shines."},
              {"@id": "http://example.org/v#Harbour_Lanterns", "@type": "Concept",
               "prefLabel": {"en": "Harbour lanterns"},
               "hiddenLabel": {"en": ["lantern*"]},
               "broader": {"@id": "http://example.org/v#Lights"}}
            ]
            """);
    assertEquals(
        List.of("lights", "harbour-lanterns"), scheme.themes().stream().map(Theme::id).toList());
    assertEquals(List.of("lamps"), scheme.themes().getFirst().terms().get("en"));
    assertEquals("Whatever shines.", scheme.themes().getFirst().scopeNote());
    assertEquals("Lumières", scheme.themes().getFirst().labels().get("fr"));
    assertEquals("lights", scheme.topOf("harbour-lanterns").id());
  }

  private static String faultOf(String jsonLd) {
    return String.valueOf(
        assertThrows(VocabularyException.class, () -> SkosReader.themesYaml("x.jsonld", jsonLd))
            .getMessage());
  }

  @Test
  void saysWhereSomethingIsWrong() {
    assertTrue(faultOf("{\n \"a\": }").startsWith("x.jsonld:2: wrong JSON at column 7"));
    assertTrue(faultOf("{}").startsWith("x.jsonld:1: no concept"));
    assertEquals(
        "x.jsonld:2: \"broader\" of \"lanterns\" is \"urn:x:light\", which is no concept here;"
            + " expected the \"@id\" of a concept of this file; did you mean \"urn:x:lights\"?",
        faultOf(
            """
            {"@graph": [
              {"@id": "urn:x:lanterns", "@type": "Concept", "prefLabel": {"en": "Lanterns"},
               "broader": "urn:x:light"},
              {"@id": "urn:x:lights", "@type": "Concept", "prefLabel": {"en": "Lights"}}
            ]}
            """));
    assertEquals(
        "x.jsonld:1: \"lanterns\" has no English label; expected \"prefLabel\" in \"en\"",
        faultOf("{\"@id\": \"urn:x:lanterns\", \"@type\": \"Concept\"}"));
    assertTrue(
        faultOf(
                """
                {"@id": "urn:x:a", "@type": "Concept", "prefLabel": {"en": "A"},
                 "hiddenLabel": {"en": "... b"}}
                """)
            .startsWith("x.jsonld:1: hidden label \"... b\" of \"a\" cannot be read as a term"));
  }
}
