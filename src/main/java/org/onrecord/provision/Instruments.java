package org.onrecord.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;
import org.onrecord.vocabulary.VocabularyFile;
import org.onrecord.vocabulary.VocabularySource;

/// The treaties that statements refer to. Immutable and safe for threads.
public final class Instruments {
  private final List<Instrument> instruments;
  private final List<String> generic;
  private final List<String> notArticles;

  private Instruments(
      List<Instrument> instruments, List<String> generic, List<String> notArticles) {
    this.instruments = List.copyOf(instruments);
    this.generic = List.copyOf(generic);
    this.notArticles = List.copyOf(notArticles);
  }

  /// Reads `instruments.yaml` and `concordance.yaml` of a source.
  ///
  /// @throws org.onrecord.vocabulary.VocabularyException with all faults of the files at once
  public static Instruments load(VocabularySource source) {
    Faults faults = new Faults();
    Map<String, Row> rows = source.rows("instruments", List.of("notArticles"), faults);
    Map<String, Row> lines = source.rows("concordance", List.of(), faults);
    List<Instrument> instruments = new InstrumentReader(faults).read(rows, lines);
    List<String> generic = new ArrayList<>();
    rows.values().forEach(row -> generic.addAll(row.texts("generic")));
    List<String> notArticles = new ArrayList<>();
    for (VocabularyFile file : source.read("instruments", new Faults())) {
      notArticles.addAll(file.texts("notArticles"));
    }
    faults.throwIfAny();
    return new Instruments(instruments, generic, notArticles);
  }

  /// All instruments, in the order of the file.
  public List<Instrument> instruments() {
    return instruments;
  }

  /// The instrument of that id.
  public Optional<Instrument> find(String id) {
    return instruments.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  /// The one that an article belongs to where the text names none.
  public Optional<Instrument> main() {
    return instruments.stream().filter(Instrument::main).findFirst();
  }

  /// Words that stand for the main instrument: “the convention”, “the draft”.
  List<String> generic() {
    return generic;
  }

  /// Names of actors that look like a reference: ARTICLE 19.
  List<String> notArticles() {
    return notArticles;
  }
}
