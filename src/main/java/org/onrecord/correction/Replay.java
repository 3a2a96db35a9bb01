package org.onrecord.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.Document;
import org.onrecord.statement.Statement;

/// Replays on one document the corrections that are meant for it, step by step as it is read.
///
/// ```
///  structure ─▶ [document] ─▶ attribution ─▶ [attributed] ─▶ theme · provision · dating ─▶ [filed]
/// ```
///
/// The result depends on the document and on the set of corrections alone. Used by one thread.
public final class Replay {
  private final List<Correction> meant;
  private final Set<String> overruled;
  private final KnownIds ids;
  private final Set<String> found = new HashSet<>();

  /// The corrections about a statement, by time, by its id.
  private final Map<String, List<Correction>> about = new HashMap<>();

  private Replay(List<Correction> meant, Set<String> overruled, KnownIds ids) {
    this.meant = meant;
    this.overruled = overruled;
    this.ids = ids;
  }

  /// The replay for one file.
  ///
  /// @param sha256 of the file's bytes
  /// @param path in the corpus
  public static Replay on(Corrections corrections, String sha256, String path, KnownIds ids) {
    return new Replay(corrections.meantFor(sha256, path), corrections.overruled(), ids);
  }

  /// The document with what people decided about it as a whole.
  public Document document(Document read) {
    Document document = read;
    for (Correction correction : meant) {
      if (correction.action() instanceof DocumentAction) {
        document = DocumentChange.of(document, correction);
        found.add(correction.id());
      }
    }
    return document;
  }

  /// The statements that people let stand, with the words and speakers they gave them, in text
  /// order.
  ///
  /// @param attributed in text order
  public List<Statement> attributed(Document document, List<Statement> attributed) {
    if (meant.isEmpty()) {
      return attributed;
    }
    var sheet = new Sheet(document, attributed);
    for (Correction correction : meant) {
      if (correction.action() instanceof StatementAction.Quote quote) {
        sheet.add(quote);
      }
    }
    for (Correction correction : meant) {
      if (correction.action() instanceof StatementAction.ChangeSpan change) {
        sheet.change(change);
      }
    }
    for (Correction correction : meant) {
      if (correction.action() instanceof StatementAction action) {
        decide(correction, action, sheet);
      }
    }
    return sheet.statements();
  }

  private void decide(Correction correction, StatementAction action, Sheet sheet) {
    SheetLine line = sheet.lineOf(action);
    if (line == null) {
      return;
    }
    found.add(correction.id());
    line.decide(correction, ids);
    if (!overruled.contains(correction.id())) {
      line.note(correction);
    }
    about.computeIfAbsent(line.id(), id -> new ArrayList<>()).add(correction);
  }

  /// The statements under the concerns and with the dates that people gave them.
  public List<Statement> filed(List<Statement> filed) {
    if (about.isEmpty()) {
      return filed;
    }
    return filed.stream()
        .map(
            statement ->
                Filing.changed(statement, about.getOrDefault(statement.id(), List.of()), ids))
        .toList();
  }

  /// What became of the corrections, once all steps are done.
  public Applied applied() {
    List<String> orphaned =
        meant.stream().map(Correction::id).filter(id -> !found.contains(id)).toList();
    return new Applied(List.copyOf(found), orphaned);
  }
}
