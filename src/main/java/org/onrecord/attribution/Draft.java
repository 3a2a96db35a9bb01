package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.StatementClass;

/// A statement as a rule found it, before anybody asks who the source is.
///
/// @param content tokens of what was said, at least one range
/// @param source tokens of the words that name the speaker, or null
/// @param cue tokens of the crediting words, or null
/// @param statementClass what kind of act it is
/// @param rule that found it
/// @param addressees tokens of those it was said to
/// @param sentence index of the sentence it begins in
/// @param within true for what a document that speaks reports of others
record Draft(
    List<Range> content,
    @Nullable Range source,
    @Nullable Range cue,
    StatementClass statementClass,
    Rule rule,
    List<Range> addressees,
    int sentence,
    boolean within) {
  Draft {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
  }

  /// This draft with more words of the same utterance behind it.
  Draft with(Range more) {
    List<Range> all = new ArrayList<>(content);
    all.add(more);
    return new Draft(all, source, cue, statementClass, rule, addressees, sentence, within);
  }

  /// This draft as one that stands within a document that speaks.
  Draft inside() {
    return new Draft(content, source, cue, statementClass, rule, addressees, sentence, true);
  }

  int start() {
    return content.get(0).from();
  }

  int end() {
    return content.get(content.size() - 1).to();
  }
}
