package org.isnad.link.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A small Wikibase and reconciliation service on this machine. It answers properly, after it has
 * misbehaved in the ways that it was told to.
 */
public final class StandInService implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, StandInItem> items = new LinkedHashMap<>();
  private final Queue<Misbehaviour> misbehaviours = new ConcurrentLinkedQueue<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> userAgents = new CopyOnWriteArrayList<>();
  private boolean continues;

  /** One way to answer wrongly. */
  public interface Misbehaviour {
    void answer(HttpExchange exchange) throws IOException;
  }

  public StandInService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  public URI api() {
    return URI.create("http://localhost:%d/w/api.php".formatted(server.getAddress().getPort()));
  }

  public URI reconciliation() {
    return api().resolve("/reconcile");
  }

  public StandInService with(StandInItem... more) {
    Arrays.stream(more).forEach(item -> items.put(item.id(), item));
    return this;
  }

  /** Searches say that they know more than they give. */
  public StandInService knowingMore() {
    continues = true;
    return this;
  }

  /** Answers the next requests so, and properly after that. */
  public StandInService first(Misbehaviour... some) {
    misbehaviours.addAll(List.of(some));
    return this;
  }

  /** Path, query and form of each request, decoded. */
  public List<String> asked() {
    return asked;
  }

  public List<String> userAgents() {
    return userAgents;
  }

  public static Misbehaviour status(int status, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, -1);
    };
  }

  public static Misbehaviour body(String body, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      send(exchange, body.getBytes(UTF_8));
    };
  }

  public static Misbehaviour redirect(String where) {
    return status(302, "Location", where);
  }

  /** Begins an answer and never ends it. */
  static Misbehaviour dripping(long millis) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        for (long waited = 0; waited < millis; waited += 20) {
          out.write(' ');
          out.flush();
          Thread.sleep(20);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  static Misbehaviour endless() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] spaces = " ".repeat(1 << 16).getBytes(UTF_8);
      try (OutputStream out = exchange.getResponseBody()) {
        for (int i = 0; i < 1 << 12; i++) {
          out.write(spaces);
        }
      }
    };
  }

  static Misbehaviour zipBomb() {
    return exchange -> {
      ByteArrayOutputStream bomb = new ByteArrayOutputStream();
      byte[] spaces = new byte[1 << 20];
      try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
        for (int i = 0; i < 40; i++) {
          zip.write(spaces);
        }
      }
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      send(exchange, bomb.toByteArray());
    };
  }

  /** Hangs up in the middle. */
  static Misbehaviour brokenOff() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      URI uri = exchange.getRequestURI();
      String query = form.isEmpty() ? String.valueOf(uri.getRawQuery()) : form;
      asked.add(uri.getPath() + "?" + URLDecoder.decode(query, UTF_8));
      userAgents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
      Misbehaviour misbehaviour = misbehaviours.poll();
      if (misbehaviour != null) {
        misbehaviour.answer(exchange);
      } else {
        properly(exchange, uri.getPath(), parameters(query));
      }
    }
  }

  private void properly(HttpExchange exchange, String path, Map<String, String> parameters)
      throws IOException {
    if (path.startsWith("/wiki/Special:EntityData/")) {
      String id = path.replaceAll("^.*/|\\.json$", "");
      if (!items.containsKey(id)) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        send(exchange, JSON.writeValueAsBytes(entities(List.of(id), true)));
      }
    } else if (path.equals("/reconcile")) {
      send(exchange, JSON.writeValueAsBytes(reconciled(parameters.getOrDefault("queries", ""))));
    } else if (parameters.getOrDefault("action", "").equals("wbgetentities")) {
      List<String> ids = List.of(parameters.getOrDefault("ids", "").split("\\|", -1));
      send(exchange, JSON.writeValueAsBytes(entities(ids, false)));
    } else {
      send(exchange, JSON.writeValueAsBytes(found(parameters.getOrDefault("search", ""))));
    }
  }

  private ObjectNode entities(List<String> ids, boolean alone) {
    ObjectNode answer = JSON.createObjectNode();
    ObjectNode all = answer.putObject("entities");
    for (String id : ids) {
      StandInItem item = items.get(id);
      if (item == null) {
        all.putObject(id).put("id", id).put("missing", "");
      } else if (alone || !item.onlyAlone()) {
        all.set(item.mergedInto().isEmpty() ? id : item.mergedInto(), item.json(items));
      }
    }
    return answer;
  }

  private ObjectNode found(String name) {
    ObjectNode answer = JSON.createObjectNode();
    var hits = answer.putArray("search");
    items.values().stream()
        .filter(item -> item.names().stream().anyMatch(n -> n.startsWith(name)))
        .forEach(item -> hits.addObject().put("id", item.id()));
    if (continues) {
      answer.put("search-continue", hits.size());
    }
    return answer;
  }

  private ObjectNode reconciled(String queries) throws JsonProcessingException {
    ObjectNode answer = JSON.createObjectNode();
    JsonNode asks = JSON.readTree(queries);
    asks.fields()
        .forEachRemaining(
            ask -> {
              var results = answer.putObject(ask.getKey()).putArray("result");
              found(ask.getValue().path("query").asText())
                  .path("search")
                  .forEach(
                      hit ->
                          results
                              .addObject()
                              .put("id", hit.path("id").asText())
                              .put("score", 100)
                              .put("match", true));
            });
    return answer;
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(
            pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return parameters;
  }

  private static void send(HttpExchange exchange, byte[] body) throws IOException {
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
