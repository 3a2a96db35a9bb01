package org.onrecord.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.document.Span;

/// The W3C Web Annotation Data Model: a statement marks its words in the text of its document, by
/// what they are and by where they stand.
///
/// Positions are code points, as the model has them, of the plain text that the target's address
/// gives. A statement of several stretches has one target for each, and the words beside it are
/// known only before the first and after the last.
public final class WebAnnotation {
  /// Code points of the words on either side.
  private static final int BESIDE = 64;

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final Addresses addresses;

  public WebAnnotation(Addresses addresses) {
    this.addresses = addresses;
  }

  /// An `AnnotationCollection` of one page.
  public Sheet sheet(Appendable out) {
    return new JsonSheet(
        WebAnnotation::envelope, (statement, position) -> annotation(statement), out);
  }

  private static JsonSheet.Envelope envelope(Heading heading) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("@context", CONTEXT);
    collection.put(
        "id", heading.self().isEmpty() ? Addresses.name("search", heading.name()) : heading.self());
    collection.put("type", "AnnotationCollection");
    collection.put("label", heading.title());
    collection.put("total", heading.total());
    String open = JsonText.of(collection);
    return new JsonSheet.Envelope(
        open.substring(0, open.length() - 1)
            + ",\"first\":{\"type\":\"AnnotationPage\",\"startIndex\":0,\"items\":[",
        "]}}");
  }

  /// One statement for itself.
  public Map<String, Object> alone(Cited statement) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@context", CONTEXT);
    whole.putAll(annotation(statement));
    return whole;
  }

  private Map<String, Object> annotation(Cited statement) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", addresses.statementId(statement.id()));
    json.put("type", "Annotation");
    json.put("motivation", "tagging");
    json.put("body", bodies(statement));
    List<Object> targets = targets(statement);
    json.put("target", targets.size() == 1 ? targets.getFirst() : targets);
    return json;
  }

  private static List<Object> bodies(Cited statement) {
    List<Object> bodies = new ArrayList<>();
    bodies.add(body("identifying", statement.who()));
    bodies.add(body("describing", Citations.remark(statement) + " " + statement.reason()));
    statement.topics().forEach(topic -> bodies.add(body("tagging", topic.label())));
    return bodies;
  }

  private static Object body(String purpose, String value) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("purpose", purpose);
    body.put("value", value);
    body.put("format", "text/plain");
    return body;
  }

  private List<Object> targets(Cited statement) {
    List<String> pieces = statement.pieces();
    List<Object> targets = new ArrayList<>();
    for (int i = 0; i < statement.spans().size(); i++) {
      Map<String, Object> target = new LinkedHashMap<>();
      target.put("source", addresses.text(statement.source().id()));
      List<Object> selectors = new ArrayList<>();
      if (!pieces.isEmpty()) {
        selectors.add(quote(statement, pieces, i));
      }
      selectors.add(position(statement.spans().get(i)));
      target.put("selector", selectors);
      targets.add(target);
    }
    return targets;
  }

  private static Object quote(Cited statement, List<String> pieces, int piece) {
    Map<String, Object> selector = new LinkedHashMap<>();
    selector.put("type", "TextQuoteSelector");
    selector.put("exact", pieces.get(piece));
    if (piece == 0) {
      selector.put("prefix", last(statement.before()));
    }
    if (piece == pieces.size() - 1) {
      selector.put("suffix", first(statement.after()));
    }
    return selector;
  }

  private static Object position(Span span) {
    Map<String, Object> selector = new LinkedHashMap<>();
    selector.put("type", "TextPositionSelector");
    selector.put("start", span.start());
    selector.put("end", span.end());
    return selector;
  }

  private static String last(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= BESIDE ? words : words.substring(words.offsetByCodePoints(0, length - BESIDE));
  }

  private static String first(String words) {
    return words.codePointCount(0, words.length()) <= BESIDE
        ? words
        : words.substring(0, words.offsetByCodePoints(0, BESIDE));
  }
}
