package org.isnad.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A store served on a free port, and whoever asks it. Follows no redirect by itself. */
public final class ServedStore implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final ClaimStore store;
  private final SparqlServer server;

  private ServedStore(ClaimStore store, SparqlServer server) {
    this.store = store;
    this.server = server;
  }

  /** The small graph of {@code store/library.trig} and further graphs in Turtle. */
  public static ServedStore with(Function<ClaimStore, WebService> service, String... turtle) {
    return of(TestingStore.filled(ClaimStore.inMemory()), service, turtle);
  }

  /** A store with this beside it; it is closed with the server. */
  public static ServedStore with(ClaimStore store, Function<ClaimStore, WebService> service) {
    return of(store, service);
  }

  /** Nothing but these graphs. */
  public static ServedStore only(Function<ClaimStore, WebService> service, String... turtle) {
    return of(ClaimStore.inMemory(), service, turtle);
  }

  /** A store with nothing beside it; it is closed with the server. */
  public static ServedStore with(ClaimStore store, ServerSettings settings) {
    return new ServedStore(store, SparqlServer.start(store, QueryLibrary.load(), settings));
  }

  private static ServedStore of(
      ClaimStore store, Function<ClaimStore, WebService> service, String... turtle) {
    for (int i = 0; i < turtle.length; i++) {
      String name = "https://w3id.org/isnad/article/more-" + i;
      Graph graph = RDFParser.fromString(turtle[i], Lang.TURTLE).toGraph();
      var unused = store.replace(name, graph);
    }
    return new ServedStore(
        store,
        SparqlServer.start(
            store, QueryLibrary.load(), ServerSettings.local(0), List.of(service.apply(store))));
  }

  public String home() {
    return server.home().toString().replaceAll("/$", "");
  }

  /** Asks for a path; headers are names and values in turn. */
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, "", headers);
  }

  /** Asks the endpoint, for an answer of that type. */
  public HttpResponse<String> query(String query, String type)
      throws IOException, InterruptedException {
    return send(
        "POST", "/isnad/sparql", query, "Content-Type", "application/sparql-query", "Accept", type);
  }

  public HttpResponse<String> form(String path, String name, String value)
      throws IOException, InterruptedException {
    String body = name + "=" + URLEncoder.encode(value, UTF_8);
    return send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
  }

  public HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(home() + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
