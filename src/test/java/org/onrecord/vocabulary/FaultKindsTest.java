package org.onrecord.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.actor.ActorRegister;
import org.onrecord.dating.EventCalendar;
import org.onrecord.provision.Instruments;
import org.onrecord.theme.ThemeScheme;

/// Every kind of fault that a vocabulary file can have, with the whole sentences that tell it.
class FaultKindsTest {
  private static final String FILE = "vocabulary/faults.txt";
  private static final Path SOURCE = Path.of("src/test/resources", FILE);

  /// One block of the file of cases.
  private record Case(String claim, String file, String yaml, List<String> told) {}

  @TestFactory
  Stream<DynamicTest> tellsEachKindOfFaultWhole() throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      rewrite();
    }
    return cases().stream()
        .map(c -> dynamicTest(c.claim, () -> assertEquals(c.told, faults(c), c.claim)));
  }

  @Test
  void knowsAtLeastThirtyKinds() throws IOException {
    assertTrue(cases().size() >= 30, cases().size() + " kinds");
  }

  @Test
  void tellsASentenceOfFaultAndRemedyInEachCase() throws IOException {
    for (Case c : cases()) {
      assertFalse(c.told.isEmpty(), c.claim);
      c.told.forEach(t -> assertTrue(t.matches("(?s)[a-z-]+\\.yaml:\\d+: .+; expected .+"), t));
    }
  }

  private static List<String> faults(Case c) {
    String kind = c.file.replaceFirst("[-.].*", "");
    boolean alone = !c.file.contains("-") && !c.yaml.contains("replaces:");
    List<String> told = new ArrayList<>();
    VocabularySource source = VocabularySource.builtIn();
    if (alone) {
      source = source.withFile(kind + ".yaml", "replaces: built-in\n");
    }
    VocabularySource all = source.withFile(c.file, c.yaml);
    List<Consumer<VocabularySource>> loads =
        List.of(ActorRegister::load, ThemeScheme::load, Instruments::load, EventCalendar::load);
    for (Consumer<VocabularySource> load : loads) {
      try {
        load.accept(all);
      } catch (VocabularyException e) {
        e.faults().forEach(f -> told.add(f.message()));
      }
    }
    return told;
  }

  private static List<Case> cases() throws IOException {
    try (InputStream in = FaultKindsTest.class.getClassLoader().getResourceAsStream(FILE)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static List<Case> parse(String text) {
    List<Case> cases = new ArrayList<>();
    for (String block : text.substring(text.indexOf("== ") + 3).split("\n== ")) {
      String[] parts = block.split("\ntells\n?", 2);
      String[] head = parts[0].split("\n", 3);
      String yaml = head[2].replace('→', '\t').replace('␢', '\u200B') + "\n";
      cases.add(
          new Case(head[0], head[1], yaml, parts[1].lines().filter(l -> !l.isBlank()).toList()));
    }
    return cases;
  }

  private static void rewrite() throws IOException {
    String text = Files.readString(SOURCE);
    StringBuilder out = new StringBuilder(text.substring(0, text.indexOf("== ")));
    for (String block : text.substring(text.indexOf("== ") + 3).split("\n== ")) {
      String before = block.split("\ntells\n?", 2)[0];
      out.append("== ").append(before).append("\ntells\n");
      Case c = parse("== " + before + "\ntells\n").getFirst();
      faults(c).forEach(f -> out.append(f).append('\n'));
      out.append('\n');
    }
    Files.writeString(SOURCE, out.toString().stripTrailing() + "\n");
  }
}
