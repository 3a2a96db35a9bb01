package org.onrecord.index.lucene;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NoLockFactory;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.FileState;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.Standing;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.lucene.store.IndexFolder;
import org.onrecord.index.lucene.store.Opening;

/// Whether an index is whole: its files by Lucene's own check, and its documents, statements and
/// file states against each other.
///
/// @param files states of files
/// @param statements each counted once, in however many copies it appears
/// @param faults each a sentence; none when it is whole
public record Verification(long files, long documents, long statements, List<String> faults) {
  public Verification {
    faults = List.copyOf(faults);
  }

  /// Checks an index. Reads all of it.
  ///
  /// @throws IndexUnusable when there is none, or another process writes to it
  public static Verification of(Path folder) {
    List<String> faults = new ArrayList<>(checkFiles(folder));
    if (!faults.isEmpty()) {
      return new Verification(0, 0, 0, faults);
    }
    try (StatementIndex index = LuceneStatementIndex.open(folder, LuceneStatementIndex.Mode.READ)) {
      checkStates(index, faults);
      Standing standing = index.standing();
      return new Verification(
          index.files().size(), standing.documents(), standing.statements(), faults);
    }
  }

  private static List<String> checkFiles(Path folder) {
    Path current = new IndexFolder(folder).current();
    try (Directory directory = Opening.existing(current);
        CheckIndex check = new CheckIndex(directory, lock(directory, folder))) {
      var said = new ByteArrayOutputStream();
      check.setInfoStream(new PrintStream(said, false, StandardCharsets.UTF_8));
      check.setThreadCount(1);
      CheckIndex.Status status = check.checkIndex();
      return status.clean
          ? List.of()
          : List.of("the files in " + current + " are damaged: " + lastWords(said));
    } catch (IOException | CheckIndex.CheckIndexException e) {
      return List.of("the files in " + current + " cannot be read: " + e.getMessage());
    }
  }

  private static String lastWords(ByteArrayOutputStream said) {
    return said.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("FAILED") || line.contains("rror") || line.contains("xcept"))
        .map(String::strip)
        .findFirst()
        .orElse("Lucene does not say where");
  }

  /// A folder that cannot be written to has no writer to keep out.
  private static Lock lock(Directory directory, Path folder) throws IOException {
    try {
      return Opening.lock(directory, folder);
    } catch (java.nio.file.AccessDeniedException | java.nio.file.ReadOnlyFileSystemException e) {
      return NoLockFactory.INSTANCE.obtainLock(directory, "write.lock");
    } catch (java.nio.file.FileSystemException e) {
      if (String.valueOf(e.getReason()).contains("Read-only")) {
        return NoLockFactory.INSTANCE.obtainLock(directory, "write.lock");
      }
      throw e;
    }
  }

  private static void checkStates(StatementIndex index, List<String> faults) {
    Map<String, DocumentCard> cards = new HashMap<>();
    for (DocumentCard card : index.documents()) {
      if (cards.put(card.id(), card) != null) {
        faults.add("the text " + card.id() + " is there twice");
      }
    }
    Set<String> told = new HashSet<>();
    for (FileState state : index.files()) {
      if (state.state().isIndexed()) {
        told.add(state.sha256());
        checkState(state, cards.get(state.sha256()), faults);
      }
    }
    cards.values().stream()
        .filter(card -> !told.contains(card.id()))
        .forEach(card -> faults.add(card.path() + " is in the index, and no state says so"));
    checkStatements(index, cards, faults);
  }

  private static void checkState(
      FileState state, @org.jspecify.annotations.Nullable DocumentCard card, List<String> faults) {
    if (card == null) {
      faults.add(state.path() + " is said to be indexed, and its text is not there");
    } else if (card.path().equals(state.path()) && card.statements() != state.statements()) {
      faults.add(
          state.path()
              + " is said to hold "
              + state.statements()
              + " statements, and its text holds "
              + card.statements());
    }
  }

  private static void checkStatements(
      StatementIndex index, Map<String, DocumentCard> cards, List<String> faults) {
    Set<String> ids = new HashSet<>();
    for (DocumentCard card : cards.values()) {
      var statements = index.statementsOf(card.id());
      if (statements.size() != card.statements()) {
        faults.add(
            card.path()
                + " holds "
                + statements.size()
                + " statements instead of "
                + card.statements());
      }
      statements.stream()
          .filter(statement -> !ids.add(statement.id()))
          .forEach(statement -> faults.add("the statement " + statement.id() + " is there twice"));
    }
    long all = index.standing().statements() + index.standing().sightings();
    if (all != ids.size()) {
      faults.add("the index holds " + all + " statements, its documents " + ids.size());
    }
  }
}
