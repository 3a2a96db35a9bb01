package org.onrecord.api.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Forms in which statements are handed out.
public enum Form {
  JSON("json", "application/json", false),
  NDJSON("ndjson", "application/x-ndjson", true, "application/ndjson", "application/jsonl"),
  CSV("csv", "text/csv; charset=utf-8; header=present", true),
  HTML("html", "text/html; charset=utf-8", false),
  ATOM("atom", "application/atom+xml", false),
  BIBTEX("bib", "application/x-bibtex; charset=utf-8", true, "text/x-bibtex", "application/bibtex"),
  RIS("ris", "application/x-research-info-systems; charset=utf-8", true),
  CSL_JSON(
      "csl.json",
      "application/vnd.citationstyles.csl+json",
      true,
      "application/csl+json",
      "application/citeproc+json"),
  JSON_LD("jsonld", "application/ld+json", false),
  WEB_ANNOTATION(
      "wa.json", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", false),
  TEXT("txt", "text/plain; charset=utf-8", false);

  /// Of lists of statements.
  public static final List<Form> OF_LISTS =
      List.of(JSON, NDJSON, CSV, HTML, ATOM, BIBTEX, RIS, CSL_JSON, JSON_LD, WEB_ANNOTATION);

  /// Of one statement.
  public static final List<Form> OF_STATEMENTS =
      List.of(JSON, JSON_LD, WEB_ANNOTATION, HTML, BIBTEX, RIS, CSL_JSON);

  /// Of one document.
  public static final List<Form> OF_DOCUMENTS = List.of(JSON, JSON_LD, BIBTEX, RIS, CSL_JSON, TEXT);

  private final String suffix;
  private final String mediaType;
  private final boolean saved;

  /// Made by [List#of], which nothing changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> aliases;

  /// @param saved true where a browser saves it instead of showing it
  Form(String suffix, String mediaType, boolean saved, String... aliases) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.saved = saved;
    this.aliases = List.of(aliases);
  }

  /// What an address ends in after its dot.
  public String suffix() {
    return suffix;
  }

  /// The `Content-Type`.
  public String mediaType() {
    return mediaType;
  }

  /// Whether a browser saves it as a file and does not show it.
  public boolean isSaved() {
    return saved;
  }

  /// The types by which it may be asked for, its own first.
  List<MediaRange> offers() {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(mediaType), aliases.stream())
        .map(MediaRange::type)
        .toList();
  }

  /// The form of a suffix.
  public static Optional<Form> of(String suffix) {
    return Arrays.stream(values()).filter(form -> form.suffix.equals(suffix)).findFirst();
  }

  /// The media types of some forms, for a reader.
  static List<String> types(List<Form> forms) {
    return forms.stream().map(Form::mediaType).collect(Collectors.toList());
  }
}
