package org.onrecord.structure.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Pages made to exhaust a reader: the time stays in proportion to the page, the stack whole.
class HugePageTest {
  private static final String SENTENCE =
      "<p>The harbour board of Elmsworth voted on Tuesday to pause its camera programme.</p>";

  private static String text(String body) {
    WebPage page =
        assertTimeoutPreemptively(
            Duration.ofMinutes(4), () -> WebPage.read("<html><body>" + body + "</body></html>"));
    return page.cuts().stream()
        .filter(c -> c.kind().isProse())
        .map(c -> c.of(page.text()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void readsTenThousandNestedElements() {
    String article = SENTENCE.repeat(5);
    for (String tag : new String[] {"div", "span", "ul><li", "blockquote", "b"}) {
      String nested = ("<" + tag + ">").repeat(10_000) + article;
      assertEquals(5, text(nested).lines().count(), tag);
    }
  }

  @Test
  void readsTextAtEveryDepth() {
    String nested =
        "<div class='content'>A line of the harbour board at this depth.".repeat(10_000);
    assertTrue(text(nested).startsWith("A line of the harbour board"));
  }

  @Test
  void readsAHundredThousandLinks() {
    String links = "<li><a href='/a'>Another story of the harbour</a></li>".repeat(100_000);
    assertEquals(5, text("<ul>" + links + "</ul>" + SENTENCE.repeat(5)).lines().count());
  }

  @Test
  void readsFiveMegabytes() {
    String paragraph = SENTENCE.replace("</p>", " It was a long day.".repeat(100) + "</p>");
    int many = 5_000_000 / paragraph.length();
    assertEquals(many, text(paragraph.repeat(many)).lines().count());
  }

  @Test
  void readsAnArticleThatItsHeadRepeatsManyTimesOver() {
    String body = "The harbour board of Elmsworth voted on Tuesday. ".repeat(40_000);
    String head =
        "<script"
            + " type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Board\",\"articleBody\":\""
            + body
            + "\"}</script>";
    String blocks =
        "<p>Nothing of this line stands in the head of the page at all.</p>".repeat(5_000);
    assertEquals(5_000, text(head + blocks).lines().count());
  }
}
