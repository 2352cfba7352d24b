package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.eclipse.jetty.server.ServerConnector;
import org.isnad.store.endpoint.AccessLog;
import org.isnad.store.endpoint.LocalOnly;
import org.isnad.store.endpoint.OpenToOrigins;
import org.isnad.store.endpoint.ResponseHeaders;
import org.isnad.store.endpoint.StoreEndpoint;

/**
 * The store over HTTP: SPARQL queries at {@code /isnad/sparql}, what services add, {@code /$/ping},
 * {@code /$/metrics}. Nothing that comes over HTTP can read files or call other servers, nor,
 * without a password, write.
 */
public final class SparqlServer implements AutoCloseable {
  private static final String DATASET = "/isnad";
  private static final String METRICS = "/$/metrics";

  private final FusekiServer server;
  private final StoreEndpoint endpoint;
  private final Optional<AccessLog> log;
  private final URI home;

  private SparqlServer(
      FusekiServer server, StoreEndpoint endpoint, Optional<AccessLog> log, URI home) {
    this.server = server;
    this.endpoint = endpoint;
    this.log = log;
    this.home = home;
  }

  /** Serves queries, and nothing beside. */
  public static SparqlServer start(
      ClaimStore store, QueryLibrary library, ServerSettings settings) {
    return start(store, library, settings, List.of());
  }

  /**
   * Starts to serve; returns at once.
   *
   * @param beside what else is served at paths of its own
   * @throws StoreException if the port is taken or the host is not one of this machine
   */
  public static SparqlServer start(
      ClaimStore store, QueryLibrary library, ServerSettings settings, List<WebService> beside) {
    Optional<AccessLog> log = accessLog(settings);
    StoreEndpoint endpoint =
        new StoreEndpoint(DATASET, settings.limits(), settings.addresses(), settings.passwords());
    boolean isStarted = false;
    try {
      FusekiServer server = build(store, library, settings, endpoint, beside);
      ErrorPage.putOn(server.getJettyServer());
      log.ifPresent(to -> server.getJettyServer().setRequestLog(to.of(settings.addresses())));
      begin(server, settings);
      isStarted = true;
      return new SparqlServer(server, endpoint, log, address(settings.host(), server.getPort()));
    } finally {
      if (!isStarted) {
        close(endpoint, log);
      }
    }
  }

  private static void begin(FusekiServer server, ServerSettings settings) {
    Arrays.stream(server.getJettyServer().getConnectors())
        .filter(ServerConnector.class::isInstance)
        .map(ServerConnector.class::cast)
        .forEach(connector -> connector.setHost(settings.host()));
    try {
      server.start();
    } catch (FusekiException e) {
      server.stop();
      throw notStarted(settings, e);
    }
  }

  /** The home page: {@code http://localhost:3030/}. */
  public URI home() {
    return home;
  }

  /** Where queries go: {@code http://localhost:3030/isnad/sparql}. */
  public URI endpoint() {
    return home.resolve(DATASET + StoreEndpoint.QUERIES);
  }

  /** Waits until the server is stopped or the thread is interrupted. */
  public void join() {
    try {
      server.join();
    } catch (FusekiException e) {
      if (!(e.getCause() instanceof InterruptedException)) {
        throw e;
      }
      // The caller stops the server next, which the thread's interrupted state would disturb.
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } finally {
      close(endpoint, log);
    }
  }

  private static void close(StoreEndpoint endpoint, Optional<AccessLog> log) {
    endpoint.close();
    log.ifPresent(
        file -> {
          try {
            file.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static FusekiServer build(
      ClaimStore store,
      QueryLibrary library,
      ServerSettings settings,
      StoreEndpoint endpoint,
      List<WebService> beside) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .fusekiModules(FusekiModules.empty())
            .enablePing(true)
            .enableMetrics(true)
            .addFilter("/*", new ResponseHeaders(settings.policy()));
    endpoint.addTo(builder, store.dataset().asDatasetGraph(), store::noteChange);
    if (!settings.hasOpenMetrics()) {
      builder.addFilter(METRICS, new LocalOnly(settings.addresses()));
    }
    new LibraryPages(library).addTo(builder);
    for (WebService service : beside) {
      service.servlets().forEach(builder::addServlet);
      service.openPaths().forEach(path -> builder.addFilter(path, new OpenToOrigins()));
    }
    FusekiServer server = builder.build();
    endpoint.countIn(
        MetricsProvider.getMetricsProvider(server.getServletContext()).getMeterRegistry());
    return server;
  }

  private static Optional<AccessLog> accessLog(ServerSettings settings) {
    return settings
        .accessLog()
        .map(
            file -> {
              try {
                return AccessLog.to(file);
              } catch (IOException e) {
                throw new StoreException(
                    "the access log %s cannot be written: %s\n  -> name another: --access-log FILE"
                        .formatted(file, e),
                    e);
              }
            });
  }

  private static StoreException notStarted(ServerSettings settings, FusekiException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new StoreException(
            "port %d of %s cannot be used: %s\n  -> stop what listens there, or name another: --port N"
                .formatted(settings.port(), settings.host(), cause.getMessage()),
            failure);
      }
    }
    return new StoreException(
        "the server cannot start at %s:%d: %s"
            .formatted(settings.host(), settings.port(), failure.getMessage()),
        failure);
  }

  private static URI address(String host, int port) {
    String reachable = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    String bracketed = reachable.contains(":") ? "[" + reachable + "]" : reachable;
    return URI.create("http://%s:%d/".formatted(bracketed, port));
  }
}
