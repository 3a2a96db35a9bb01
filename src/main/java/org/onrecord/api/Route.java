package org.onrecord.api;

import io.javalin.http.Context;
import java.util.Set;

/// One address of the server.
///
/// @param path with `{name}` for what varies
/// @param parameters names that may follow the `?`
/// @param cost of an answer
record Route(String path, Set<String> parameters, Cost cost, Action action) {

  /// What answers.
  @FunctionalInterface
  interface Action {
    void answer(Context ctx, Parameters given) throws Exception;
  }

  /// An address whose answer reads the index.
  static Route of(String path, Set<String> parameters, Action action) {
    return new Route(path, Set.copyOf(parameters), Cost.SEARCH, action);
  }

  /// An address that writes for as long as its reader reads.
  static Route streaming(String path, Set<String> parameters, Action action) {
    return new Route(path, Set.copyOf(parameters), Cost.STREAM, action);
  }

  /// An address that answers even when all searches that may run are running.
  static Route free(String path, Set<String> parameters, Action action) {
    return new Route(path, Set.copyOf(parameters), Cost.NONE, action);
  }
}
