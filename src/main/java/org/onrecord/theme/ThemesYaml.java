package org.onrecord.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/// Writes themes as a `themes.yaml` that takes the place of the built-in one.
final class ThemesYaml {
  private static final int WIDTH = 100;

  private ThemesYaml() {}

  static String of(List<Theme> themes) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(WIDTH);
    options.setIndent(2);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("replaces", "built-in");
    List<Object> rows = new ArrayList<>();
    themes.forEach(theme -> rows.add(row(theme)));
    top.put("themes", rows);
    return new Yaml(options).dump(top);
  }

  private static Map<String, Object> row(Theme theme) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", theme.id());
    if (theme.broader() != null) {
      row.put("broader", theme.broader());
    }
    row.put("label", new TreeMap<>(theme.labels()));
    if (!theme.alternatives().isEmpty()) {
      row.put("also", theme.alternatives());
    }
    row.put("scope", theme.scopeNote());
    if (!theme.articles().isEmpty()) {
      row.put("articles", theme.articles());
    }
    if (!theme.terms().isEmpty()) {
      row.put("terms", new TreeMap<>(theme.terms()));
    }
    return row;
  }
}
