package org.onrecord.statement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Span;

/// Words, or a position, credited to an actor.
///
/// @param id 12 characters of [StatementId]
/// @param documentId sha-256 of the file
/// @param spans the words in [org.onrecord.document.Document#text], in text order, at least one
/// @param text the words; pieces of a broken quotation are joined by “ … ”
/// @param voice how much is verbatim
/// @param statementClass what kind of act it reports
/// @param attribution whose it is
/// @param themes concerns it raises, best first
/// @param provisions articles it refers to, in text order
/// @param said when it was said
/// @param stance position towards the instrument, or null where no words carry one
/// @param relay through whom it came, nearest the speaker first
/// @param addressees to whom it was said, as written
/// @param passage index of the passage it begins in
/// @param corrections decisions of people that made it what it is, oldest first
public record Statement(
    String id,
    String documentId,
    List<Span> spans,
    String text,
    Voice voice,
    StatementClass statementClass,
    Attribution attribution,
    List<ThemeTag> themes,
    List<ProvisionRef> provisions,
    DatedAs said,
    @Nullable Stance stance,
    List<Relay> relay,
    List<String> addressees,
    int passage,
    List<Corrected> corrections) {

  public Statement {
    spans = List.copyOf(spans);
    themes = List.copyOf(themes);
    provisions = List.copyOf(provisions);
    relay = List.copyOf(relay);
    addressees = List.copyOf(addressees);
    corrections = List.copyOf(Objects.requireNonNullElse(corrections, List.of()));
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " has no words");
    }
  }

  /// A statement that nobody corrected.
  public Statement(
      String id,
      String documentId,
      List<Span> spans,
      String text,
      Voice voice,
      StatementClass statementClass,
      Attribution attribution,
      List<ThemeTag> themes,
      List<ProvisionRef> provisions,
      DatedAs said,
      @Nullable Stance stance,
      List<Relay> relay,
      List<String> addressees,
      int passage) {
    this(
        id,
        documentId,
        spans,
        text,
        voice,
        statementClass,
        attribution,
        themes,
        provisions,
        said,
        stance,
        relay,
        addressees,
        passage,
        List.of());
  }

  /// This statement filed under themes and provisions.
  public Statement tagged(List<ThemeTag> newThemes, List<ProvisionRef> newProvisions) {
    return new Statement(
        id,
        documentId,
        spans,
        text,
        voice,
        statementClass,
        attribution,
        newThemes,
        newProvisions,
        said,
        stance,
        relay,
        addressees,
        passage,
        corrections);
  }

  /// This statement with its date.
  public Statement dated(DatedAs newSaid) {
    return new Statement(
        id,
        documentId,
        spans,
        text,
        voice,
        statementClass,
        attribution,
        themes,
        provisions,
        newSaid,
        stance,
        relay,
        addressees,
        passage,
        corrections);
  }

  /// This statement with whose it is.
  public Statement attributed(Attribution newAttribution) {
    return new Statement(
        id,
        documentId,
        spans,
        text,
        voice,
        statementClass,
        newAttribution,
        themes,
        provisions,
        said,
        stance,
        relay,
        addressees,
        passage,
        corrections);
  }

  /// This statement with the decisions of people that made it what it is.
  public Statement corrected(List<Corrected> newCorrections) {
    return new Statement(
        id,
        documentId,
        spans,
        text,
        voice,
        statementClass,
        attribution,
        themes,
        provisions,
        said,
        stance,
        relay,
        addressees,
        passage,
        newCorrections);
  }
}
