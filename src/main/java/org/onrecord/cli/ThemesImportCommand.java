package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.theme.SkosReader;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.vocabulary.VocabularySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord themes import`.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a scheme of concerns in SKOS (JSON-LD) and makes it the corpus' own:",
      "writes vocabulary/themes.yaml, which takes the place of the built-in concerns."
    })
final class ThemesImportCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();

  @Parameters(paramLabel = "FILE.jsonld", description = "The scheme.")
  private Path file = Path.of("");

  @Option(names = "--force", description = "Takes the place of a vocabulary/themes.yaml.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    Path own = places.corpus().resolve("vocabulary").resolve("themes.yaml");
    if (Files.exists(own) && !force) {
      throw new WrongInput(own + " exists; move it away, or let it be replaced with --force");
    }
    String yaml = SkosReader.themesYaml(file.toString(), text());
    ThemeScheme scheme = ThemeScheme.load(VocabularySource.builtIn().withFile("themes.yaml", yaml));
    Files.createDirectories(own.resolveSibling(""));
    Path fresh = own.resolveSibling("themes.yaml.new");
    Files.writeString(fresh, yaml);
    Files.move(fresh, own, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    System.err.println(
        Sentences.count(scheme.themes().size(), "concern", "concerns")
            + " written to "
            + own
            + ", version "
            + scheme.version()
            + ". Run 'onrecord ingest' to file statements by it.");
    return ExitCode.DONE;
  }

  private String text() throws IOException {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new WrongInput(file + " is not UTF-8; expected a SKOS file in JSON-LD", e);
    } catch (NoSuchFileException e) {
      throw new WrongInput(file + " does not exist; give a SKOS file in JSON-LD", e);
    }
  }
}
