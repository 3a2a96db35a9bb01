package org.onrecord.api.gate;

import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.http.Parameters;

/// One address of the server.
///
/// @param path with `{name}` for what varies
/// @param parameters names that may follow the `?`
/// @param cost of an answer
/// @param choice of the route that answers a request in the place of this one, or null
public record Route(
    String path, Set<String> parameters, Cost cost, Action action, @Nullable Choice choice) {

  /// What answers.
  @FunctionalInterface
  public interface Action {
    void answer(Context ctx, Parameters given) throws Exception;
  }

  /// Chooses by what a request says, such as the form that it wants.
  @FunctionalInterface
  public interface Choice {
    Route of(Context ctx);
  }

  /// This route where no other is chosen for a request.
  public Route chosen(Context ctx) {
    return choice == null ? this : choice.of(ctx);
  }

  /// This route for some requests, and others for others.
  public Route or(Choice others) {
    return new Route(path, parameters, cost, action, others);
  }

  /// An address whose answer reads the index.
  public static Route of(String path, Set<String> parameters, Action action) {
    return new Route(path, Set.copyOf(parameters), Cost.SEARCH, action, null);
  }

  /// An address that writes for as long as its reader reads.
  public static Route streaming(String path, Set<String> parameters, Action action) {
    return new Route(path, Set.copyOf(parameters), Cost.STREAM, action, null);
  }

  /// An address that answers even when all searches that may run are running.
  public static Route free(String path, Set<String> parameters, Action action) {
    return new Route(path, Set.copyOf(parameters), Cost.NONE, action, null);
  }
}
