package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;

/// Text gathered page by page.
final class Pages {
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();

  void add(String page) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    starts.add(text.length());
    text.append(Characters.plain(page).strip());
  }

  String text() {
    return text.toString();
  }

  List<Integer> starts() {
    return starts;
  }
}
