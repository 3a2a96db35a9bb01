package org.onrecord.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.Specimen.Traits;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Speaker;

/// An index in a folder of its own, for the parts of [StatementIndexContract].
abstract class IndexFixture {
  static final Speaker OCTAVIA = new Speaker.Registered("octavia-institute", "Octavia Institute");
  static final Speaker BORIS = new Speaker.Named("Boris Specimen");
  static final Speaker CROWD = new Speaker.Named("some campaigners");

  /// The numbers before one article was put in front of all others.
  static final String EARLY = "convention@early";

  /// Knows one actor, that articles moved up by one after the first draft, and that `privacy-
  /// logs` is below `privacy`.
  protected static final IndexVocabulary VOCABULARY =
      new IndexVocabulary() {
        @Override
        public List<String> withBroader(String themeId) {
          return themeId.startsWith("privacy-") ? List.of(themeId, "privacy") : List.of(themeId);
        }

        @Override
        public List<String> numberings() {
          return List.of(EARLY);
        }

        @Override
        public List<String> provisions(ProvisionRef ref, String numbering) {
          int moved = "first".equals(ref.draft()) ? 1 : 0;
          int back = numbering.equals(EARLY) && ref.draft() != null ? 1 : 0;
          int number = Integer.parseInt(ref.article()) + moved - back;
          String path = ref.path().replaceFirst("^[0-9]+", Integer.toString(number));
          return ProvisionRef.levels(path).stream().map(l -> ref.instrument() + "/" + l).toList();
        }

        @Override
        public Optional<String> draft(ProvisionRef ref) {
          return Optional.of("convention/" + (ref.draft() == null ? "unknown" : ref.draft()));
        }

        @Override
        public Optional<ActorEntry> actor(String actorId) {
          return actorId.equals("octavia-institute")
              ? Optional.of(
                  new ActorEntry(
                      "Octavia Institute", "ORGANISATION", "civil-society", List.of("OCTI")))
              : Optional.empty();
        }
      };

  @TempDir Path folder;
  StatementStore index;

  /// Opens the index of a folder to write, with [#VOCABULARY]; makes it when there is none.
  protected abstract StatementStore open(Path folder);

  @BeforeEach
  void openIndex() {
    index = open(folder);
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  void put(Specimen specimen) {
    index.replace(specimen.document(), specimen.statements(), specimen.state());
  }

  void commit() {
    index.commit(Map.of("pipeline", "1"));
  }

  static List<String> texts(ResultPage page) {
    return page.hits().stream().map(h -> h.statement().text()).toList();
  }

  static Specimen treaty() {
    return new Specimen("treaty.txt", "treaty")
        .says("the treaty harms journalists", Traits.of(OCTAVIA))
        .says("the treaty helps police", Traits.of(BORIS));
  }
}
