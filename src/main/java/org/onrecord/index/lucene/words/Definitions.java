package org.onrecord.index.lucene.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.onrecord.index.lucene.store.IndexSchema;

/// Short names that documents explain, “child sexual abuse material (CSAM)”, found both ways.
///
/// A. S. Schwartz and M. A. Hearst, “A simple algorithm for identifying abbreviation definitions in
/// biomedical text”, PSB 2003: from the end, each letter of the short name is looked for in the
/// words before the bracket, the first at the beginning of a word.
public final class Definitions {
  private static final int MOST = 5;

  private static final String BETWEEN = "\u0001";

  /// A short name in brackets: two letters or more, two of them capitals.
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\(\\s*[\"“”'‘’«»]?([\\p{Lu}\\p{N}](?=[^)]*\\p{Lu})[\\p{L}\\p{N}&/.-]{1,9})[\"“”'‘’«»]?\\s*\\)");

  private static final Pattern STOP = Pattern.compile("[.;:!?()\\[\\]\n]");

  private Definitions() {}

  /// Adds what a text explains to the fields of its document.
  public static void add(Document fields, String text) {
    TreeSet<String> values = new TreeSet<>();
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      String name = withoutPlural(bracket.group(1));
      String meaning = meaning(name, before(text, bracket.start(), name.length()));
      if (!meaning.isEmpty()) {
        values.add(key(name) + BETWEEN + meaning);
        values.add(key(meaning) + BETWEEN + name);
      }
    }
    values.forEach(v -> fields.add(new StringField(IndexSchema.DEFINITION, v, Store.NO)));
  }

  /// What the documents say that these words stand for or are shortened to: what most of them say
  /// first, then by letter; five at most.
  public static List<String> of(String words, IndexReader reader) throws IOException {
    String begin = key(words) + BETWEEN;
    Map<String, Integer> documents = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexSchema.DEFINITION);
      if (terms != null) {
        count(terms.iterator(), begin, documents);
      }
    }
    Set<String> seen = new HashSet<>();
    return documents.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(other -> seen.add(key(other)))
        .limit(MOST)
        .toList();
  }

  private static void count(TermsEnum terms, String begin, Map<String, Integer> documents)
      throws IOException {
    if (terms.seekCeil(new BytesRef(begin)) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = terms.term(); term != null; term = terms.next()) {
      String value = term.utf8ToString();
      if (!value.startsWith(begin)) {
        return;
      }
      documents.merge(value.substring(begin.length()), terms.docFreq(), Integer::sum);
    }
  }

  private static String key(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]+", " ");
  }

  /// “NGOs” explains “NGO”.
  private static String withoutPlural(String name) {
    return name.length() > 2
            && name.endsWith("s")
            && Character.isUpperCase(name.charAt(name.length() - 2))
        ? name.substring(0, name.length() - 1)
        : name;
  }

  /// The words in front of a bracket that a short name may stand for, within their sentence.
  private static String before(String text, int bracket, int letters) {
    int words = Math.min(letters + 5, 2 * letters);
    int from = Math.max(0, bracket - 30 * words);
    String near = text.substring(from, bracket).stripTrailing();
    Matcher stop = STOP.matcher(near);
    int start = 0;
    while (stop.find()) {
      start = stop.end();
    }
    List<String> last = new ArrayList<>(List.of(near.substring(start).strip().split("\\s+")));
    return String.join(" ", last.subList(Math.max(0, last.size() - words), last.size()));
  }

  /// The shortest end of some words that has the letters of the name in order, or empty.
  private static String meaning(String name, String words) {
    int at = words.length() - 1;
    for (int i = name.length() - 1; i >= 0; i--) {
      char wanted = Character.toLowerCase(name.charAt(i));
      if (!Character.isLetterOrDigit(wanted)) {
        continue;
      }
      while (at >= 0
          && (Character.toLowerCase(words.charAt(at)) != wanted
              || (i == 0 && at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))))) {
        at--;
      }
      if (at < 0) {
        return "";
      }
      at--;
    }
    String meaning = words.substring(at + 1).strip();
    boolean isMore = meaning.contains(" ") || meaning.length() > 2 * name.length();
    return isMore && meaning.length() > name.length() ? meaning : "";
  }
}
