package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.theme.SkosWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord themes export`.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the scheme of concerns to standard output.")
final class ThemesExportCommand implements Callable<Integer> {
  enum Format {
    SKOS
  }

  @Mixin private Places places = new Places();

  @Option(
      names = "--format",
      paramLabel = "skos",
      description = "skos: SKOS as JSON-LD, which thesaurus editors read (default).")
  private Format format = Format.SKOS;

  @Override
  public Integer call() {
    var scheme = ReadingPart.of(places.corpus()).themes();
    System.out.print(
        switch (format) {
          case SKOS -> SkosWriter.jsonLd(scheme);
        });
    System.out.flush();
    return ExitCode.DONE;
  }
}
