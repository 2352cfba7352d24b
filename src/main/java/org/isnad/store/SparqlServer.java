package org.isnad.store;

import java.net.BindException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The store over HTTP: SPARQL queries at {@code /isnad/sparql}, what services add, {@code /$/ping}.
 * Nothing that comes over HTTP can write, read files or call other servers.
 */
public final class SparqlServer implements AutoCloseable {
  private static final String DATASET = "/isnad";
  private static final String SERVICE = "sparql";

  private final FusekiServer server;
  private final URI home;

  private SparqlServer(FusekiServer server, URI home) {
    this.server = server;
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
    FusekiServer server = build(store, library, settings, beside);
    Arrays.stream(server.getJettyServer().getConnectors())
        .filter(ServerConnector.class::isInstance)
        .map(ServerConnector.class::cast)
        .forEach(connector -> connector.setHost(settings.host()));
    try {
      server.start();
    } catch (FusekiException e) {
      throw notStarted(settings, e);
    }
    return new SparqlServer(server, address(settings.host(), server.getPort()));
  }

  /** The home page: {@code http://localhost:3030/}. */
  public URI home() {
    return home;
  }

  /** Where queries go: {@code http://localhost:3030/isnad/sparql}. */
  public URI endpoint() {
    return home.resolve(DATASET + "/" + SERVICE);
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
    server.stop();
  }

  private static FusekiServer build(
      ClaimStore store, QueryLibrary library, ServerSettings settings, List<WebService> beside) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .fusekiModules(FusekiModules.empty())
            .enablePing(true)
            .addFilter("/*", new ResponseHeaders())
            .addFilter(DATASET + "/*", new EndpointGuard(settings))
            .add(DATASET, queriesOnly(store, settings));
    new LibraryPages(library).addTo(builder);
    beside.forEach(service -> service.servlets().forEach(builder::addServlet));
    return builder.build();
  }

  private static DataService queriesOnly(ClaimStore store, ServerSettings settings) {
    Context limits = new Context();
    limits.set(ARQ.httpServiceAllowed, false);
    limits.set(ARQ.queryTimeout, Long.toString(settings.timeLimit().toMillis()));
    Endpoint queries =
        Endpoint.create().operation(Operation.Query).endpointName(SERVICE).context(limits).build();
    return DataService.newBuilder(new DatasetGraphReadOnly(store.dataset().asDatasetGraph()))
        .addEndpoint(queries)
        .build();
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
