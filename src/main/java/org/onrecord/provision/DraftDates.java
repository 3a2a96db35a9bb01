package org.onrecord.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.dating.DateReader;
import org.onrecord.dating.FoundDate;
import org.onrecord.document.DatedAs;
import org.onrecord.provision.Instrument.Draft;
import org.onrecord.vocabulary.Tokens;

/// Finds drafts that a text names by their day: “the revised draft of 24 May 2024”, “the November
/// 2023 draft”, проекта от 23 мая.
///
/// The date must stand beside the word draft or text; a day two off is the same (sources print the
/// day of the document, of its release or of the session). A date without a year is a draft's when
/// one alone was published on such a day. When two drafts fit, none is named.
final class DraftDates {
  private static final int APART_DAYS = 2;

  /// Words between “draft” and its date at most: “draft text published on”.
  private static final int BETWEEN_MOST = 4;

  private static final Set<String> DRAFT =
      Set.of(
          "draft",
          "text",
          "version",
          "projet",
          "texte",
          "proyecto",
          "texto",
          "borrador",
          "проекта",
          "проект",
          "проекте",
          "проектом",
          "текста",
          "тексте",
          "версии",
          "مشروع",
          "مسودة",
          "نص",
          "案",
          "本",
          "entwurf",
          "entwurfs");
  private static final Set<String> BETWEEN =
      Set.of(
          "of",
          "dated",
          "from",
          "released",
          "published",
          "issued",
          "circulated",
          "on",
          "the",
          "du",
          "de",
          "del",
          "date",
          "en",
          "le",
          "el",
          "publie",
          "publicado",
          "fechado",
          "от",
          "опубликованного",
          "المؤرخ",
          "المؤرخة",
          "بتاريخ",
          "في",
          "vom",
          "convention",
          "treaty",
          "text",
          "draft",
          "version",
          "конвенции",
          "текста",
          "الاتفاقية",
          "as",
          "chair",
          "s");
  private static final Set<String> BEFORE_DRAFT =
      Set.of("revised", "updated", "further", "negotiating", "zero", "new", "chair", "s", "latest");

  private final DateReader dates = new DateReader();
  private final List<Draft> drafts;

  DraftDates(List<Draft> drafts) {
    this.drafts = drafts.stream().filter(d -> d.from() != null).toList();
  }

  /// The drafts by the Java index at which their date stands.
  NavigableMap<Integer, String> in(String text, Tokens tokens) {
    NavigableMap<Integer, String> found = new TreeMap<>();
    if (drafts.isEmpty()) {
      return found;
    }
    Map<Integer, Set<String>> candidates = new TreeMap<>();
    for (Draft draft : drafts) {
      for (FoundDate date : dates.find(text, draft.to())) {
        if (isOf(draft, date.date()) && isBesideDraft(tokens, date)) {
          candidates.computeIfAbsent(date.start(), k -> new java.util.TreeSet<>()).add(draft.id());
        }
      }
    }
    candidates.forEach(
        (at, ids) -> {
          if (ids.size() == 1) {
            found.put(at, ids.iterator().next());
          }
        });
    return found;
  }

  private static boolean isOf(Draft draft, DatedAs date) {
    @Nullable LocalDate from = date.from();
    @Nullable LocalDate to = date.to();
    LocalDate first = draft.from();
    LocalDate last = draft.to();
    if (from == null || to == null || first == null || last == null) {
      return false;
    }
    return switch (date.precision()) {
      case DAY ->
          !from.isBefore(first.minusDays(APART_DAYS)) && !from.isAfter(last.plusDays(APART_DAYS));
      case MONTH -> !first.isBefore(from) && !last.isAfter(to);
      default -> false;
    };
  }

  private static boolean isBesideDraft(Tokens tokens, FoundDate date) {
    int first = at(tokens, date.start());
    int last = at(tokens, date.end() - 1);
    for (int i = first - 1; i >= Math.max(0, first - 1 - BETWEEN_MOST); i--) {
      if (DRAFT.contains(tokens.form(i))) {
        return true;
      }
      if (!BETWEEN.contains(tokens.form(i))) {
        break;
      }
    }
    int next = last + 1;
    while (next < tokens.count() && BEFORE_DRAFT.contains(tokens.form(next))) {
      next++;
    }
    return next < tokens.count()
        && DRAFT.contains(tokens.form(next))
        && tokens.gapBefore(last + 1).isBlank();
  }

  /// The word in which a Java index lies.
  private static int at(Tokens tokens, int index) {
    int low = 0;
    int high = tokens.count() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.start(middle) <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
