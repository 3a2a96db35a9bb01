package org.onrecord.api;

import io.javalin.http.Context;
import java.util.Set;

/// One address of the server.
///
/// @param path with `{name}` for what varies
/// @param parameters names that may follow the `?`
record Route(String path, Set<String> parameters, Action action) {

  /// What answers.
  @FunctionalInterface
  interface Action {
    void answer(Context ctx, Parameters given) throws Exception;
  }

  static Route of(String path, Set<String> parameters, Action action) {
    return new Route(path, Set.copyOf(parameters), action);
  }
}
