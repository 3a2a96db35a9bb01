package org.onrecord.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DocumentKind;
import org.onrecord.statement.Voice;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.VocabularySource;

/// Holds the gold of the specimens to its own form and to the vocabularies.
class SpecimenGoldTest {
  private final List<String> faults = new ArrayList<>();

  @Test
  void everyDocumentHasAGoldFileAndEveryGoldFileADocument() {
    Set<String> described = new TreeSet<>();
    Specimen.all().forEach(s -> described.add(s.path()));
    assertEquals(Specimen.names(Specimen.DOCUMENTS, ""), described);
  }

  @Test
  void everyGoldFileIsWellFormed() {
    for (Specimen specimen : Specimen.all()) {
      isOneOf(specimen, DocumentKind.values(), Specimen.text(specimen.gold(), "kind"));
      LocalDate.parse(Specimen.text(specimen.gold(), "published"));
      Specimen.stream(specimen.statements()).forEach(s -> checkForm(specimen, s));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyActorOfTheGoldIsInTheRegister() {
    Set<String> actors = ids("actors");
    for (Specimen specimen : Specimen.all()) {
      for (JsonNode statement : specimen.statements()) {
        Stream.concat(
                Optional.ofNullable(statement.get("actorId")).stream(),
                Specimen.stream(statement.path("actorIds")))
            .filter(id -> !id.isNull())
            .forEach(id -> isKnown(specimen, actors, id.asText()));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyThemeOfTheGoldIsInTheScheme() {
    Set<String> themes = ids("themes");
    assumeFalse(themes.isEmpty(), "skipped: there is no built-in themes.yaml");
    for (Specimen specimen : Specimen.all()) {
      for (JsonNode statement : specimen.statements()) {
        statement.path("themes").forEach(id -> isKnown(specimen, themes, id.asText()));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void thirtyDocumentsAreAnnotatedInFull() {
    long complete =
        Specimen.all().stream().filter(s -> s.gold().path("complete").asBoolean()).count();
    assertTrue(complete >= 30, () -> complete + " specimens are annotated in full, 30 promised");
  }

  private static Set<String> ids(String kind) {
    return VocabularySource.builtIn().rows(kind, new Faults()).keySet();
  }

  private void checkForm(Specimen where, JsonNode statement) {
    if (Specimen.pieces(statement).stream().anyMatch(String::isBlank)) {
      faults.add(where.name() + ": a statement without words");
    }
    isOneOf(where, Voice.values(), Specimen.text(statement, "voice"));
    for (JsonNode provision : statement.path("provisions")) {
      if (!provision.asText().matches("\\d{1,2}(\\(\\w{1,3}\\))*")) {
        faults.add(where.name() + ": provision " + provision.asText() + " is not like 6 or 6(2)");
      }
    }
    if (statement.hasNonNull("said")) {
      LocalDate.parse(Specimen.text(statement, "said"));
    }
  }

  private void isOneOf(Specimen where, Enum<?>[] constants, String word) {
    if (Stream.of(constants).noneMatch(c -> c.name().equals(word))) {
      faults.add(where.name() + ": " + word + " is none of " + List.of(constants));
    }
  }

  private void isKnown(Specimen where, Set<String> ids, String id) {
    if (!ids.contains(id)) {
      faults.add(where.name() + ": " + id + " is not in the vocabulary");
    }
  }
}
