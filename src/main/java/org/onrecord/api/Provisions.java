package org.onrecord.api;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.provision.Instrument;
import org.onrecord.provision.Instruments;
import org.onrecord.statement.ProvisionRef;

/// Names articles. Safe for threads.
final class Provisions {
  private static final Pattern LEVELS = Pattern.compile("[()\\s]+");

  private final Instruments instruments;

  Provisions(Instruments instruments) {
    this.instruments = instruments;
  }

  /// What the index holds for `instrument/article`, or for an article alone, which belongs to the
  /// main instrument.
  String value(String written) {
    return written.contains("/")
        ? written
        : instruments.main().map(main -> value(main, written)).orElse(written);
  }

  static String value(Instrument instrument, String article) {
    return instrument.id() + "/" + article;
  }

  /// The value of a reference with its paragraphs: `instrument/6(2)(b)`.
  static String value(ProvisionRef ref) {
    String paragraph = ref.paragraph() == null ? "" : ref.paragraph();
    String levels =
        LEVELS
            .splitAsStream(paragraph)
            .filter(level -> !level.isEmpty())
            .map(level -> "(" + level + ")")
            .collect(Collectors.joining());
    return ref.instrument() + "/" + ref.article() + levels;
  }

  /// “Article 6(2)” of the main instrument; of another with that one's name.
  String label(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return value;
    }
    String article = "Article " + value.substring(slash + 1);
    return instruments
        .find(value.substring(0, slash))
        .map(i -> i.main() ? article : article + ", " + name(i))
        .orElse(article + ", " + value.substring(0, slash));
  }

  /// The first name; the title where there is none.
  private static String name(Instrument instrument) {
    List<String> names = instrument.names();
    return names.isEmpty() ? instrument.title() : names.getFirst();
  }
}
