package org.onrecord.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// A class of tests that drive the page: each takes a [Screen] of its own; browser, server and
/// what the browser keeps of the page's files are shared by all of them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
    value = "org.onrecord.web.Browsers#available",
    disabledReason =
        "no browser of the Chromium family here: apt-get install chromium, or -Dbrowser=/path;"
            + " -Dbrowser=required makes this fail")
@ExtendWith(PageTest.Tabs.class)
@interface PageTest {

  /// Hands out tabs and closes them.
  final class Tabs implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace SPACE =
        ExtensionContext.Namespace.create(Tabs.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type == Screen.class || type == Browser.class || type == URI.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Session session = session(context);
      Class<?> type = parameter.getParameter().getType();
      if (type == Browser.class) {
        return session.browser;
      }
      if (type == URI.class) {
        return session.server.address();
      }
      Screen screen = new Screen(session.context, session.server.address());
      context.getStore(SPACE).put(Screen.class, screen);
      return screen;
    }

    @Override
    public void afterEach(ExtensionContext context) {
      Screen screen = context.getStore(SPACE).remove(Screen.class, Screen.class);
      if (screen != null) {
        screen.close();
      }
    }

    private static Session session(ExtensionContext context) {
      return context
          .getRoot()
          .getStore(SPACE)
          .getOrComputeIfAbsent(Session.class, key -> new Session(), Session.class);
    }
  }

  /// What all tests share; closed when the last has run.
  final class Session implements AutoCloseable {
    private final Server server =
        Server.of(Harbour.drafts(), Harbour.failures(), Harbour.vocabulary());
    private final Playwright playwright = Browsers.playwright();
    private final Browser browser = Browsers.launch(playwright);
    private final BrowserContext context =
        Screen.context(browser, new Browser.NewContextOptions(), "en-GB");

    @Override
    public void close() {
      playwright.close();
      server.close();
    }
  }
}
