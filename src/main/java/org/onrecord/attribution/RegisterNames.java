package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorRegister;
import org.onrecord.actor.Mention;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Speaker;

/// The register's names in one document, by token.
final class RegisterNames {
  /// A name of the register in the text.
  ///
  /// @param range its tokens
  /// @param span its place in the text
  /// @param actors whom it may mean; several when ambiguous
  record Found(Range range, Span span, List<Actor> actors) {
    boolean isClear() {
      return actors.size() == 1;
    }

    Actor actor() {
      return actors.get(0);
    }

    List<Speaker> speakers() {
      return actors.stream().map(RegisterNames::speaker).toList();
    }
  }

  private final ActorRegister register;
  private final List<Found> found = new ArrayList<>();

  RegisterNames(Document document, Tokens tokens, ActorRegister register) {
    this.register = register;
    int i = 0;
    for (Mention mention : register.mentions(document)) {
      int start = document.text().utf16(mention.span().start());
      int end = document.text().utf16(mention.span().end());
      while (i < tokens.size() && tokens.end(i) <= start) {
        i++;
      }
      int to = i;
      while (to < tokens.size() && tokens.start(to) < end) {
        to++;
      }
      List<Actor> actors =
          mention.actorIds().stream().map(register::find).flatMap(Optional::stream).toList();
      if (to > i && !actors.isEmpty()) {
        found.add(new Found(new Range(i, to), mention.span(), actors));
      }
    }
  }

  static Speaker speaker(Actor actor) {
    return new Speaker.Registered(actor.id(), actor.name());
  }

  static Party.Kind kind(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> Party.Kind.PERSON;
      case ORGANISATION, PUBLIC_BODY, STATE, COALITION -> Party.Kind.BODY;
      case UNNAMED_GROUP -> Party.Kind.PEOPLE;
    };
  }

  List<Found> all() {
    return found;
  }

  /// The names that lie in a range, in text order.
  List<Found> in(Range range) {
    List<Found> inside = new ArrayList<>();
    for (int k = firstFrom(range.from()); k < found.size(); k++) {
      Range place = found.get(k).range();
      if (place.from() >= range.to()) {
        break;
      }
      if (place.to() <= range.to()) {
        inside.add(found.get(k));
      }
    }
    return inside;
  }

  private int firstFrom(int token) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).range().from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The actor that exactly bears a name, or null when none or several do.
  @Nullable Actor byName(String name, Document document) {
    List<Actor> actors = register.candidates(name, document.published().exactDay());
    return actors.size() == 1 ? actors.get(0) : null;
  }

  @Nullable Actor parent(Actor actor) {
    String parent = actor.parent();
    return parent == null ? null : register.find(parent).orElse(null);
  }
}
