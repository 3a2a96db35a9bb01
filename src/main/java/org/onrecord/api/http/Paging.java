package org.onrecord.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Pages of a list that is at hand whole. The cursor holds the generation and how many came before.
///
/// @param size of a page
/// @param start how many came before
public record Paging(int size, int start, String generation) {
  /// The parameters that turn pages.
  public static final Set<String> NAMES = Set.of("limit", "after");

  /// Reads `limit` (1 to `most`) and `after`.
  public static Paging read(Parameters given, int otherwise, int most, String generation) {
    int size = given.number("limit", 1, most, otherwise);
    return given
        .one("after")
        .map(cursor -> new Paging(size, start(cursor, generation), generation))
        .orElse(new Paging(size, 0, generation));
  }

  private static int start(String cursor, String generation) {
    String[] parts = decoded(cursor).split("\n", -1);
    if (parts.length != 2 || !parts[1].matches("[0-9]{1,9}")) {
      throw Problem.of(
              ProblemKind.BAD_CURSOR, "“after” is no cursor; take it from “links.next”, unchanged.")
          .with("parameter", "after")
          .thrown();
    }
    if (!parts[0].equals(generation)) {
      throw Problem.of(
              ProblemKind.STALE_CURSOR,
              "The index has changed since this cursor was made; begin again without “after”.")
          .thrown();
    }
    return Integer.parseInt(parts[1]);
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /// The items of this page.
  public <T> List<T> of(List<T> all) {
    int from = Math.min(start, all.size());
    return all.subList(from, Math.min(all.size(), from + size));
  }

  /// `self`, and `next` unless this is the last page.
  public Map<String, String> links(Parameters given, String path, int total) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Links.of(path, given.given()));
    if (start + size < total) {
      Map<String, List<String>> next = new LinkedHashMap<>(given.given());
      String cursor = generation + "\n" + (start + size);
      next.put(
          "after",
          List.of(
              Base64.getUrlEncoder()
                  .withoutPadding()
                  .encodeToString(cursor.getBytes(StandardCharsets.UTF_8))));
      links.put("next", Links.of(path, next));
    }
    return links;
  }
}
