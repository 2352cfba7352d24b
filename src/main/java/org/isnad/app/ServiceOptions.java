package org.isnad.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.link.wikidata.Manners;
import org.isnad.link.wikidata.Pauses;
import org.isnad.link.wikidata.Proposer;
import org.isnad.link.wikidata.Service;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which service is asked, and how gently. */
final class ServiceOptions {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  @Option(
      names = "--api",
      paramLabel = "URL",
      description = "api.php of the Wikibase to ask (default: Wikidata's).")
  private URI api = Service.WIKIDATA;

  @Option(
      names = "--reconcile",
      paramLabel = "URL",
      description = "Search names with this W3C reconciliation service instead.")
  private @Nullable URI reconcile;

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description = "Who asks; add a way to reach you (default: ${DEFAULT-VALUE}).")
  private String userAgent = "isnad/" + Version.ofProgram() + " (https://w3id.org/isnad/)";

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where answers are kept (default: ${DEFAULT-VALUE}).")
  private Path cache = Path.of("data", "wikidata-answers");

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      description = "Ask anew for what was answered longer ago (default: ${DEFAULT-VALUE}).")
  private int maxAge = 90;

  @Option(
      names = "--max-requests",
      paramLabel = "N",
      description = "Most requests to send (default: ${DEFAULT-VALUE}); 0: kept answers only.")
  private int requests = 500;

  @Option(
      names = "--pause",
      paramLabel = "MS",
      description = "Milliseconds between two requests (default: ${DEFAULT-VALUE}).")
  private int pause = 1000;

  @Option(
      names = "--timeout",
      paramLabel = "MS",
      description = "Milliseconds to wait for an answer (default: ${DEFAULT-VALUE}).")
  private int timeout = 30_000;

  /**
   * @throws IllegalArgumentException if an address or a number is none
   */
  Proposer proposer(Gazetteer gazetteer) {
    URI address = reconcile;
    Service service =
        address == null ? new Service.Wikibase(api) : new Service.Reconciliation(address, api);
    Manners manners =
        new Manners(
            userAgent,
            Duration.ofMillis(pause),
            Duration.ofMillis(timeout),
            requests,
            Duration.ofDays(maxAge),
            LONGEST_WAIT);
    return new Proposer(service, manners, cache, gazetteer, Pauses.real(), Clock.systemUTC());
  }

  Path cache() {
    return cache;
  }
}
