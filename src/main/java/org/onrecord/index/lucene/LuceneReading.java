package org.onrecord.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.onrecord.copies.Campaign;
import org.onrecord.copies.CopyGroup;
import org.onrecord.copies.Sighting;
import org.onrecord.document.Document;
import org.onrecord.document.PageBox;
import org.onrecord.document.Span;
import org.onrecord.index.Axis;
import org.onrecord.index.Changes;
import org.onrecord.index.Crossed;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.FileState;
import org.onrecord.index.Found;
import org.onrecord.index.Hit;
import org.onrecord.index.Meanings;
import org.onrecord.index.Query;
import org.onrecord.index.Quoted;
import org.onrecord.index.ResultPage;
import org.onrecord.index.ScorePart;
import org.onrecord.index.SpokenFor;
import org.onrecord.index.Standing;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.SuggestedTheme;
import org.onrecord.index.WordCount;
import org.onrecord.index.lucene.change.ChangeCursor;
import org.onrecord.index.lucene.change.ChangeSearch;
import org.onrecord.index.lucene.find.Answers;
import org.onrecord.index.lucene.find.Crossing;
import org.onrecord.index.lucene.find.ThemeSuggestions;
import org.onrecord.index.lucene.hit.Hits;
import org.onrecord.index.lucene.quote.Likeness;
import org.onrecord.index.lucene.quote.Quotations;
import org.onrecord.index.lucene.quote.QuoteSearch;
import org.onrecord.index.lucene.store.Commit;
import org.onrecord.index.lucene.store.Entries;
import org.onrecord.index.lucene.store.Entry;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.KeptPlaces;
import org.onrecord.index.lucene.store.Lookup;
import org.onrecord.index.lucene.store.Searchers;
import org.onrecord.index.lucene.store.StoredPages;
import org.onrecord.index.lucene.text.Analysis;
import org.onrecord.index.lucene.words.Definitions;
import org.onrecord.statement.Statement;

/// What an index in a folder answers, from the last commit of the generation in use. Safe for many
/// threads. Failing disks raise [UncheckedIOException] that names the folder.
abstract class LuceneReading implements StatementIndex {
  private final Path folder;
  private final Searchers searchers;
  private final Answers answers;
  private final Likeness likeness;
  private final QuoteSearch quotes;

  LuceneReading(Path folder, Searchers searchers, Analysis analysis) {
    this.folder = folder;
    this.searchers = searchers;
    this.answers = new Answers(analysis);
    this.likeness = new Likeness(analysis);
    this.quotes = new QuoteSearch(analysis);
  }

  @Override
  public Optional<String> remembered(String name) {
    return reading(searcher -> Lookup.remembered(searcher, name));
  }

  @Override
  public Optional<CopyGroup> copies(String documentId) {
    return reading(searcher -> Groups.copies(searcher, documentId));
  }

  @Override
  public List<Campaign> campaigns() {
    return reading(Groups::campaigns);
  }

  @Override
  public Optional<Campaign> campaign(String id) {
    return reading(searcher -> Groups.campaign(searcher, IndexSchema.CAMPAIGN_ID, id));
  }

  @Override
  public Optional<Campaign> campaignOf(String documentId) {
    return reading(searcher -> Groups.campaignOf(searcher, documentId));
  }

  @Override
  public List<SpokenFor> spokenFor() {
    return reading(SpokenForNames::of);
  }

  @Override
  public List<Sighting> quotations(String statementId) {
    return reading(searcher -> Quotations.of(searcher, statementId));
  }

  @Override
  public ResultPage search(Query query) {
    return reading(
        searcher ->
            answers.answer(
                answers.meant(query, searcher), searcher, commit(searcher).generation()));
  }

  @Override
  public List<WordCount> words(String letters, int limit) {
    return reading(searcher -> answers.words(letters, limit, searcher));
  }

  @Override
  public List<WordCount> wordsNear(String word, int limit) {
    return reading(searcher -> answers.wordsNear(word, limit, searcher));
  }

  @Override
  public void prepare() {
    reading(
        searcher -> {
          answers.prepare(searcher);
          return true;
        });
  }

