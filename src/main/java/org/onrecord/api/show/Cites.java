package org.onrecord.api.show;

import java.util.List;
import org.onrecord.api.ask.Labels;
import org.onrecord.export.Cited;
import org.onrecord.export.Source;
import org.onrecord.index.Facet;
import org.onrecord.index.Hit;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/// Turns hits into what is cited of them. Safe for threads.
public final class Cites {
  private final Labels labels;

  public Cites(Labels labels) {
    this.labels = labels;
  }

  /// A hit as it is cited.
  public Cited of(Hit hit) {
    Statement statement = hit.statement();
    return new Cited(
        statement.id(),
        statement.text(),
        statement.voice(),
        statement.statementClass(),
        speakers(statement.attribution()),
        statement.said(),
        Source.of(hit.document()),
        statement.spans(),
        hit.before(),
        hit.after(),
        statement.passage() + 1,
        hit.page(),
        statement.themes().stream()
            .map(tag -> new Cited.Topic(tag.themeId(), labels.of(Facet.THEME, tag.themeId())))
            .toList(),
        statement.attribution().reason(),
        hit.firstIndexed());
  }

  private static List<Cited.Party> speakers(Attribution attribution) {
    return switch (attribution) {
      case Attribution.Credited credited -> credited.speakers().stream().map(Cites::party).toList();
      case Attribution.Unattributed unattributed -> List.of();
    };
  }

  private static Cited.Party party(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Registered known -> new Cited.Party(known.actorId(), known.name());
      case Speaker.Named named -> new Cited.Party("", named.name());
    };
  }
}
