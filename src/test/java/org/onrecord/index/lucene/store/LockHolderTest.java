package org.onrecord.index.lucene.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LockHolderTest {
  @TempDir Path folder;

  @Test
  void theProcessThatHoldsTheLockIsNamed() throws IOException {
    assumeTrue(Files.isReadable(Path.of("/proc/locks")), "the system lists no locks");
    Path file = Files.createFile(folder.resolve("write.lock"));
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertTrue(lock.isValid());
      assertEquals("process " + ProcessHandle.current().pid(), LockHolder.of(file));
    }
  }

  @Test
  void nobodyIsNamedWhoIsNotKnown() throws IOException {
    Path free = Files.createFile(folder.resolve("free"));
    assertEquals("another process", LockHolder.of(free));
    assertEquals("another process", LockHolder.of(folder.resolve("missing")));
  }
}
