package org.onrecord.api.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.JsonBody;
import org.onrecord.api.http.Parts;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemException;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.api.view.CorrectionListView;
import org.onrecord.correction.Action;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionReader;
import org.onrecord.correction.Corrections;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.correction.StatementAction;
import org.onrecord.index.Replayed;

/// Takes corrections and lists them, for the API and the command line alike. Safe for threads.
///
/// A correction is given as a JSON object: `by`, `reason` and the members of a line of the
/// corrections file, where ids may stand for what they name: `"statement": ID` for a target,
/// `"document": ID or path`, `"words": "…"` for other words of the statement's document. What is
/// decided of a statement is written down for its exact copies too, unless `"copies": false`
/// ([ExactCopies]).
public final class CorrectionDesk {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 4_000;

  /// What a client sent may be quoted in an answer; not all of 64 KB of it.
  private static final int LONGEST_DETAIL = 1_000;

  private final Parts parts;
  private final CorrectionsFile file;

  /// @param corpus folder that holds the corrections file
  public CorrectionDesk(Parts parts, Path corpus) {
    this.parts = parts;
    this.file = CorrectionsFile.of(corpus);
  }

  /// What was written down: first what was asked for, behind each the same for the copies.
  ///
  /// @param correction the new one, or the same one that was there
  /// @param overruled those that held until now and decided the same otherwise
  public record Entered(Correction correction, List<Correction> overruled) {
    public Entered {
      overruled = List.copyOf(overruled);
    }
  }

  /// Writes corrections down, all or none.
  ///
  /// @param at when they are made
  /// @throws IllegalArgumentException when one cannot be made, in a sentence
  public List<Entered> enter(List<String> jsons, Instant at) {
    try {
      return entered(jsons, at);
    } catch (ProblemException e) {
      throw new IllegalArgumentException(e.problem().detail(), e);
    }
  }

  /// Writes corrections down, all or none.
  ///
  /// @throws ProblemException unprocessable, not found or conflict
  public List<Entered> entered(List<String> jsons, Instant at) {
    Corrections held = held();
    ExactCopies copies = new ExactCopies(parts.index());
    List<Made> made =
        jsons.stream()
            .flatMap(json -> copies.with(object(json)).stream())
            .map(body -> made(body, at, held))
            .toList();
    List<Entered> entered = new ArrayList<>();
    file.append(
        now -> {
          Corrections present = Corrections.of(now.corrections());
          made.forEach(one -> entered.add(one.on(present)));
          return made.stream().map(Made::correction).toList();
        });
    return entered;
  }

  /// A correction that is not written down yet.
  ///
  /// @param basedOn decisions that its author knows of; empty when the author does not say
  private record Made(Correction correction, Optional<List<String>> basedOn) {
    Entered on(Corrections present) {
      List<Correction> overruled = present.against(correction.action());
      basedOn.ifPresent(known -> refuseUnknown(overruled, known));
      return new Entered(correction, overruled);
    }
  }

  private Made made(ObjectNode body, Instant at, Corrections held) {
    String by = said(body, "by", LONGEST_NAME);
    if (by.isBlank()) {
      throw unprocessable("“by” is missing or empty; expected the name of who corrects");
    }
    String reason = said(body, "reason", LONGEST_REASON);
    Optional<List<String>> basedOn = basedOn(body);
    new CorrectionDraft(parts, held).complete(body);
    Action action = action(body);
    new VocabularyCheck(parts, held).check(action);
    return new Made(Correction.of(at, by, reason, action), basedOn);
  }

  private static void refuseUnknown(List<Correction> overruled, List<String> known) {
    List<String> unknown =
        overruled.stream().map(Correction::id).filter(id -> !known.contains(id)).toList();
    if (!unknown.isEmpty()) {
      throw Problem.of(
              ProblemKind.CONFLICT,
              "Somebody decided the same otherwise meanwhile: "
                  + String.join(", ", unknown)
                  + ". Look at it; name it in “basedOn” to overrule it.")
          .with("entries", unknown)
          .thrown();
    }
  }

  private static Action action(ObjectNode body) {
    try {
      return CorrectionReader.action(Json.string(body));
    } catch (IllegalArgumentException e) {
      throw unprocessable(String.valueOf(e.getMessage()));
    }
  }

  private static ObjectNode object(String json) {
    try {
      JsonNode node = Json.parse(json);
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(node.toString())) {
        throw unprocessable("the body holds half a character, such as \\ud83d alone");
      }
      if (node instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw unprocessable("the body is no JSON: " + JsonBody.fault(e));
    }
    throw unprocessable("the body is no JSON object; expected {\"action\": …, \"by\": …}");
  }

  /// Takes a text out of the body.
  private static String said(ObjectNode body, String name, int longest) {
    JsonNode node = body.remove(name);
    if (node == null || node.isNull()) {
      return "";
    }
    if (!node.isTextual() || node.asText().length() > longest) {
      throw unprocessable("“" + name + "” is no text of at most " + longest + " characters");
    }
    if (node.asText().chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      throw unprocessable("“" + name + "” holds control characters; expected words");
    }
    return node.asText();
  }

  private static Optional<List<String>> basedOn(ObjectNode body) {
    JsonNode node = body.remove("basedOn");
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isArray()) {
      throw unprocessable("“basedOn” is no list; expected ids of corrections");
    }
    List<String> ids = new ArrayList<>();
    node.forEach(id -> ids.add(id.asText()));
    return Optional.of(ids);
  }

  /// A correction that is understood and cannot be made: 422.
  public static ProblemException unprocessable(String what) {
    String shown = what.length() <= LONGEST_DETAIL ? what : what.substring(0, LONGEST_DETAIL) + "…";
    String detail = shown.endsWith("?") ? shown : shown + ".";
    return Problem.of(ProblemKind.UNPROCESSABLE, detail).thrown();
  }

  /// The decision by which a statement is not on record any more, if one holds.
  ///
  /// @param statement id that nothing on record has
  Optional<Correction> withdrawal(String statement) {
    Corrections held = held();
    return held.effective().reversed().stream()
        .filter(c -> !held.overruled().contains(c.id()))
        .filter(c -> c.action() instanceof StatementAction.Reject)
        .filter(c -> statement.equals(((StatementAction) c.action()).target().statement()))
        .findFirst();
  }

  private Corrections held() {
    return Corrections.of(file.read().corrections());
  }

  /// All corrections with what became of each, the newest first.
  public CorrectionListView list() {
    CorrectionsFile.Content content = file.read();
    Corrections corrections = Corrections.of(content.corrections());
    return CorrectionListView.of(corrections, replayed(content, corrections));
  }

  /// What became of the corrections in the index.
  public Replayed replayed() {
    CorrectionsFile.Content content = file.read();
    return replayed(content, Corrections.of(content.corrections()));
  }

  private Replayed replayed(CorrectionsFile.Content content, Corrections corrections) {
    return Replayed.of(parts.index().files(), corrections, content.faults());
  }
}
