package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.extract.Sandbox;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.Standing;
import org.onrecord.index.StatementIndex;
import org.onrecord.meaning.onnx.Part;
import org.onrecord.vocabulary.Fault;
import org.onrecord.vocabulary.VocabularyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `onrecord doctor`.
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Says what OnRecord finds on this machine, and what is missing for what.")
final class DoctorCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();

  @Override
  public Integer call() throws IOException {
    var lines = new ArrayList<String>();
    lines.add("Java         " + Runtime.version() + " in " + System.getProperty("java.home"));
    lines.add("Processors   " + Runtime.getRuntime().availableProcessors());
    lines.add("Scans        " + tesseract());
    lines.add("Meaning      " + meaning());
    lines.add("Isolation    " + Sandbox.find().sentence());
    lines.add("Corpus       " + places.corpus().toAbsolutePath().normalize());
    lines.add("Vocabulary   " + vocabulary());
    lines.add("Index        " + index());
    lines.add("Free space   " + freeSpace() + " MB where the index lies");
    lines.forEach(System.out::println);
    return ExitCode.DONE;
  }

  private static String meaning() {
    List<String> missing = Part.missing();
    return missing.isEmpty()
        ? "the part is here; 'onrecord ingest --meaning' puts meanings into the index"
        : "not searched by: "
            + String.join(" and ", missing)
            + " are not here ("
            + Part.FETCH
            + "); all else works without";
  }

  private static String tesseract() {
    try {
      Process process =
          new ProcessBuilder(List.of("tesseract", "--list-langs"))
              .redirectErrorStream(true)
              .start();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor(10, TimeUnit.SECONDS);
      List<String> languages = answer.lines().skip(1).sorted().toList();
      return "read by tesseract, languages " + String.join(" ", languages);
    } catch (IOException e) {
      return "not read: no tesseract on the PATH (Debian, Ubuntu: apt-get install tesseract-ocr)";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "not known: asking tesseract was interrupted";
    }
  }

  /// What the vocabularies hold, or every fault in them.
  private String vocabulary() {
    try {
      ReadingPart reading = ReadingPart.of(places.corpus());
      String held =
          reading.register().actors().size()
              + " actors, "
              + reading.themes().themes().size()
              + " concerns; no fault";
      return Stream.concat(Stream.of(held), reading.register().unfit().stream())
          .collect(Collectors.joining("\n             "));
    } catch (VocabularyException e) {
      return e.faults().stream()
          .map(Fault::message)
          .collect(
              Collectors.joining("\n             ", "not usable as it is:\n             ", ""));
    }
  }

  private String index() {
    Path folder = places.index().toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      return "none yet at " + folder + "; 'onrecord ingest' makes it";
    }
    try (StatementIndex index = Indexes.reading(folder)) {
      Standing standing = index.standing();
      return standing.documents()
          + " documents, "
          + standing.statements()
          + " statements at "
          + folder;
    } catch (IndexUnusable e) {
      return String.valueOf(e.getMessage());
    }
  }

  private long freeSpace() throws IOException {
    Path folder = places.index().toAbsolutePath();
    while (!Files.exists(folder)) {
      Path parent = folder.getParent();
      if (parent == null) {
        return 0;
      }
      folder = parent;
    }
    return Files.getFileStore(folder).getUsableSpace() / 1_000_000;
  }
}
