package org.onrecord.index.lucene.find;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.CollectorManager;

/// Gathers which statements of each segment match.
///
/// @param scored whether their scores are wanted
record Gathering(boolean scored) implements CollectorManager<Gathered, List<Gathered>> {
  @Override
  public Gathered newCollector() {
    return new Gathered(scored);
  }

  @Override
  public List<Gathered> reduce(Collection<Gathered> parts) {
    return List.copyOf(parts);
  }
}
