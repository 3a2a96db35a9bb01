package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.structure.DocumentReader;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

class PipelineTest {
  private static final String TWO_STATEMENTS =
      "“We oppose Article 6,” said Cisco. The Tech Accord said that journalists would suffer.\n\n";

  private final VocabularySource vocabulary = VocabularySource.builtIn();
  private final Pipeline pipeline =
      new Pipeline(
          new StatementFinder(ActorRegister.load(vocabulary)),
          new ThemeTagger(ThemeScheme.load(vocabulary)),
          new ProvisionFinder(Instruments.load(vocabulary)));

  /// Quadratic reading took more than 45 s for a third of this; the whole takes about 3 s.
  @Test
  void aLongDocumentTakesTimeInProportionToItsLength() {
    String text = TWO_STATEMENTS.repeat(900_000 / TWO_STATEMENTS.length());
    long before = cpuNow();
    Pipeline.Read read = pipeline.read(new DocumentReader().readText("long", text, null));
    double seconds = (cpuNow() - before) / 1e9;

    assertEquals(2 * (900_000 / TWO_STATEMENTS.length()), read.statements().size());
    assertTrue(seconds < 30, () -> seconds + " CPU seconds for 900 KB");
  }

  private static long cpuNow() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
