package org.onrecord.api.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.api.view.ExplanationView.Decision;
import org.onrecord.document.DatedAs;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Statement;

/// The closed words of a statement – voice, class, ground of a date – as sentences.
final class ExplainedWords {
  private ExplainedWords() {}

  static Decision voice(Statement statement) {
    String because =
        switch (statement.voice()) {
          case DIRECT ->
              "Nine words in ten or more stand in quotation marks, or the text is theirs.";
          case MIXED -> "Part of it stands in quotation marks, part is told in other words.";
          case INDIRECT ->
              "It is told in the words of the document, not in the speaker's: do not quote it as"
                  + " verbatim.";
        };
    return Explanations.plain("voice", small(statement.voice()), because);
  }

  static Decision kindOfAct(Statement statement) {
    String because =
        switch (statement.statementClass()) {
          case SAID -> "The words that credit it report speech or writing.";
          case BELIEVES -> "The words that credit it report what is thought, feared or a concern.";
          case WANTS -> "The words that credit it report a wish, demand or plan.";
          case DOCUMENT -> "The document itself speaks for those who wrote, signed or sent it.";
        };
    return Explanations.plain("class", small(statement.statementClass()), because);
  }

  static String how(Attribution.How how) {
    return switch (how) {
      case NAMED -> "The speaker is named beside the words.";
      case PRONOUN -> "The speaker is given by a pronoun.";
      case NOMINAL -> "The speaker is given by a description, such as “the senators”.";
      case DOCUMENT_AUTHOR -> "The document speaks for its author, signatories or submitting body.";
      case CARRIED -> "The speaker is carried on from the statement before.";
    };
  }

  /// @param happened as a sentence begins, such as “It was said”
  /// @param when what is not known, such as “when it was said”
  static Decision date(String about, String happened, DatedAs date, String when) {
    List<String> because = new ArrayList<>();
    boolean byEvent = date.ground() == DatedAs.Ground.INFERRED && date.event() != null;
    because.add(
        byEvent
            ? "The words name an event, the calendar of events gives its days."
            : ground(date.ground(), when));
    String words = date.words();
    if (words != null) {
      because.add(
          date.ground() == DatedAs.Ground.CORRECTION ? words : "The words: “" + words + "”.");
    }
    DatedAs.Event event = date.event();
    if (event != null) {
      because.add(event(date.precision()) + " “" + event.title() + "” (" + event.id() + ").");
    }
    return new Decision(about, happened + " " + range(date), because, List.of(), null, null);
  }

  private static String event(DatedAs.Precision precision) {
    return switch (precision) {
      case NOT_BEFORE -> "That was after the event";
      case NOT_AFTER -> "That was before the event";
      case DAY, MONTH, YEAR, RANGE, UNKNOWN -> "That was at the event";
    };
  }

  private static String ground(DatedAs.Ground ground, String when) {
    return switch (ground) {
      case CORRECTION -> "A person said so.";
      case EXPLICIT -> "The text says so.";
      case INFERRED -> "A date line or a neighbouring statement says so.";
      case PUBLICATION -> "It is the day the document was published; the text says no other.";
      case METADATA -> "The markup of the page says so.";
      case LOCATION -> "The address of the page or the name of the file says so.";
      case UNKNOWN -> "Nothing says " + when + ".";
    };
  }

  private static String range(DatedAs date) {
    return switch (date.precision()) {
      case DAY -> "on " + date.from();
      case MONTH, YEAR, RANGE -> "between " + date.from() + " and " + date.to();
      case NOT_BEFORE -> "on or after " + date.from();
      case NOT_AFTER -> "on or before " + date.to();
      case UNKNOWN -> "on a day that is not known";
    };
  }

  static String small(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
