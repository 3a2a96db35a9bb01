package org.onrecord.api.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lets only those write who show the token of the server.
public final class Writers {
  private static final String BEARER = "bearer ";

  private final @Nullable Writing writing;

  /// @param writing who may; null when nobody may
  public Writers(@Nullable Writing writing) {
    this.writing = writing;
  }

  /// Lets a request pass that bears the token.
  ///
  /// @throws ProblemException forbidden or unauthorised
  public Writing check(Context ctx) {
    if (writing == null) {
      throw Problem.of(
              ProblemKind.FORBIDDEN,
              "Nobody may write to this server: it was started without a token. Start it with"
                  + " ONRECORD_TOKEN set, or --token-file FILE.")
          .thrown();
    }
    String given = Objects.requireNonNullElse(ctx.header("Authorization"), "");
    boolean bears = given.toLowerCase(Locale.ROOT).startsWith(BEARER);
    if (!bears || !writing.accepts(given.substring(BEARER.length()).strip())) {
      ctx.header("WWW-Authenticate", "Bearer realm=\"OnRecord\"");
      throw Problem.of(
              ProblemKind.UNAUTHORISED,
              bears
                  ? "This is not the token of this server."
                  : "Send the token of this server in the header “Authorization: Bearer TOKEN”.")
          .thrown();
    }
    return writing;
  }
}
