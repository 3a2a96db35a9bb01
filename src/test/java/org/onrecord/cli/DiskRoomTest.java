package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskRoomTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void findsAFullDiskBehindAnyFailureAndSaysHowMuchIsNeeded() {
    var deep =
        new IllegalStateException(
            "this IndexWriter is closed",
            new UncheckedIOException(
                "cannot write",
                new IOException("flush", new IOException("No space left on device"))));
    RuntimeException told = DiskRoom.inWords(deep, folder);
    assertInstanceOf(DiskRoom.Full.class, told);
    assertTrue(String.valueOf(told.getMessage()).startsWith("disk full: 512 MB needed, "));
  }

  @Test
  void findsItInTheReasonOfASystemCallAndAmongSuppressedFailures() {
    var first = new UncheckedIOException(new IOException("closing failed"));
    first.addSuppressed(
        new UncheckedIOException(
            new FileSystemException("/index/_0.cfs", null, "Disk quota exceeded")));
    assertInstanceOf(DiskRoom.Full.class, DiskRoom.inWords(first, folder));
  }

  @Test
  void leavesOtherFailuresAlone() {
    var other = new UncheckedIOException(new IOException("Input/output error"));
    assertSame(other, DiskRoom.inWords(other, folder));
  }

  @Test
  void countsTheRoomOfAFolderThatDoesNotExistYet() {
    long here = DiskRoom.free(folder);
    long below = DiskRoom.free(folder.resolve("a/b"));
    assertTrue(Math.abs(here - below) < 1_000_000_000, here + " and " + below);
  }
}
