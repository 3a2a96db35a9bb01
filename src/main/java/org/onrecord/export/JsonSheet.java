package org.onrecord.export;

import java.io.IOException;
import java.util.function.Function;

/// Statements as items of one array in JSON.
///
/// A file that was broken off is no JSON: neither the array nor what holds it is closed.
final class JsonSheet implements Sheet {
  private final Function<Heading, Envelope> envelope;
  private final Item item;
  private final Appendable out;
  private String after = "";
  private long written;

  /// What stands around the items.
  record Envelope(String before, String after) {}

  /// One statement as maps and lists.
  @FunctionalInterface
  interface Item {
    /// The statement in its form.
    ///
    /// @param position from 1
    Object of(Cited item, long position);
  }

  JsonSheet(Function<Heading, Envelope> envelope, Item item, Appendable out) {
    this.envelope = envelope;
    this.item = item;
    this.out = out;
  }

  @Override
  public void begin(Heading heading) throws IOException {
    Envelope around = envelope.apply(heading);
    after = around.after();
    out.append(around.before());
  }

  @Override
  public void write(Cited statement) throws IOException {
    out.append(written == 0 ? "\n" : ",\n");
    written++;
    out.append(JsonText.of(item.of(statement, written)));
  }

  @Override
  public void end(long count) throws IOException {
    out.append('\n').append(after).append('\n');
  }

  @Override
  public void broken(String why) throws IOException {
    out.append("\nBROKEN OFF: ").append(OneLine.of(why)).append('\n');
  }
}
