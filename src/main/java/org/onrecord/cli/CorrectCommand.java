package org.onrecord.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.correct.CorrectionDesk;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.correction.Deed;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.StatementIndex;
import org.onrecord.statement.Voice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord correct`.
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    description = {
      "Writes down a person's decision about a statement or a document.",
      "It is kept in corrections.jsonl of the corpus and replayed at every ingest."
    },
    footer = {
      "",
      "Examples:",
      "  onrecord correct 3f9k2m0c7xqa --speaker \"Ann Lee\" --reason \"see the recording\"",
      "  onrecord correct 3f9k2m0c7xqa --theme +privacy --theme -em-journalists",
      "  onrecord correct --document news/one.html --kind letter",
      "  onrecord correct --document news/one.html --add \"the words\" --speaker cisco",
      "  onrecord correct --undo 7c1t0z8yq4hn"
    })
final class CorrectCommand implements Callable<Integer> {
  private static final String SPEAKERS = "speakers";

  @Mixin private Places places = new Places();

  @Parameters(paramLabel = "ID", arity = "0..1", description = "Id of a statement.")
  private @Nullable String id;

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "Id or path of a document, for --kind, --title, --published and --add.")
  private @Nullable String document;

  @Option(names = "--accept", description = "It is right as it stands, and stays so.")
  private boolean accept;

  @Option(names = "--reject", description = "It is no statement: it is withdrawn.")
  private boolean reject;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Whose it is: an actor's id or any name; may be repeated for joint speakers.")
  private List<String> speakers = List.of();

  @Option(
      names = "--for",
      paramLabel = "NAME",
      description = "A body that the speaker speaks for; may be repeated.")
  private List<String> onBehalfOf = List.of();

  @Option(
      names = "--theme",
      paramLabel = "±ID",
      description = "A concern to file it under (+privacy) or to take it out of (-privacy).")
  private List<String> themes = List.of();

  @Option(
      names = "--said",
      paramLabel = "DATE",
      description = "When it was said: 2024-07-29, 2024-07, 2024 or none.")
  private @Nullable String said;

  @Option(
      names = {"--words", "--span"},
      paramLabel = "TEXT",
      description = "The right words, as they stand in the document.")
  private @Nullable String words;

  @Option(
      names = "--same-as",
      paramLabel = "ID",
      description = "It and that statement are one, seen in two places.")
  private @Nullable String sameAs;

  @Option(
      names = "--not-same-as",
      paramLabel = "ID",
      description = "It and that statement are two.")
  private @Nullable String notSameAs;

  @Option(
      names = "--only-here",
      description =
          "Leave its exact copies in other documents as they are (default: the same is decided of"
              + " them).")
  private boolean onlyHere;

  @Option(
      names = "--add",
      paramLabel = "TEXT",
      description = "Words of --document that are a statement of --speaker and were not found.")
  private @Nullable String add;

  @Option(
      names = "--voice",
      paramLabel = "VOICE",
      description = "Of --add: direct, mixed or indirect (default: direct).")
  private Voice voice = Voice.DIRECT;

  @Option(names = "--kind", paramLabel = "KIND", description = "What the document is.")
  private @Nullable DocumentKind kind;

  @Option(names = "--title", paramLabel = "TEXT", description = "The document's title.")
  private @Nullable String title;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When the document was published: 2024-07-29, 2024-07, 2024 or none.")
  private @Nullable String published;

  @Option(
      names = "--undo",
      paramLabel = "ENTRY",
      description = "Takes back a correction; an undo can be taken back too.")
  private @Nullable String undo;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides (default: ONRECORD_BY, else the name of the user).")
  private @Nullable String by;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in words.")
  private String reason = "";

  @Option(names = "--json", description = "The lines that were written, as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    List<ObjectNode> asked = asked();
    if (asked.isEmpty()) {
      throw new WrongInput(
          "nothing to correct: give an ID with --speaker, --reject, --accept, --theme, --said or"
              + " --words, a --document with --kind, --title, --published or --add, or --undo"
              + " ENTRY");
    }
    ReadingPart reading = ReadingPart.of(places.corpus());
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      var desk = new CorrectionDesk(reading.parts(index, null), places.corpus());
      List<String> bodies = asked.stream().map(body -> Json.line(signed(body))).toList();
      List<CorrectionDesk.Entered> entered = desk.enter(bodies, Instant.now());
      entered.forEach(this::tell);
      tellOfCopies(entered.size() - asked.size());
    }
    if (!json) {
      System.err.println(
          "It takes effect with the next 'onrecord ingest'; a server that runs with --watch does"
              + " that by itself.");
    }
    return ExitCode.DONE;
  }

  private void tellOfCopies(int copies) {
    if (copies > 0 && !json) {
      System.err.println(
          "The same was decided of "
              + (copies == 1 ? "1 exact copy" : copies + " exact copies")
              + " in other documents; --only-here leaves them as they are.");
    }
  }

  private void tell(CorrectionDesk.Entered entered) {
    Correction correction = entered.correction();
    if (json) {
      System.out.println(CorrectionJson.line(correction));
      return;
    }
    System.out.println(correction.id() + "  " + Terminal.plain(Deed.sentence(correction)));
    entered
        .overruled()
        .forEach(
            before ->
                System.out.println(
                    "              overrules "
                        + before.id()
                        + ": "
                        + Terminal.plain(Deed.sentence(before))));
  }

  private ObjectNode signed(ObjectNode body) {
    body.put("by", name());
    body.put("reason", reason);
    if (onlyHere) {
      body.put("copies", false);
    }
    return body;
  }

  private String name() {
    return Optional.ofNullable(by)
        .or(() -> Optional.ofNullable(System.getenv("ONRECORD_BY")))
        .or(() -> Optional.ofNullable(System.getProperty("user.name")))
        .filter(name -> !name.isBlank())
        .orElseThrow(() -> new WrongInput("who decides? Give a name with --by NAME"));
  }

  /// One body for each decision asked for.
  private List<ObjectNode> asked() {
    checkTogether();
    List<ObjectNode> bodies = new ArrayList<>();
    if (id != null) {
      aboutStatement(id, bodies);
    }
    if (document != null) {
      aboutDocument(document, bodies);
    }
    if (undo != null) {
      bodies.add(body("undo").put("entry", undo));
    }
    return bodies;
  }

  /// An option without what it is about would be passed over in silence.
  private void checkTogether() {
    boolean ofStatement =
        accept
            || reject
            || said != null
            || words != null
            || sameAs != null
            || notSameAs != null
            || !themes.isEmpty();
    boolean ofDocument = kind != null || title != null || published != null || add != null;
    if (ofStatement && id == null) {
      throw new WrongInput("which statement? Give its ID, as 'onrecord search' shows it");
    }
    if (ofDocument && document == null) {
      throw new WrongInput("which document? Give its id or path with --document");
    }
    if (!speakers.isEmpty() && id == null && add == null) {
      throw new WrongInput("which statement? Give its ID, or --document with --add \"words\"");
    }
    if (!onBehalfOf.isEmpty() && speakers.isEmpty()) {
      throw new WrongInput("--for needs a --speaker, who speaks for it");
    }
    if (accept && reject) {
      throw new WrongInput("--accept and --reject say the opposite; give one of them");
    }
    if (add != null && speakers.isEmpty()) {
      throw new WrongInput("whose words are they? Give --speaker NAME with --add");
    }
    if (id != null && add != null) {
      throw new WrongInput("--add makes a new statement; leave the ID out");
    }
  }

  private void aboutStatement(String statement, List<ObjectNode> bodies) {
    if (accept) {
      bodies.add(body("accept").put("statement", statement));
    }
    if (reject) {
      bodies.add(body("reject").put("statement", statement));
    }
    if (!speakers.isEmpty()) {
      bodies.add(spoken(body("change-speaker").put("statement", statement)));
    }
    if (!themes.isEmpty()) {
      bodies.add(filed(body("change-themes").put("statement", statement)));
    }
    if (said != null) {
      bodies.add(body("change-said").put("statement", statement).put("date", said));
    }
    if (words != null) {
      bodies.add(body("change-span").put("statement", statement).put("words", words));
    }
    if (sameAs != null) {
      bodies.add(sighting(statement, sameAs, "yes"));
    }
    if (notSameAs != null) {
      bodies.add(sighting(statement, notSameAs, "no"));
    }
  }

  private void aboutDocument(String about, List<ObjectNode> bodies) {
    if (kind != null) {
      bodies.add(body("change-kind").put("document", about).put("kind", kind.name()));
    }
    if (title != null) {
      bodies.add(body("change-title").put("document", about).put("title", title));
    }
    if (published != null) {
      bodies.add(body("change-published").put("document", about).put("date", published));
    }
    if (add != null) {
      ObjectNode quote = body("quote").put("document", about).put("exact", add);
      bodies.add(spoken(quote.put("voice", voice.name())));
    }
  }

  private static ObjectNode sighting(String statement, String other, String joined) {
    return body("sighting").put("statement", statement).put("other", other).put("joined", joined);
  }

  private ObjectNode spoken(ObjectNode body) {
    ArrayNode by = body.putArray(SPEAKERS);
    speakers.forEach(by::add);
    if (!onBehalfOf.isEmpty()) {
      ArrayNode bodies = body.putArray("onBehalfOf");
      onBehalfOf.forEach(bodies::add);
    }
    return body;
  }

  private ObjectNode filed(ObjectNode body) {
    ArrayNode added = Json.object().putArray("add");
    ArrayNode removed = Json.object().putArray("remove");
    for (String theme : themes) {
      String bare = theme.substring(theme.isEmpty() ? 0 : 1).toLowerCase(Locale.ROOT);
      switch (theme.isEmpty() ? ' ' : theme.charAt(0)) {
        case '+' -> added.add(bare);
        case '-' -> removed.add(bare);
        default ->
            throw new WrongInput(
                "--theme "
                    + theme
                    + ": say +"
                    + theme
                    + " to add it or -"
                    + theme
                    + " to remove it");
      }
    }
    body.set("add", added);
    body.set("remove", removed);
    return body;
  }

  private static ObjectNode body(String action) {
    return Json.object().put("action", action);
  }
}
