package org.onrecord.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;
import org.onrecord.vocabulary.VocabularySource;

/// The concerns that statements are filed under, on two levels.
///
/// Immutable and safe for threads.
public final class ThemeScheme {
  private final Map<String, Theme> themes;
  private final String version;

  private ThemeScheme(List<Theme> themes) {
    Map<String, Theme> byId = new LinkedHashMap<>();
    themes.forEach(theme -> byId.put(theme.id(), theme));
    this.themes = byId;
    this.version = SchemeVersion.of(themes);
  }

  /// Twelve hex digits over all that the scheme says, comments and spacing of its file aside: two
  /// schemes of the same version file every statement alike.
  public String version() {
    return version;
  }

  /// All of the scheme that decides where a statement is filed, to be kept with what was filed by
  /// it: [ChangedTerms] tells what another scheme changes.
  public String termLines() {
    return TermLines.of(this);
  }

  /// Reads `themes.yaml` of a source.
  ///
  /// @throws org.onrecord.vocabulary.VocabularyException with all faults of the files at once
  public static ThemeScheme load(VocabularySource source) {
    Faults faults = new Faults();
    Map<String, Row> rows = source.rows("themes", List.of(), faults);
    List<Theme> themes = new ThemeReader(rows, faults).read();
    faults.throwIfAny();
    return new ThemeScheme(themes);
  }

  /// All themes, in the order of the file: each top theme before those below it.
  public List<Theme> themes() {
    return List.copyOf(themes.values());
  }

  /// The theme of that id.
  public Optional<Theme> find(String id) {
    return Optional.ofNullable(themes.get(id));
  }

  /// The top theme above, or the theme itself when it is one.
  ///
  /// @throws IllegalArgumentException when there is no such theme
  public Theme topOf(String id) {
    Theme theme = themes.get(id);
    if (theme == null) {
      throw new IllegalArgumentException("\"" + id + "\" is no theme of this scheme");
    }
    String broader = theme.broader();
    return broader == null ? theme : topOf(broader);
  }

  /// The ids of a theme and of those above it, nearest first; the id alone when it is unknown.
  public List<String> withBroader(String id) {
    Theme theme = themes.get(id);
    String broader = theme == null ? null : theme.broader();
    return broader == null ? List.of(id) : List.of(id, broader);
  }
}
