package org.onrecord.api.page;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Html;
import org.onrecord.api.http.Links;

/// `/opensearch.xml`: how a browser, or whoever else searches for people, asks this server.
public final class OpenSearch {
  private static final String TYPE = "application/opensearchdescription+xml";

  private OpenSearch() {}

  /// Answers with the description.
  public static void write(Context ctx) {
    String root = Links.addresses(ctx).root();
    String body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n"
            + "  <ShortName>OnRecord</ShortName>\n"
            + "  <Description>Who said what, about which concern, when.</Description>\n"
            + "  <InputEncoding>UTF-8</InputEncoding>\n"
            + url("text/html", root, "/?q={searchTerms}")
            + url("application/json", root, "/api/v1/statements?q={searchTerms}&limit={count?}")
            + url("application/atom+xml", root, "/api/v1/statements.atom?q={searchTerms}")
            + "</OpenSearchDescription>\n";
    Answers.unchanging(ctx, TYPE, body.getBytes(StandardCharsets.UTF_8));
  }

  private static String url(String type, String root, String template) {
    return "  <Url type=\"" + type + "\" template=\"" + Html.text(root + template) + "\"/>\n";
  }
}
