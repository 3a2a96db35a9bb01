package org.onrecord.dating;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Tokens;

/// Finds words that place something in time without a date: “recently”, “last week”, “on Sunday”.
final class RelativeDates {
  private static final Set<String> SINGLE =
      Set.of(
          "recently",
          "yesterday",
          "today",
          "tonight",
          "lately",
          "recemment",
          "hier",
          "recientemente",
          "ayer",
          "hoy",
          "недавно",
          "вчера",
          "сегодня",
          "موخرا",
          "امس",
          "اليوم",
          "kurzlich",
          "gestern",
          "recentemente",
          "ontem",
          "ieri");
  private static final List<List<String>> PHRASES =
      List.of(
          List.of("last", "week"),
          List.of("last", "month"),
          List.of("last", "year"),
          List.of("last", "summer"),
          List.of("last", "spring"),
          List.of("last", "autumn"),
          List.of("last", "fall"),
          List.of("last", "winter"),
          List.of("last", "night"),
          List.of("this", "week"),
          List.of("this", "month"),
          List.of("this", "year"),
          List.of("this", "morning"),
          List.of("earlier", "this"),
          List.of("the", "other", "day"),
          List.of("days", "ago"),
          List.of("weeks", "ago"),
          List.of("months", "ago"),
          List.of("years", "ago"),
          List.of("la", "semaine", "derniere"),
          List.of("le", "mois", "dernier"),
          List.of("la", "semana", "pasada"),
          List.of("el", "mes", "pasado"),
          List.of("на", "прошлои", "неделе"),
          List.of("в", "прошлом", "месяце"),
          List.of("最", "近"),
          List.of("昨", "天"),
          List.of("日", "前"),
          List.of("近", "日"),
          List.of("昨", "日"),
          List.of("الاسبوع", "الماضي"),
          List.of("الشهر", "الماضي"),
          List.of("上", "周"),
          List.of("上", "月"));
  private static final Set<String> BEFORE_WEEKDAY =
      Set.of(
          "on", "last", "this", "le", "el", "em", "am", "в", "во", "يوم", "said", "late", "early");

  private static final Map<String, List<List<String>>> BY_FIRST =
      PHRASES.stream().collect(Collectors.groupingBy(List::getFirst));

  private RelativeDates() {}

  static @Nullable DateParts at(Tokens tokens, int i, DateWords words) {
    String form = tokens.form(i);
    if (SINGLE.contains(form)) {
      return DateParts.relative(i);
    }
    for (List<String> phrase : BY_FIRST.getOrDefault(form, List.of())) {
      if (stands(tokens, i, phrase)) {
        int last = i + phrase.size() - 1;
        boolean more = form.equals("earlier") && last + 1 < tokens.count();
        return DateParts.relative(more ? last + 1 : last);
      }
    }
    boolean weekday =
        BEFORE_WEEKDAY.contains(form)
            && i + 1 < tokens.count()
            && words.isWeekday(tokens.form(i + 1))
            && tokens.form(i + 1).length() > 3
            && tokens.gapBefore(i + 1).isBlank();
    return weekday ? DateParts.relative(i + 1) : null;
  }

  private static boolean stands(Tokens tokens, int i, List<String> phrase) {
    if (i + phrase.size() > tokens.count()) {
      return false;
    }
    for (int k = 1; k < phrase.size(); k++) {
      if (!tokens.form(i + k).equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }
}
