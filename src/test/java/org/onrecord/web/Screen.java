package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// One tab of the browser on the server. What the console, the page or its security policy
/// complains of is kept and fails the test at its end.
final class Screen implements AutoCloseable {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final URI root;
  private final BrowserContext context;
  private final List<String> complaints = new ArrayList<>();
  private final Page page;

  Screen(Browser browser, URI root) {
    this(browser, root, new Browser.NewContextOptions());
  }

  Screen(Browser browser, URI root, Browser.NewContextOptions options) {
    this(browser, root, options, "en-GB");
  }

  Screen(Browser browser, URI root, Browser.NewContextOptions options, String locale) {
    this.root = root;
    this.context =
        browser.newContext(options.setLocale(locale).setReducedMotion(ReducedMotion.REDUCE));
    this.page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onConsoleMessage(m -> complaints.add(m.type() + ": " + m.text() + " " + m.location()));
    page.onPageError(e -> complaints.add("error: " + e));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  /// The tab itself.
  Page page() {
    return page;
  }

  /// Opens an address of the server and waits until it is drawn.
  Screen open(String path) {
    page.navigate(root.resolve(path).toString());
    drawn();
    return this;
  }

  /// Waits until the answer to the last question is drawn.
  Screen drawn() {
    page.locator("main:not(.busy, .counting) [role=status]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    return this;
  }

  /// Path and query of the address.
  String address() {
    URI here = URI.create(page.url());
    return here.getRawPath()
        + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery())
        + (here.getRawFragment() == null ? "" : "#" + here.getRawFragment());
  }

  Locator role(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator status() {
    return page.getByRole(AriaRole.STATUS);
  }

  /// The search box on show.
  Locator box() {
    return role(AriaRole.COMBOBOX, "Search statements");
  }

  /// Id of the element that has the focus.
  String focus() {
    return String.valueOf(page.evaluate("document.activeElement.id"));
  }

  /// What axe finds wrong, in light and in dark.
  void mustBeAccessible() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      List<String> found =
          new AxeBuilder(page)
              .withTags(RULES).analyze().getViolations().stream()
                  .map(v -> v.getId() + " at " + v.getNodes().getFirst().getTarget())
                  .toList();
      assertEquals(List.of(), found, address() + " in " + scheme);
    }
  }

  /// Nothing sticks out of a screen 320 pixels wide.
  void mustReflow() {
    page.setViewportSize(320, 800);
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertEquals(320, ((Number) wide).intValue(), address() + " scrolls sideways");
  }

  /// Forgets that the API refused a question, and nothing else.
  void forgetRefusals() {
    complaints.removeIf(c -> c.contains("status of 400"));
  }

  /// Forgets complaints that the test itself provokes.
  void forgive() {
    complaints.clear();
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), complaints);
  }
}
