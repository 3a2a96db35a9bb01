package org.onrecord.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.onrecord.index.lucene.store.Opening;

/// Joins indexes to a larger one to measure with, each taken several times: `ScaleJoin TIMES FOLDER
/// PART…`. Ids stand as often in it as their part was taken; searching and counting cost the same.
public final class ScaleJoin {
  private ScaleJoin() {}

  /// Makes the index; the folder must be empty or missing.
  public static void main(String[] args) throws IOException {
    int times = Integer.parseInt(args[0]);
    Path folder = Path.of(args[1]);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = Opening.writer(directory, folder)) {
      for (String part : Arrays.asList(args).subList(2, args.length)) {
        try (Directory own = FSDirectory.open(Path.of(part))) {
          for (int n = 0; n < times; n++) {
            writer.addIndexes(own);
          }
          var commit = SegmentInfos.readLatestCommit(own).getUserData();
          writer.setLiveCommitData(commit.entrySet());
        }
      }
      writer.commit();
    }
  }
}
