package org.onrecord.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.vocabulary.Tokens;

/// What an event is an event of: “the first session” of what. A document that is about something
/// else does not mean the event by that name.
///
/// @param words of which one must stand in the document; the last word of an entry that ends in `*`
///     stands for all that begin so
/// @param instruments ids; a document that cites an article of one is about it too
public record Subject(List<String> words, Set<String> instruments) {
  /// Anything: every document may mean the event.
  static final Subject ANY = new Subject(List.of(), Set.of());

  public Subject {
    words = List.copyOf(words);
    instruments = Set.copyOf(instruments);
  }

  /// True for anything too.
  boolean isOf(Tokens document, Set<String> cited) {
    return (words.isEmpty() && instruments.isEmpty())
        || instruments.stream().anyMatch(cited::contains)
        || words.stream().map(Words::of).anyMatch(w -> w.standIn(document));
  }

  /// The same and further words.
  Subject and(List<String> more) {
    return new Subject(Stream.concat(words.stream(), more.stream()).toList(), instruments);
  }

  private record Words(List<String> forms, boolean begins) {
    static Words of(String entry) {
      boolean begins = entry.endsWith("*");
      String plain = begins ? entry.substring(0, entry.length() - 1) : entry;
      return new Words(new ArrayList<>(Tokens.of(plain).forms()), begins);
    }

    boolean standIn(Tokens document) {
      for (int i = 0; !forms.isEmpty() && i + forms.size() <= document.count(); i++) {
        if (standAt(document, i)) {
          return true;
        }
      }
      return false;
    }

    private boolean standAt(Tokens document, int at) {
      int last = forms.size() - 1;
      for (int i = 0; i <= last; i++) {
        String form = document.form(at + i);
        String own = forms.get(i);
        if (!(i == last && begins ? form.startsWith(own) : form.equals(own))) {
          return false;
        }
      }
      return true;
    }
  }
}
