package org.onrecord.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;
import org.onrecord.statement.Voice;

/// Replays on one document the corrections that are meant for it, step by step as it is read.
///
/// ```
///  structure ─▶ [document] ─▶ attribution ─▶ [attributed] ─▶ theme · provision · dating ─▶ [filed]
/// ```
///
/// The result depends on the document and on the set of corrections alone. Used by one thread.
public final class Replay {
  private final String sha256;
  private final String path;
  private final List<Correction> meant;

  /// Decided otherwise later about the same words.
  private final Set<String> replaced;

  private final KnownIds ids;
  private final Set<String> found = new HashSet<>();

  /// The corrections about a statement, by time, by its id.
  private final Map<String, List<Correction>> about = new HashMap<>();

  private Replay(Corrections corrections, String sha256, String path, KnownIds ids) {
    this.sha256 = sha256;
    this.path = path;
    this.meant = corrections.meantFor(sha256, path);
    this.replaced = corrections.replaced();
    this.ids = ids;
  }

  /// The replay for one file.
  ///
  /// @param sha256 of the file's bytes
  /// @param path in the corpus
  public static Replay on(Corrections corrections, String sha256, String path, KnownIds ids) {
    return new Replay(corrections, sha256, path, ids);
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
  /// @param voices tells the voice that a statement has with other words
  public List<Statement> attributed(
      Document document, List<Statement> attributed, BiFunction<Span, Statement, Voice> voices) {
    if (meant.isEmpty()) {
      return attributed;
    }
    var sheet = new Sheet(document, attributed, voices);
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
      if (correction.action() instanceof StatementAction.Sighting sighting) {
        mark(correction, sighting, sheet);
      } else if (correction.action() instanceof StatementAction action) {
        decide(correction, action, sheet);
      }
    }
    return sheet.statements();
  }

  /// Writes on the statements of this document that somebody said which others they are one with;
  /// the look for copies, which knows all documents, heeds it.
  private void mark(Correction correction, StatementAction.Sighting sighting, Sheet sheet) {
    List<Target> ends = sighting.ends(sha256, path);
    List<SheetLine> lines = ends.stream().flatMap(e -> Stream.ofNullable(sheet.lineAt(e))).toList();
    if (lines.isEmpty() || lines.size() < ends.size()) {
      return;
    }
    found.add(correction.id());
    if (!replaced.contains(correction.id())) {
      for (int i = 0; i < lines.size(); i++) {
        lines.get(i).note(correction.on(sighting.of(ends.get(i))));
      }
    }
  }

  private void decide(Correction correction, StatementAction action, Sheet sheet) {
    SheetLine line = sheet.lineOf(action);
    if (line == null) {
      return;
    }
    found.add(correction.id());
    line.decide(correction, ids);
    if (!replaced.contains(correction.id())) {
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
