package org.onrecord.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.ingest.Pipeline;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.ThemeTag;

/// Who said what in one text, as JSON: the answer of `onrecord attribute`, and what the scorers of
/// labelled texts read. Its shape is a contract, described in docs/reference/cli.md.
public final class AttributedText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RawOffsets offsets;

  private AttributedText(String raw) {
    this.offsets = new RawOffsets(raw);
  }

  /// The answer for one text.
  ///
  /// @param raw the text as it was given; all offsets are code points of it
  public static ObjectNode of(String id, String raw, Pipeline.Read read) {
    return new AttributedText(raw).answer(id, read);
  }

  private ObjectNode answer(String id, Pipeline.Read read) {
    Document document = read.document();
    ObjectNode answer = JSON.createObjectNode();
    answer.put("id", id).put("kind", document.kind().name().toLowerCase(Locale.ROOT));
    answer.set("authors", JSON.valueToTree(document.authors()));
    answer.set("signatories", JSON.valueToTree(document.signatories()));
    answer.put("signatoriesComplete", document.signatoriesComplete());
    answer.set("addressees", JSON.valueToTree(document.addressees()));
    ArrayNode statements = answer.putArray("statements");
    read.statements().forEach(statement -> statements.add(answer(statement)));
    return answer;
  }

  private ObjectNode answer(Statement statement) {
    Attribution attribution = statement.attribution();
    ObjectNode answer = JSON.createObjectNode();
    answer.set("content", spans(statement.spans()));
    answer.set("source", spans(attribution.source()));
    answer.set("cue", spans(attribution.cue()));
    answer.put("type", statement.voice().name().toLowerCase(Locale.ROOT));
    credit(answer, attribution);
    answer.set("addressees", JSON.valueToTree(statement.addressees()));
    answer.set(
        "themes", JSON.valueToTree(statement.themes().stream().map(ThemeTag::themeId).toList()));
    answer.put("confidence", attribution.confidence());
    answer.put("class", statement.statementClass().name().toLowerCase(Locale.ROOT));
    answer.put("rule", attribution.rule()).put("reason", attribution.reason());
    return answer;
  }

  private static void credit(ObjectNode answer, Attribution attribution) {
    switch (attribution) {
      case Attribution.Credited credited -> {
        answer.put("speaker", names(credited.speakers()));
        answer.put("actorId", ids(credited.speakers()));
        answer.put("onBehalfOf", names(credited.onBehalfOf()));
        answer.put("how", credited.how().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (credited.how() == Attribution.How.CARRIED) {
          answer.put("source_text", names(credited.speakers()));
        }
      }
      case Attribution.Unattributed nobody -> {
        answer.putNull("speaker").putNull("actorId").putNull("onBehalfOf").putNull("how");
        answer.set(
            "candidates",
            JSON.valueToTree(nobody.candidates().stream().map(Speaker::name).toList()));
      }
    }
  }

  /// Names joined by “; ”; null for nobody.
  private static @Nullable String names(List<Speaker> speakers) {
    return speakers.isEmpty()
        ? null
        : speakers.stream().map(Speaker::name).collect(Collectors.joining("; "));
  }

  /// Ids of those in the register, joined like the names; null for none.
  private static @Nullable String ids(List<Speaker> speakers) {
    String ids =
        speakers.stream()
            .filter(Speaker.Registered.class::isInstance)
            .map(speaker -> ((Speaker.Registered) speaker).actorId())
            .collect(Collectors.joining("; "));
    return ids.isEmpty() ? null : ids;
  }

  private ArrayNode spans(List<Span> spans) {
    ArrayNode rows = JSON.createArrayNode();
    spans.forEach(
        span -> rows.addArray().add(offsets.of(span.start())).add(offsets.of(span.end())));
    return rows;
  }
}
