package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The pure modules of the page, called in the browser.
@PageTest
class ModulesTest {
  private static final List<String> PARAMETERS =
      List.of(
          "q", "theme", "actor", "-actor", "voice", "said.from", "said.to", "sort", "limit", "utm");
  private static final List<String> VALUES =
      List.of("a b", "“x”", "&=?#/%", "DIRECT", "2024-07-30", "🚢", "name:Petra Vance", " ");

  @Test
  void codePointsAreCutRightBehindAstralCharacters(Screen screen) {
    screen.open("/corpus");
    assertEquals(
        "🌊ab|cd|e",
        screen
            .page()
            .evaluate(
                "import('/js/text.js').then(t => t.pieces('🌊abcde',"
                    + " [{start: 103, end: 105}], 100).map(p => p.text).join('|'))"));
    assertEquals(
        "b🚢", screen.page().evaluate("import('/js/text.js').then(t => t.slice('a🌊b🚢c', 2, 4))"));
  }

  @Test
  void overlappingRangesAreCutAtEachEnd(Screen screen) {
    screen.open("/corpus");
    assertEquals(
        "ab:0 cd:1 ef:2 gh:1",
        screen
            .page()
            .evaluate(
                "import('/js/text.js').then(t => t.pieces('abcdefgh',"
                    + " [{start: 2, end: 8}, {start: 4, end: 6}])"
                    + ".map(p => p.text + ':' + p.over.length).join(' '))"));
  }

  @Test
  void anAddressPrintedAndParsedIsTheSame(Screen screen) {
    screen.open("/corpus");
    long seed = 20_240_730;
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String query = query(random);
      Object twice =
          screen
              .page()
              .evaluate(
                  "q => import('/js/state.js').then(s => {"
                      + " const once = s.print(s.parse(new URL('http://h/?' + q)));"
                      + " const again = s.print(s.parse(new URL(once, 'http://h')));"
                      + " return once === again ? 'same' : once + ' then ' + again; })",
                  query);
      assertEquals("same", twice, "seed " + seed + ", query " + query);
    }
  }

  private static String query(Random random) {
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(
            i ->
                PARAMETERS.get(random.nextInt(PARAMETERS.size()))
                    + "="
                    + java.net.URLEncoder.encode(
                        VALUES.get(random.nextInt(VALUES.size())),
                        java.nio.charset.StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
