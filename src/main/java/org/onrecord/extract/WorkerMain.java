package org.onrecord.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

/// What a worker process runs: reads one file after the other, for as long as its parent lives.
///
/// Requests come in and answers go out on the standard streams, which no parser gets to see.
final class WorkerMain {
  /// Said once, when the first request may come.
  static final int READY = 'R';

  private WorkerMain() {}

  /// Runs until standard input ends.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    var out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    NoNetwork.install();
    var requests = requests(in);
    try {
      var progress = new Progress();
      var reader = new ContentReader(progress);
      out.writeByte(READY);
      out.flush();
      answer(requests, out, reader, Pulse.start(out, progress));
    } catch (IOException e) {
      // Nobody listens any more: the parent was killed.
      end();
    }
  }

  private static void answer(
      SynchronousQueue<Request> requests, DataOutputStream out, ContentReader reader, Pulse pulse)
      throws IOException, InterruptedException {
    while (true) {
      Request request = requests.take();
      pulse.begin();
      Extraction extraction = reader.read(request);
      pulse.end();
      Wire.write(out, extraction);
      out.flush();
    }
  }

  /// Requests are awaited beside the work, so that the end of the parent ends a parser that hangs.
  private static SynchronousQueue<Request> requests(DataInputStream in) {
    var queue = new SynchronousQueue<Request>();
    Thread.ofPlatform().daemon().name("requests").start(() -> await(in, queue));
    return queue;
  }

  private static void await(DataInputStream in, SynchronousQueue<Request> queue) {
    try {
      while (true) {
        queue.put(Request.readFrom(in));
      }
    } catch (IOException | InterruptedException e) {
      end();
    }
  }

  /// Ends the process, leaving no files behind.
  private static void end() {
    Folders.delete(Path.of(System.getProperty("java.io.tmpdir")));
    Runtime.getRuntime().halt(0);
  }
}
