package org.onrecord.api.show;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.view.Fidelity;
import org.onrecord.api.view.SightingView;
import org.onrecord.copies.Quotation;
import org.onrecord.copies.Sighting;
import org.onrecord.index.Hit;
import org.onrecord.index.StatementIndex;

/// Where else the words of a statement stand.
///
/// @param quotations in documents that are no copies
/// @param fidelity the worst of these and of its sightings; null of what is no quotation
record Elsewhere(List<SightingView> quotations, @Nullable Fidelity fidelity) {
  /// Of a statement in a list.
  static final Elsewhere NOT_ASKED = new Elsewhere(List.of(), null);

  static Elsewhere of(Hit hit, StatementIndex index) {
    if (Quotation.of(hit.statement()).isEmpty()) {
      return NOT_ASKED;
    }
    List<Sighting> quotations = index.quotations(hit.statement().id());
    List<Sighting> all = new ArrayList<>(quotations);
    all.addAll(hit.sightings());
    if (hit.copyOf() != null) {
      all.add(hit.copyOf());
    }
    return new Elsewhere(views(quotations), Fidelity.of(views(all)));
  }

  private static List<SightingView> views(List<Sighting> sightings) {
    return sightings.stream().map(SightingView::of).toList();
  }
}
