package org.onrecord.api.http;

import io.javalin.http.Context;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads ids from paths, after decoding, and refuses what cannot be one.
public final class Ids {
  /// The id of a statement.
  public static final Pattern STATEMENT = Pattern.compile("[0-9a-z]{12}");
  static final Pattern DOCUMENT = Pattern.compile("[0-9a-f]{64}");

  private static final int LONGEST = 200;

  private Ids() {}

  /// The id of a statement in the path.
  ///
  /// @throws ProblemException not found
  public static String statement(Context ctx) {
    return matching(ctx, "statement", STATEMENT);
  }

  /// The id of a document in the path.
  ///
  /// @throws ProblemException not found
  public static String document(Context ctx) {
    return matching(ctx, "document", DOCUMENT);
  }

  /// An id of a vocabulary.
  ///
  /// @throws ProblemException not found
  public static String slug(Context ctx, String what) {
    String id = ctx.pathParam("id");
    if (id.length() > LONGEST || id.chars().anyMatch(Character::isISOControl)) {
      throw unknown(what, id);
    }
    return id;
  }

  private static String matching(Context ctx, String what, Pattern pattern) {
    String id = ctx.pathParam("id");
    if (!pattern.matcher(id).matches()) {
      throw unknown(what, id);
    }
    return id;
  }

  /// 404, with the nearest of the known ids.
  public static ProblemException unknown(String what, String id, Set<String> known) {
    String near = Nearest.of(id, known).map(n -> " Did you mean “" + n + "”?").orElse("");
    String all = String.join(", ", new TreeSet<>(known));
    return Problem.of(
            ProblemKind.NOT_FOUND,
            "There is no " + what + " “" + shown(id) + "”." + near + " There are: " + all + ".")
        .thrown();
  }

  private static String shown(String id) {
    return id.length() <= 80 ? id : id.substring(0, 80) + "…";
  }

  /// 404, when the known ones are too many to look for near ones.
  public static ProblemException unknown(String what, String id) {
    return Problem.of(ProblemKind.NOT_FOUND, "There is no " + what + " “" + shown(id) + "”.")
        .thrown();
  }
}
