package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.actor.ActorRegister;
import org.onrecord.dating.EventCalendar;
import org.onrecord.provision.Instruments;
import org.onrecord.query.Synonyms;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.vocabulary.Fault;
import org.onrecord.vocabulary.VocabularyException;
import org.onrecord.vocabulary.VocabularySource;

/// Reads all vocabularies of a corpus, so that the faults of all files are told at once.
final class VocabularyCheck {
  private static final List<Consumer<VocabularySource>> READERS =
      List.of(
          ActorRegister::load,
          ThemeScheme::load,
          Instruments::load,
          EventCalendar::load,
          Synonyms::load);

  private VocabularyCheck() {}

  /// @throws VocabularyException when any file is faulty, with every fault of every file
  static void check(VocabularySource source) {
    List<Fault> faults = new ArrayList<>();
    for (Consumer<VocabularySource> reader : READERS) {
      try {
        reader.accept(source);
      } catch (VocabularyException e) {
        faults.addAll(e.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw new VocabularyException(faults);
    }
  }
}
