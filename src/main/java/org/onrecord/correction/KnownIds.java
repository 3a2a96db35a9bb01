package org.onrecord.correction;

import java.util.List;
import org.onrecord.statement.Speaker;

/// What the vocabularies of a corpus now say of ids that corrections name. Safe for threads.
public interface KnownIds {
  /// Takes every id as it is written.
  KnownIds AS_WRITTEN =
      new KnownIds() {
        @Override
        public Speaker speaker(Speaker given) {
          return given;
        }

        @Override
        public List<String> withBroader(String theme) {
          return List.of(theme);
        }
      };

  /// A speaker as the register has it now: by another name, merged into another, or just named when
  /// it is in the register no longer.
  Speaker speaker(Speaker given);

  /// A theme and those above it, nearest first; empty for one that is in the scheme no longer.
  List<String> withBroader(String theme);
}
