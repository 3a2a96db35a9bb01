package org.onrecord.document;

/// A paragraph, heading or other block of a document.
///
/// @param kind what the block is for
/// @param span where it stands, without white space at its ends
/// @param page page it begins on, from 1; 0 where the format has no pages
public record Passage(Kind kind, Span span, int page) {

  /// What a block is for. Statements are looked for in the kinds that carry [#isProse].
  public enum Kind {
    TITLE,
    STANDFIRST,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    BLOCK_QUOTE,
    CAPTION,
    /// “By Jane Roe”.
    BYLINE,
    /// “Tue, 30 Jul 2024”.
    DATE_LINE,
    /// Sender's name and address at the head of a letter.
    LETTERHEAD,
    /// To whom a letter goes.
    ADDRESSEE,
    /// “Dear Secretary,”.
    SALUTATION,
    /// “Yours sincerely,”.
    CLOSING,
    /// Who signed.
    SIGNATURE,
    FOOTNOTE,
    /// Menus, newsletter pitches, author boxes, running heads: no part of what the text says.
    FURNITURE;

    /// True for the blocks that statements may stand in.
    public boolean isProse() {
      return switch (this) {
        case TITLE, STANDFIRST, HEADING, PARAGRAPH, LIST_ITEM, BLOCK_QUOTE, CAPTION, FOOTNOTE ->
            true;
        case BYLINE, DATE_LINE, LETTERHEAD, ADDRESSEE, SALUTATION, CLOSING, SIGNATURE, FURNITURE ->
            false;
      };
    }
  }
}
