package org.onrecord.api.view;

import java.util.List;
import java.util.Map;
import org.onrecord.copies.Campaign;
import org.onrecord.copies.Campaign.Addition;

/// What a document says of the campaign that it is a letter of.
///
/// @param id of the campaign
/// @param letters how many there are
/// @param senders how many are known and differ
/// @param shared share of the shared text that this letter has, 0 to 1
/// @param adds words of its own
/// @param links `self` of the campaign, `documents`
public record CampaignOf(
    String id,
    int letters,
    int senders,
    double shared,
    List<Addition> adds,
    Map<String, String> links) {

  /// The view from one of its letters.
  public static CampaignOf of(Campaign campaign, String document, Map<String, String> links) {
    Campaign.Letter letter =
        campaign.letters().stream()
            .filter(l -> l.document().id().equals(document))
            .findFirst()
            .orElseThrow();
    return new CampaignOf(
        campaign.id(),
        campaign.letters().size(),
        campaign.senders(),
        letter.shared(),
        letter.adds(),
        links);
  }
}
