package org.onrecord.api;

import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One address of the server.
///
/// @param path with `{name}` for what varies
/// @param parameters names that may follow the `?`
/// @param cost of an answer
/// @param choice of the route that answers a request in the place of this one, or null
record Route(
    String path, Set<String> parameters, Cost cost, Action action, @Nullable Choice choice) {

  /// What answers.
  @FunctionalInterface
  interface Action {
    void answer(Context ctx, Parameters given) throws Exception;
  }

  /// Chooses by what a request says, such as the form that it wants.
  @FunctionalInterface
  interface Choice {
    Route of(Context ctx);
  }

  /// This route where no other is chosen for a request.
  Route chosen(Context ctx) {
    return choice == null ? this : choice.of(ctx);
  }

  /// This route for some requests, and others for others.
  Route or(Choice others) {
    return new Route(path, parameters, cost, action, others);
  }

  /// An address whose answer reads the index.
  static Route of(String path, Set<String> parameters, Action action) {
    return new Route(path, Set.copyOf(parameters), Cost.SEARCH, action, null);
  }

  /// An address that writes for as long as its reader reads.
  static Route streaming(String path, Set<String> parameters, Action action) {
    return new Route(path, Set.copyOf(parameters), Cost.STREAM, action, null);
  }

  /// An address that answers even when all searches that may run are running.
  static Route free(String path, Set<String> parameters, Action action) {
    return new Route(path, Set.copyOf(parameters), Cost.NONE, action, null);
  }
}
