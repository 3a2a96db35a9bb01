package org.onrecord.api.correct;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.actor.Actor;
import org.onrecord.api.http.Parts;
import org.onrecord.api.http.ProblemException;
import org.onrecord.correction.Action;
import org.onrecord.correction.Corrections;
import org.onrecord.correction.DocumentAction;
import org.onrecord.correction.RegisterAction;
import org.onrecord.correction.StatementAction;
import org.onrecord.correction.Undo;
import org.onrecord.theme.Theme;

/// Refuses corrections that name what nobody knows, with the nearest that is known.
final class VocabularyCheck {
  private static final int NAMED = 5;

  private final Parts parts;
  private final Corrections held;

  VocabularyCheck(Parts parts, Corrections held) {
    this.parts = parts;
    this.held = held;
  }

  /// @throws ProblemException unprocessable
  void check(Action action) {
    switch (action) {
      case StatementAction.ChangeThemes change ->
          Stream.concat(change.add().stream(), change.remove().stream()).forEach(this::theme);
      case StatementAction _, DocumentAction _ -> {}
      case RegisterAction.Merge merge -> {
        actor(merge.from());
        actor(merge.into());
      }
      case RegisterAction.Split split -> entry(split.entry());
      case RegisterAction.Rename rename -> actor(rename.actor());
      case RegisterAction.AddAlias alias -> actor(alias.actor());
      case RegisterAction.Add add -> free(add.actor());
      case Undo(String entry) -> entry(entry);
    }
  }

  private void theme(String id) {
    if (parts.themes().find(id).isEmpty()) {
      List<String> ids = parts.themes().themes().stream().map(Theme::id).toList();
      throw CorrectionDesk.unprocessable(
          "“" + id + "” is no concern of the scheme" + near(id, ids));
    }
  }

  private void actor(String id) {
    if (parts.actors().find(id).isEmpty()) {
      throw unknownActor(parts, id);
    }
  }

  static ProblemException unknownActor(Parts parts, String id) {
    List<String> ids = parts.actors().actors().stream().map(Actor::id).toList();
    return CorrectionDesk.unprocessable("“" + id + "” is no actor of the register" + near(id, ids));
  }

  private void free(String id) {
    if (parts.actors().find(id).isPresent()) {
      throw CorrectionDesk.unprocessable(
          "“" + id + "” is in the register already; choose another id, or add a name to it");
    }
  }

  private void entry(String id) {
    if (held.find(id).isEmpty()) {
      List<String> ids = held.all().stream().map(c -> c.id()).toList();
      throw CorrectionDesk.unprocessable("there is no correction “" + id + "”" + near(id, ids));
    }
  }

  private static String near(String id, List<String> ids) {
    List<String> near =
        Stream.concat(
                org.onrecord.vocabulary.Nearest.to(id, ids).stream(),
                ids.stream().filter(other -> sharesWord(id, other)))
            .distinct()
            .limit(NAMED)
            .toList();
    return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
  }

  private static boolean sharesWord(String id, String other) {
    List<String> words = List.of(other.split("-", -1));
    return Stream.of(id.split("-", -1)).anyMatch(word -> word.length() > 3 && words.contains(word));
  }
}
