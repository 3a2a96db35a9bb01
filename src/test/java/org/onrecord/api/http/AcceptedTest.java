package org.onrecord.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptedTest {
  private static Optional<Form> list(String accept) {
    return Accepted.best(accept, Form.OF_LISTS);
  }

  @Test
  void whoNamesNothingOrEverythingGetsJson() {
    assertEquals(Optional.of(Form.JSON), Accepted.best(null, Form.OF_LISTS));
    assertEquals(Optional.of(Form.JSON), list("*/*"));
    assertEquals(Optional.of(Form.JSON), list("application/*"));
    assertEquals(Optional.of(Form.JSON), list(""));
    assertEquals(Optional.of(Form.JSON), list("nonsense"));
  }

  @Test
  void theHighestQualityWinsAndTheNarrowestRangeTellsIt() {
    assertEquals(Optional.of(Form.CSV), list("application/json;q=0.2, text/csv;q=0.9"));
    assertEquals(Optional.of(Form.CSV), list("*/*;q=0.1, TEXT/CSV; Q=0.3"));
    assertEquals(Optional.of(Form.NDJSON), list("application/json;q=0, */*"));
    assertEquals(Optional.of(Form.CSV), list("text/*, text/html;q=0"));
    assertEquals(
        Optional.of(Form.HTML),
        list("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"));
  }

  @Test
  void aProfileTellsAnnotationsFromQuotations() {
    assertEquals(Optional.of(Form.JSON_LD), list("application/ld+json"));
    assertEquals(
        Optional.of(Form.WEB_ANNOTATION),
        list("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""));
    assertEquals(Optional.empty(), list("application/ld+json;profile=\"http://example.org/a,b\""));
  }

  @Test
  void aFormIsKnownByItsOtherNames() {
    assertEquals(Optional.of(Form.BIBTEX), list("text/x-bibtex"));
    assertEquals(Optional.of(Form.CSL_JSON), list("application/citeproc+json, text/plain;q=0.5"));
    assertEquals(Optional.of(Form.NDJSON), list("application/jsonl"));
    assertEquals(Optional.of(Form.CSV), list("text/csv; charset=utf-8"));
  }

  @Test
  void whatIsNotGivenIsNotAcceptable() {
    assertEquals(Optional.empty(), list("image/png"));
    assertEquals(Optional.empty(), list("application/json;q=0"));
    assertEquals(Optional.empty(), list("image/png, nonsense"));
  }
}
