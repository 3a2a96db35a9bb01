package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/// Failures of files and folders in words; Java's own messages are often only a path.
final class Sentences {
  private Sentences() {}

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
