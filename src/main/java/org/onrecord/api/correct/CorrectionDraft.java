package org.onrecord.api.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Nearest;
import org.onrecord.api.http.Parts;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemException;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.correction.Corrections;
import org.onrecord.correction.StatementAction;
import org.onrecord.correction.Target;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.index.DocumentCard;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/// Fills in what a person need not write: the words and place of a statement for its id, an
/// actor's name for its id, and the reverse.
final class CorrectionDraft {
  private final Parts parts;
  private final Corrections held;

  CorrectionDraft(Parts parts, Corrections held) {
    this.parts = parts;
    this.held = held;
  }

  /// Completes a correction in place.
  ///
  /// @throws ProblemException not found or unprocessable
  void complete(ObjectNode body) {
    boolean adds = body.path("action").asText().equals("quote");
    if (adds) {
      quoted(body);
    } else {
      target(body, "statement", "target");
      target(body, "other", "other");
      words(body);
      document(body);
    }
    speakers(body, "speakers");
    speakers(body, "onBehalfOf");
    if (body.path("action").asText().equals("accept") && !body.has("speakers")) {
      accepted(body);
    }
  }

  private void target(ObjectNode body, String from, String into) {
    if (body.path(from).isTextual()) {
      String id = body.remove(from).asText();
      body.set(into, tree(target(id)));
    }
  }

  /// The words of a statement on record, or of one that was corrected before.
  private Target target(String id) {
    return parts
        .index()
        .statement(id)
        .map(hit -> target(hit.statement()))
        .or(() -> corrected(id))
        .orElseThrow(() -> unknownStatement(id));
  }

  private Target target(Statement statement) {
    Document document = parts.index().document(statement.documentId()).orElseThrow();
    Span words = new Span(statement.spans().getFirst().start(), statement.spans().getLast().end());
    return Target.of(document, words, statement.id());
  }

  private Optional<Target> corrected(String id) {
    return held.all().stream()
        .filter(c -> c.action() instanceof StatementAction)
        .map(c -> ((StatementAction) c.action()).target())
        .filter(target -> id.equals(target.statement()))
        .findFirst();
  }

  private ProblemException unknownStatement(String id) {
    List<String> ids =
        parts.index().documents().stream()
            .flatMap(card -> parts.index().statementsOf(card.id()).stream())
            .map(Statement::id)
            .toList();
    String near = Nearest.of(id, ids).map(n -> " Did you mean " + n + "?").orElse("");
    String shown = id.length() <= 80 ? id : id.substring(0, 80) + "…";
    return Problem.of(ProblemKind.NOT_FOUND, "There is no statement “" + shown + "”." + near)
        .thrown();
  }

  /// Other words of the statement's document, the place nearest to where the statement stands.
  private void words(ObjectNode body) {
    if (body.path("words").isTextual() && body.path("target").isObject()) {
      JsonNode target = body.path("target");
      Document document = document(target.at("/document/sha256").asText());
      String words = body.path("words").asText();
      int near = document.text().string().indexOf(target.path("exact").asText());
      body.set("words", tree(Target.of(document, nearest(document, words, near), null)));
    }
  }

