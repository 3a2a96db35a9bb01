package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorRegister;
import org.onrecord.actor.NameLinks;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Relay;
import org.onrecord.statement.Stance;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementId;
import org.onrecord.statement.Voice;

/// Finds who said what in a document: direct, mixed and indirect statements, each with its cue, its
/// source and the reason for it.
///
/// Rules propose, in the order of [Cascade]; in English the [Labeller] proposes too and weighs all
/// proposals. Immutable and safe for threads; the same document gives
/// the same statements.
public final class StatementFinder {
  private final ActorRegister register;
  private final Lexicons lexicons = Lexicons.builtIn();
  private final @Nullable LabellerModel english;
  private final NameLinks links;

  /// With the models in the jar.
  public StatementFinder(ActorRegister register) {
    this(register, LabellerModel.builtIn("en"));
  }

  /// With another model for English.
  ///
  /// @param model as [LabellerTraining#train] makes it
  /// @param name of the model, for messages
  /// @throws IllegalArgumentException when the model is damaged
  public StatementFinder(ActorRegister register, byte[] model, String name) {
    this(register, LabellerModel.read(model, name));
  }

  private StatementFinder(ActorRegister register, @Nullable LabellerModel english) {
    this.register = register;
    this.english = english;
    this.links = new NameLinks(register);
  }

  /// By the rules alone in every language.
  static StatementFinder byRulesAlone(ActorRegister register) {
    return new StatementFinder(register, (LabellerModel) null);
  }

  /// What rules, and in English the labeller, find before the pieces of quotations are joined.
  private List<Draft> read(Scan scan, CueLexicon cues, String language) {
    List<Draft> ruled = new Cascade(cues).read(scan);
    return english != null && language.equals("en")
        ? new LetterWriters(new NounPhrases(cues))
            .mend(new Labeller(english, cues).read(scan, ruled), scan)
        : ruled;
  }

  /// The statements of a document in text order; themes, provisions and dates are not filled yet.
  public List<Statement> find(Document document) {
    CueLexicon cues = lexicons.of(document.language());
    Scan scan = Scan.of(document, cues);
    List<Draft> drafts =
        Linker.link(read(scan, cues, document.language()), scan).stream()
            .filter(draft -> !Hollow.is(draft, scan, cues.grammar()))
            .toList();
    drafts = Transcripts.add(drafts, scan);
    drafts = StatementBlocks.add(drafts, document, scan, cues);
    drafts = DocumentVoice.add(drafts, document, scan, cues);
    RegisterNames known = new RegisterNames(document, scan.tokens(), register);
    Resolver resolver = new Resolver(document, scan, cues, known);
    Relays relays = new Relays(document, scan, known, cues);
    StanceFinder stances = new StanceFinder(scan, cues, document.text());
    VoiceOf voices = new VoiceOf(scan);
    Addressees addressees = new Addressees(document, scan, cues);
    Map<String, Statement> statements = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Attribution attribution = resolver.attribution(draft);
      if (!repeatsAuthors(draft, attribution, resolver)) {
        Statement statement =
            statement(
                document,
                scan,
                draft,
                voices.of(draft),
                attribution,
                stances.find(draft),
                relays.of(draft, attribution),
                addressees.of(draft));
        statements.putIfAbsent(statement.id(), statement);
      }
    }
    return links.link(List.copyOf(statements.values()), document);
  }

  /// Tells the voice that a statement of a document has with other words; the document is read when
  /// that is first asked. For one thread.
  public BiFunction<Span, Statement, Voice> voices(Document document) {
    List<VoiceOf> read = new ArrayList<>();
    return (span, before) -> {
      if (read.isEmpty()) {
        read.add(new VoiceOf(Scan.of(document, lexicons.of(document.language()))));
      }
      return read.getFirst().of(span, before, document.text());
    };
  }

  /// True for “the Association asks …” in the Association's own submission, which says it itself.
  private static boolean repeatsAuthors(Draft draft, Attribution attribution, Resolver resolver) {
    return draft.within()
        && attribution instanceof Attribution.Credited credited
        && resolver.areAuthors(credited.speakers());
  }

  private static Statement statement(
      Document document,
      Scan scan,
      Draft draft,
      Voice voice,
      Attribution attribution,
      @Nullable Stance stance,
      List<Relay> relay,
      List<String> addressees) {
    List<Span> spans = spans(document.text(), scan.tokens(), draft.content());
    return new Statement(
        StatementId.of(document.id(), spans),
        document.id(),
        spans,
        words(document.text(), spans),
        voice,
        draft.statementClass(),
        attribution,
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        stance,
        relay,
        addressees,
        scan.sentences().get(draft.sentence()).block().passage());
  }

  private static String words(Text text, List<Span> spans) {
    return String.join(" … ", spans.stream().map(text::slice).toList());
  }

  private static List<Span> spans(Text text, Tokens tokens, List<Range> ranges) {
    return ranges.stream()
        .map(r -> text.span(tokens.start(r.from()), tokens.end(r.to() - 1)))
        .toList();
  }
}
