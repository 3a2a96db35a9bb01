package org.onrecord.correction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Bytes of a corrections file to corrections and back.
final class CorrectionLines {
  private CorrectionLines() {}

  /// Reads every line; blank ones are passed over.
  static CorrectionsFile.Content read(String file, byte[] bytes) {
    List<Correction> corrections = new ArrayList<>();
    List<CorrectionFault> faults = new ArrayList<>();
    String text = new String(bytes, StandardCharsets.UTF_8);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (!line.isEmpty()) {
        switch (CorrectionReader.read(file, i + 1, line)) {
          case CorrectionReader.Line.Good(Correction correction) -> corrections.add(correction);
          case CorrectionReader.Line.Bad(CorrectionFault fault) ->
              faults.add(i == lines.length - 1 ? torn(fault) : fault);
        }
      }
    }
    return new CorrectionsFile.Content(corrections, faults);
  }

  /// A last line without its end was cut while it was written.
  private static CorrectionFault torn(CorrectionFault fault) {
    return new CorrectionFault(
        fault.file(),
        fault.line(),
        fault.column(),
        "the last line was cut short (" + fault.found() + ")",
        "a whole line; make that correction again",
        null);
  }

  /// Lines to add after these bytes: on a line of their own even after one that was cut.
  static String written(byte[] before, List<Correction> added) {
    var lines = new StringBuilder();
    if (before.length > 0 && before[before.length - 1] != '\n') {
      lines.append('\n');
    }
    added.forEach(correction -> lines.append(CorrectionJson.line(correction)).append('\n'));
    return lines.toString();
  }
}
