package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// Words for a person: counted things, and failures of files and folders, of which Java's own
/// messages are often only a path.
final class Sentences {
  private Sentences() {}

  /// “1 file”, “1,204 files”.
  static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d", number) + " " + (number == 1 ? one : many);
  }

  /// Words of a text as they are shown: safe for a terminal, in marks where they have none of their
  /// own.
  static String quoted(String words) {
    String plain = Terminal.plain(words);
    return plain.startsWith("“") && plain.endsWith("”") ? plain : "“" + plain + "”";
  }

  /// What went wrong, for a person.
  static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> missing.getFile() + " does not exist";
      case AccessDeniedException denied -> denied.getFile() + " may not be read or written";
      case FileAlreadyExistsException there -> there.getFile() + " is there and is no folder";
      default -> String.valueOf(e.getMessage());
    };
  }
}
