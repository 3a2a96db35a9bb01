package org.onrecord.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A treaty with its drafts and articles.
///
/// @param id slug, such as `un-cybercrime-convention`
/// @param title in full
/// @param main true for the one that “Article 6” means where the text names none
/// @param names other names, in any language
/// @param drafts versions of the text, oldest first; the last one is the final text
/// @param articles by number; empty where only the name is known
/// @param concordance which article has which number in which draft
public record Instrument(
    String id,
    String title,
    boolean main,
    List<String> names,
    List<Draft> drafts,
    List<Article> articles,
    Concordance concordance) {
  /// The numbering of an instrument without drafts.
  public static final String ADOPTED = "adopted";

  public Instrument {
    names = List.copyOf(names);
    drafts = List.copyOf(drafts);
    articles = List.copyOf(articles);
  }

  /// The draft of that id.
  public Optional<Draft> draft(String draft) {
    return drafts.stream().filter(d -> d.id().equals(draft)).findFirst();
  }

  /// The numbers of the final text, which is the last of the drafts.
  public String finalNumbering() {
    return drafts.isEmpty() ? ADOPTED : drafts.getLast().numbering();
  }

  /// Every other numbering that a draft uses and the concordance knows, sorted.
  public List<String> earlierNumberings() {
    TreeSet<String> earlier = new TreeSet<>();
    drafts.stream().map(Draft::numbering).filter(concordance::knows).forEach(earlier::add);
    earlier.remove(finalNumbering());
    return List.copyOf(earlier);
  }

  /// The highest number of an article in any draft; 0 when no article is known.
  public int lastArticle() {
    return Stream.concat(
            articles.stream().map(Article::number), concordance.articleNumbers().stream())
        .max(Integer::compare)
        .orElse(0);
  }

  /// The article of that number in the final text.
  public Optional<Article> article(String number) {
    return articles.stream().filter(a -> String.valueOf(a.number()).equals(number)).findFirst();
  }

  /// A version of the text.
  ///
  /// @param id slug, such as `zero-draft`
  /// @param names as documents call it
  /// @param symbols document symbols, such as `A/AC.291/22/Rev.3`
  /// @param numbering which numbers it uses: a column of the concordance
  /// @param from first day on which it may have been published, or null when not known
  /// @param to last such day
  public record Draft(
      String id,
      List<String> names,
      List<String> symbols,
      String numbering,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    public Draft {
      names = List.copyOf(names);
      symbols = List.copyOf(symbols);
    }
  }

  /// An article.
  ///
  /// @param number in the final text
  /// @param titles by language
  /// @param chapter such as `IV`
  /// @param basis how sure the title is; `recalled` is not checked against the official text
  public record Article(int number, Map<String, String> titles, String chapter, String basis) {
    public Article {
      titles = Map.copyOf(titles);
    }
  }
}
