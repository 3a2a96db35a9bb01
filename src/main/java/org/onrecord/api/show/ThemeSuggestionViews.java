package org.onrecord.api.show;

import java.util.List;
import java.util.Map;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.view.SuggestedThemesView;
import org.onrecord.index.Facet;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.SuggestedTheme;

/// Shows which concerns statements may raise. Safe for threads.
public final class ThemeSuggestionViews {
  private final StatementIndex index;
  private final StatementViews views;
  private final Labels labels;

  /// @param views show the statements
  public ThemeSuggestionViews(StatementIndex index, StatementViews views) {
    this.index = index;
    this.views = views;
    this.labels = views.labels();
  }

  /// The nearest first.
  ///
  /// @param theme id of a concern; empty for all
  public SuggestedThemesView of(String theme, int limit, Map<String, String> links) {
    boolean known = index.meanings().isPresent();
    List<SuggestedTheme> found = known ? index.suggestedThemes(theme, limit) : List.of();
    return new SuggestedThemesView(
        known, index.standing().generation(), found.stream().map(this::item).toList(), links);
  }

  private SuggestedThemesView.Item item(SuggestedTheme suggested) {
    return new SuggestedThemesView.Item(
        suggested.theme(),
        labels.of(Facet.THEME, suggested.theme()),
        rounded(suggested.similarity()),
        views.of(suggested.statement(), false),
        views.of(suggested.nearest(), false),
        rounded(suggested.nearestSimilarity()));
  }

  private static double rounded(float similarity) {
    return Math.round(similarity * 1_000) / 1_000.0;
  }
}
