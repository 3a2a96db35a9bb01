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

  /// Of these alone the answer depends on the colours.
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final String VIOLATIONS =
      """
      async ([type, values]) => (await axe.run(document,
          {runOnly: {type, values}, resultTypes: ['violations'], preload: false}))
        .violations.map(v => `${v.id} at ${v.nodes[0].target}`)
      """;

  private static final String STAYING =
      """
      [...document.querySelectorAll('body *')]
        .filter(e => /fixed|sticky/.test(getComputedStyle(e).position) && e.offsetHeight > 120)
        .map(e => e.outerHTML.slice(0, 80))
      """;

  private final URI root;
  private final BrowserContext context;
  private final boolean borrowed;
  private final List<String> complaints = new ArrayList<>();
  private final Page page;

  Screen(Browser browser, URI root) {
    this(browser, root, new Browser.NewContextOptions());
  }

  Screen(Browser browser, URI root, Browser.NewContextOptions options) {
    this(browser, root, options, "en-GB");
  }

  Screen(Browser browser, URI root, Browser.NewContextOptions options, String locale) {
    this(context(browser, options, locale), root, false);
  }

  /// A tab of a context that others have used and will use: what is kept is emptied at the end.
  Screen(BrowserContext context, URI root) {
    this(context, root, true);
  }

  private Screen(BrowserContext context, URI root, boolean borrowed) {
    this.root = root;
    this.borrowed = borrowed;
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(60_000);
    page.onConsoleMessage(m -> complaints.add(m.type() + ": " + m.text() + " " + m.location()));
    page.onPageError(e -> complaints.add("error: " + e));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  /// What a reader brings: language, no motion.
  static BrowserContext context(Browser browser, Browser.NewContextOptions options, String locale) {
    return browser.newContext(options.setLocale(locale).setReducedMotion(ReducedMotion.REDUCE));
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

  /// What axe finds wrong: by all rules in light, by those of colours in dark.
  void mustBeAccessible() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    if (page.evaluate("window.axe === undefined").equals(true)) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    assertEquals(List.of(), violations("tag", RULES), address() + " in light");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertEquals(List.of(), violations("rule", COLOURS), address() + " in dark");
  }

  private Object violations(String type, List<String> values) {
    return page.evaluate(VIOLATIONS, List.of(type, values));
  }

  /// Nothing sticks out of a screen of 1280 by 1024 at 400 %, and what stays in place while the
  /// rest scrolls leaves more than half of it free.
  void mustReflow() {
    page.setViewportSize(320, 256);
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertEquals(320, ((Number) wide).intValue(), address() + " scrolls sideways");
    assertEquals(List.of(), page.evaluate(STAYING), address() + " is covered");
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
    if (borrowed) {
      page.evaluate("() => { try { localStorage.clear(); } catch { /* no place of its own */ } }");
      page.close();
      context.clearCookies();
      context.clearPermissions();
    } else {
      context.close();
    }
    assertEquals(List.of(), complaints);
  }
}
