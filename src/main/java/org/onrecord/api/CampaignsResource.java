package org.onrecord.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Paging;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.view.CampaignListView;
import org.onrecord.api.view.CampaignView;
import org.onrecord.api.view.Total;
import org.onrecord.copies.Campaign;
import org.onrecord.index.StatementIndex;

/// `/campaigns` and one campaign of form letters.
final class CampaignsResource {
  private static final String PATH = Links.API + "/campaigns";

  /// Code points of the shared text that a list shows.
  private static final int SHOWN = 200;

  private final StatementIndex index;
  private final Answers answers;

  CampaignsResource(StatementIndex index, Answers answers) {
    this.index = index;
    this.answers = answers;
  }

  List<Route> routes() {
    return List.of(
        Route.of(PATH, Paging.NAMES, this::list),
        Route.of(PATH + "/{id}", Paging.NAMES, this::one));
  }

  private void list(Context ctx, Parameters given) {
    Paging paging = Paging.read(given, 50, 200, index.standing().generation());
    answers.json(
        ctx,
        () -> {
          List<Campaign> all = index.campaigns();
          return new CampaignListView(
              Total.of(all.size()),
              paging.generation(),
              paging.of(all).stream().map(CampaignsResource::item).toList(),
              paging.links(given, PATH, all.size()));
        });
  }

  private static CampaignListView.Item item(Campaign campaign) {
    String template = String.join(" … ", campaign.template());
    int end = Math.min(SHOWN, template.codePointCount(0, template.length()));
    String begins = template.substring(0, template.offsetByCodePoints(0, end));
    return new CampaignListView.Item(
        campaign.id(),
        campaign.letters().size(),
        campaign.senders(),
        campaign.words(),
        begins.length() < template.length() ? begins + "…" : begins,
        links(campaign));
  }

  /// `self` and `documents`.
  static Map<String, String> links(Campaign campaign) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", PATH + "/" + campaign.id());
    links.put("documents", Links.of(Links.API + "/documents", "campaign", campaign.id()));
    return links;
  }

  private void one(Context ctx, Parameters given) {
    String id = Ids.slug(ctx, "campaign");
    Paging paging = Paging.read(given, 200, 200, index.standing().generation());
    answers.json(
        ctx,
        () -> {
          Campaign found = index.campaign(id).orElseThrow(() -> Ids.unknown("campaign", id));
          Map<String, String> links = new LinkedHashMap<>(links(found));
          links.putAll(paging.links(given, PATH + "/" + found.id(), found.letters().size()));
          return CampaignView.of(found, paging.of(found.letters()), paging.generation(), links);
        });
  }
}
