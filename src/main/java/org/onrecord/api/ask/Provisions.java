package org.onrecord.api.ask;

import java.util.List;
import org.onrecord.provision.Instrument;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.Numberings;
import org.onrecord.statement.ProvisionRef;

/// Names articles. Safe for threads.
public final class Provisions {
  private final Instruments instruments;
  private final Numberings numberings;

  Provisions(Instruments instruments) {
    this.instruments = instruments;
    this.numberings = new Numberings(instruments);
  }

  Numberings numberings() {
    return numberings;
  }

  /// What the index holds for `instrument/article`, or for an article alone, which belongs to the
  /// main instrument.
  public String value(String written) {
    return written.contains("/")
        ? written
        : instruments.main().map(main -> value(main, written)).orElse(written);
  }

  /// The value of an article of an instrument: `instrument/6`.
  public static String value(Instrument instrument, String article) {
    return instrument.id() + "/" + article;
  }

  /// The value of a reference by the numbers of the final text: `instrument/6(2)(b)`.
  public String value(ProvisionRef ref) {
    return numberings.values(ref, Numberings.FINAL).getLast();
  }

  /// “Article 5(2) of the zero draft, now Article 6(2)” where the numbers differ; else the label of
  /// the value, and that the draft is not named where others have other numbers.
  String label(ProvisionRef ref) {
    return numberings.now(ref).orElseGet(() -> label(value(ref)));
  }

  /// The name of a draft: `instrument/draft`.
  String draftLabel(String value) {
    int slash = value.indexOf('/');
    String draft = value.substring(slash + 1);
    if (draft.equals(Numberings.UNKNOWN)) {
      return "Draft not named";
    }
    return instruments
        .find(value.substring(0, Math.max(0, slash)))
        .flatMap(i -> i.draft(draft))
        .map(d -> d.names().isEmpty() ? d.id() : d.names().getFirst())
        .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
        .orElse(value);
  }

  /// “Article 6(2)” of the main instrument; of another with that one's name.
  String label(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return value;
    }
    int at = value.indexOf('@', slash);
    String draft = at < 0 ? "" : " (" + value.substring(at + 1).replace('-', ' ') + ")";
    String path = at < 0 ? value.substring(slash + 1) : value.substring(slash + 1, at);
    String article = Numberings.named(path) + draft;
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
