package org.onrecord.api.http;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of error that the API answers with, each with a page under `/api/v1/problems/`.
public enum ProblemKind {
  UNKNOWN_PARAMETER(
      "unknown-parameter",
      400,
      "Unknown parameter",
      "The address carries a parameter that this route does not take. Parameters are never ignored,"
          + " because an ignored filter gives wrong counts. `proposal` names the nearest one."),
  BAD_PARAMETER(
      "bad-parameter",
      400,
      "Bad parameter",
      "A parameter's value is not of its type or lies outside its limits. `parameter` names it;"
          + " `proposal` is the nearest value allowed, where there is one."),
  BAD_QUERY(
      "bad-query",
      400,
      "Bad query",
      "The words of `q` cannot be read. `position` is the code point at which reading stopped;"
          + " `repair` is a query that can be read, where there is one."),
  NO_MEANING(
      "no-meaning",
      400,
      "Not searched by meaning",
      "`mode` asks for what a question means, and this server cannot answer that: its index was"
          + " made without, or the optional part is not here. `detail` says which and what to do;"
          + " `proposal` is the mode that works. Nothing is answered by words in its stead."),
  BAD_CURSOR(
      "bad-cursor",
      400,
      "Bad cursor",
      "`after` is no cursor of this API. Take it from `links.next` of an answer, unchanged; `since`"
          + " from its `cursor`."),
  STALE_CURSOR(
      "stale-cursor",
      410,
      "Stale cursor",
      "The index has changed since the cursor was made, so that pages would not fit together."
          + " Begin again without `after`. Of `since`: the index that gave it was deleted or put"
          + " back to an older state; drop what you keep and begin again without `since`."),
  WITHDRAWN(
      "withdrawn",
      410,
      "Withdrawn",
      "The statement was on record and is no more; `detail` says why. Where a person withdrew it,"
          + " `correction` is the id of that decision, which can be taken back; where its file was"
          + " removed or altered, `document` and `at` say of which and when."),
  BAD_REQUEST(
      "bad-request",
      400,
      "Bad request",
      "The request is no well-formed HTTP request or its address cannot be decoded."),
  UNAUTHORISED(
      "unauthorised",
      401,
      "Token needed",
      "Writing needs the token of this server in the header `Authorization: Bearer TOKEN`."),
  FORBIDDEN(
      "forbidden",
      403,
      "Forbidden",
      "What was asked for exists but is not handed out: a file that leaves the corpus folder, or a"
          + " request that another site makes a browser send, or a correction sent to a server that"
          + " was started without a token."),
  NOT_FOUND("not-found", 404, "Not found", "There is nothing under this address."),
  METHOD_NOT_ALLOWED(
      "method-not-allowed",
      405,
      "Method not allowed",
      "The address exists but does not take this method. The header `Allow` names those it takes."),
  NOT_ACCEPTABLE(
      "not-acceptable",
      406,
      "Not acceptable",
      "What was asked for is not given in any form that the header `Accept` names. `offered` lists"
          + " the media types of its forms."),
  CONFLICT(
      "conflict",
      409,
      "Changed meanwhile",
      "Somebody decided the same otherwise, and `basedOn` does not name that decision. `entries`"
          + " are the ids of such decisions; send them in `basedOn` to overrule them."),
  UNPROCESSABLE(
      "unprocessable",
      422,
      "Body not understood",
      "The body is not what this address takes: `detail` says what was found and what was"
          + " expected."),
  TOO_LARGE("too-large", 413, "Too large", "The body of the request is over its limit."),
  URI_TOO_LONG("uri-too-long", 414, "Address too long", "The address is over its limit."),
  RANGE_NOT_SATISFIABLE(
      "range-not-satisfiable",
      416,
      "Range not satisfiable",
      "`start` and `end` do not lie in the text. `length` is its length in code points."),
  MISDIRECTED(
      "misdirected",
      421,
      "Wrong host",
      "The `Host` of the request is none that this server answers for. Allow further names where"
          + " the server is started."),
  HEADERS_TOO_LARGE(
      "headers-too-large", 431, "Headers too large", "The headers of the request are over limit."),
  INTERNAL(
      "internal",
      500,
      "Internal error",
      "A fault of the server. The request may be repeated; the index is not harmed."),
  BUSY(
      "busy",
      503,
      "Busy",
      "More searches are running than the machine can answer in time. `Retry-After` says when to"
          + " come back."),
  SEARCH_TIMEOUT(
      "search-timeout",
      503,
      "Search stopped",
      "The search was not done within its time and was stopped. Nothing of it is shown, because a"
          + " part would pass for the whole. `limitMillis` is the time it had, `tried` names the"
          + " parameters that it was asked with; `detail` says what to leave out."),
  EXPORT_BROKEN(
      "export-broken",
      503,
      "Export broken off",
      "The index changed or failed while rows were being written. The rows so far are right but"
          + " not all; begin the export again.");

  /// Where the kinds are described.
  static final String BASE = "/api/v1/problems/";

  private final String slug;
  private final int status;
  private final String title;
  private final String description;

  ProblemKind(String slug, int status, String title, String description) {
    this.slug = slug;
    this.status = status;
    this.title = title;
    this.description = description;
  }

  /// Its name in addresses.
  public String slug() {
    return slug;
  }

  /// Where it is explained, the `type` of RFC 9457.
  public String type() {
    return BASE + slug;
  }

  /// The HTTP status.
  public int status() {
    return status;
  }

  /// A short name for people.
  public String title() {
    return title;
  }

  /// What it means and what to do.
  public String description() {
    return description;
  }

  /// The kind of that name.
  public static Optional<ProblemKind> of(String slug) {
    return Arrays.stream(values()).filter(k -> k.slug.equals(slug)).findFirst();
  }

  /// The kind for a status that the server under us gives: the first of that status, else the
  /// general one of its class.
  static ProblemKind ofStatus(int status) {
    return switch (status) {
      case 400 -> BAD_REQUEST;
      case 501, 505 -> BAD_REQUEST;
      case 503 -> BUSY;
      default ->
          Arrays.stream(values())
              .filter(k -> k.status == status)
              .findFirst()
              .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    };
  }
}
