package org.onrecord.api.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.onrecord.index.Standing;
import org.onrecord.index.StatementIndex;

/// Writes answers that depend on the index: with a weak ETag made of the generation and the
/// question, compared before anything is searched.
public final class Answers {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final String STATE = "onrecord.state";

  private final StatementIndex index;
  private final String version;

  /// @param version of the vocabularies that answers are made with
  public Answers(StatementIndex index, String version) {
    this.index = index;
    this.version = version;
  }

  /// Answers with JSON, or with 304 when the client holds this very answer.
  public void json(Context ctx, Supplier<?> body) {
    write(ctx, "application/json", () -> Json.bytes(body.get()));
  }

  /// Answers with JSON that depends on more than the index: `state` changes with it.
  public void json(Context ctx, String state, Supplier<?> body) {
    ctx.attribute(STATE, state);
    json(ctx, body);
  }

  /// Answers with bytes, or with 304 when the client holds this very answer.
  public void write(Context ctx, String mediaType, Supplier<byte[]> body) {
    if (held(ctx, mediaType)) {
      return;
    }
    Standing standing = index.standing();
    long start = System.nanoTime();
    byte[] bytes = body.get();
    stamp(ctx, mediaType, standing);
    ctx.header(
        "Server-Timing", "answer;dur=" + Math.round((System.nanoTime() - start) / 1e4) / 100.0);
    ctx.contentType(mediaType).result(bytes);
  }

  /// Answers with bytes that do not depend on the index, or with 304 when the client holds them.
  public static void unchanging(Context ctx, String mediaType, byte[] body) {
    String tag = "W/\"" + digest(body) + "\"";
    ctx.header("ETag", tag).header("Cache-Control", "no-cache");
    String asked = ctx.header("If-None-Match");
    if (asked != null && matches(asked, tag)) {
      ctx.status(304);
    } else {
      ctx.contentType(mediaType).result(body);
    }
  }

  /// True, with 304 written, when the client holds this very answer.
  public boolean held(Context ctx, String mediaType) {
    Standing standing = index.standing();
    String asked = ctx.header("If-None-Match");
    if (asked == null || !matches(asked, tag(ctx, mediaType, standing))) {
      return false;
    }
    stamp(ctx, mediaType, standing);
    ctx.status(304);
    return true;
  }

  /// Puts the headers of a cacheable answer.
  public void stamp(Context ctx, String mediaType, Standing standing) {
    ctx.header("ETag", tag(ctx, mediaType, standing));
    ctx.header("Last-Modified", HTTP_DATE.format(Instant.ofEpochMilli(standing.committedMillis())));
    ctx.header("Cache-Control", "no-cache");
  }

  private String tag(Context ctx, String mediaType, Standing standing) {
    Map<String, Object> question = new TreeMap<>(ctx.queryParamMap());
    String more = ctx.attribute(STATE);
    String all = ctx.path() + '\n' + question + '\n' + mediaType + '\n';
    all = more == null ? all : all + more + '\n';
    return "W/\"g"
        + standing.generation()
        + "-"
        + digest(all + new TreeMap<>(standing.versions()) + version)
        + "\"";
  }

  /// Eight bytes of sha-256 in hex.
  public static String digest(String text) {
    return digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Eight bytes of sha-256 in hex.
  public static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(DigestUtils.sha256(bytes), 0, 8);
  }

  /// Compares as RFC 9110 wants it for `If-None-Match`: weakly, any of a list, or `*`.
  public static boolean matches(String asked, String tag) {
    for (String one : asked.split(",", -1)) {
      String stripped = one.strip();
      if (stripped.equals("*") || weak(stripped).equals(weak(tag))) {
        return true;
      }
    }
    return false;
  }

  private static String weak(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  /// Whether the head of the answer alone is asked for.
  public static boolean isHead(Context ctx) {
    return ctx.method().equals(HandlerType.HEAD);
  }
}
