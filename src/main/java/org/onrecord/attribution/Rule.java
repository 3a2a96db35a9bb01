package org.onrecord.attribution;

import java.util.List;

/// The rules of the cascade, each with the chance that it is right and its reason in plain words.
enum Rule {
  QUOTE_THEN_SPEAKER("quote-then-speaker", .95, "%s stands right behind the quotation"),
  SPEAKER_THEN_QUOTE("speaker-then-quote", .93, "%s leads into the quotation"),
  SPEAKER_COLON("speaker-colon", .85, "the quotation follows the name and a colon (%s)"),
  CLAUSE_THEN_SPEAKER("clause-then-speaker", .88, "%s closes the sentence and credits it"),
  ACCORDING_TO("according-to", .92, "the sentence is given with %s"),
  REPORTED_CLAUSE("reported-clause", .85, "%s leads into the reported words"),
  DEMAND("demand", .75, "%s reports what is asked for"),
  INTENT("intent", .6, "%s reports what is intended"),
  POSITION("position", .6, "%s reports a position"),
  FEELING("feeling", .72, "%s reports how the matter is seen"),
  SHARED_SUBJECT("shared-subject", .65, "%s goes on with the subject of the clause before"),
  PURPOSE("purpose", .6, "%s says what the subject acted for"),
  NOUN_CUE("noun-cue", .65, "%s names whose view it is"),
  IMPERSONAL("impersonal", .4, "%s reports a concern without saying whose it is"),
  CARRIED_QUOTE("carried-quote", .75, "the quotation stands alone after words of the same speaker"),
  PART_QUOTE("part-quote", .45, "quoted words stand in a sentence that credits nobody"),
  STATEMENT_BLOCK("statement-block", .85, "%s announces the words that follow"),
  DOCUMENT_AUTHOR("document-author", .85, "the document speaks for those who signed or sent it");

  private static final List<Rule> ALL = List.of(values());

  private final String id;
  private final double confidence;
  private final String reason;

  Rule(String id, double confidence, String reason) {
    this.id = id;
    this.confidence = confidence;
    this.reason = reason;
  }

  /// Its place, from 1; part of what a model has learnt, which is made again when the order
  /// changes.
  int number() {
    return 1 + ALL.indexOf(this);
  }

  String id() {
    return id;
  }

  double confidence() {
    return confidence;
  }

  /// The reason, with the crediting words in their place.
  String reason(String words) {
    return reason.replace("%s", words);
  }
}
