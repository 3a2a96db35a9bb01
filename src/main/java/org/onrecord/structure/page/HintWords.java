package org.onrecord.structure.page;

import java.util.Locale;
import java.util.Set;

/// Words in the classes and ids of a page that name what an element holds.
final class HintWords {
  /// Words in a class or id that name furniture.
  static final Set<String> FURNITURE =
      words(
          """
          nav navbar navigation navi menu submenu breadcrumb breadcrumbs footer sidebar related
          recommended recommendation recommendations recirculation promo promotion promobox
          teaser teasers share sharing shares sharedaddy social sociallinks socials addthis
          newsletter newsletters subscribe subscription signup optin mailchimp cookie cookies
          gdpr consent popup popover tooltip rollover hovercard dropdown modal overlay lightbox
          banner ad ads advert alert alerts adverts advertisement advertising adsense adbox
          werbung anzeige sponsor sponsored sponsors taboola outbrain widget widgets tags taglist
          tagcloud pagination pager paging pagenavi bio authorbox popular trending mostread skip
          rating ratings login signin register toolbar print printonly copyright disclaimer legal
          prev previous postnav carousel slider donate donation jp yarpp crosslinks readmore
          morelinks toc infobox sitemap searchform topbar masthead offcanvas mashsb ssba wabtn
          feedback hinweis aktionen kontakt shariff marginal moreon storylinks playlist
          productbox navbox catlinks editsection mwhide noprint bookmark bookmarks viewcount
          sponsoring piano regwall dfp gpt ticker weiterlesen mehr verwandte empfehlungen
          """);

  /// Words in a class or id that name a reader's comment.
  static final Set<String> COMMENT =
      words(
          """
          comment comments commentlist commentform commentarea commentsection disqus respond
          replies kommentare kommentar comentarios commentaires fbcomments livefyre usercomments
          pingback trackback trackbacks forum
          """);

  static final Set<String> BYLINE =
      words(
          """
          byline bylines author authors autor dateline postmeta entrymeta meta timestamp pubdate
          date datum published posted postedon articleinfo postinfo credits credit source
          """);

  static final Set<String> AUTHOR =
      words(
          """
          author authors autor byline writer postauthor articleauthor documentauthor entryauthor
          verfasser redakteur username
          """);

  static final Set<String> CAPTION =
      words(
          """
          caption captions wpcaption imagecaption photocaption gallery bildunterschrift
          figcaption imagecredit photocredit mediacaption bildtext imagedescription imagesubline
          bildbeschreibung piedefoto didascalia imagetext copyrightinfo
          """);

  /// Those of them that hardly ever name anything else.
  static final Set<String> SURELY =
      words(
          """
          footer breadcrumb breadcrumbs cookie cookies copyright navbar newsletter sitemap
          """);

  private HintWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /// True when a class or id has one of the words: whole, or of two parts that stand side by side
  /// (`site-footer`, `siteFooter` and `wp-caption` as “wpcaption”).
  ///
  /// Every element of a page is asked several times, so this reads letter by letter: by regular
  /// expressions it was a fifth of the time of a whole page.
  static boolean any(String name, Set<String> words) {
    String before = "";
    int at = 0;
    while (at < name.length()) {
      char c = name.charAt(at);
      if (!isPart(c)) {
        if (Character.isWhitespace(c)) {
          before = "";
        }
        at++;
        continue;
      }
      int end = endOfPart(name, at);
      String part = name.substring(at, end).toLowerCase(Locale.ROOT);
      if (words.contains(part) || !before.isEmpty() && words.contains(before + part)) {
        return true;
      }
      // A camel-case step begins a name of its own, as a space does.
      before = end < name.length() && isPart(name.charAt(end)) ? "" : part;
      at = end;
    }
    return false;
  }

  /// Where a part ends: before what is no letter, and before a capital that follows none.
  private static int endOfPart(String name, int start) {
    int end = start + 1;
    while (end < name.length() && isPart(name.charAt(end))) {
      if (isCapital(name.charAt(end)) && !isCapital(name.charAt(end - 1))) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return c >= 'a' && c <= 'z' || isCapital(c) || c >= '0' && c <= '9';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
