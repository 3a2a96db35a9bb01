package org.onrecord.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.document.Document;
import org.onrecord.index.FileState;
import org.onrecord.index.Filing;
import org.onrecord.index.StatementStore;
import org.onrecord.statement.Statement;
import org.onrecord.theme.ChangedTerms;
import org.onrecord.theme.ThemeScheme;

/// Files what an index holds by another scheme of concerns, without reading a file or looking for
/// a speaker again.
///
/// The index remembers the terms that it was filed by, so that only documents in which a changed
/// term stands are filed anew. What a person corrected is read again instead, so that the
/// correction is replayed. Nothing is committed here: a run that is ended before its last commit
/// files everything anew the next time.
final class Refiling {
  /// The name under which an index keeps the terms, after a line with the scheme's version.
  private static final String TERMS = "terms";

  private final Pipeline pipeline;

  Refiling(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// True for what a person corrected: its statements are no longer those that the steps found.
  static boolean isReadInstead(FileState state) {
    return !state.corrections().isEmpty() || !state.orphans().isEmpty();
  }

  /// Files the documents of all states that stand anew.
  ///
  /// @param kept states that stand
  /// @param before versions of the index
  /// @param whole true where all that is kept of a statement is written again
  /// @return number of documents that changed
  int run(StatementStore index, List<FileState> kept, Map<String, String> before, boolean whole) {
    Set<String> paths =
        kept.stream()
            .filter(state -> state.state().isIndexed())
            .map(FileState::path)
            .collect(Collectors.toSet());
    return index.refile(paths::contains, filing(whole ? Optional.empty() : changed(index, before)));
  }

  /// Keeps the terms that all is filed by from the next commit on.
  void remember(StatementStore index) {
    ThemeScheme scheme = pipeline.scheme();
    index.remember(TERMS, firstLine(scheme.version()) + scheme.termLines());
  }

  /// What changed since all was filed; empty when that is not known, or when not all was filed by
  /// one scheme.
  private Optional<ChangedTerms> changed(StatementStore index, Map<String, String> before) {
    String first = firstLine(Makers.themes(before));
    return index
        .remembered(TERMS)
        .filter(text -> text.startsWith(first))
        .map(text -> text.substring(first.length()))
        .flatMap(terms -> ChangedTerms.between(terms, pipeline.scheme().termLines()));
  }

  private static String firstLine(String version) {
    return version + "\n";
  }

  private Filing filing(Optional<ChangedTerms> changed) {
    return new Filing() {
      @Override
      public List<Statement> of(Document document, List<Statement> statements) {
        return pipeline.refile(document, statements);
      }

      @Override
      public boolean mayChange(Document document) {
        return changed.map(terms -> terms.standIn(document)).orElse(true);
      }
    };
  }
}
