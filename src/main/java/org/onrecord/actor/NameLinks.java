package org.onrecord.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Attribution.Credited;
import org.onrecord.statement.Attribution.Unattributed;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/// Links names that a document writes in another way than the register, where that is certain; the
/// reason is told with the attribution. All other names stay as they are, for a person to judge.
///
/// A shortened given name, and a surname with a title, link only where the document also names the
/// actor in full. Pure; safe for threads.
public final class NameLinks {
  private final ActorRegister register;

  public NameLinks(ActorRegister register) {
    this.register = register;
  }

  /// The statements of a document, with those names linked, in the same order.
  public List<Statement> link(List<Statement> statements, Document document) {
    Linking linking = new Linking(document);
    return statements.stream().map(linking::linked).toList();
  }

  private final class Linking {
    private final Document document;
    private final @Nullable LocalDate day;
    private final Map<String, Optional<NameMatch>> known = new HashMap<>();
    private @Nullable Set<String> named;

    Linking(Document document) {
      this.document = document;
      this.day = document.published().exactDay();
    }

    Statement linked(Statement statement) {
      Set<String> reasons = new LinkedHashSet<>();
      Attribution linked =
          switch (statement.attribution()) {
            case Credited a ->
                new Credited(
                    speakers(a.speakers(), reasons),
                    a.complete(),
                    speakers(a.onBehalfOf(), reasons),
                    a.how(),
                    a.source(),
                    a.cue(),
                    a.rule(),
                    told(a.reason(), reasons),
                    a.confidence());
            case Unattributed a ->
                new Unattributed(
                    speakers(a.candidates(), reasons),
                    a.source(),
                    a.cue(),
                    a.rule(),
                    told(a.reason(), reasons),
                    a.confidence());
          };
      return reasons.isEmpty() ? statement : statement.attributed(linked);
    }

    private List<Speaker> speakers(List<Speaker> speakers, Set<String> reasons) {
      List<Speaker> linked = new ArrayList<>();
      for (Speaker speaker : speakers) {
        Optional<NameMatch> match =
            speaker instanceof Speaker.Named(String name)
                ? known.computeIfAbsent(name, this::match)
                : Optional.empty();
        match.ifPresent(m -> reasons.add(m.reason()));
        Speaker now = match.map(m -> registered(m.actor())).orElse(speaker);
        if (!linked.contains(now)) {
          linked.add(now);
        }
      }
      return linked;
    }

    private Optional<NameMatch> match(String name) {
      List<NameMatch> all = register.matcher().matchWithoutSlips(name, day);
      return all.stream()
          .filter(m -> m.certain() || all.size() == 1 && isShortOf(m) && isNamed(m.actor()))
          .findFirst();
    }

    private static boolean isShortOf(NameMatch match) {
      return match.rules().equals(List.of(NameRule.INITIALS));
    }

    private boolean isNamed(Actor actor) {
      Set<String> here = named;
      if (here == null) {
        here = new HashSet<>();
        for (Mention mention : register.mentions(document)) {
          if (mention.actorIds().size() == 1) {
            here.add(mention.actorIds().getFirst());
          }
        }
        named = here;
      }
      return here.contains(actor.id());
    }
  }

  private static Speaker registered(Actor actor) {
    return new Speaker.Registered(actor.id(), actor.name());
  }

  private static String told(String reason, Set<String> more) {
    return more.isEmpty() ? reason : reason + " " + String.join(" ", more);
  }
}
