package org.onrecord.api;

import io.javalin.http.Context;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// The body of an answer that is written while it is read, so that nobody knows its length before
/// its end.
///
/// What is flushed leaves at once, unless it is compressed: then it leaves with what follows.
final class Streamed extends FilterOutputStream {
  private final Context ctx;

  private Streamed(Context ctx) {
    super(ctx.outputStream());
    this.ctx = ctx;
  }

  /// Sends the head of the answer, which is the same for HEAD: nothing is put into it hereafter.
  static OutputStream begin(Context ctx) throws IOException {
    ctx.minSizeForCompression(0);
    var body = new Streamed(ctx);
    // Javalin decides with the first write whether it compresses, and says so in the head.
    body.write(new byte[0]);
    body.flush();
    return body;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  /// Javalin's own stream sends nothing when it is flushed.
  @Override
  public void flush() throws IOException {
    ctx.res().flushBuffer();
  }
}
