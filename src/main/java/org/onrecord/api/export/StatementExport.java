package org.onrecord.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.CsvCells;
import org.onrecord.api.http.Form;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.api.show.Cites;
import org.onrecord.api.show.StatementViews;
import org.onrecord.api.show.Titling;
import org.onrecord.export.Addresses;
import org.onrecord.export.Atom;
import org.onrecord.export.BibTex;
import org.onrecord.export.CslJson;
import org.onrecord.export.Heading;
import org.onrecord.export.HtmlList;
import org.onrecord.export.Ris;
import org.onrecord.export.SchemaOrg;
import org.onrecord.export.Sheet;
import org.onrecord.export.WebAnnotation;
import org.onrecord.index.Found;
import org.onrecord.index.Query;
import org.onrecord.index.StatementIndex;

/// Writes all that a query finds from one commit of the index, so that memory does not grow with
/// what the statements hold and nothing that is committed meanwhile changes it.
///
/// An export that cannot be finished ends in words that say so, and in no form as if it were whole.
public final class StatementExport {
  /// Statements after which the first bytes are sent.
  private static final int FIRST = 16;

  private final StatementIndex index;
  private final Searches searches;
  private final StatementViews views;
  private final Cites cites;

  public StatementExport(
      StatementIndex index, Searches searches, StatementViews views, Cites cites) {
    this.index = index;
    this.searches = searches;
    this.views = views;
    this.cites = cites;
  }

  /// What is to be written. To be closed.
  public Found open(Query query, Form form) {
    return searches.all(form == Form.ATOM ? query.sorted(Query.Sort.NEWEST_INDEXED) : query);
  }

  /// What a list says of itself.
  public Heading heading(Asked asked, Found found, Addresses addresses) {
    String title = Titling.of(asked, views.labels());
    return new Heading(
        title.isEmpty() ? "All statements" : title,
        Answers.digest(new TreeMap<>(asked.given()).toString()),
        addresses.at(Links.of(Links.API + "/statements", asked.given())).orElse(""),
        addresses.at(Links.of("/", asked.given())).orElse(""),
        found.total(),
        found.generation(),
        index.standing().committedMillis());
  }

  /// Writes what was found.
  ///
  /// @return number of statements written
  /// @throws BrokenOff after words that say so, when a statement cannot be had
  /// @throws IOException when the reader is gone
  public long write(Found found, Heading heading, ExportShape shape, OutputStream to)
      throws IOException {
    Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    StatementLines lines = lines(shape, heading, out, to);
    lines.begin(heading);
    out.flush();
    long written = 0;
    try {
      while (found.hasNext() && written < shape.most()) {
        lines.write(found.next());
        written++;
        if (written == FIRST) {
          out.flush();
        }
      }
    } catch (RuntimeException e) {
      Problem problem =
          Problem.of(
              ProblemKind.EXPORT_BROKEN,
              "This ends after "
                  + written
                  + " of "
                  + found.total()
                  + " statements, because the index could not be read further; begin the export"
                  + " again.");
      lines.broken(problem);
      out.flush();
      throw new BrokenOff(problem.detail(), e);
    }
    lines.end(written);
    out.flush();
    return written;
  }

  private StatementLines lines(ExportShape shape, Heading heading, Writer out, OutputStream bytes) {
    Addresses addresses = shape.addresses();
    return switch (shape.form()) {
      case CSV -> new StatementLines.Table(views, shape.fields(), new CsvCells(shape.raw()), out);
      case NDJSON, JSON ->
          new StatementLines.Lines(
              views, shape.fields(), shape.highlight(), shape.marked(), heading.generation(), out);
      case HTML, TEXT -> citing(new HtmlList(addresses, out));
      case ATOM -> citing(new Atom(addresses, bytes));
      case BIBTEX -> citing(new BibTex(addresses, out));
      case RIS -> citing(new Ris(addresses, out));
      case CSL_JSON -> citing(new CslJson(addresses).sheet(out));
      case JSON_LD -> citing(new SchemaOrg(addresses).sheet(out));
      case WEB_ANNOTATION -> citing(new WebAnnotation(addresses).sheet(out));
    };
  }

  private StatementLines citing(Sheet sheet) {
    return new StatementLines.Citing(cites, sheet);
  }

  /// An export that ended before its last row.
  public static final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenOff(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
