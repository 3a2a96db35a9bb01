package org.onrecord.api.http;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses the form that a request wants most (RFC 9110, 12.5.1); of forms wanted alike the one
/// that is offered first.
public final class Accepted {
  private Accepted() {}

  /// The form that a request wants.
  ///
  /// @param offered at least one, what is given to whom everything is alike first
  /// @throws ProblemException not acceptable
  public static Form of(Context ctx, List<Form> offered) {
    return best(ctx.header("Accept"), offered)
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.NOT_ACCEPTABLE,
                        "This address is not given in any form that “Accept” names; “offered” lists"
                            + " its forms.")
                    .with("offered", Form.types(offered))
                    .thrown());
  }

  /// The form that an `Accept` header likes best of those offered; empty where it likes none.
  ///
  /// @param header may be missing, which wants everything alike
  public static Optional<Form> best(
      @org.jspecify.annotations.Nullable String header, List<Form> offered) {
    List<MediaRange> ranges = header == null ? List.of() : MediaRange.list(header);
    if (ranges.isEmpty()) {
      return offered.stream().findFirst();
    }
    Optional<Form> best =
        offered.stream()
            .max(
                Comparator.comparingDouble((Form form) -> wanted(form, ranges))
                    .thenComparingInt(form -> -offered.indexOf(form)));
    return best.filter(form -> wanted(form, ranges) > 0);
  }

  /// How much a form is wanted under the best of its names.
  private static double wanted(Form form, List<MediaRange> ranges) {
    return form.offers().stream().mapToDouble(type -> wanted(type, ranges)).max().orElse(0);
  }

  private static double wanted(MediaRange type, List<MediaRange> ranges) {
    return ranges.stream()
        .filter(range -> range.holds(type))
        .max(Comparator.comparingInt(MediaRange::narrowness))
        .map(MediaRange::quality)
        .orElse(0.0);
  }
}
