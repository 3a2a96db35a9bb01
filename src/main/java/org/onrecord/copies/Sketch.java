package org.onrecord.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;

/// The shingles of a document: every three words in a row (five characters where a script has no
/// spaces), each as a number of 30 bits and whether it stands inside quotation marks.
///
/// Furniture, letterheads, addressees and signatures are left out; case, punctuation and the shape
/// of quotation marks do not count. A text of more than [#MOST] shingles keeps the lowest
/// quarter of the numbers, or a quarter of those, and so on: the same numbers in every document, so
/// that two sketches compare at the coarser of their rates.
///
/// Of 600 shingles against 600 others one in 3,000 pairs of documents shares one by chance, which
/// is why 30 bits are enough where a copy shares at least [Overlap#FEWEST].
public final class Sketch {
  /// Shingles kept in full; a text of some 40 pages.
  static final int MOST = 16_384;

  private static final int BITS = 30;
  private static final int WORDS = 3;
  private static final int CHARACTERS = 5;

  /// Bytes before the shingles.
  private static final int HEAD = 5;

  /// `number << 1 | quoted`, ascending.
  private final int[] shingles;

  /// How many times a quarter was taken.
  private final int quarterings;

  /// Stands for the publisher; 0 where it is not known.
  private final int house;

  private Sketch(int[] shingles, int quarterings, int house) {
    this.shingles = shingles;
    this.quarterings = quarterings;
    this.house = house;
  }

  /// The sketch of a document.
  public static Sketch of(Document document) {
    Shingling shingling = new Shingling();
    String text = document.text().string();
    for (Passage passage : (Iterable<Passage>) document.prose()::iterator) {
      int start = document.text().utf16(passage.span().start());
      int end = document.text().utf16(passage.span().end());
      shingling.add(text, start, end);
    }
    return of(shingling.numbers(), house(document));
  }

  /// Letters that one site prints for their senders are not the site's own.
  private static int house(Document document) {
    String publisher = document.publisher();
    List<String> senders = Senders.of(document);
    return senders.isEmpty() || publisher == null || senders.contains(publisher)
        ? house(publisher)
        : 0;
  }

  private static int house(@Nullable String publisher) {
    return publisher == null ? 0 : Tokens.folded(Tokens.of(publisher)).hashCode();
  }

  private static Sketch of(int[] numbers, int house) {
    int[] kept = distinct(numbers);
    int quarterings = 0;
    while (kept.length > MOST) {
      quarterings++;
      kept = below(kept, limit(quarterings));
    }
    return new Sketch(kept, quarterings, house);
  }

  /// Sorted, each number once; unquoted where it is both.
  private static int[] distinct(int[] numbers) {
    Arrays.sort(numbers);
    int kept = 0;
    for (int number : numbers) {
      if (kept == 0 || numbers[kept - 1] >>> 1 != number >>> 1) {
        numbers[kept++] = number;
      }
    }
    return Arrays.copyOf(numbers, kept);
  }

  private static int[] below(int[] sorted, int limit) {
    int at = Arrays.binarySearch(sorted, limit);
    return Arrays.copyOf(sorted, at < 0 ? -at - 1 : at);
  }

  /// What every number of a sketch lies below.
  static int limit(int quarterings) {
    int bits = Math.max(1, BITS + 1 - 2 * quarterings);
    return bits == BITS + 1 ? Integer.MAX_VALUE : 1 << bits;
  }

  /// The bytes that [#read] takes.
  public byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + 4 * shingles.length);
    buffer.put((byte) quarterings).putInt(house);
    buffer.asIntBuffer().put(shingles);
    return buffer.array();
  }

  /// The sketch that [#bytes] gave.
  ///
  /// @param length number of bytes from `offset` on
  public static Sketch read(byte[] bytes, int offset, int length) {
    int[] shingles = new int[(length - HEAD) / 4];
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    byte quarterings = buffer.get();
    int house = buffer.getInt();
    buffer.asIntBuffer().get(shingles);
    return new Sketch(shingles, quarterings, house);
  }

  /// Number of shingles in the text, estimated where it is long.
  public long size() {
    return (long) shingles.length << 2 * quarterings;
  }

  /// True when both are known to be of one publisher.
  boolean isOfOneHouse(Sketch other) {
    return house != 0 && house == other.house;
  }

  int quarterings() {
    return quarterings;
  }

  /// `number << 1 | quoted`, ascending; not to be changed.
  int[] shingles() {
    return shingles;
  }

  /// The lowest quarter of all numbers, by which copies are looked for: unquoted and quoted alike.
  int[] sample() {
    int[] sample = below(shingles, limit(1));
    for (int i = 0; i < sample.length; i++) {
      sample[i] >>>= 1;
    }
    return sample;
  }

  /// A word as a number: FNV-1a.
  static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /// Collects the shingles of one document, across the bounds of its passages.
  private static final class Shingling {
    private final long[] window = new long[CHARACTERS];
    private final boolean[] quotedWindow = new boolean[CHARACTERS];
    private int[] numbers = new int[256];
    private int count;
    private int seen;

    void add(String text, int start, int end) {
      BitSet quoted = QuoteMarks.inside(text, start, end);
      List<Tokens.Token> tokens = Tokens.of(text, start, end);
      for (Tokens.Token token : tokens) {
        window[seen % CHARACTERS] = hash(token.folded());
        quotedWindow[seen % CHARACTERS] = quoted.get(token.start() - start);
        seen++;
        int length = token.unspaced() ? CHARACTERS : WORDS;
        if (seen >= length) {
          put(length);
        }
      }
    }

    private void put(int length) {
      long mixed = length;
      boolean quoted = true;
      for (int i = seen - length; i < seen; i++) {
        mixed = mix(mixed * 31 + window[i % CHARACTERS]);
        quoted &= quotedWindow[i % CHARACTERS];
      }
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, count * 2);
      }
      numbers[count++] = (int) (mixed >>> 64 - BITS) << 1 | (quoted ? 1 : 0);
    }

    int[] numbers() {
      return Arrays.copyOf(numbers, count);
    }

    /// The last step of MurmurHash3.
    private static long mix(long bits) {
      long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
      mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
      return mixed ^ mixed >>> 33;
    }
  }
}
