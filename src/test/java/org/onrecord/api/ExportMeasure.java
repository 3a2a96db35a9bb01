package org.onrecord.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.api.http.Parts;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.query.QueryReader;

/// Measures exports of a large index: time until the answer begins and until its first row, and
/// what lives on the heap.
///
/// Arguments: folder of an index (see `org.onrecord.index.ScaleIndex`), addresses after
/// `/api/v1/statements`. The rows are read by another thread of the same process; what lives is
/// taken after a full collection, before and at every tenth of the bytes that the first run gave.
final class ExportMeasure {
  private static final int LOOKS = 10;

  private ExportMeasure() {}

  public static void main(String[] arguments) throws IOException {
    try (var index = LuceneStatementIndex.open(Path.of(arguments[0]), Mode.READ)) {
      QueryReader reader = new QueryReader(Sample.ACTORS, Sample.THEMES, Sample.INSTRUMENTS);
      Parts parts =
          new Parts(index, reader, Sample.ACTORS, Sample.THEMES, Sample.INSTRUMENTS, null, "1");
      ServerSettings settings =
          new ServerSettings("127.0.0.1", 0, Path.of(arguments[0]), Set.<String>of());
      try (OnRecordServer server = OnRecordServer.start(settings, parts)) {
        URI root = server.address().resolve("/api/v1/");
        for (int i = 1; i < arguments.length; i++) {
          measure(URI.create(root + "statements" + arguments[i]), i == 1);
        }
      }
    }
  }

  private static void measure(URI address, boolean warm) throws IOException {
    if (warm) {
      First.of(address);
    }
    List<First> firsts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      firsts.add(First.of(address));
    }
    firsts.sort(Comparator.comparingLong(First::headMillis));
    long idle = live();
    long begun = System.nanoTime();
    long rows = 0;
    long most = 0;
    URLConnection connection = address.toURL().openConnection();
    long total = Long.parseLong(connection.getHeaderField("OnRecord-Total"));
    byte[] some = new byte[1 << 16];
    try (InputStream in = connection.getInputStream()) {
      for (int length = in.read(some); length >= 0; length = in.read(some)) {
        long before = rows;
        for (int i = 0; i < length; i++) {
          rows += some[i] == '\n' ? 1 : 0;
        }
        if (before * LOOKS / total != rows * LOOKS / total) {
          most = Math.max(most, live());
        }
      }
    }
    System.out.println(
        address.getPath()
            + (address.getQuery() == null ? "" : "?" + address.getQuery())
            + ": "
            + rows
            + " lines of "
            + total
            + " statements in "
            + (System.nanoTime() - begun) / 1_000_000_000
            + " s, head and first row after "
            + firsts
            + " ms, heap "
            + (idle >> 20)
            + " MB idle, at most "
            + ((most - idle) >> 20)
            + " MB more");
  }

  /// Milliseconds until the head of an answer, and until the first bytes of its rows.
  private record First(long headMillis, long rowMillis) {
    static First of(URI address) throws IOException {
      long begun = System.nanoTime();
      var connection = (HttpURLConnection) address.toURL().openConnection();
      int status = connection.getResponseCode();
      long head = System.nanoTime() - begun;
      int length = connection.getInputStream().read(new byte[64]);
      long row = System.nanoTime() - begun;
      connection.disconnect();
      if (status != 200 || length < 1) {
        throw new IOException(address + " gives nothing");
      }
      return new First(head / 1_000_000, row / 1_000_000);
    }

    @Override
    public String toString() {
      return headMillis + "/" + rowMillis;
    }
  }

  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
