package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.onrecord.correction.Deed;
import org.onrecord.index.FileState;
import org.onrecord.index.Replayed;
import org.onrecord.ingest.IngestReport;

/// What a run came to, in a few lines for a person: counts that add up, then the files that could
/// not be read.
final class Summary {
  /// Files that are named; all are in the report.
  private static final int NAMED = 20;

  private Summary() {}

  static String of(IngestReport report, Path corpus) {
    if (report.files().isEmpty()) {
      return empty(report, corpus);
    }
    var lines = new StringJoiner("\n");
    lines.add(
        Sentences.count(report.files().size(), "file or part", "files and parts")
            + ": "
            + report.indexed()
            + " indexed with "
            + Sentences.count(report.statements(), "statement", "statements")
            + others(report)
            + ".");
    lines.add(
        "This run read "
            + Sentences.count(report.read(), "file", "files")
            + ", left "
            + report.unchanged()
            + " unchanged, removed "
            + report.removed()
            + ".");
    List<FileState> unread = unread(report);
    unread.stream().limit(NAMED).forEach(file -> lines.add(line(file)));
    if (unread.size() > NAMED) {
      lines.add("  and " + (unread.size() - NAMED) + " more; 'onrecord report' names them all");
    }
    corrections(report.replayed()).forEach(lines::add);
    return lines.toString();
  }

  private static List<String> corrections(Replayed replayed) {
    List<String> lines = new ArrayList<>();
    if (replayed.applied() > 0) {
      lines.add(
          Sentences.count(replayed.applied(), "correction is", "corrections are") + " in effect.");
    }
    replayed.orphans().stream().limit(NAMED).forEach(orphan -> lines.add(orphaned(orphan)));
    if (replayed.orphans().size() > NAMED) {
      lines.add(
          "  and "
              + (replayed.orphans().size() - NAMED)
              + " more; 'onrecord corrections' names them all");
    }
    replayed.faults().forEach(fault -> lines.add("  FAULT  " + Terminal.plain(fault.message())));
    return lines;
  }

  private static String orphaned(Replayed.Orphan orphan) {
    return "  ORPHANED  "
        + orphan.correction().id()
        + " “"
        + Terminal.plain(Deed.sentence(orphan.correction()))
        + "”: "
        + Terminal.plain(orphan.why())
        + ".";
  }

  private static String empty(IngestReport report, Path corpus) {
    String hidden =
        report.hidden() == 0
            ? ""
            : " but "
                + report.hidden()
                + " with names that begin with a dot, which are passed over";
    return "There are no documents in "
        + corpus
        + hidden
        + ". Put web pages, letters, pdf or mail files into it, or give another folder with"
        + " --corpus DIR.";
  }

  private static List<FileState> unread(IngestReport report) {
    Set<String> containers =
        report.files().stream()
            .flatMap(file -> java.util.stream.Stream.ofNullable(file.containedIn()))
            .collect(Collectors.toCollection(HashSet::new));
    return report.files().stream()
        .filter(file -> !file.state().isIndexed())
        .filter(file -> file.state() != FileState.State.DUPLICATE)
        .filter(file -> !containers.contains(file.path()))
        .toList();
  }

  private static String line(FileState file) {
    return "  "
        + file.state()
        + "  "
        + Terminal.plain(file.path())
        + ": "
        + Terminal.plain(file.reason());
  }

  private static String others(IngestReport report) {
    var others = new StringJoiner(", ", ", ", "").setEmptyValue("");
    report
        .byState()
        .forEach(
            (state, count) -> {
              if (!state.isIndexed()) {
                others.add(count + " " + state.name().toLowerCase(Locale.ROOT).replace('_', ' '));
              }
            });
    return others.toString();
  }
}
