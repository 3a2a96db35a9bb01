package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;

/// Cuts the passages of a document into sentences; a quotation never breaks in two.
///
/// A full stop after an abbreviation, an initial or before a small letter ends nothing. A quotation
/// that closes with ? or ! still belongs to the “she asked” behind it.
final class Sentences {
  /// Bound on the items of one sentence, against text without any full stop.
  private static final int LONGEST = 400;

  /// Tokens between a quotation and the verb that credits it.
  private static final int CREDIT = 24;

  /// What no noun phrase between a quotation and its verb holds.
  private static final int NO_CREDIT =
      Grammar.AUXILIARY | Grammar.THAT | Grammar.SUBORDINATOR & ~Grammar.RELATIVE | Grammar.BUT;

  private final Tokens tokens;
  private final CueLexicon cues;
  private final List<Quotation> quotations;
  private final List<Sentence> found = new ArrayList<>();
  private int[] first = new int[LONGEST + 1];
  private Quotation[] quotation = new Quotation[LONGEST + 1];
  private int size;
  private int next;

  private Sentences(Tokens tokens, List<Quotation> quotations, CueLexicon cues) {
    this.tokens = tokens;
    this.quotations = quotations;
    this.cues = cues;
  }

  /// The sentences in text order.
  static List<Sentence> cut(
      Tokens tokens, List<Block> blocks, List<Quotation> quotations, CueLexicon cues) {
    Sentences sentences = new Sentences(tokens, quotations, cues);
    for (Block block : blocks) {
      sentences.cut(block);
    }
    return sentences.found;
  }

  private void cut(Block block) {
    int i = block.from();
    while (i < block.to()) {
      Quotation here = quotationAt(i);
      first[size] = i;
      quotation[size] = here;
      size++;
      int after = here == null ? i + 1 : here.to();
      boolean ends = here == null ? endsAt(i, block) : endsBehind(here, block);
      if (ends || after >= block.to() || size == LONGEST) {
        finish(block, after);
      }
      i = after;
    }
    finish(block, block.to());
  }

  private void finish(Block block, int toToken) {
    if (size == 0) {
      return;
    }
    int[] items = java.util.Arrays.copyOf(first, size);
    Quotation[] quoted = java.util.Arrays.copyOf(quotation, size);
    found.add(new Sentence(tokens, block, items, quoted, size, toToken));
    size = 0;
  }

  private @org.jspecify.annotations.Nullable Quotation quotationAt(int token) {
    while (next < quotations.size() && quotations.get(next).to() <= token) {
      next++;
    }
    boolean here = next < quotations.size() && quotations.get(next).from() == token;
    return here ? quotations.get(next) : null;
  }

  private boolean endsAt(int i, Block block) {
    if (tokens.kind(i) == Tokens.WORD) {
      return isAcronymAtEnd(i, block);
    }
    if (tokens.kind(i) != Tokens.MARK || !Marks.endsSentence(tokens.low(i))) {
      return false;
    }
    int after = i + 1;
    if (after >= block.to()) {
      return true;
    }
    if (tokens.kind(after) == Tokens.MARK) {
      return !Marks.endsSentence(tokens.low(after))
          && !Marks.isComma(tokens.low(after))
          && !tokens.low(after).equals(")");
    }
    if (startsSmall(after)) {
      return false;
    }
    if (!tokens.low(i).equals(".")) {
      return true;
    }
    return tokens.spaceAfter(i) && !isAbbreviation(i - 1, block);
  }

  private boolean startsSmall(int i) {
    return tokens.kind(i) == Tokens.WORD
        && Character.isLowerCase(tokens.text().charAt(tokens.start(i)));
  }

  private boolean isAbbreviation(int i, Block block) {
    if (i < block.from() || tokens.kind(i) != Tokens.WORD) {
      return false;
    }
    boolean initial = tokens.low(i).length() == 1 && tokens.isCapital(i);
    return initial || cues.grammar().is(tokens.low(i), Grammar.ABBREVIATION);
  }

  /// “… in the U.S. The bill …” ends; “U.S. Senate” does not.
  private boolean isAcronymAtEnd(int i, Block block) {
    return tokens.low(i).endsWith(".")
        && i + 1 < block.to()
        && tokens.isCapital(i + 1)
        && cues.grammar().is(tokens.low(i + 1), Grammar.STARTER);
  }

  private boolean endsBehind(Quotation quoted, Block block) {
    int after = quoted.to();
    if (after >= block.to()) {
      return true;
    }
    int last = quoted.closed() ? after - 2 : after - 1;
    boolean stop =
        last > quoted.from()
            && tokens.kind(last) == Tokens.MARK
            && Marks.endsSentence(tokens.low(last));
    if (!stop) {
      return tokens.kind(after) == Tokens.MARK && quotationStarts(after) && quoted.words() > 6;
    }
    if (tokens.kind(after) == Tokens.MARK) {
      return quotationStarts(after);
    }
    return !startsSmall(after) && !creditFollows(after, block);
  }

  private boolean quotationStarts(int token) {
    return next + 1 < quotations.size() && quotations.get(next + 1).from() == token;
  }

  /// True when a noun phrase and a verb of speech stand behind the quotation, and no clause behind
  /// the verb: “…!” the senator's niece, Jane Roe (D-Va.), shouted to the crowd.
  private boolean creditFollows(int from, Block block) {
    int to = Math.min(block.to(), from + CREDIT);
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) == Tokens.MARK && breaksCredit(i, block)) {
        return false;
      }
      if (i > from && cues.speaks(tokens.low(i))) {
        return i + 1 >= block.to()
            || tokens.kind(i + 1) == Tokens.MARK
            || cues.grammar().is(tokens.low(i + 1), Grammar.PREPOSITION | Grammar.TIME);
      }
      if (tokens.isWord(i) && cues.grammar().is(tokens.low(i), NO_CREDIT)) {
        return false;
      }
    }
    return false;
  }

  private boolean breaksCredit(int mark, Block block) {
    String low = tokens.low(mark);
    boolean stop = low.equals(".") && !isAbbreviation(mark - 1, block);
    return stop || Marks.isColon(low) || low.equals(";") || low.equals("?") || low.equals("!");
  }
}
