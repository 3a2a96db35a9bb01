package org.onrecord.vocabulary;

import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// One file that people edit, in YAML, read with line numbers.
public final class VocabularyFile {
  private static final int MOST_CHARACTERS = 20_000_000;

  private final String name;
  private final @Nullable Row top;

  private VocabularyFile(String name, @Nullable Row top) {
    this.name = name;
    this.top = top;
  }

  /// Reads a file; what is no YAML, or no map, is noted as a fault and the file counts as empty.
  public static VocabularyFile read(String name, String text, Faults faults) {
    return new VocabularyFile(name, top(name, text, faults));
  }

  private static @Nullable Row top(String name, String text, Faults faults) {
    try {
      Node node = yaml().compose(new StringReader(withoutMark(text)));
      if (node == null) {
        return null;
      }
      if (node instanceof MappingNode map) {
        return new Row(name, map, faults);
      }
      String expected = "a map such as \"actors:\" with a list below it";
      faults.add(new Fault(name, Row.lineOf(node), "no map at the top", expected, null));
    } catch (MarkedYAMLException e) {
      YamlFaults.of(name, text, e).forEach(faults::add);
    } catch (YAMLException e) {
      faults.add(new Fault(name, 1, "text that is no YAML (" + e.getMessage() + ")", "YAML", null));
    }
    return null;
  }

  /// Without the mark that some editors put in front of UTF-8.
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setCodePointLimit(MOST_CHARACTERS);
    return new Yaml(new SafeConstructor(options));
  }

  /// Name of the file.
  public String name() {
    return name;
  }

  /// The top of the file, or null when it is empty or not YAML.
  public @Nullable Row top() {
    return top;
  }

  /// The entries of a section, in file order.
  public List<Row> rows(String section) {
    return top == null ? List.of() : top.rows(section);
  }

  /// The plain values of a section, in file order.
  public List<String> texts(String section) {
    return top == null ? List.of() : top.texts(section);
  }
}
