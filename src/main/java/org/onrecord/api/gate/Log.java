package org.onrecord.api.gate;

import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.http.Json;

/// What a server says of itself while it runs: a line of JSON an event.
///
/// Never says what was searched for, nor a secret. A character that moves a cursor, colours a
/// terminal or turns the direction of text is written as its number. Safe for threads.
public final class Log {
  /// How much is said.
  public enum Level {
    /// Nothing.
    OFF,
    /// What failed or was cut short.
    WARN,
    /// Every request too.
    INFO
  }

  private final @Nullable PrintStream out;
  private final Level most;
  private final @Nullable Clock clock;

  private Log(@Nullable PrintStream out, Level most, @Nullable Clock clock) {
    this.out = out;
    this.most = most;
    this.clock = clock;
  }

  /// A log that says nothing.
  public static Log none() {
    return new Log(null, Level.OFF, null);
  }

  /// A log that says so much.
  public static Log to(PrintStream out, Level most, Clock clock) {
    return new Log(out, most, clock);
  }

  /// Writes an event.
  ///
  /// @param fields names and values, in order
  public void write(Level level, String event, Map<String, ?> fields) {
    if (out == null || clock == null || level == Level.OFF || level.compareTo(most) > 0) {
      return;
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", clock.instant().toString());
    line.put("level", level.name().toLowerCase(Locale.ROOT));
    line.put("event", event);
    line.putAll(fields);
    out.println(harmless(Json.string(line)));
  }

  /// JSON without a character that is not seen.
  private static String harmless(String json) {
    var text = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      int type = Character.getType(c);
      boolean unseen =
          Character.isISOControl(c)
              || type == Character.FORMAT
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
      if (unseen) {
        text.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
