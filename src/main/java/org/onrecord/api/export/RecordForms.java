package org.onrecord.api.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.api.http.Form;
import org.onrecord.api.http.Json;
import org.onrecord.document.Document;
import org.onrecord.export.Addresses;
import org.onrecord.export.BibTex;
import org.onrecord.export.Cited;
import org.onrecord.export.CslJson;
import org.onrecord.export.Heading;
import org.onrecord.export.HtmlList;
import org.onrecord.export.Ris;
import org.onrecord.export.SchemaOrg;
import org.onrecord.export.Source;
import org.onrecord.export.WebAnnotation;

/// One record in the form that a request wants.
public final class RecordForms {
  private RecordForms() {}

  /// A statement; not as JSON, which says more than what is cited.
  public static byte[] of(Cited statement, Form form, Addresses addresses, String generation) {
    return switch (form) {
      case JSON_LD -> Json.bytes(new SchemaOrg(addresses).alone(statement));
      case WEB_ANNOTATION -> Json.bytes(new WebAnnotation(addresses).alone(statement));
      case CSL_JSON -> Json.bytes(List.of(new CslJson(addresses).item(statement)));
      case BIBTEX -> written(out -> new BibTex(addresses, out).write(statement));
      case RIS -> written(out -> new Ris(addresses, out).write(statement));
      case HTML ->
          written(
              out -> {
                HtmlList list = new HtmlList(addresses, out);
                list.begin(heading(statement, addresses, generation));
                list.write(statement);
                list.end(1);
              });
      case JSON, NDJSON, CSV, ATOM, TEXT -> throw new IllegalArgumentException("no form: " + form);
    };
  }

  private static Heading heading(Cited statement, Addresses addresses, String generation) {
    String page = addresses.statement(statement.id()).orElse("");
    return new Heading(statement.headline(), statement.id(), page, page, 1, generation, 0);
  }

  /// A document; not as JSON, which says more than what is cited.
  public static byte[] of(Document document, Form form, Addresses addresses) {
    Source source = Source.of(document);
    return switch (form) {
      case JSON_LD -> Json.bytes(new SchemaOrg(addresses).alone(source));
      case CSL_JSON -> Json.bytes(List.of(new CslJson(addresses).item(source)));
      case BIBTEX -> written(out -> new BibTex(addresses, out).write(source));
      case RIS -> written(out -> new Ris(addresses, out).write(source));
      case TEXT -> document.text().string().getBytes(StandardCharsets.UTF_8);
      case JSON, NDJSON, CSV, ATOM, HTML, WEB_ANNOTATION ->
          throw new IllegalArgumentException("no form: " + form);
    };
  }

  @FunctionalInterface
  private interface Writing {
    void to(Writer out) throws IOException;
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write in memory", e);
    }
    return bytes.toByteArray();
  }
}
