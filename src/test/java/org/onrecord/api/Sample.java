package org.onrecord.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorRegister;
import org.onrecord.api.gate.Limits;
import org.onrecord.api.http.Parts;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.FileState;
import org.onrecord.index.IndexVocabulary;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.Numberings;
import org.onrecord.query.QueryReader;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Voice;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.vocabulary.VocabularySource;

/// A small corpus of invented texts in a real index behind a real server on a free port.
final class Sample implements AutoCloseable {
  static final Instant COMMITTED = Instant.parse("2025-01-02T03:04:05Z");

  static final String HOSTILE = "<script>alert(1)</script>";

  final Path corpus;
  final LuceneStatementIndex index;
  final ServerSettings settings;
  final Parts parts;
  final OnRecordServer server;
  final Story gazette = gazette();
  final Story letter = letter();
  final Story hostile = hostile();
  final Story part = new Story("mail.eml!/note.txt", "A part of a mail\n\nNobody says anything.");
  final Story linked = new Story("linked.txt", "A link out of the corpus\n\nNobody speaks here.");

  private Sample(Path folder, Path web, Limits limits) throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    index =
        LuceneStatementIndex.open(
            folder.resolve("index"),
            Mode.WRITE,
            new Vocabulary(),
            Clock.fixed(COMMITTED, ZoneOffset.UTC));
    for (Story story : List.of(gazette, letter, hostile)) {
      Files.write(corpus.resolve(story.path), story.bytes());
      index.replace(story.document(), story.statements(), story.state());
    }
    Path outside = folder.resolve("outside.txt");
    Files.write(outside, linked.bytes());
    Files.createSymbolicLink(corpus.resolve(linked.path), outside);
    index.replace(linked.document(), linked.statements(), linked.state());
    index.replace(part.document(), part.statements(), part.state());
    index.record(failed());
    index.commit(Map.of("pipeline", "1"));
    settings =
        new ServerSettings("127.0.0.1", 0, corpus, Set.of("onrecord.example:8080"))
            .withLimits(limits);
    QueryReader reader = new QueryReader(ACTORS, THEMES, INSTRUMENTS);
    parts = new Parts(index, reader, ACTORS, THEMES, INSTRUMENTS, web, "1");
    server = OnRecordServer.start(settings, parts);
  }

  /// Starts a server in an empty folder.
  static Sample start(Path folder) throws IOException {
    return start(folder, Limits.standard().withSearchTime(Duration.ofSeconds(30)));
  }

  static Sample start(Path folder, Limits limits) throws IOException {
    Path web = Files.createDirectories(folder.resolve("web"));
    Files.writeString(
        web.resolve("index.html"),
        """
        <!doctype html><html lang="{{lang}}"><head><meta charset="utf-8"><title>OnRecord</title>
        <!--head--></head><body><main id="app"><!--record--></main></body></html>
        """);
    Path reference = Files.createDirectories(folder.resolve("docs/reference"));
    Files.copy(Path.of("docs/reference/openapi.yaml"), reference.resolve("openapi.yaml"));
    Path words = Files.createDirectories(web.resolve("lang"));
    for (String name : List.of("languages.json", "en.json", "fr.json")) {
      Files.copy(Path.of("web", "lang", name), words.resolve(name));
    }
    Files.writeString(web.resolve("app.css"), "body { margin: 0 }\n".repeat(200));
    return new Sample(folder, web, limits);
  }

  private static Story gazette() {
    Story story =
        new Story(
            "gazette.txt",
            """
            Harbour treaty alarms the Octavia Institute

            “Article 6 puts the privacy of every caller at the mercy of a minister 𝄞,” the Octavia \
            Institute said on 29 July 2024.

            Boris Specimen, speaking for the Harbour Union, told The Harbour Gazette that the draft \
            “leaves journalists without a shield”.

            Some campaigners fear that the treaty will be signed in haste.
            """);
    story.title = "Harbour treaty alarms the Octavia Institute";
    story.published = Story.day(2024, 7, 30, "30 July 2024");
    story
        .says("Article 6 puts the privacy of every caller at the mercy of a minister 𝄞,")
        .by("octavia-institute", "Octavia Institute", "the Octavia Institute", "said")
        .about("privacy", "privacy")
        .on("6", "Article 6")
        .against("at the mercy of a minister")
        .on(Story.day(2024, 7, 29, "29 July 2024"))
        .done();
    story
        .says("leaves journalists without a shield")
        .byUnregistered("Boris Specimen", "Boris Specimen", "told")
        .onBehalfOf("harbour-union", "Harbour Union")
        .via("The Harbour Gazette")
        .about("press-sources", "journalists")
        .voice(Voice.MIXED)
        .on(DatedAs.notAfter(java.time.LocalDate.of(2024, 7, 30), DatedAs.Ground.PUBLICATION, null))
        .done();
    story.says("the treaty will be signed in haste").voice(Voice.INDIRECT).done();
    return story;
  }

  private static Story letter() {
    Story story =
        new Story(
            "letter.txt",
            """
            Letter to the harbour master

            “Open consultation is the least that we ask,” the Octavia Institute wrote.
            """);
    story.title = "Letter to the harbour master";
    story.kind = DocumentKind.LETTER;
    story.publisher = null;
    story
        .says("Open consultation is the least that we ask,")
        .by("octavia-institute", "Octavia Institute", "the Octavia Institute", "wrote")
        .about("consultation", "consultation")
        .done();
    return story;
  }

  /// What documents try to make programs run.
  private static Story hostile() {
    Story story =
        new Story(
            "hostile & \"odd\" näme.txt",
            """
            <script>alert(1)</script>

            “=HYPERLINK("http://evil.example","privacy") </script><img src=x onerror=alert(1)>” said \
            Mallory Specimen.
            """);
    story.title = HOSTILE;
    story.publisher = "+Evil & Sons";
    story
        .says(
            "=HYPERLINK(\"http://evil.example\",\"privacy\") </script><img src=x onerror=alert(1)>")
        .byUnregistered("Mallory Specimen", "Mallory Specimen", "said")
        .about("privacy", "privacy")
        .done();
    return story;
  }

  private static FileState failed() {
    return new FileState(
        "broken.pdf",
        "",
        FileState.State.CORRUPT,
        "The file ends in the middle of a page.",
        "application/pdf",
        17,
        1,
        0,
        0,
        "und",
        null,
        0,
        null,
        List.of());
  }

  /// Our own vocabularies in the place of the built-in ones.
  static final VocabularySource VOCABULARIES =
      VocabularySource.builtIn()
          .withFile(
              "actors.yaml",
              """
              replaces: built-in
              actors:
                - id: harbour-union
                  kind: coalition
                  category: civil-society
                  name: Harbour Union
                  aliases: [HU]
                  members: [octavia-institute]
                  description: Harbour Union is invented.
                  sources: ["https://example.org/union"]
                - id: octavia-institute
                  kind: organisation
                  category: academia
                  name: Octavia Institute
                  aliases: [OI]
                  description: Octavia Institute is invented.
                  sources: ["https://example.org/octavia"]
                - id: silent-society
                  kind: organisation
                  category: civil-society
                  name: Silent Société
                  aliases: [SISO]
                  description: Silent Société is invented.
                  sources: ["https://example.org/silent"]
              """)
          .withFile(
              "themes.yaml",
              """
              replaces: built-in
              themes:
                - id: consultation
                  label: {en: Consultation}
                  scope: Who is heard.
                  terms: {en: [consultation]}
                - id: press
                  label: {en: Press freedom}
                  also: [media freedom]
                  scope: Whether reporters can work.
                  terms: {en: [press, reporter]}
                - id: press-sources
                  broader: press
                  label: {en: Protection of sources}
                  scope: Whether sources stay secret.
                  terms: {en: [journalist]}
                - id: privacy
                  label: {en: Privacy, fr: Vie privée}
                  scope: Who may read along.
                  terms: {en: [privacy], fr: [vie privée]}
              """)
          .withFile(
              "instruments.yaml",
              """
              replaces: built-in
              instruments:
                - id: harbour-treaty
                  main: true
                  title: Treaty on Harbours
                  names: [Harbour Treaty]
                  generic: [treaty]
                  drafts:
                    - id: first-draft
                      names: [first draft]
                      symbols: [H/1]
                      numbering: early
                    - id: signed-text
                      names: [signed text]
                      numbering: adopted
                  articles:
                    - number: 6
                      title: {en: Secrecy of letters}
                      chapter: I
                      basis: recalled
                    - number: 7
                      title: {en: Sharing}
                      chapter: I
                      basis: recalled
              """)
          .withFile(
              "concordance.yaml",
              """
              replaces: built-in
              concordance:
                - {id: h6, instrument: harbour-treaty, adopted: 6, early: 5}
                - {id: h7, instrument: harbour-treaty, adopted: 7}
              """);

  static final ActorRegister ACTORS = ActorRegister.load(VOCABULARIES);
  static final ThemeScheme THEMES = ThemeScheme.load(VOCABULARIES);
  static final Instruments INSTRUMENTS = Instruments.load(VOCABULARIES);

  static final class Vocabulary implements IndexVocabulary {
    private final Numberings numberings = new Numberings(INSTRUMENTS);

    @Override
    public List<String> numberings() {
      return numberings.keys();
    }

    @Override
    public List<String> provisions(ProvisionRef ref, String numbering) {
      return numberings.values(ref, numbering);
    }

    @Override
    public Optional<String> draft(ProvisionRef ref) {
      return numberings.draft(ref);
    }

    @Override
    public List<String> withBroader(String themeId) {
      return THEMES.withBroader(themeId);
    }

    @Override
    public Optional<ActorEntry> actor(String actorId) {
      return ACTORS
          .find(actorId)
          .map(
              a ->
                  new ActorEntry(
                      a.name(),
                      a.kind().name(),
                      a.category(),
                      a.aliases().stream().map(Actor.Alias::name).toList()));
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    index.close();
  }
}
