package org.onrecord.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.correction.Applied;
import org.onrecord.correction.Corrections;
import org.onrecord.correction.KnownIds;
import org.onrecord.correction.Replay;
import org.onrecord.dating.StatementDater;
import org.onrecord.document.Document;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.extract.Extraction;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Statement;
import org.onrecord.structure.DocumentReader;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;

/// The way of one document, from extracted text to statements that are filed and dated.
///
/// ```
///  extracted text ─▶ structure ─▶ attribution ─▶ theme · provision ─▶ dating ─▶ index
///                    Document     Statements     tagged Statements    dated Statements
/// ```
///
/// What people corrected is replayed where it belongs: the kind and date of a document before its
/// statements are looked for, words and speakers before statements are filed, concerns and dates
/// at the end.
///
/// Every step is a pure function over records; safe for threads.
public final class Pipeline {
  /// Changes whenever a step may give other results, so that every document is read again.
  public static final String VERSION = "6";

  private final DocumentReader structure = new DocumentReader();
  private final StatementFinder attribution;
  private final ThemeTagger themes;
  private final ProvisionFinder provisions;
  private final StatementDater dating;
  private final KnownIds ids;

  /// A pipeline that takes ids in corrections as they are written.
  public Pipeline(StatementFinder attribution, ThemeTagger themes, ProvisionFinder provisions) {
    this(attribution, themes, provisions, KnownIds.AS_WRITTEN);
  }

  /// @param ids what the vocabularies say of ids that corrections name
  public Pipeline(
      StatementFinder attribution, ThemeTagger themes, ProvisionFinder provisions, KnownIds ids) {
    this(attribution, themes, provisions, ids, new StatementDater());
  }

  /// @param ids what the vocabularies say of ids that corrections name
  /// @param dating with the events at which statements are made
  public Pipeline(
      StatementFinder attribution,
      ThemeTagger themes,
      ProvisionFinder provisions,
      KnownIds ids,
      StatementDater dating) {
    this.dating = dating;
    this.attribution = attribution;
    this.themes = themes;
    this.provisions = provisions;
    this.ids = ids;
  }

  /// A document and its statements in text order.
  ///
  /// @param corrections what became of those that are meant for it
  public record Read(Document document, List<Statement> statements, Applied corrections) {
    public Read {
      statements = List.copyOf(statements);
    }
  }

  /// Reads one extracted text.
  ///
  /// @param inherited headers of the mail that the text is attached to; usually empty
  public Read read(
      SourceFile source, Extraction.Extracted extracted, Map<String, List<String>> inherited) {
    return read(source, extracted, inherited, Corrections.NONE);
  }

  /// Reads one extracted text, replaying what people corrected.
  ///
  /// @param inherited headers of the mail that the text is attached to; usually empty
  public Read read(
      SourceFile source,
      Extraction.Extracted extracted,
      Map<String, List<String>> inherited,
      Corrections corrections) {
    return read(structure.read(source, extracted, inherited), corrections);
  }

  /// Finds, files and dates the statements of a document.
  public Read read(Document document) {
    return read(document, Corrections.NONE);
  }

  /// Finds, files and dates the statements of a document, replaying what people corrected.
  public Read read(Document structured, Corrections corrections) {
    SourceFile source = structured.source();
    Replay replay = Replay.on(corrections, source.id(), source.path(), ids);
    Document document = replay.document(structured);
    List<Statement> found =
        replay.attributed(document, attribution.find(document), attribution.voices(document));
    Function<Span, List<ProvisionRef>> articles = provisions.in(document);
    List<Statement> filed =
        themes.tagAll(found, document).stream()
            .map(filing -> filing.tagged(filing.themes(), articlesOf(filing, articles)))
            .toList();
    List<Statement> statements = replay.filed(dating.date(filed, document));
    return new Read(document, statements, replay.applied());
  }

  /// Version of the scheme that statements are filed by.
  public String schemeVersion() {
    return themes.schemeVersion();
  }

  /// The scheme that statements are filed by.
  ThemeScheme scheme() {
    return themes.scheme();
  }

  /// Files statements that went through all steps under the concerns of another scheme; nothing
  /// else of them changes.
  List<Statement> refile(Document document, List<Statement> statements) {
    return themes.tagAll(statements, document);
  }

  private static List<ProvisionRef> articlesOf(
      Statement statement, Function<Span, List<ProvisionRef>> articles) {
    return statement.spans().stream()
        .flatMap(span -> articles.apply(span).stream())
        .distinct()
        .toList();
  }
}
