package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.api.http.ProblemKind;

/// Holds `docs/reference/api.md` to the answers.
class GuideTest {
  private static final Pattern ANSWER =
      Pattern.compile("(?s)<!-- answer: ([a-z-]+) -->\n```json\n(.*?)\n```");

  private static String guide() throws IOException {
    return Files.readString(Path.of("docs/reference/api.md"));
  }

  @Test
  void everyAnswerShownIsOneThatIsGiven() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Matcher matcher = ANSWER.matcher(guide());
    int shown = 0;
    while (matcher.find()) {
      Path kept = Path.of("src/test/resources/api", matcher.group(1) + ".golden.json");
      assertEquals(
          mapper.readTree(Files.readString(kept)),
          mapper.readTree(matcher.group(2)),
          matcher.group(1));
      shown++;
    }
    assertTrue(shown >= 14, shown + " answers");
  }

  @Test
  void everyKindOfErrorIsListed() throws IOException {
    String guide = guide();
    for (ProblemKind kind : ProblemKind.values()) {
      assertTrue(guide.contains("| `" + kind.slug() + "` | " + kind.status() + " |"), kind.slug());
    }
  }
}
