package org.onrecord.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onrecord.api.correct.CorrectionDesk;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.api.http.Writers;
import org.onrecord.api.http.Writing;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.correction.Deed;

/// `/corrections`: what people decided, and the one address that takes more.
final class CorrectionsResource {
  static final String PATH = Links.API + "/corrections";

  private static final int MOST_BYTES = 64 * 1024;

  private final CorrectionDesk desk;
  private final Writers writers;

  CorrectionsResource(CorrectionDesk desk, Writers writers) {
    this.desk = desk;
    this.writers = writers;
  }

  List<Route> routes() {
    return List.of(Route.of(PATH, Set.of(), this::list));
  }

  /// Addresses that take POST.
  List<Route> writes() {
    return List.of(Route.of(PATH, Set.of(), this::enter));
  }

  /// Depends on the corrections file beside the index, so its tag is made of the answer.
  private void list(Context ctx, Parameters given) {
    byte[] body = Json.bytes(desk.list());
    String tag = "\"" + Answers.digest(body) + "\"";
    ctx.header("ETag", tag).header("Cache-Control", "no-cache");
    String asked = ctx.header("If-None-Match");
    if (asked != null && Answers.matches(asked, tag)) {
      ctx.status(304);
    } else {
      ctx.contentType("application/json").result(body);
    }
  }

  private void enter(Context ctx, Parameters given) {
    Writing allowed = writers.check(ctx);
    CorrectionDesk.Entered entered =
        desk.entered(List.of(body(ctx)), allowed.clock().instant()).getFirst();
    Correction correction = entered.correction();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", correction.id());
    answer.put("at", correction.at().toString());
    answer.put("by", correction.by());
    answer.put("sentence", Deed.sentence(correction));
    answer.put("overruled", entered.overruled().stream().map(Correction::id).toList());
    answer.put("effect", effect(allowed.watched()));
    answer.put("line", CorrectionJson.line(correction));
    ctx.status(201).header("Cache-Control", "no-store");
    ctx.contentType("application/json").result(Json.bytes(answer));
  }

  private static String effect(boolean watched) {
    return watched
        ? "It is written down and takes effect within seconds."
        : "It is written down and takes effect with the next 'onrecord ingest'; a server started"
            + " with --watch does that by itself.";
  }

  /// No more than one byte over the limit, whatever length is said or sent.
  private static byte[] bytes(Context ctx) {
    try {
      return ctx.bodyInputStream().readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("the body of the request broke off", e);
    }
  }

  private static String body(Context ctx) {
    String type = Objects.requireNonNullElse(ctx.contentType(), "").toLowerCase(Locale.ROOT);
    if (!type.startsWith("application/json")) {
      throw CorrectionDesk.unprocessable(
          "the body is not said to be JSON; expected the header “Content-Type: application/json”");
    }
    byte[] bytes = bytes(ctx);
    if (bytes.length > MOST_BYTES) {
      throw Problem.of(ProblemKind.TOO_LARGE, "A correction has at most " + MOST_BYTES + " bytes.")
          .thrown();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw CorrectionDesk.unprocessable("the body is no UTF-8; expected JSON in UTF-8");
    }
  }
}
