package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorRegister;
import org.onrecord.api.http.Parts;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Corrections;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.correction.RegisterAction;
import org.onrecord.dating.EventCalendar;
import org.onrecord.dating.StatementDater;
import org.onrecord.index.StatementIndex;
import org.onrecord.ingest.Ingest;
import org.onrecord.ingest.Pipeline;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.query.QueryReader;
import org.onrecord.query.Synonyms;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularyException;
import org.onrecord.vocabulary.VocabularySource;

/// The vocabularies of a corpus and the pipeline made with them.
///
/// @param version of the vocabularies together, concerns aside: those have their own
record ReadingPart(
    ActorRegister register,
    ThemeScheme themes,
    Instruments instruments,
    Synonyms synonyms,
    Pipeline pipeline,
    String version,
    EventCalendar events) {

  /// With the built-in vocabularies, replaced or extended by the corpus' own `vocabulary/`.
  ///
  /// @throws org.onrecord.vocabulary.VocabularyException when a file is faulty
  static ReadingPart of(Path corpus) {
    Path own = corpus.resolve("vocabulary");
    if (Files.exists(own) && !Files.isDirectory(own)) {
      throw new WrongInput(
          own
              + " is a file; expected a folder of vocabulary files, such as "
              + own.resolve("actors.yaml")
              + ". Make it a folder, or give it another name when it is a document");
    }
    VocabularySource builtIn = VocabularySource.builtIn();
    List<Correction> decisions =
        Corrections.of(CorrectionsFile.of(corpus).read().corrections()).ofRegister();
    return of(Files.isDirectory(own) ? builtIn.withFolder(own) : builtIn, decisions);
  }

  /// With the built-in vocabularies alone.
  static ReadingPart builtIn() {
    return of(VocabularySource.builtIn(), List.of());
  }

  /// With the built-in vocabularies and another labeller for English.
  ///
  /// @throws IllegalArgumentException when the model is damaged
  static ReadingPart withModel(Path model) throws IOException {
    VocabularySource source = VocabularySource.builtIn();
    ActorRegister register = ActorRegister.load(source);
    var finder = new StatementFinder(register, Files.readAllBytes(model), model.toString());
    return of(source, register, finder, source.versionWithout("themes", "synonyms"));
  }

  /// What a server answers from.
  ///
  /// @param webFolder folder of the page's files, or null for those in the jar
  Parts parts(StatementIndex index, @Nullable Path webFolder) {
    Synonyms alike = synonyms.and(index::explained);
    QueryReader reader = new QueryReader(register, themes, instruments, alike);
    Parts parts =
        new Parts(
                index,
                reader,
                register,
                themes,
                instruments,
                webFolder,
                versions() + " " + synonyms.version())
            .withEvents(events.events());
    return MeaningPart.here().map(parts::withMeaning).orElse(parts);
  }

  /// The same, with the synonyms of a corpus as its files say now.
  ///
  /// @throws VocabularyException when a file is faulty
  ReadingPart withSynonymsOf(Path corpus) {
    Synonyms now =
        Synonyms.load(VocabularySource.builtIn().withFolder(corpus.resolve("vocabulary")));
    return new ReadingPart(register, themes, instruments, now, pipeline, version, events);
  }

  private String versions() {
    return version + " " + pipeline.schemeVersion();
  }

  /// True when both find the same in the same texts.
  boolean makesTheSame(ReadingPart other) {
    return versions().equals(other.versions());
  }

  /// True when an index was made with these vocabularies.
  ///
  /// @param versions kept with the index, by name
  boolean made(Map<String, String> versions) {
    return Ingest.madeWith(versions, version, pipeline.schemeVersion());
  }

  private static ReadingPart of(VocabularySource source, List<Correction> decisions) {
    try {
      ActorRegister register = ActorRegister.load(source, decisions);
      String version = version(source, decisions);
      return of(source, register, new StatementFinder(register), version);
    } catch (VocabularyException e) {
      VocabularyCheck.check(source);
      throw e;
    }
  }

  private static ReadingPart of(
      VocabularySource source, ActorRegister register, StatementFinder finder, String version) {
    ThemeScheme themes = ThemeScheme.load(source);
    Instruments instruments = Instruments.load(source);
    EventCalendar events = EventCalendar.load(source);
    var pipeline =
        new Pipeline(
            finder,
            new ThemeTagger(themes),
            new ProvisionFinder(instruments),
            new VocabularyIds(register, themes),
            new StatementDater(events));
    return new ReadingPart(
        register, themes, instruments, Synonyms.load(source), pipeline, version, events);
  }

  /// The version of the files, and with decisions about the register also theirs: a merge that was
  /// split leaves nothing behind.
  private static String version(VocabularySource source, List<Correction> decisions) {
    Set<String> split = new HashSet<>();
    decisions.forEach(
        c -> {
          if (c.action() instanceof RegisterAction.Split(String entry)) {
            split.add(entry);
          }
        });
    List<String> standing =
        decisions.stream()
            .filter(c -> !(c.action() instanceof RegisterAction.Split))
            .map(Correction::id)
            .filter(id -> !split.contains(id))
            .toList();
    String files = source.versionWithout("themes", "synonyms");
    return standing.isEmpty()
        ? files
        : files
            + "-"
            + HexFormat.of().formatHex(DigestUtils.sha256(String.join("\n", standing)), 0, 4);
  }
}
