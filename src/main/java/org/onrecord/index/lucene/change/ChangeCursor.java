package org.onrecord.index.lucene.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.onrecord.index.Changes;
import org.onrecord.index.StaleCursor;
import org.onrecord.index.lucene.store.Commit;
import org.onrecord.index.lucene.store.IndexSchema;

/// How far a reader of the ledger has come.
///
/// A sweep through the ledger takes several answers; between two, entries may move on to where
/// their next step stands. So the cursor holds how far the last whole sweep came, how far this
/// one is, and how long the ledger was when it began.
///
/// It also holds when the ledger was begun and which generation it was: an index that was deleted
/// and made anew, put back from a copy, or continued elsewhere has another there, and a reader must
/// begin anew rather than miss something.
///
/// @param begun when the ledger was begun, since 1970
/// @param whole number of the last step of the last whole sweep; 0 for none
/// @param read number of the last step read since
/// @param seen number of the last step that there was when this sweep began
/// @param generation that took that step; empty where there was none
public record ChangeCursor(long begun, long whole, long read, long seen, String generation) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "changes ([0-9]{1,18}) ([0-9]{1,18}) ([0-9]{1,18}) ([0-9]{1,18}) ([0-9a-f-]{0,30})");

  /// The place after all that is committed.
  public static ChangeCursor end(Commit commit, IndexSearcher searcher) throws IOException {
    long last = commit.entered();
    return new ChangeCursor(commit.begun(), last, last, last, generation(last, searcher));
  }

  /// The place after a step, on the way to the end.
  ChangeCursor at(long number) {
    return new ChangeCursor(begun, whole, number, seen, generation);
  }

  /// Where the holder of a cursor stands.
  ///
  /// @throws StaleCursor when the index is not the one that gave it
  /// @throws IllegalArgumentException when it is no cursor
  static ChangeCursor read(String written, Commit commit, IndexSearcher searcher)
      throws IOException {
    ChangeCursor now = end(commit, searcher);
    if (written.equals(Changes.BEGINNING)) {
      return new ChangeCursor(now.begun, 0, 0, now.seen, now.generation);
    }
    ChangeCursor cursor = read(written);
    if (cursor.begun != now.begun
        || cursor.seen > now.seen
        || !cursor.generation.equals(generation(cursor.seen, searcher))) {
      throw new StaleCursor(
          "the cursor belongs to an index that was deleted or put back to an older state; what was"
              + " withdrawn since is not known here. Drop what you keep, and begin again without a"
              + " cursor");
    }
    boolean begins = cursor.read == cursor.whole;
    return begins
        ? new ChangeCursor(now.begun, cursor.whole, cursor.read, now.seen, now.generation)
        : cursor;
  }

  private static ChangeCursor read(String written) {
    Matcher parts = WRITTEN.matcher(decoded(written));
    if (!parts.matches()) {
      throw notOne(written);
    }
    return new ChangeCursor(
        Long.parseLong(parts.group(1)),
        Long.parseLong(parts.group(2)),
        Long.parseLong(parts.group(3)),
        Long.parseLong(parts.group(4)),
        parts.group(5));
  }

  private static String decoded(String written) {
    try {
      return new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw notOne(written);
    }
  }

  private static IllegalArgumentException notOne(String written) {
    return new IllegalArgumentException(
        "\"" + written + "\" is no cursor; take `cursor` of the answer before");
  }

  /// The generation that took a step; empty where there is none.
  private static String generation(long number, IndexSearcher searcher) throws IOException {
    if (number == 0) {
      return "";
    }
    TopDocs first =
        searcher.search(
            LongField.newRangeQuery(IndexSchema.COMMITTED_END, number, Long.MAX_VALUE),
            1,
            new Sort(
                LongField.newSortField(
                    IndexSchema.COMMITTED_END, false, SortedNumericSelector.Type.MIN)));
    return first.scoreDocs.length == 0
        ? ""
        : searcher.storedFields().document(first.scoreDocs[0].doc).get(IndexSchema.COMMITTED_AS);
  }

  /// The cursor as clients hold it.
  public String written() {
    String plain = "changes " + begun + " " + whole + " " + read + " " + seen + " " + generation;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
