package org.onrecord.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorRegister;
import org.onrecord.vocabulary.VocabularySource;

/// Holds the vocabulary of the specimens to the built-in one that it extends.
class SpecimenVocabularyTest {
  private static final Path FOLDER = Path.of("corpus/vocabulary");

  @Test
  void inventedActorsExtendTheRegisterAndReplaceNobody() {
    ActorRegister builtIn = ActorRegister.load(VocabularySource.builtIn());
    ActorRegister extended = ActorRegister.load(VocabularySource.builtIn().withFolder(FOLDER));
    List<Actor> changed =
        builtIn.actors().stream()
            .filter(a -> !Objects.equals(a, extended.find(a.id()).orElse(null)))
            .toList();
    assertEquals(List.of(), changed);
    assertEquals(
        List.of("dario-venn", "harbour-lanterns-network", "lorvania"),
        Stream.of("Dario Venn", "the Harbour Lanterns Network", "Lorvania")
            .flatMap(name -> extended.candidates(name, null).stream())
            .map(Actor::id)
            .toList());
  }
}
