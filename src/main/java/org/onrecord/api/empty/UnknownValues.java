package org.onrecord.api.empty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.api.ask.FacetNames;
import org.onrecord.api.ask.FacetNames.Named;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.http.Nearest;
import org.onrecord.api.view.FacetValue;
import org.onrecord.api.view.WhyEmpty.Unknown;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.provision.Numberings;

/// Tells values that nobody has from those that have nothing on record. Safe for threads.
public final class UnknownValues {
  private static final Set<Facet> OPEN =
      EnumSet.of(Facet.ACTOR, Facet.THEME, Facet.CATEGORY, Facet.PUBLISHER, Facet.DOCUMENT);

  private final FacetNames names;

  public UnknownValues(FacetNames names) {
    this.names = names;
  }

  /// The values that a question asks for and neither the vocabularies nor any statement know;
  /// articles are not among them, since which there are is for the instrument to say.
  List<Unknown> in(Query query) {
    return in(query, OPEN);
  }

  /// The same, articles by their final numbers among them that no statement is about: what an
  /// answer says that found something by other values.
  public List<Unknown> besides(Query query) {
    Set<Facet> facets = EnumSet.copyOf(OPEN);
    if (query.numbering().equals(Numberings.FINAL)) {
      facets.add(Facet.PROVISION);
    }
    return in(query, facets);
  }

  private List<Unknown> in(Query query, Set<Facet> facets) {
    List<Unknown> unknown = new ArrayList<>();
    for (Facet facet : facets) {
      Query.Filter filter = query.filters().get(facet);
      if (filter != null) {
        for (String value : new TreeSet<>(filter.include())) {
          if (!names.has(facet, value)) {
            unknown.add(new Unknown(facet.parameter(), value, proposals(facet, value)));
          }
        }
      }
    }
    return unknown;
  }

  /// The value with the nearest id or name.
  private List<FacetValue> proposals(Facet facet, String value) {
    Map<String, Named> byName = new HashMap<>();
    for (Named named : names.all(facet)) {
      byName.put(named.value(), named);
      named.names().forEach(name -> byName.putIfAbsent(name, named));
    }
    return Nearest.of(Labels.unregistered(value), byName.keySet()).map(byName::get).stream()
        .map(n -> new FacetValue(n.value(), n.label(), n.count(), false, null, null))
        .toList();
  }

  /// One sentence about the first of them.
  static String sentence(Unknown unknown) {
    String shown = Labels.unregistered(unknown.value());
    String near =
        unknown.proposals().isEmpty()
            ? ""
            : " Did you mean “" + unknown.proposals().getFirst().label() + "”?";
    return switch (Facet.of(unknown.parameter()).orElseThrow()) {
      case ACTOR -> "Nobody called “" + shown + "” is in the register or on record." + near;
      case THEME -> "There is no concern “" + shown + "”." + near;
      case DOCUMENT -> "There is no document “" + shown + "”.";
      default -> "No statement has the " + unknown.parameter() + " “" + shown + "”." + near;
    };
  }
}
