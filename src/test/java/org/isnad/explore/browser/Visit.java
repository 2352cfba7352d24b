package org.isnad.explore.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who opens pages, clicks and remembers what went wrong: errors on the console (refusals
 * of the Content-Security-Policy are among them), scripts that failed, requests that did or that
 * went to another host, dialogs. Closing fails the test if anything did.
 */
final class Visit implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final String home;
  private final Look look;
  private final List<String> complaints = new ArrayList<>();
  private final List<Request> answered = new ArrayList<>();
  private int clicks;

  Visit(Browser browser, String home, Look look) {
    this.home = home;
    this.look = look;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.isDark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(look.language()));
    this.page = context.newPage();
    page.setDefaultTimeout(20_000);
    listen();
  }

  private void listen() {
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("script: " + error));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(home) && request.url().startsWith("http")) {
            complaints.add("another host: " + request.url());
          }
        });
    page.onRequestFinished(answered::add);
    page.onRequestFailed(
        request -> {
          if (!String.valueOf(request.failure()).contains("ERR_ABORTED")) {
            complaints.add("failed: %s %s".formatted(request.url(), request.failure()));
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            complaints.add("status %d: %s".formatted(response.status(), response.url()));
          }
        });
  }

  Page page() {
    return page;
  }

  /** Opens an address in the language of the look and waits until everything stands. */
  Visit open(String address) {
    String mark = address.contains("?") ? "&" : "?";
    var unused = page.navigate(home + address.substring(1) + mark + "lang=" + look.language());
    return stand();
  }

  /** Waits until the page has its heading, its data and nothing more to ask. */
  Visit stand() {
    page.locator("main h1").first().waitFor();
    gone("main .loading");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return gone("main .loading");
  }

  /** Clicks, as somebody does who counts. */
  Visit click(Locator what) {
    what.click();
    clicks++;
    return this;
  }

  /** Clicks on a point of the window, for pictures that have no elements. */
  Visit clickAt(double x, double y) {
    page.mouse().click(x, y);
    clicks++;
    return this;
  }

  int clicks() {
    return clicks;
  }

  boolean has(String selector) {
    return page.locator(selector).count() > 0;
  }

  /** The first that is shown, waited for. */
  Locator shown(String selector) {
    Locator first = page.locator(selector).first();
    first.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    return first;
  }

  /** Waits until nothing of it is shown any more. */
  Visit gone(String selector) {
    page.locator(selector)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    return this;
  }

  String attribute(String name) {
    return String.valueOf(page.locator("html").getAttribute(name));
  }

  /** Bytes that came over the wire, compressed where the server compresses. */
  long weight() {
    return answered.stream().mapToLong(request -> request.sizes().responseBodySize).sum();
  }

  /** How much the page is wider than the window, in pixels. */
  int surplusWidth() {
    Object surplus =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) surplus).intValue();
  }

  /** Keeps a picture under {@code target/screenshots/}. */
  Visit picture(String name) {
    Path file =
        Path.of(
            "target/screenshots/%s-%s%s%s.png"
                .formatted(
                    name,
                    look.language(),
                    look.isDark() ? "-dark" : "",
                    look.width() < 500 ? "-phone" : ""));
    var unused = page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return this;
  }

  @Override
  public void close() {
    String address = page.url();
    context.close();
    if (!complaints.isEmpty()) {
      throw new AssertionError(address + "\n  " + String.join("\n  ", complaints));
    }
  }
}
