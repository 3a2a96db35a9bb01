package org.onrecord.index;

import java.util.Arrays;
import java.util.Optional;

/// What results can be counted and narrowed by. The name is the parameter of the API.
public enum Facet {
  ACTOR("actor"),
  ACTOR_KIND("actorKind"),
  CATEGORY("category"),
  THEME("theme"),
  STANCE("stance"),
  VOICE("voice"),
  STATEMENT_CLASS("class"),
  KIND("kind"),
  PUBLISHER("publisher"),
  PROVISION("provision"),
  /// The draft that a reference to an article names: `instrument/draft`, or `instrument/unknown`.
  DRAFT("draft"),
  /// How much of the day is known on which it was said; `UNKNOWN` is no date at all.
  DATED("dated"),
  LANGUAGE("lang"),
  DOCUMENT("document"),
  /// `named`, `unnamed` (a described group) or `none`.
  ATTRIBUTION("attribution");

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /// Name in the API, the query language and the page's address.
  public String parameter() {
    return parameter;
  }

  /// The facet of a parameter's name.
  public static Optional<Facet> of(String parameter) {
    return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
  }
}
