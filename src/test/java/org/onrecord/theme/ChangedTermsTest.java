package org.onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.ThemeTag;

/// What a change of the scheme cannot have changed.
class ChangedTermsTest {
  private static final int ROUNDS = 150;

  /// Wherever a statement begins and ends, in the middle of a word too.
  @Test
  void aDocumentWithoutAChangedTermIsFiledAlike() {
    int alike = 0;
    int other = 0;
    for (long seed = 1; seed <= ROUNDS; seed++) {
      Random random = new Random(seed);
      RandomScheme made = new RandomScheme(seed);
      ThemeScheme before = made.scheme();
      String done = made.change();
      ThemeScheme after = made.scheme();
      Optional<ChangedTerms> changed = ChangedTerms.between(before.termLines(), after.termLines());
      for (int n = 0; n < 5; n++) {
        Document document = document(made, random);
        List<List<String>> one = filed(before, document, new Random(seed));
        List<List<String>> two = filed(after, document, new Random(seed));
        if (changed.isPresent() && !changed.get().standIn(document)) {
          assertEquals(one, two, "seed " + seed + ", " + done + ": " + document.text());
          alike++;
        } else if (!one.equals(two)) {
          other++;
        }
      }
    }
    assertTrue(alike > ROUNDS && other > ROUNDS / 2, alike + " left alone, " + other + " changed");
  }

  @Test
  void newLabelsAndNotesChangeNoTerm() {
    RandomScheme made = new RandomScheme(3);
    ThemeScheme scheme = made.scheme();
    var changed = ChangedTerms.between(scheme.termLines(), scheme.termLines());
    assertFalse(changed.orElseThrow().standIn(document(made, new Random(1))));
  }

  @Test
  void termsThatWereReadInAnotherWayOrAreNoTermsCannotBeCompared() {
    String lines = new RandomScheme(3).scheme().termLines();
    assertEquals(Optional.empty(), ChangedTerms.between(lines.replaceFirst(".*", "x"), lines));
    assertEquals(Optional.empty(), ChangedTerms.between(lines + "\nno term", lines));
    assertEquals(Optional.empty(), ChangedTerms.between(lines + "\na\ta\tde\tHafen", lines));
  }

  /// Concerns of some stretches of a document, with all that is above them.
  private static List<List<String>> filed(ThemeScheme scheme, Document document, Random random) {
    ThemeTagger tagger = new ThemeTagger(scheme);
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      int passage = random.nextInt(document.passages().size());
      Span whole = document.passages().get(passage).span();
      int start = whole.start() + random.nextInt(whole.length());
      int end = start + 1 + random.nextInt(whole.end() - start);
      List<ThemeTag> tags = tagger.tag(List.of(new Span(start, end)), passage, document);
      all.add(tags.stream().map(t -> t + " in " + scheme.withBroader(t.themeId())).toList());
    }
    return all;
  }

  private static Document document(RandomScheme words, Random random) {
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int start = text.length();
      text.append(words.sentence()).append(". ").append(words.sentence()).append(".\n\n");
      Span span = new Span(start, text.length() - 2);
      passages.add(new Passage(Passage.Kind.PARAGRAPH, span, 0));
    }
    return new Document(
        new SourceFile("0".repeat(64), "a.txt", "text/plain", text.length(), null),
        DocumentKind.NEWS,
        "",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        random.nextInt(4) == 0 ? "fr" : "en",
        Text.of(text.toString()),
        passages,
        0,
        List.of());
  }
}
