package org.onrecord.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.document.Document;
import org.onrecord.ingest.Pipeline;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.ThemeTag;

/// The answer of `onrecord attribute` for one text.
final class AttributionJson {
  private AttributionJson() {}

  static ObjectNode of(String id, Pipeline.Read read) {
    Document document = read.document();
    ObjectNode answer = Json.object();
    answer.put("id", id).put("kind", document.kind().name().toLowerCase(Locale.ROOT));
    answer.set("authors", Json.strings(document.authors()));
    answer.set("signatories", Json.strings(document.signatories()));
    answer.put("signatoriesComplete", document.signatoriesComplete());
    answer.set("addressees", Json.strings(document.addressees()));
    ArrayNode statements = answer.putArray("statements");
    read.statements().forEach(statement -> statements.add(statement(statement)));
    return answer;
  }

  private static ObjectNode statement(Statement statement) {
    Attribution attribution = statement.attribution();
    ObjectNode answer = Json.object();
    answer.set("content", Json.spans(statement.spans()));
    answer.set("source", Json.spans(attribution.source()));
    answer.set("cue", Json.spans(attribution.cue()));
    answer.put("type", statement.voice().name().toLowerCase(Locale.ROOT));
    credit(answer, attribution);
    answer.set("addressees", Json.strings(statement.addressees()));
    answer.set("themes", Json.strings(statement.themes().stream().map(ThemeTag::themeId).toList()));
    answer.put("confidence", attribution.confidence());
    answer.put("class", statement.statementClass().name().toLowerCase(Locale.ROOT));
    answer.put("rule", attribution.rule()).put("reason", attribution.reason());
    return answer;
  }

  private static void credit(ObjectNode answer, Attribution attribution) {
    switch (attribution) {
      case Attribution.Credited credited -> {
        answer.put("speaker", names(credited.speakers()));
        answer.put("actorId", actorId(credited.speakers()));
        answer.put("onBehalfOf", names(credited.onBehalfOf()));
        answer.put("how", credited.how().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
      case Attribution.Unattributed unattributed -> {
        answer.putNull("speaker");
        answer.putNull("actorId");
        answer.putNull("onBehalfOf");
        answer.putNull("how");
        answer.set(
            "candidates",
            Json.strings(unattributed.candidates().stream().map(Speaker::name).toList()));
      }
    }
  }

  /// Joint speakers joined by “; ”; null for nobody.
  private static @org.jspecify.annotations.Nullable String names(List<Speaker> speakers) {
    return speakers.isEmpty()
        ? null
        : speakers.stream().map(Speaker::name).collect(Collectors.joining("; "));
  }

  /// The register's ids, joined like the names; null where none is in the register.
  private static @org.jspecify.annotations.Nullable String actorId(List<Speaker> speakers) {
    String ids =
        speakers.stream()
            .filter(Speaker.Registered.class::isInstance)
            .map(speaker -> ((Speaker.Registered) speaker).actorId())
            .collect(Collectors.joining("; "));
    return ids.isEmpty() ? null : ids;
  }
}
