package org.onrecord.provision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A treaty with its drafts and articles.
///
/// @param id slug, such as `un-cybercrime-convention`
/// @param title in full
/// @param main true for the one that “Article 6” means where the text names none
/// @param names other names, in any language
/// @param drafts versions of the text, oldest first
/// @param articles by number; empty where only the name is known
public record Instrument(
    String id,
    String title,
    boolean main,
    List<String> names,
    List<Draft> drafts,
    List<Article> articles) {
  public Instrument {
    names = List.copyOf(names);
    drafts = List.copyOf(drafts);
    articles = List.copyOf(articles);
  }

  /// The number that an article of one numbering has in another; empty when it was not yet there or
  /// is no plain number.
  public Optional<String> renumbered(String article, Numbering from, Numbering to) {
    return articles.stream()
        .filter(a -> article.equals(a.numberIn(from)))
        .map(a -> a.numberIn(to))
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  /// Which numbers a draft uses.
  public enum Numbering {
    ADOPTED,
    /// Before the articles were moved.
    EARLY
  }

  /// A version of the text.
  ///
  /// @param id slug, such as `zero-draft`
  /// @param names as documents call it
  /// @param symbols document symbols, such as `A/AC.291/22/Rev.3`
  /// @param numbering which numbers it uses
  public record Draft(String id, List<String> names, List<String> symbols, Numbering numbering) {
    public Draft {
      names = List.copyOf(names);
      symbols = List.copyOf(symbols);
    }
  }

  /// An article.
  ///
  /// @param number in the adopted text
  /// @param titles by language
  /// @param chapter such as `IV`
  /// @param early number in the drafts before the renumbering, or null when it was not there
  /// @param basis how sure the title is; `recalled` is not checked against the official text
  public record Article(
      int number,
      Map<String, String> titles,
      String chapter,
      @Nullable Integer early,
      String basis) {
    public Article {
      titles = Map.copyOf(titles);
    }

    /// The number in a numbering, or null when it has none there.
    public @Nullable String numberIn(Numbering numbering) {
      Integer value = numbering == Numbering.ADOPTED ? Integer.valueOf(number) : early;
      return value == null ? null : value.toString();
    }
  }
}
