package org.onrecord.provision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.provision.NameFinder.Found;
import org.onrecord.vocabulary.Tokens;

/// Decides of which instrument a citation is, from the words around it.
final class Belonging {
  /// What the words say.
  ///
  /// @param instrument id, or null when they name a law that is no instrument of the vocabulary
  /// @param attached true when the words name the instrument or stand for it
  record Verdict(@Nullable String instrument, boolean attached) {}

  private static final String GENERIC = "";
  private static final Set<String> OF =
      Set.of(
          "of", "in", "to", "under", "from", "du", "de", "del", "des", "d", "la", "l", "di", "da",
          "do", "dell", "из", "в", "من", "der");
  private static final Set<String> BESIDE =
      Set.of(
          "the",
          "this",
          "that",
          "its",
          "our",
          "la",
          "le",
          "el",
          "los",
          "las",
          "l",
          "current",
          "present",
          "proposed",
          "new",
          "draft",
          "final",
          "adopted",
          "latest",
          "first",
          "second",
          "third",
          "revised",
          "updated",
          "zero",
          "same",
          "un",
          "u",
          "n",
          "eu",
          "european",
          "1966",
          "future",
          "said",
          "actuel",
          "actual",
          "presente",
          "настоящеи",
          "проекта",
          "international",
          "federal",
          "cybercrime",
          "cyber",
          "crime",
          "chair",
          "negotiated",
          "negotiating",
          "national",
          "german",
          "french",
          "russian",
          "indian",
          "chinese",
          "s",
          "their",
          "own");
  private static final int REACH = 7;

  private final Instruments instruments;
  private final NameFinder<String> names = new NameFinder<>();

  Belonging(Instruments instruments) {
    this.instruments = instruments;
    instruments.instruments().forEach(i -> i.names().forEach(name -> names.add(name, i.id())));
    instruments
        .instruments()
        .forEach(i -> i.drafts().forEach(d -> d.names().forEach(n -> names.add(n, i.id()))));
    instruments.generic().forEach(name -> names.add(name, GENERIC));
  }

  /// Looks behind the citation (“… of the Budapest Convention”), then before it (“GDPR Article
  /// 45”).
  Verdict of(String text, Citation citation) {
    int to = Math.min(text.length(), citation.end() + 120);
    Verdict behind = behind(Tokens.of(text, citation.end(), to), text, citation.end());
    if (behind != null) {
      return behind;
    }
    Verdict before = before(Tokens.of(text, Math.max(0, citation.start() - 120), citation.start()));
    if (before == null && OtherLaws.endsAt(text, citation.start())) {
      return new Verdict(null, true);
    }
    return before == null ? new Verdict(main(), false) : before;
  }

  private @Nullable String main() {
    return instruments.main().map(Instrument::id).orElse(null);
  }

  private @Nullable Verdict behind(Tokens tokens, String text, int from) {
    boolean joined = tokens.count() > 0 && isCyrillic(tokens.form(0));
    for (int i = 0; i < Math.min(REACH, tokens.count()); i++) {
      String gap = i == 0 ? text.substring(from, tokens.start(0)) : tokens.gapBefore(i);
      if (gap.chars().anyMatch(c -> ".;:!?\n".indexOf(c) >= 0)) {
        return null;
      }
      Found<String> name = names.at(tokens, i);
      boolean mayName = joined || i == 0 && (isHan(tokens) || gap.isBlank() || gap.contains("("));
      if (name != null && mayName) {
        return name.of().equals(GENERIC) ? generic(tokens, name.last()) : verdict(name.of());
      }
      String word = tokens.form(i);
      if (joined && OtherLaws.has(word)) {
        return new Verdict(null, true);
      }
      if (OF.contains(word)) {
        joined = true;
      } else if (!BESIDE.contains(word)) {
        return joined && OtherLaws.begins(tokens, i) ? new Verdict(null, true) : null;
      }
    }
    return null;
  }

  /// “the draft” is the main instrument's, “the draft of the Orla Treaty” is not.
  private Verdict generic(Tokens tokens, int last) {
    if (OtherLaws.goesOn(tokens, last)) {
      return new Verdict(null, true);
    }
    int next = last + 1;
    while (next < tokens.count()
        && next < last + 4
        && tokens.gapBefore(next).isBlank()
        && (OF.contains(tokens.form(next)) || BESIDE.contains(tokens.form(next)))) {
      next++;
    }
    Found<String> name = next > last + 1 && next < tokens.count() ? names.at(tokens, next) : null;
    return verdict(name == null ? GENERIC : name.of());
  }

  private static boolean isCyrillic(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
  }

  private static boolean isHan(Tokens tokens) {
    return Character.isIdeographic(tokens.text().codePointAt(tokens.start(0)));
  }

  private @Nullable Verdict before(Tokens tokens) {
    List<Found<String>> all = names.all(tokens);
    if (all.isEmpty()) {
      return null;
    }
    Found<String> last = all.getLast();
    int next = last.last() + 1;
    while (next < tokens.count()
        && (tokens.form(next).equals("s") || tokens.form(next).equals("draft"))) {
      next++;
    }
    int end = tokens.end(tokens.count() - 1);
    int after = next < tokens.count() ? -1 : end;
    return after < 0 || last.of().equals(GENERIC) ? null : verdict(last.of());
  }

  private Verdict verdict(String name) {
    return name.equals(GENERIC) ? new Verdict(main(), true) : new Verdict(name, true);
  }

  /// True when a text names the main instrument or something that stands for it.
  boolean namesMain(Tokens tokens) {
    String main = String.valueOf(main());
    return names.all(tokens).stream().anyMatch(f -> f.of().equals(GENERIC) || f.of().equals(main));
  }
}
