package org.onrecord.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.CopyGroup;
import org.onrecord.index.FileState;

/// The ingest report as JSON: `{"files":[…],"totals":{…}}`, files sorted by path.
final class ReportJson {
  private ReportJson() {}

  /// The report, indented, with a line end.
  ///
  /// @param files all of them, which the totals are over
  /// @param shown states whose files are listed; empty for all
  /// @param isolation what keeps the processes that read files from the network
  /// @param copies the copies that a file is one of, or null
  static String of(
      List<FileState> files,
      Set<FileState.State> shown,
      String isolation,
      Function<FileState, @Nullable CopyGroup> copies) {
    ObjectNode report = Json.object();
    ArrayNode list = report.putArray("files");
    files.stream()
        .filter(file -> shown.isEmpty() || shown.contains(file.state()))
        .forEach(file -> list.add(file(file, copies.apply(file))));
    report.put("isolation", isolation);
    totals(report.putObject("totals"), files);
    return Json.indented(report) + "\n";
  }

  private static ObjectNode file(FileState state, @Nullable CopyGroup copies) {
    ObjectNode file = Json.object();
    file.put("path", state.path());
    file.put("sha256", state.sha256());
    file.put("state", state.state().name());
    file.put("reason", state.reason());
    file.put("mediaType", state.mediaType());
    file.put("bytes", state.byteLength());
    file.put("characters", state.characters());
    file.put("pages", state.pages());
    file.put("language", state.language());
    file.put("kind", state.kind());
    file.put("statements", state.statements());
    file.put("ocr", state.ocr());
    ObjectNode furniture = file.putObject("furniture");
    furniture.put("passages", state.furniture());
    furniture.put("characters", state.furnitureCharacters());
    file.put("containedIn", state.containedIn());
    copies(state, copies, file);
    ArrayNode warnings = file.putArray("warnings");
    state.warnings().forEach(warnings::add);
    return file;
  }

  private static void copies(FileState state, @Nullable CopyGroup group, ObjectNode file) {
    String origin = group == null ? null : group.origin();
    boolean isOrigin = state.sha256().equals(origin);
    file.put(
        "copyOf", group == null || isOrigin ? null : group.members().getFirst().document().path());
    file.put("copies", group == null || !isOrigin ? 0 : group.members().size() - 1);
  }

  private static void totals(ObjectNode totals, List<FileState> files) {
    totals.put("files", files.size());
    totals.put("indexed", files.stream().filter(file -> file.state().isIndexed()).count());
    totals.put("statements", files.stream().mapToInt(FileState::statements).sum());
    totals.put("characters", files.stream().mapToLong(FileState::characters).sum());
    totals.put("ocr", files.stream().filter(FileState::ocr).count());
    Map<FileState.State, Integer> byState = new EnumMap<>(FileState.State.class);
    files.forEach(file -> byState.merge(file.state(), 1, Integer::sum));
    ObjectNode states = totals.putObject("byState");
    byState.forEach((state, count) -> states.put(state.name(), count));
  }
}
