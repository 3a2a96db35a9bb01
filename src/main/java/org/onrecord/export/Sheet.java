package org.onrecord.export;

import java.io.IOException;

/// Writes statements in one form, one after the other: begin, each, then end or broken.
///
/// Whether all were written can be seen from what is written, in every form: see the forms.
public interface Sheet {
  /// Writes what stands before the first.
  void begin(Heading heading) throws IOException;

  /// Writes one statement.
  void write(Cited statement) throws IOException;

  /// Writes what stands after the last.
  ///
  /// @param count statements written
  void end(long count) throws IOException;

  /// Writes, in the place of the end, that there are more: in a way that no program takes for the
  /// whole.
  void broken(String why) throws IOException;
}
