package org.onrecord.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.onrecord.index.FileState;
import org.onrecord.index.FileState.State;

/// The report for a person: sums first, then every file with what became of it and why.
final class ReportText {
  private ReportText() {}

  /// The report, with a line end.
  ///
  /// @param files all of them, which the sums are over
  /// @param shown states whose files are listed; empty for all
  /// @param isolation what keeps the processes that read files from the network
  /// @param copies what is to be said of a file's copies, or nothing
  static String of(
      List<FileState> files,
      Set<State> shown,
      String isolation,
      Function<FileState, String> copies) {
    var lines = new StringJoiner("\n", "", "\n");
    lines.add(Sentences.count(files.size(), "file or part", "files and parts") + ":");
    byState(files)
        .forEach(
            (state, count) ->
                lines.add(
                    String.format(Locale.ROOT, "%6d  %-13s  %s", count, state, meaning(state))));
    lines.add(text(files));
    lines.add("Reading: " + isolation + ".");
    List<FileState> listed =
        files.stream().filter(file -> shown.isEmpty() || shown.contains(file.state())).toList();
    if (listed.size() < files.size()) {
      lines.add("Shown are " + listed.size() + " of them.");
    }
    listed.forEach(file -> lines.add("\n" + file(file, copies.apply(file).strip())));
    return lines.toString();
  }

  private static Map<State, Integer> byState(List<FileState> files) {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    files.forEach(file -> counts.merge(file.state(), 1, Integer::sum));
    return counts;
  }

  private static String text(List<FileState> files) {
    // A copy has the words of its original; they are not counted twice.
    List<FileState> own = files.stream().filter(file -> file.state().isIndexed()).toList();
    long characters = own.stream().mapToLong(FileState::characters).sum();
    long furniture = own.stream().mapToLong(FileState::furnitureCharacters).sum();
    return "Text: "
        + Sentences.count(characters, "character", "characters")
        + ", "
        + Sentences.count(own.stream().mapToLong(FileState::pages).sum(), "page", "pages")
        + ", "
        + Sentences.count(
            own.stream().mapToLong(FileState::statements).sum(), "statement", "statements")
        + "; "
        + own.stream().filter(FileState::ocr).count()
        + " read by OCR.\nLeft aside: "
        + Sentences.count(own.stream().mapToLong(FileState::furniture).sum(), "passage", "passages")
        + " of menus, footers and the like, "
        + share(furniture, characters)
        + " of the characters.";
  }

  private static String file(FileState file, String copies) {
    var lines = new StringJoiner("\n    ");
    lines.add(String.format(Locale.ROOT, "%-13s  ", file.state()) + Terminal.plain(file.path()));
    if (!file.reason().isEmpty()) {
      lines.add(Terminal.plain(file.reason()));
    }
    lines.add(facts(file));
    if (!copies.isEmpty()) {
      lines.add(copies);
    }
    if (file.furniture() > 0) {
      lines.add(
          "left aside: "
              + Sentences.count(file.furniture(), "passage", "passages")
              + ", "
              + share(file.furnitureCharacters(), file.characters())
              + " of the characters");
    }
    file.warnings().forEach(warning -> lines.add("warning: " + Terminal.plain(warning)));
    return lines.toString();
  }

  private static String facts(FileState file) {
    var facts = new StringJoiner(", ");
    facts.add(Terminal.plain(file.mediaType()));
    facts.add(Sentences.count(file.byteLength(), "byte", "bytes"));
    if (file.kind() != null) {
      facts.add(file.kind().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    if (file.characters() > 0) {
      facts.add(file.language().equals("und") ? "language unknown" : file.language());
      facts.add(Sentences.count(file.characters(), "character", "characters"));
      facts.add(Sentences.count(file.statements(), "statement", "statements"));
    }
    if (file.pages() > 0) {
      facts.add(Sentences.count(file.pages(), "page", "pages"));
    }
    if (file.ocr()) {
      facts.add("read by OCR");
    }
    if (file.state() == State.OK_PARTIAL) {
      facts.add("cut");
    }
    return facts.toString();
  }

  private static String share(long part, long all) {
    return all == 0 ? "0 %" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
  }

  /// What a state means, for somebody who sees it for the first time.
  static String meaning(State state) {
    return switch (state) {
      case INDEXED -> "its words can be found";
      case OK_PARTIAL -> "its words can be found, but it was cut at a limit";
      case DUPLICATE -> "the same bytes as another file, which is indexed";
      case NO_TEXT -> "holds no words of its own";
      case NEEDS_OCR -> "pages of images; install tesseract to have them read";
      case ENCRYPTED -> "needs a password";
      case UNSUPPORTED -> "a format without text for us";
      case CORRUPT -> "broken";
      case TOO_LARGE -> "beyond a limit of size";
      case TIMEOUT -> "reading was stopped, it took too long";
      case OUT_OF_MEMORY -> "reading was stopped, it took too much memory";
      case POISON -> "reading it failed twice; please report it";
      case UNREADABLE -> "could not be opened";
    };
  }
}
