package org.onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the import table of ARCHITECTURE.md: what a room may use, and nothing else.
@AnalyzeClasses(packages = "org.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /// Room to the rooms it may import.
  private static final Map<String, List<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("launch", List.of()),
              Map.entry("document", List.of()),
              Map.entry("vocabulary", List.of()),
              Map.entry("meaning", List.of()),
              Map.entry("statement", List.of("document")),
              Map.entry("extract", List.of("document")),
              Map.entry("dating", List.of("document", "statement", "vocabulary")),
              Map.entry("structure", List.of("document", "extract", "dating")),
              Map.entry("correction", List.of("document", "statement", "vocabulary")),
              Map.entry("actor", List.of("document", "statement", "vocabulary", "correction")),
              Map.entry("theme", List.of("document", "statement", "vocabulary")),
              Map.entry("provision", List.of("document", "statement", "vocabulary", "dating")),
              Map.entry("attribution", List.of("document", "statement", "vocabulary", "actor")),
              Map.entry("copies", List.of("document", "statement")),
              Map.entry(
                  "index",
                  List.of(
                      "document", "statement", "correction", "copies", "vocabulary", "meaning")),
              Map.entry(
                  "query",
                  List.of(
                      "index",
                      "meaning",
                      "document",
                      "statement",
                      "vocabulary",
                      "actor",
                      "theme",
                      "provision",
                      "dating")),
              Map.entry(
                  "ingest",
                  List.of(
                      "document",
                      "statement",
                      "vocabulary",
                      "correction",
                      "extract",
                      "structure",
                      "actor",
                      "attribution",
                      "theme",
                      "provision",
                      "dating",
                      "copies",
                      "index")),
              Map.entry("export", List.of("document", "statement", "copies", "index")),
              Map.entry(
                  "api",
                  List.of(
                      "document",
                      "statement",
                      "vocabulary",
                      "correction",
                      "actor",
                      "theme",
                      "provision",
                      "dating",
                      "copies",
                      "index",
                      "meaning",
                      "query",
                      "export")),
              Map.entry(
                  "eval",
                  List.of(
                      "document",
                      "statement",
                      "vocabulary",
                      "correction",
                      "extract",
                      "structure",
                      "actor",
                      "attribution",
                      "theme",
                      "provision",
                      "dating",
                      "copies",
                      "index",
                      "meaning",
                      "query",
                      "ingest"))));

  @Test
  void everyRoomUsesOnlyTheRoomsBelowIt() {
    var all =
        new com.tngtech.archunit.core.importer.ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.onrecord");
    MAY_USE.forEach((room, below) -> ruleFor(room, below).check(all));
  }

  private static ArchRule ruleFor(String room, List<String> below) {
    String[] allowed =
        Stream.concat(Stream.of(room), below.stream())
            .map(ArchitectureTest::packageOf)
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> forbidden =
        resideInAPackage("org.onrecord..")
            .and(DescribedPredicate.not(resideInAnyPackage(allowed)))
            .as("another room than " + below);
    return noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat(forbidden)
        .allowEmptyShould(true);
  }

  private static String packageOf(String room) {
    return "org.onrecord." + room + "..";
  }

  @ArchTest
  static final ArchRule roomsFormNoCycle =
      slices().matching("org.onrecord.(*)..").should().beFreeOfCycles();

  /// Pages, printed pages, plain text and letters stand beside one another, on the same words.
  @ArchTest
  static final ArchRule theRoomsOfStructureFormNoCycle =
      slices().matching("org.onrecord.structure.(*)..").should().beFreeOfCycles();

  /// The resources stand on the rooms of the API; among these what is asked is below what is shown.
  @ArchTest
  static final ArchRule theRoomsOfTheApiFormNoCycle =
      slices().matching("org.onrecord.api.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theRoomsOfTheApiKnowNoResource =
      noClasses()
          .that()
          .resideInAPackage("org.onrecord.api.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.onrecord.api");

  /// The index stands on the rooms of its backend; writing and asking share the lower ones.
  @ArchTest
  static final ArchRule theRoomsOfTheIndexFormNoCycle =
      slices().matching("org.onrecord.index.lucene.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theRoomsOfTheIndexDoNotKnowIt =
      noClasses()
          .that()
          .resideInAPackage("org.onrecord.index.lucene.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.onrecord.index.lucene");

  @ArchTest
  static final ArchRule onlyTheCommandLineWires =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.onrecord.cli..", "org.onrecord.launch..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.onrecord.cli..");

  @ArchTest
  static final ArchRule theModelKnowsTheJdkAlone =
      classes()
          .that()
          .resideInAnyPackage("org.onrecord.document..", "org.onrecord.statement..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.onrecord.document..", "org.onrecord.statement..", "org.jspecify..");

  @ArchTest static final ArchRule tikaStaysInExtract = stays("org.apache.tika..", "extract");

  @ArchTest
  static final ArchRule luceneStaysInItsBackend = stays("org.apache.lucene..", "index.lucene");

  @ArchTest static final ArchRule javalinStaysInApi = stays("io.javalin..", "api");

  @ArchTest static final ArchRule jettyStaysInApi = stays("org.eclipse.jetty..", "api");

  @ArchTest static final ArchRule onnxStaysInItsModel = stays("ai.onnxruntime..", "meaning.onnx");

  /// Whoever needs meanings asks for an Embedder; which one it is, the command line decides.
  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsTheModel =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.onrecord.cli..", "org.onrecord.meaning.onnx..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.onrecord.meaning.onnx..");

  @ArchTest static final ArchRule picocliStaysInCli = stays("picocli..", "cli");

  @ArchTest
  static final ArchRule theClockComesIn =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.onrecord.cli..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(name("now"))
                  .and(
                      com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                          com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With
                              .owner(resideInAPackage("java.time..")))))
          .because("same input, same bytes out: a Clock is given");

  private static ArchRule stays(String library, String room) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(packageOf(room))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
