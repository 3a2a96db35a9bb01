package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedRowsTest {
  @Test
  void namesStandToTheLeftNumbersToTheRightAndLongNamesAreCut() {
    assertEquals(
        """
        concern  all  other
        privacy   12
        censor…    3  none""",
        AlignedRows.of(
            List.of(
                List.of("concern", "all", "other"),
                List.of("privacy", "12", ""),
                List.of("censorship", "3", "none")),
            7));
  }
}
