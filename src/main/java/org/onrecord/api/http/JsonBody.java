package org.onrecord.api.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// The body of a request that is to be an object in JSON.
public final class JsonBody {
  private JsonBody() {}

  /// Reads it, and no further than its limit.
  ///
  /// @throws ProblemException too large, or unprocessable
  public static JsonNode object(Context ctx, int mostBytes) {
    String type = Objects.requireNonNullElse(ctx.contentType(), "").toLowerCase(Locale.ROOT);
    if (!type.startsWith("application/json")) {
      throw unprocessable(
          "The body is not said to be JSON; send the header “Content-Type: application/json”.");
    }
    byte[] bytes = bytes(ctx, mostBytes);
    if (bytes.length > mostBytes) {
      throw Problem.of(ProblemKind.TOO_LARGE, "The body may have " + mostBytes + " bytes at most.")
          .thrown();
    }
    JsonNode body = parsed(bytes);
    if (!body.isObject()) {
      throw unprocessable("The body is no object in JSON; expected {\"ids\": […]} or the like.");
    }
    return body;
  }

  private static byte[] bytes(Context ctx, int mostBytes) {
    try {
      return ctx.contentLength() > mostBytes
          ? new byte[mostBytes + 1]
          : ctx.bodyInputStream().readNBytes(mostBytes + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the body", e);
    }
  }

  private static JsonNode parsed(byte[] bytes) {
    try {
      return Json.parse(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw unprocessable("The body is no UTF-8; send JSON in UTF-8.");
    } catch (JsonProcessingException e) {
      throw unprocessable("The body is no JSON: " + fault(e) + ".");
    }
  }

  /// Where it is broken; what goes over a limit of Jackson has no place.
  public static String fault(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    if (at == null) {
      return "something in it is too long or nested too deep";
    }
    String what =
        String.valueOf(e.getOriginalMessage()).startsWith("Trailing token")
            ? "something follows its end at line "
            : String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")
                ? "a member stands twice, at line "
                : "the fault is at line ";
    return what + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /// A body that is JSON and not what was expected: 422.
  public static ProblemException unprocessable(String detail) {
    return Problem.of(ProblemKind.UNPROCESSABLE, detail).thrown();
  }
}
