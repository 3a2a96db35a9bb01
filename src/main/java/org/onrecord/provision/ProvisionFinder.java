package org.onrecord.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.vocabulary.NumberedName;
import org.onrecord.vocabulary.Sentences;
import org.onrecord.vocabulary.Tokens;

/// Finds references to articles: “Articles 23, 35(2) and 40”, “paragraph 4 of Article 35”, 第二十四条.
///
/// Lists and ranges are taken apart into one reference each. A count (“eight articles”) is none;
/// nor is the organisation ARTICLE 19, nor an article of a law that is no instrument of the
/// vocabulary. A bare “24(4)” counts within two sentences after a full citation of the same
/// paragraph. Immutable and safe for threads.
public final class ProvisionFinder {
  /// Farthest that a full citation may stand before a bare one, in characters; a text without full
  /// stops is one sentence of any length.
  private static final int ANTECEDENT = 1_500;

  private final CitationScanner scanner = new CitationScanner();
  private final Instruments instruments;
  private final Belonging belonging;
  private final DraftFinder drafts;
  private final Set<String> notArticles = new HashSet<>();

  public ProvisionFinder(Instruments instruments) {
    this.instruments = instruments;
    this.belonging = new Belonging(instruments);
    this.drafts = new DraftFinder(instruments);
    instruments.notArticles().forEach(n -> notArticles.add(String.join(" ", Tokens.of(n).forms())));
  }

  /// The references that begin within a span of a document, in text order.
  ///
  /// An article without a name beside it is the main instrument's where the document speaks of
  /// that; the draft is the one that the words name, else null.
  public List<ProvisionRef> find(Document document, Span within) {
    return in(document).apply(within);
  }

  /// [#find] for many spans of one document, whose whole text is looked through at most once. For
  /// one thread.
  public Function<Span, List<ProvisionRef>> in(Document document) {
    boolean[] speaksOfMain = new boolean[2];
    BooleanSupplier main =
        () -> {
          if (!speaksOfMain[0]) {
            speaksOfMain[1] = belonging.namesMain(Tokens.of(document.text().string()));
            speaksOfMain[0] = true;
          }
          return speaksOfMain[1];
        };
    DraftFinder.Drafts named = drafts.in(document.text().string());
    return within -> find(document, within, main, named);
  }

  private List<ProvisionRef> find(
      Document document, Span within, BooleanSupplier speaksOfMain, DraftFinder.Drafts named) {
    Text text = document.text();
    String all = text.string();
    int from = text.utf16(within.start());
    int to = text.utf16(within.end());
    List<Citation> citations = scanner.scan(all, from, to);
    if (citations.isEmpty()) {
      return List.of();
    }
    boolean main = speaksOfMain.getAsBoolean();
    List<ProvisionRef> refs = new ArrayList<>();
    for (Citation citation : citations) {
      if (citation.bare() && !hasAntecedent(document, citation)) {
        continue;
      }
      if (!isName(all, citation)) {
        add(refs, text, citation, main, named);
      }
    }
    return sorted(refs);
  }

  /// The references in the words of a question; spans are of [Text#of] the words.
  public List<ProvisionRef> recognise(String words) {
    Text text = Text.of(words);
    DraftFinder.Drafts named = drafts.in(text.string());
    List<ProvisionRef> refs = new ArrayList<>();
    for (Citation citation : scanner.scan(text.string(), 0, text.string().length())) {
      add(refs, text, citation, true, named);
    }
    return sorted(refs);
  }

  private static List<ProvisionRef> sorted(List<ProvisionRef> refs) {
    refs.sort(Comparator.comparing(ProvisionRef::span));
    return List.copyOf(new java.util.LinkedHashSet<>(refs));
  }

  private void add(
      List<ProvisionRef> refs,
      Text text,
      Citation citation,
      boolean main,
      DraftFinder.Drafts named) {
    Belonging.Verdict verdict = belonging.of(text.string(), citation);
    String id = verdict.instrument();
    if (id == null) {
      return;
    }
    String draft = named.of(id, citation);
    boolean attached = verdict.attached() || draft != null && named.isNear(id, citation);
    List<Citation.Item> real = real(id, citation);
    boolean certain = main && citation.kind() != Citation.Kind.ATTACHED;
    if (!attached && !(certain && real.size() == citation.items().size())) {
      return;
    }
    for (Citation.Item item : real) {
      Span span = text.span(item.start(), item.end());
      refs.add(new ProvisionRef(id, draft, item.article(), item.paragraph(), span));
    }
  }

  /// Those that the instrument has, in any of its drafts; all where its articles are not known.
  private List<Citation.Item> real(String id, Citation citation) {
    int last = instruments.find(id).map(Instrument::lastArticle).orElse(0);
    return citation.items().stream()
        .filter(item -> last == 0 || Numbers.value(item.article().split(" ", -1)[0]) <= last)
        .toList();
  }

  private boolean isName(String all, Citation citation) {
    Citation.Item item = citation.items().getFirst();
    if (item.paragraph() != null || !notArticles.contains("article " + item.article())) {
      return false;
    }
    int end = Math.min(all.length(), citation.end() + 80);
    Tokens tokens = Tokens.of(all, Math.max(0, citation.start() - 40), end);
    int first = tokens.at(citation.start());
    return first + 1 < tokens.count() && NumberedName.isName(tokens, first, first + 1);
  }

  /// True when a full citation stands in the same paragraph at most two sentences and
  /// [#ANTECEDENT] characters before.
  private boolean hasAntecedent(Document document, Citation citation) {
    Text text = document.text();
    Passage passage = passage(document, text.codePoint(citation.start()));
    if (passage == null) {
      return false;
    }
    String all = text.string();
    int from = Math.max(text.utf16(passage.span().start()), citation.start() - ANTECEDENT);
    int start = Sentences.start(all, from, citation.start());
    for (int i = 0; i < 2 && start > from; i++) {
      start = Sentences.start(all, from, Math.max(from, start - 2));
    }
    return scanner.scan(all, start, citation.start()).stream().anyMatch(c -> !c.bare());
  }

  private static @Nullable Passage passage(Document document, int at) {
    List<Passage> passages = document.passages();
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).span().end() > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < passages.size() && passages.get(low).span().start() <= at
        ? passages.get(low)
        : null;
  }
}
