package org.onrecord.web;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen: nothing that axe finds, in light and dark, and no sideways scroll where
/// a screen of 1280 by 1024 is zoomed to 400 %.
@PageTest
class AccessibilityTest {

  static Stream<String> addresses() {
    Draft article = Harbour.drafts().getFirst();
    String statement = article.statements().get(1).id();
    return Stream.of(
        "/",
        "/?theme=press-freedom&actor=keel-accord&said.from=2024-01-01",
        "/?theme=privacy&actor=republic-of-sund",
        "/statements/" + statement,
        "/statements/" + article.statements().getLast().id(),
        "/documents/" + article.document().id() + "#s-" + statement,
        "/documents",
        "/actors/keel-accord",
        "/actors",
        "/corpus",
        "/review",
        "/searches",
        "/themes",
        "/themes/press-freedom",
        "/compare",
        "/compare?rows=category&columns=month",
        "/compare?first=keel-accord&second=lantern-trust",
        "/compare?first=lantern-trust&date=2024-08-01",
        "/compare?row=lantern-trust&column=press-freedom&order=alike",
        "/timeline",
        "/timeline?by=none&interval=month",
        "/instruments",
        "/instruments/un-cybercrime-convention",
        "/instruments/un-cybercrime-convention/6",
        "/help");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void isAccessibleInLightAndDarkAndReflowsAtFourTimesTheSize(String address, Screen screen) {
    screen.open(address).mustBeAccessible();
    screen.mustReflow();
  }

  @org.junit.jupiter.api.Test
  void theFiltersOfASmallScreenAreAccessible(Screen screen) {
    screen.page().setViewportSize(375, 700);
    screen.open("/");
    screen.page().getByText("Filters").last().click();
    screen.page().locator("#sheet .opt").first().waitFor();
    screen.mustBeAccessible();
  }

  @org.junit.jupiter.api.Test
  void theHelpIsAccessible(Screen screen) {
    screen.open("/");
    screen.page().keyboard().press("?");
    screen.mustBeAccessible();
  }
}