  private static Span nearest(Document document, String words, int near) {
    String text = document.text().string();
    int best = -1;
    if (!words.isBlank()) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        best = best < 0 || Math.abs(at - near) < Math.abs(best - near) ? at : best;
      }
    }
    if (best < 0) {
      throw CorrectionDesk.unprocessable(
          "the words “"
              + words
              + "” do not stand in "
              + document.source().path()
              + "; copy them from the text, letter by letter");
    }
    return document.text().span(best, best + words.length());
  }

  private void document(ObjectNode body) {
    if (body.path("document").isTextual()) {
      body.set("document", tree(document(body.path("document").asText())));
    }
  }

  /// Words of a document for a statement that was not found.
  private void quoted(ObjectNode body) {
    if (body.path("document").isTextual() && body.path("exact").isTextual()) {
      Document document = document(body.remove("document").asText());
      Span span = nearest(document, body.remove("exact").asText(), 0);
      body.set("target", tree(Target.of(document, span, null)));
    }
  }

  private Document document(String idOrPath) {
    return parts
        .index()
        .document(idOrPath)
        .or(
            () ->
                parts.index().documents().stream()
                    .filter(card -> card.path().equals(idOrPath))
                    .findFirst()
                    .flatMap(card -> parts.index().document(card.id())))
        .orElseThrow(() -> unknownDocument(idOrPath));
  }

  private ProblemException unknownDocument(String id) {
    List<String> paths = parts.index().documents().stream().map(DocumentCard::path).toList();
    String near = Nearest.of(id, paths).map(n -> " Did you mean " + n + "?").orElse("");
    String shown = id.length() <= 80 ? id : id.substring(0, 80) + "…";
    return Problem.of(ProblemKind.NOT_FOUND, "There is no document “" + shown + "”." + near)
        .thrown();
  }

  /// An actor's id gets its name; a name that one actor of the register bears gets its id.
  private void speakers(ObjectNode body, String member) {
    if (!(body.path(member) instanceof ArrayNode given)) {
      return;
    }
    ArrayNode named = Json.object().putArray(member);
    given.forEach(one -> named.add(speaker(one)));
    body.set(member, named);
  }

  private JsonNode speaker(JsonNode given) {
    if (given.isTextual()) {
      return node(spoken(given.asText()));
    }
    if (given.isObject() && given.path("actor").isTextual() && !given.has("name")) {
      return node(registered(given.path("actor").asText()));
    }
    return given;
  }

  private Speaker spoken(String idOrName) {
    Optional<Actor> actor = parts.actors().find(idOrName);
    List<Actor> bearing =
        actor.map(List::of).orElseGet(() -> parts.actors().candidates(idOrName, null));
    if (bearing.size() > 1) {
      throw CorrectionDesk.unprocessable(
          "“"
              + idOrName
              + "” is a name of several actors; give the id of one: "
              + String.join(", ", bearing.stream().map(Actor::id).toList()));
    }
    if (bearing.isEmpty() && idOrName.matches("[a-z0-9-]+")) {
      // Small letters alone are an id; names of people and bodies begin with a capital.
      return registered(idOrName);
    }
    return bearing.isEmpty() ? new Speaker.Named(idOrName.strip()) : of(bearing.getFirst());
  }

  private Speaker registered(String id) {
    return parts
        .actors()
        .find(id)
        .map(CorrectionDraft::of)
        .orElseThrow(() -> VocabularyCheck.unknownActor(parts, id));
  }

  private static Speaker of(Actor actor) {
    return new Speaker.Registered(actor.id(), actor.name());
  }

  /// Whose the statement is now, so that it stays theirs.
  private void accepted(ObjectNode body) {
    parts
        .index()
        .statement(body.at("/target/statement").asText())
        .map(hit -> hit.statement().attribution())
        .ifPresent(
            attribution -> {
              if (attribution instanceof Attribution.Credited credited) {
                ArrayNode speakers = body.putArray("speakers");
                credited.speakers().forEach(speaker -> speakers.add(node(speaker)));
              }
            });
  }

  private static ObjectNode node(Speaker speaker) {
    ObjectNode node = Json.object();
    node.put("name", speaker.name());
    if (speaker instanceof Speaker.Registered registered) {
      node.put("actor", registered.actorId());
    }
    return node;
  }

  private static ObjectNode tree(Document document) {
    ObjectNode node = Json.object();
    node.put("sha256", document.source().id());
    node.put("path", document.source().path());
    return node;
  }

  private static ObjectNode tree(Target target) {
    ObjectNode node = Json.object();
    ObjectNode document = node.putObject("document");
    document.put("sha256", target.document().sha256());
    document.put("path", target.document().path());
    node.put("exact", target.exact());
    node.put("prefix", target.prefix());
    node.put("suffix", target.suffix());
    node.put("statement", target.statement());
    return node;
  }
}
