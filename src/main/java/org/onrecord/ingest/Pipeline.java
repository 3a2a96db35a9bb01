package org.onrecord.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.dating.StatementDater;
import org.onrecord.document.Document;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.extract.Extraction;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Statement;
import org.onrecord.structure.DocumentReader;
import org.onrecord.theme.ThemeTagger;

/// The way of one document, from extracted text to statements that are filed and dated.
///
/// ```
///  extracted text ─▶ structure ─▶ attribution ─▶ theme · provision ─▶ dating ─▶ index
///                    Document     Statements     tagged Statements    dated Statements
/// ```
///
/// Every step is a pure function over records; safe for threads.
public final class Pipeline {
  /// Changes whenever a step may give other results, so that every document is read again.
  public static final String VERSION = "4";

  private final DocumentReader structure = new DocumentReader();
  private final StatementFinder attribution;
  private final ThemeTagger themes;
  private final ProvisionFinder provisions;
  private final StatementDater dating = new StatementDater();

  public Pipeline(StatementFinder attribution, ThemeTagger themes, ProvisionFinder provisions) {
    this.attribution = attribution;
    this.themes = themes;
    this.provisions = provisions;
  }

  /// A document and its statements in text order.
  public record Read(Document document, List<Statement> statements) {
    public Read {
      statements = List.copyOf(statements);
    }
  }

  /// Reads one extracted text.
  ///
  /// @param inherited headers of the mail that the text is attached to; usually empty
  public Read read(
      SourceFile source, Extraction.Extracted extracted, Map<String, List<String>> inherited) {
    return read(structure.read(source, extracted, inherited));
  }

  /// Finds, files and dates the statements of a document.
  public Read read(Document document) {
    List<Statement> found = attribution.find(document);
    Function<Span, List<ProvisionRef>> articles = provisions.in(document);
    List<Statement> filed =
        themes.tagAll(found, document).stream()
            .map(filing -> filing.tagged(filing.themes(), articlesOf(filing, articles)))
            .toList();
    return new Read(document, dating.date(filed, document));
  }

  private static List<ProvisionRef> articlesOf(
      Statement statement, Function<Span, List<ProvisionRef>> articles) {
    return statement.spans().stream()
        .flatMap(span -> articles.apply(span).stream())
        .distinct()
        .toList();
  }
}