  @Override
  public Found all(Query query) {
    try {
      return searchers.holding(
          searcher ->
              answers.all(answers.meant(query, searcher), searcher, commit(searcher).generation()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index in " + folder, e);
    }
  }

  @Override
  public Crossed cross(Query query, Axis rows, Axis columns, int top) {
    if (rows.equals(columns) || top < 1 || top > 1000) {
      throw new IllegalArgumentException(
          "a table of " + rows + " by " + columns + ", the top " + top + " is none");
    }
    return reading(
        searcher ->
            new Crossing(answers, answers.meant(query, searcher), rows, columns, top)
                .of(searcher, commit(searcher).generation()));
  }

  @Override
  public Changes changesSince(String since, Query query, int limit) {
    return reading(
        searcher ->
            new ChangeSearch(answers, searcher, commit(searcher))
                .since(since, answers.meant(query, searcher), limit));
  }

  @Override
  public String lastChange() {
    return reading(searcher -> ChangeCursor.end(commit(searcher), searcher).written());
  }

  @Override
  public Optional<Changes.Withdrawn> withdrawn(String statementId) {
    return reading(searcher -> Entries.find(searcher, statementId))
        .filter(Entry::withdrawn)
        .map(ChangeSearch::withdrawn);
  }

  @Override
  public Optional<Hit> statement(String id) {
    return reading(
        searcher -> {
          Optional<Integer> found = Lookup.one(searcher, IndexSchema.STATEMENT, IndexSchema.ID, id);
          return found.isEmpty()
              ? Optional.empty()
              : Optional.of(Hits.plain(found.get(), searcher));
        });
  }

  @Override
  public List<ScorePart> score(Query query, String id) {
    return reading(
        searcher -> {
          Optional<Integer> found = Lookup.one(searcher, IndexSchema.STATEMENT, IndexSchema.ID, id);
          return found.isEmpty()
              ? List.of()
              : answers.score(answers.meant(query, searcher), found.get(), searcher);
        });
  }

  @Override
  public List<String> explained(String words) {
    return reading(searcher -> Definitions.of(words, searcher.getIndexReader()));
  }

  @Override
  public List<Hit> similar(String id, int limit) {
    Query.checkLimit(limit);
    return reading(
        searcher -> {
          Optional<Integer> found = Lookup.one(searcher, IndexSchema.STATEMENT, IndexSchema.ID, id);
          return found.isEmpty() || limit == 0
              ? List.of()
              : likeness.of(found.get(), limit, searcher);
        });
  }

  @Override
  public Optional<Meanings> meanings() {
    return reading(
        searcher -> {
          String model = commit(searcher).versions().get(Meanings.VERSION);
          return model == null ? Optional.empty() : Optional.of(Likeness.known(model, searcher));
        });
  }

  @Override
  public List<SuggestedTheme> suggestedThemes(String theme, int limit) {
    Query.checkLimit(limit);
    return reading(
        searcher -> ThemeSuggestions.of(theme, Meanings.LEAST_OF_A_THEME, limit, searcher));
  }

  @Override
  public boolean knowsMeaning(String statementId) {
    return reading(
        searcher -> {
          Optional<Integer> found =
              Lookup.one(searcher, IndexSchema.STATEMENT, IndexSchema.ID, statementId);
          return found.isPresent() && KeptPlaces.of(found.get(), searcher).isPresent();
        });
  }

  @Override
  public List<Quoted> quoted(String words, int limit) {
    Query.checkLimit(limit);
    return reading(searcher -> quotes.of(words, limit, searcher));
  }

  @Override
  public Optional<Document> document(String id) {
    return reading(
        searcher ->
            Lookup.all(
                    searcher,
                    IndexSchema.DOCUMENT,
                    IndexSchema.BLOCK,
                    id,
                    IndexSchema.RECORD,
                    Document.class)
                .stream()
                .findFirst());
  }

  @Override
  public List<PageBox> boxes(String documentId, Span span) {
    return reading(searcher -> StoredPages.boxes(searcher, documentId, span));
  }

  @Override
  public List<DocumentCard> documents() {
    return reading(
            searcher ->
                Lookup.all(searcher, IndexSchema.DOCUMENT, IndexSchema.CARD, DocumentCard.class))
        .stream()
        .sorted(Comparator.comparing(DocumentCard::path).thenComparing(DocumentCard::id))
        .toList();
  }

  @Override
  public List<Statement> statementsOf(String documentId) {
    return reading(searcher -> Lookup.statements(searcher, documentId));
  }

  @Override
  public List<FileState> files() {
    return reading(
            searcher -> Lookup.all(searcher, IndexSchema.FILE, IndexSchema.RECORD, FileState.class))
        .stream()
        .sorted(Comparator.comparing(FileState::path))
        .toList();
  }

  @Override
  public Standing standing() {
    return reading(
        searcher -> {
          Commit commit = commit(searcher);
          return new Standing(
              commit.generation(),
              commit.millis(),
              searcher.count(Lookup.marked(IndexSchema.FIRST)),
              searcher.count(Lookup.type(IndexSchema.STATEMENT))
                  - searcher.count(Lookup.marked(IndexSchema.FIRST)),
              searcher.count(Lookup.type(IndexSchema.DOCUMENT)),
              searcher.count(Lookup.marked(IndexSchema.ORIGIN)),
              commit.versions());
        });
  }

  /// The folder of the index, as it is told in errors.
  final Path folder() {
    return folder;
  }

  /// Lets go of the searchers; call it last.
  @Override
  public void close() {
    try {
      searchers.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index in " + folder, e);
    }
  }

  /// Makes the newest commit seen.
  final void refresh() throws IOException {
    searchers.refresh();
  }

  /// The commit that a searcher reads.
  static Commit commit(IndexSearcher searcher) throws IOException {
    DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
    return Commit.read(reader.getIndexCommit().getUserData());
  }

  /// Reads from one searcher.
  final <T> T reading(Searchers.Step<IndexSearcher, T> step) {
    try {
      return searchers.reading(step);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index in " + folder, e);
    }
  }
}
