package org.onrecord.structure.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Passage;
import org.onrecord.structure.furniture.FurnitureWords;
import org.onrecord.structure.text.Letters;

/// Finds the lines between the page's heading and its text that open the article: the standfirst,
/// often outside of the element that holds the body.
final class Standfirst {
  /// Words in a class or id that name it.
  private static final Set<String> NAMES =
      Set.of(
          "abstract",
          "anriss",
          "bajada",
          "chapeau",
          "chapo",
          "copete",
          "deck",
          "dek",
          "description",
          "entradilla",
          "excerpt",
          "ingress",
          "intro",
          "introduction",
          "introtext",
          "lead",
          "leadtext",
          "lede",
          "lidtext",
          "manchet",
          "occhiello",
          "preamble",
          "sommario",
          "sottotitolo",
          "standfirst",
          "strapline",
          "subheadline",
          "subtitle",
          "summary",
          "teaser",
          "teasertext",
          "vorspann",
          "zajawka");

  private static final int REACH = 12;

  /// A heading of so many words is a sentence.
  private static final int LONG_HEADING = 12;

  private final PageBlocks page;
  private final Zones zones;

  /// @param zones by tags and roles
  Standfirst(PageBlocks page, Zones zones) {
    this.page = page;
    this.zones = zones;
  }

  /// Marks as text what opens the article before its first block of text.
  void mark(boolean[] text, String title) {
    int first = first(text);
    int heading = heading(first, title);
    Element top = heading < 0 ? null : page.list().get(heading).owner();
    String body = body(text);
    int from = heading < 0 ? first - REACH / 2 : heading + 1;
    for (int i = Math.max(0, from); i < first && first < text.length; i++) {
      text[i] = isOpening(page.list().get(i), top, body);
    }
  }

  private static int first(boolean[] text) {
    int first = 0;
    while (first < text.length && !text[first]) {
      first++;
    }
    return first;
  }

  /// The nearest heading of the first level before the text, or one that says the title.
  private int heading(int first, String title) {
    if (first == page.list().size()) {
      return -1;
    }
    int passed = 0;
    for (int i = first - 1; i >= 0 && passed < REACH; i--) {
      PageBlock block = page.list().get(i);
      passed += block.linkDensity() < 0.5 ? 1 : 0;
      if (zones.has(block.owner(), Zones.FURNITURE) || PageHints.isFurniture(block.owner())) {
        continue;
      }
      if (block.heading() == 1 || block.heading() > 0 && Letters.of(block.text()).equals(title)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOpening(PageBlock block, @Nullable Element heading, String body) {
    boolean named = isNamed(block.owner());
    if (block.words() < 6
        || block.linkDensity() > 0.3
        || block.kind() == Passage.Kind.CAPTION
        || (block.heading() > 0 && !named && block.words() < LONG_HEADING)
        || FurnitureWords.reason(block.text()) != null
        || FurnitureWords.isByline(block.text())) {
      return false;
    }
    boolean near =
        named || heading != null && block.endsLikeSentence() && isNear(block.owner(), heading);
    return near && !inNote(block.owner()) && !body.contains(Letters.of(block.text()));
  }

  private static boolean isNamed(Element owner) {
    Element e = owner;
    for (int i = 0; e != null && i < 4; i++, e = e.parent()) {
      if (PageHints.named(e, NAMES)) {
        return true;
      }
    }
    return false;
  }

  /// No more than two steps up to what holds the heading too.
  @SuppressWarnings("ReferenceEquality") // an element is itself, not its equal
  private static boolean isNear(Element owner, Element heading) {
    Element e = owner.parent();
    for (int i = 0; e != null && i < 2; i++, e = e.parent()) {
      Element around = heading;
      for (int j = 0; around != null && j < 3; j++, around = around.parent()) {
        if (around == e) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean inNote(Element owner) {
    Element e = owner;
    for (int i = 0; e != null && i < 4; i++, e = e.parent()) {
      if (PageHints.isByline(e)
          || PageHints.isCaption(e)
          || PageHints.isComments(e)
          || PageHints.isFurnitureByTag(e)
          || (PageHints.isFurniture(e) && !PageHints.named(e, NAMES))) {
        return true;
      }
    }
    return false;
  }

  private String body(boolean[] text) {
    StringBuilder body = new StringBuilder();
    List<PageBlock> blocks = page.list();
    for (int i = 0; i < text.length; i++) {
      if (text[i]) {
        body.append(blocks.get(i).text());
      }
    }
    return Letters.of(body.toString());
  }
}
