package org.onrecord.api.view;

import java.util.List;
import java.util.Map;

/// Where the corpus stands.
///
/// @param generation of the index; changes with every commit that changed something
/// @param committed when that was, ISO 8601 in UTC
/// @param files files seen, parts of mails and archives included
/// @param statements each counted once, in however many copies it appears
/// @param sightings statements that are another's in a copy, not counted among them
/// @param copyGroups groups of documents that are copies of one
/// @param states how many files are in each state, by name; only states that occur
/// @param versions of the pipeline and the vocabularies, by name
public record CorpusView(
    String generation,
    String committed,
    long files,
    long documents,
    long statements,
    long sightings,
    long copyGroups,
    List<StateCount> states,
    Map<String, String> versions,
    Map<String, String> links) {

  /// How many files are in a state.
  public record StateCount(String state, long count, boolean indexed, String link) {}
}
