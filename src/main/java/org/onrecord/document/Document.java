package org.onrecord.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One text with one provenance, cut into passages.
///
/// Names stand as they are written; the register of actors resolves them later.
///
/// @param source file it came from; its id is the document's
/// @param kind what it is
/// @param kindReason in a sentence, why it was taken for that kind
/// @param title its heading without the site's name, or null
/// @param publisher who put it out, or null
/// @param authors bylines; of a letter its signatories, of a submission the submitting body
/// @param onBehalfOf bodies that the authors speak for, as written
/// @param signatories who signed a letter, in order
/// @param signatoriesComplete false where the text says that there are more
/// @param addressees whom a letter or submission goes to
/// @param via outlets that the text credits (“Via Politico”)
/// @param published when it was published
/// @param language ISO 639-1, or `und`
/// @param text all of it, furniture included
/// @param passages in text order, without overlap
/// @param pages pages in the file, 0 where the format has none
/// @param warnings what was cut or doubtful, each a sentence
/// @param pageMap where the text stands on its pages; an index keeps it apart from the document
public record Document(
    SourceFile source,
    DocumentKind kind,
    String kindReason,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    List<String> onBehalfOf,
    List<String> signatories,
    boolean signatoriesComplete,
    List<String> addressees,
    List<String> via,
    DatedAs published,
    String language,
    Text text,
    List<Passage> passages,
    int pages,
    List<String> warnings,
    PageMap pageMap) {

  public Document {
    authors = List.copyOf(authors);
    onBehalfOf = List.copyOf(onBehalfOf);
    signatories = List.copyOf(signatories);
    addressees = List.copyOf(addressees);
    via = List.copyOf(via);
    passages = List.copyOf(passages);
    warnings = List.copyOf(warnings);
    pageMap = Objects.requireNonNullElse(pageMap, PageMap.NONE);
    int last = 0;
    for (Passage passage : passages) {
      if (passage.span().start() < last || passage.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "passage " + passage + " overlaps the one before or leaves the text");
      }
      last = passage.span().end();
    }
  }

  /// The same document, with its places on its pages.
  public Document withPageMap(PageMap map) {
    return new Document(
        source,
        kind,
        kindReason,
        title,
        publisher,
        authors,
        onBehalfOf,
        signatories,
        signatoriesComplete,
        addressees,
        via,
        published,
        language,
        text,
        passages,
        pages,
        warnings,
        map);
  }

  /// A document whose places on its pages are not known.
  public Document(
      SourceFile source,
      DocumentKind kind,
      String kindReason,
      @Nullable String title,
      @Nullable String publisher,
      List<String> authors,
      List<String> onBehalfOf,
      List<String> signatories,
      boolean signatoriesComplete,
      List<String> addressees,
      List<String> via,
      DatedAs published,
      String language,
      Text text,
      List<Passage> passages,
      int pages,
      List<String> warnings) {
    this(
        source,
        kind,
        kindReason,
        title,
        publisher,
        authors,
        onBehalfOf,
        signatories,
        signatoriesComplete,
        addressees,
        via,
        published,
        language,
        text,
        passages,
        pages,
        warnings,
        PageMap.NONE);
  }

  /// Sha-256 of the file's bytes.
  public String id() {
    return source.id();
  }

  /// What the page carries besides its text, in text order.
  public List<Span> furniture() {
    return passages.stream()
        .filter(p -> p.kind() == Passage.Kind.FURNITURE)
        .map(Passage::span)
        .toList();
  }

  /// The passages that statements may stand in, in text order.
  public Stream<Passage> prose() {
    return passages.stream().filter(p -> p.kind().isProse());
  }
}
