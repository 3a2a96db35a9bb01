package org.onrecord.index.lucene.find;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Query;
import org.onrecord.index.StaleCursor;
import org.onrecord.index.lucene.match.Order;

/// Where a page ended: the sort keys of its last hit, the order, and the generation.
final class Cursor {
  private static final String SEPARATOR = "\u0000";

  private static final Pattern GENERATION = Pattern.compile("[0-9]{1,18}(-[0-9a-f]{8})?");

  private Cursor() {}

  static String of(FieldDoc last, Query.Sort sort, String generation) {
    List<String> parts = new ArrayList<>(List.of(generation, sort.name()));
    for (Object key : last.fields) {
      parts.add(write(key));
    }
    byte[] bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// @throws StaleCursor when it belongs to another generation
  /// @throws IllegalArgumentException when it is none, or one of another order
  static FieldDoc read(String cursor, Query.Sort sort, String generation) {
    String[] parts = decode(cursor).split(SEPARATOR, -1);
    if (parts.length < 3 || !GENERATION.matcher(parts[0]).matches()) {
      throw notOne(cursor);
    }
    @Nullable Object[] keys = keys(parts, cursor);
    if (!parts[0].equals(generation)) {
      throw new StaleCursor(
          "the cursor belongs to generation "
              + parts[0]
              + " of the index, which is now at "
              + generation
              + "; start again from the first page");
    }
    if (!parts[1].equals(sort.name()) || parts.length - 2 != Order.of(sort).getSort().length) {
      throw new IllegalArgumentException(
          "the cursor belongs to another order; start again from the first page");
    }
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, keys);
  }

  private static @Nullable Object[] keys(String[] parts, String cursor) {
    @Nullable Object[] keys = new Object[parts.length - 2];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = read(parts[i + 2], cursor);
    }
    return keys;
  }

  private static String decode(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw notOne(cursor);
    }
  }

  private static String write(@Nullable Object key) {
    return switch (key) {
      case null -> "n";
      case Float score -> "f" + Float.floatToIntBits(score);
      case Long day -> "l" + day;
      case BytesRef word -> "b" + word.utf8ToString();
      default -> throw new IllegalStateException("no order sorts by " + key.getClass());
    };
  }

  private static @Nullable Object read(String key, String cursor) {
    try {
      return switch (key.isEmpty() ? ' ' : key.charAt(0)) {
        case 'n' -> null;
        case 'f' -> Float.intBitsToFloat(Integer.parseInt(key.substring(1)));
        case 'l' -> Long.parseLong(key.substring(1));
        case 'b' -> new BytesRef(key.substring(1));
        default -> throw notOne(cursor);
      };
    } catch (NumberFormatException e) {
      throw notOne(cursor);
    }
  }

  private static IllegalArgumentException notOne(String cursor) {
    return new IllegalArgumentException(
        "\"" + cursor + "\" is no cursor; take `next` of the page before");
  }
}
