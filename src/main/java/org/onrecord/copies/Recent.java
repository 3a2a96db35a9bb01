package org.onrecord.copies;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// What was read and may be wanted again: that used last, up to a total size.
///
/// @param <T> what is read
final class Recent<T> {
  private final Function<String, T> reader;
  private final ToIntFunction<T> size;
  private final long room;
  private final Map<String, T> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long used;

  /// @param reader of what is not kept
  /// @param room sum of the sizes that are kept; one is kept whatever its size
  Recent(Function<String, T> reader, ToIntFunction<T> size, long room) {
    this.reader = reader;
    this.size = size;
    this.room = room;
  }

  T of(String id) {
    T found = kept.get(id);
    if (found == null) {
      found = reader.apply(id);
      kept.put(id, found);
      used += size.applyAsInt(found);
      shrink();
    }
    return found;
  }

  private void shrink() {
    Iterator<T> eldest = kept.values().iterator();
    while (used > room && kept.size() > 1) {
      used -= size.applyAsInt(eldest.next());
      eldest.remove();
    }
  }
}
