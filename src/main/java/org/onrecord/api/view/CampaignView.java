package org.onrecord.api.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.Campaign;
import org.onrecord.copies.Campaign.Addition;
import org.onrecord.copies.Campaign.Letter;

/// A campaign of form letters.
///
/// @param first id of the letter that comes first
/// @param model id of the letter that has most of the shared text
/// @param senders how many are known and differ
/// @param words how many the shared text has
/// @param template the shared text, in pieces as they stand in the model
/// @param total how many letters there are
/// @param items letters, the first first
/// @param links `self`, `documents` (the same letters as documents), and `next` unless this is the
///     last page
public record CampaignView(
    String id,
    String first,
    String model,
    int senders,
    int words,
    List<String> template,
    Total total,
    String generation,
    List<LetterView> items,
    Map<String, String> links) {

  /// One letter.
  ///
  /// @param senders as they are written
  /// @param published as much of the date as is known, or null
  /// @param shared share of the shared text that it has, 0 to 1
  /// @param adds words of its own
  public record LetterView(
      String document,
      String path,
      @Nullable String title,
      List<String> senders,
      @Nullable String published,
      double shared,
      List<Addition> adds) {

    static LetterView of(Letter letter) {
      return new LetterView(
          letter.document().id(),
          letter.document().path(),
          letter.document().title(),
          letter.senders(),
          DateView.iso(letter.document().published()),
          letter.shared(),
          letter.adds());
    }
  }

  /// The view of a page of a campaign's letters.
  public static CampaignView of(
      Campaign campaign, List<Letter> letters, String generation, Map<String, String> links) {
    return new CampaignView(
        campaign.id(),
        campaign.first(),
        campaign.model(),
        campaign.senders(),
        campaign.words(),
        campaign.template(),
        Total.of(campaign.letters().size()),
        generation,
        letters.stream().map(LetterView::of).toList(),
        links);
  }
}
