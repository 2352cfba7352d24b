package org.isnad.explore.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Chromium of this machine, started once for all tests. Where there is none they are skipped,
 * unless {@code -Disnad.browser=PATH} names one.
 */
final class Chromium {
  private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
  private static final String NAMED = System.getProperty("isnad.browser", "");
  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /** Stands in the jar that only the profile "browser" fetches, whatever the platform. */
  private static final String DRIVER =
      "META-INF/maven/com.microsoft.playwright/driver-bundle/pom.properties";

  private static Optional<Browser> running = Optional.empty();

  private Chromium() {}

  /** Skips the tests of a class before it makes a store for them. */
  static synchronized void orSkip() {
    if (running.isEmpty()) {
      running = Optional.of(start(path()));
    }
  }

  /** A fresh profile that looks at an explorer. */
  static synchronized Visit visit(ServedExplorer explorer, Look look) {
    orSkip();
    return new Visit(running.orElseThrow(), explorer.home(), look);
  }

  /** A fresh profile that nobody watches. */
  static synchronized BrowserContext fresh(Look look) {
    orSkip();
    return running
        .orElseThrow()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setLocale(look.language()));
  }

  private static Browser start(Path path) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    boolean isRoot = "root".equals(System.getProperty("user.name"));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(path)
                .setChromiumSandbox(!isRoot)
                .setArgs(List.of("--disable-dev-shm-usage")));
  }

  private static Path path() {
    Optional<Path> found =
        (NAMED.isEmpty() ? USUAL : List.of(NAMED))
            .stream().map(Path::of).filter(Files::isExecutable).findFirst();
    if (found.isPresent() && hasDriver()) {
      return found.get();
    }
    String missing =
        "The pages are not tested in a browser: %s%n  -> %s"
            .formatted(
                found.isPresent() ? "what drives it is missing" : "there is no Chromium",
                found.isPresent()
                    ? "run Maven with -Pbrowser"
                    : "install it (apt-get install chromium), or name one:"
                        + " mvn -Pbrowser -Disnad.browser=PATH verify");
    if (!NAMED.isEmpty()) {
      throw new AssertionError(missing);
    }
    LOG.warn(missing);
    throw new TestAbortedException(missing);
  }

  private static boolean hasDriver() {
    return Chromium.class.getClassLoader().getResource(DRIVER) != null;
  }
}
