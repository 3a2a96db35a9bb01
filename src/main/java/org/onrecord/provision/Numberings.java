package org.onrecord.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.provision.Instrument.Draft;
import org.onrecord.statement.ProvisionRef;

/// Gives references the numbers of one draft, so that an article is found under whatever number a
/// text gave it. Immutable and safe for threads.
///
/// A reference that names its draft goes through the concordance; one that does not keeps the
/// number that it has, whatever the numbering: it is never mapped, and its draft is `unknown`. One
/// whose draft has no counterpart in the table keeps its number with the draft behind it,
/// `17@first-draft`, so that it is not taken for another article.
public final class Numberings {
  /// The numbers of every instrument's final text.
  public static final String FINAL = "";

  /// Stands for the draft that a text does not name.
  public static final String UNKNOWN = "unknown";

  private final Instruments instruments;

  public Numberings(Instruments instruments) {
    this.instruments = instruments;
  }

  /// Every numbering besides the final ones, `instrument@numbering`, in the order of the file.
  public List<String> keys() {
    return instruments.instruments().stream()
        .flatMap(i -> i.earlierNumberings().stream().map(numbering -> key(i, numbering)))
        .toList();
  }

  /// What [#key(String)] takes: the drafts of the main instrument by id, of others as
  /// `instrument/draft`.
  public List<String> drafts() {
    List<String> drafts = new ArrayList<>();
    for (Instrument instrument : instruments.instruments()) {
      for (Draft draft : instrument.drafts()) {
        drafts.add(instrument.main() ? draft.id() : instrument.id() + "/" + draft.id());
      }
    }
    return drafts;
  }

  /// The numbering of a draft, [#FINAL] or one of [#keys]; empty when there is no such draft or its
  /// numbers are not known.
  ///
  /// @param draft id of a draft of the main instrument, or `instrument/draft`
  public Optional<String> key(String draft) {
    int slash = draft.indexOf('/');
    Optional<Instrument> of =
        slash < 0 ? instruments.main() : instruments.find(draft.substring(0, slash));
    String id = draft.substring(slash + 1);
    return of.flatMap(i -> i.draft(id).flatMap(d -> key(i, d)));
  }

  private static Optional<String> key(Instrument instrument, Draft draft) {
    if (draft.numbering().equals(instrument.finalNumbering())) {
      return Optional.of(FINAL);
    }
    boolean known = instrument.earlierNumberings().contains(draft.numbering());
    return known ? Optional.of(key(instrument, draft.numbering())) : Optional.empty();
  }

  private static String key(Instrument instrument, String numbering) {
    return instrument.id() + "@" + numbering;
  }

  /// What a reference is filed under: `instrument/6`, `instrument/6(2)` …; several articles where
  /// the one was split.
  ///
  /// @param key [#FINAL] or one of [#keys]
  public List<String> values(ProvisionRef ref, String key) {
    return paths(ref, key).stream()
        .flatMap(path -> leveled(ref.instrument(), path))
        .distinct()
        .toList();
  }

  /// The reference by the numbers of the final text; several where the article was split.
  public List<ProvisionRef> inFinal(ProvisionRef ref) {
    return paths(ref, FINAL).stream()
        .map(path -> new ProvisionRef(ref.instrument(), ref.draft(), path, null, ref.span()))
        .toList();
  }

  private static Stream<String> leveled(String instrument, String path) {
    int at = path.indexOf('@');
    String draft = at < 0 ? "" : path.substring(at);
    String plain = at < 0 ? path : path.substring(0, at);
    return ProvisionRef.levels(plain).stream().map(level -> instrument + "/" + level + draft);
  }

  private List<String> paths(ProvisionRef ref, String key) {
    @Nullable Instrument of = instruments.find(ref.instrument()).orElse(null);
    @Nullable Draft draft =
        of == null || ref.draft() == null ? null : of.draft(ref.draft()).orElse(null);
    if (of == null || draft == null) {
      return List.of(ref.path());
    }
    boolean other = key.startsWith(of.id() + "@");
    String to = other ? key.substring(of.id().length() + 1) : of.finalNumbering();
    List<String> mapped = of.concordance().renumbered(ref.path(), draft.numbering(), to);
    return mapped.isEmpty() ? List.of(ref.path() + "@" + draft.id()) : mapped;
  }

  /// `instrument/draft` of a reference, `instrument/unknown` when the text names none; empty for an
  /// instrument of which no draft is known.
  public Optional<String> draft(ProvisionRef ref) {
    return instruments
        .find(ref.instrument())
        .filter(i -> !i.drafts().isEmpty())
        .map(i -> i.id() + "/" + (ref.draft() == null ? UNKNOWN : ref.draft()));
  }

  /// “Article 5(2) of the zero draft, now Article 6(2)” for a reference whose numbers differ from
  /// those of the final text; empty for one that has the same number or whose draft is not named.
  public Optional<String> now(ProvisionRef ref) {
    List<String> paths = paths(ref, FINAL);
    if (ref.draft() == null || paths.contains(ref.path()) && paths.size() == 1) {
      return Optional.empty();
    }
    String written = named(ref.path()) + " of the " + draftName(ref);
    List<String> now = paths.stream().filter(path -> path.indexOf('@') < 0).toList();
    return Optional.of(
        now.isEmpty()
            ? written + ", which has no counterpart in the final text"
            : written
                + ", now "
                + String.join(" and ", now.stream().map(Numberings::named).toList()));
  }

  private String draftName(ProvisionRef ref) {
    return instruments
        .find(ref.instrument())
        .flatMap(i -> i.draft(String.valueOf(ref.draft())))
        .map(d -> d.names().isEmpty() ? d.id().replace('-', ' ') : d.names().getFirst())
        .orElse(String.valueOf(ref.draft()));
  }

  /// “Article 6(2)”, “Chapter IV”, “Preamble”.
  public static String named(String path) {
    boolean article = !path.isEmpty() && Character.isDigit(path.charAt(0));
    if (article) {
      return "Article " + path;
    }
    return path.isEmpty() ? path : Character.toUpperCase(path.charAt(0)) + path.substring(1);
  }
}
