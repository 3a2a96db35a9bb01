package org.onrecord.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatcherTest {
  private static final String YAML =
      """
      replaces: built-in
      actors:
        - {id: milton-mueller, kind: person, category: academia, name: Milton Mueller, description: P.}
        - {id: nick-ashton-hart, kind: person, category: unspecified, name: Nick Ashton-Hart, description: P.}
        - {id: anna-papadaki, kind: person, category: unspecified, name: Anna Papadaki, description: P.}
        - {id: maria-petrova, kind: person, category: unspecified, name: Мария Петрова, description: P.}
        - {id: hassan-karimi, kind: person, category: unspecified, name: Hassan Karimi, description: P.}
        - {id: james-walsh, kind: person, category: government, name: James A. Walsh, description: P.}
        - {id: henry-james, kind: person, category: unspecified, name: Henry James, description: P.}
        - {id: john-smith, kind: person, category: unspecified, name: John Smith, description: The father.}
        - {id: jane-smith, kind: person, category: unspecified, name: Jane Smith, description: P.}
        - {id: paul-roe-jr, kind: person, category: unspecified, name: Paul Roe Jr., description: The son.}
        - {id: paul-roe, kind: person, category: unspecified, name: Paul Roe, description: The father.}
        - {id: cisco, kind: organisation, category: company, name: Cisco, aliases: [Cisco Systems], description: O.}
        - {id: siemens, kind: organisation, category: company, name: Siemens AG, description: O.}
        - {id: meta, kind: organisation, category: company, name: Meta, description: O.}
        - {id: georgia, kind: state, category: government, name: Georgia, description: S.}
        - {id: council-of-europe, kind: public-body, category: intergovernmental, name: Council of Europe, description: B.}
        - {id: council-of-the-eu, kind: public-body, category: government, name: Council of the European Union, aliases: [EU Council], description: B.}
        - {id: un-chair, kind: person, category: un-body, name: Octavia Specimen, offices: [{name: Chair Specimen Office, from: 2024-01-01, to: 2024-12-31}], description: P.}
      everydayWords: [meta]
      """;
  private static final NameMatcher MATCHER = RelativesTest.register(YAML).matcher();

  private static String told(String name) {
    return MATCHER.match(name, null).stream()
        .map(
            m ->
                m.actor().id()
                    + (m.certain() ? "!" : "?")
                    + m.rules().stream().map(Enum::name).collect(Collectors.joining("+", " ", "")))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Milton Mueller          | milton-mueller! SAME",
        "milton mueller          | milton-mueller! SAME",
        "Milton Müller           | milton-mueller! UMLAUT",
        "Milton Muller           | milton-mueller! UMLAUT",
        "Мильтон Мюллер          | milton-mueller! OTHER_SCRIPT",
        "Prof. Milton Mueller    | milton-mueller! TITLE",
        "Dr. MÜLLER, Milton      | milton-mueller! TITLE+SURNAME_FIRST+UMLAUT",
        "ASHTON-HART, Nick       | nick-ashton-hart! SURNAME_FIRST",
        "ASHTON-HART Nick        | nick-ashton-hart! SURNAME_FIRST",
        "Mr Nick Ashton Hart     | nick-ashton-hart! TITLE",
        "Άννα Παπαδάκη           | anna-papadaki! OTHER_SCRIPT",
        "Maria Petrova           | maria-petrova! OTHER_SCRIPT",
        "Cisco Systems, Inc.     | cisco! LEGAL_FORM",
        "Cisco GmbH              | cisco! LEGAL_FORM",
        "Siemens                 | siemens! SAME",
        "Siemens Aktiengesellschaft | siemens? LONGER",
      })
  void linksWhatIsCertainAndSaysWhy(String name, String expected) {
    assertEquals(expected, told(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "N. Ashton-Hart          | nick-ashton-hart? INITIALS",
        "Ashton-Hart N           | nick-ashton-hart? INITIALS",
        "Ashton-Hart             | nick-ashton-hart? SURNAME",
        "James Walsh             | james-walsh! SAME",
        "James B. Walsh          | ''",
        "J. Smith                | jane-smith? INITIALS; john-smith? INITIALS",
        "Smith                   | jane-smith? SURNAME; john-smith? SURNAME",
        "Mr Smith                | jane-smith? SURNAME; john-smith? SURNAME",
        "John Smith Jr.          | john-smith? GENERATION",
        "Paul Roe III            | paul-roe? GENERATION; paul-roe-jr? GENERATION",
        "James Henry             | henry-james? WORD_ORDER",
        "Nik Ashton-Hart         | nick-ashton-hart? SPELLING",
        "Ник Эштон-Харт          | nick-ashton-hart? SPELLING",
        "حسن كريمي               | hassan-karimi? OTHER_SCRIPT_LOOSE",
        "Meta Inc.               | meta? LEGAL_FORM",
        "Cisco Talos             | cisco? LONGER",
        "John Q. Smith           | john-smith? MIDDLE_NAME",
      })
  void onlySuggestsWhatAPersonShouldJudge(String name, String expected) {
    String told = told(name);
    assertEquals(expected, told, () -> MATCHER.match(name, null).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe Council House",
        "Council of Elders",
        "Council of the European Onion Growers",
        "Georgia Ltd",
        "Mr Cisco",
        "Milton Friedman",
        "Peter Mueller",
        "Anna Smith",
        "Hart",
        "Henry",
        "Jam",
        "—",
        "",
        "Octavia",
        "مريم",
        "Иван Петров"
      })
  void leavesOthersAlone(String name) {
    assertEquals("", told(name));
  }

  @Test
  void neverTakesOneCouncilForTheOther() {
    assertEquals("council-of-europe! SAME", told("Council of Europe"));
    assertEquals("council-of-the-eu! SAME", told("EU Council"));
    for (String name :
        List.of("European Council", "Council of the EU", "Europe Council", "The Council")) {
      assertTrue(
          MATCHER.match(name, null).stream().noneMatch(NameMatch::certain), () -> told(name));
    }
  }

  @Test
  void aFatherIsNotHisSon() {
    assertEquals("paul-roe! SAME", told("Paul Roe").split("; ")[0]);
    assertEquals("paul-roe-jr! SAME", told("Paul Roe Jr.").split("; ")[0]);
    assertEquals("paul-roe-jr! SAME", told("Paul Roe, Jr.").split("; ")[0]);
  }

  @Test
  void anOfficeCountsInItsTime() {
    assertEquals(1, MATCHER.match("Chair Specimen Office", LocalDate.of(2024, 5, 1)).size());
    assertEquals(0, MATCHER.match("Chair Specimen Office", LocalDate.of(2025, 5, 1)).size());
  }

  @Test
  void tellsTheReasonInASentence() {
    assertEquals(
        "“Dr. MÜLLER, Milton” is taken for “Milton Mueller” of the register: without its title,"
            + " with the surname first, with the umlaut written otherwise.",
        MATCHER.match("Dr. MÜLLER, Milton", null).getFirst().reason());
  }

  @Test
  void variantsOfOneNameHaveOneKey() {
    for (String other :
        List.of("Milton Müller", "MUELLER, Milton", "Dr Milton Muller", "Мильтон Мюллер")) {
      assertEquals(NameMatcher.key("Milton Mueller"), NameMatcher.key(other));
    }
  }
}
