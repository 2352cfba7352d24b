package org.isnad.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks for the data of pages and tells how long each takes.
 *
 * @param data the address under which it is
 */
record PageTimes(URI data, PrintStream out) {
  private static final int WARM_UP = 10;

  /** Milliseconds after which no answer is expected any more. */
  private static final int LONGEST = 120_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Asked(String name, Map<String, String> parameters) {}

  /**
   * What a page gets; empty if the server has nothing like that.
   *
   * @throws IllegalStateException if it answers anything else than that
   */
  Optional<byte[]> ask(String name, Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    try {
      HttpURLConnection connection =
          (HttpURLConnection) data.resolve(name + ".json?" + query).toURL().openConnection();
      connection.setConnectTimeout(LONGEST);
      connection.setReadTimeout(LONGEST);
      connection.setRequestProperty("Cache-Control", "no-cache"); // as if nobody had asked before
      int status = connection.getResponseCode();
      if (status == HttpURLConnection.HTTP_NOT_FOUND) {
        return Optional.empty();
      }
      if (status != HttpURLConnection.HTTP_OK) {
        throw new IllegalStateException(
            "%s %s is answered with %d".formatted(name, parameters, status));
      }
      try (InputStream in = connection.getInputStream()) {
        return Optional.of(in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Asks for everything that there is, many times.
   *
   * @return the largest 95th percentile in milliseconds
   * @throws IllegalStateException if something that is there is not answered
   */
  double measure(Collection<String> names, int rounds) {
    out.printf("%-58s %10s %10s %10s %10s%n", "page data", "median ms", "95 % ms", "cpu ms", "KB");
    double slowest = 0;
    Map<String, String> samples = samples();
    for (String name : names) {
      for (Asked asked : examples(name, samples)) {
        slowest = Math.max(slowest, measure(asked, rounds));
      }
    }
    return slowest;
  }

  private double measure(Asked asked, int rounds) {
    int bytes = 0;
    for (int i = 0; i < WARM_UP; i++) {
      bytes = body(asked).length;
    }
    double[] times = new double[rounds];
    long processor = processor();
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      bytes = body(asked).length;
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    double cpu = (processor() - processor) / 1e6 / rounds;
    Arrays.sort(times);
    double high = times[Math.min(rounds - 1, (int) Math.ceil(rounds * 0.95) - 1)];
    out.printf(
        "%-58s %10.1f %10.1f %10.1f %10.1f%n",
        asked.name() + " " + asked.parameters(), times[rounds / 2], high, cpu, bytes / 1024.0);
    return high;
  }

  private byte[] body(Asked asked) {
    return ask(asked.name(), asked.parameters())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "%s %s is not answered".formatted(asked.name(), asked.parameters())));
  }

  private List<Asked> examples(String name, Map<String, String> samples) {
    List<Map<String, String>> known =
        switch (name) {
          case "overview", "choices" -> List.of(Map.of());
          case "events" -> ofEvents(samples);
          case "suggest" -> typed("م", "مح", "محمد", "علي ال", "ahm", "barak", "باريس احمد");
          case "search" -> typed("محمد", "وزير الخارجية", "\"سبل تعزيز التعاون\"", "m");
          case "timeline", "map", "casualties" -> selections(samples);
          case "network" -> ofNetwork(samples);
          case "network-events" -> List.of(Map.of("ids", samples.getOrDefault("event", "")));
          case "sparql" -> List.of(Map.of("kind", "meeting", "status", "held"));
          case "evidence" -> List.of(of("event", samples));
          case "event", "article" -> List.of(Map.of("id", samples.getOrDefault(name, "")));
          default -> List.of(Map.of("id", samples.getOrDefault("actor", "")));
        };
    List<Asked> asked = new ArrayList<>();
    for (Map<String, String> parameters : known) {
      if (parameters.containsValue("")) {
        out.printf("%s %s: the store has no such thing%n", name, parameters);
      } else {
        asked.add(new Asked(name, parameters));
      }
    }
    if (asked.isEmpty()) {
      out.printf("%s: no example is answered%n", name);
    }
    return asked;
  }

  private static List<Map<String, String>> typed(String... all) {
    return Arrays.stream(all).map(one -> Map.of("q", one)).toList();
  }

  private static List<Map<String, String>> ofEvents(Map<String, String> samples) {
    return List.of(
        Map.of(),
        Map.of("order", "told", "limit", "2000"),
        Map.of("kind", "meeting,visit", "status", "held"),
        Map.of("from", "2019-01-01", "to", "2019-12-31"),
        Map.of("offset", "50000"),
        of("actor", samples),
        of("place", samples),
        of("source", samples),
        of("outlet", samples));
  }

  private static List<Map<String, String>> selections(Map<String, String> samples) {
    return List.of(
        Map.of(),
        of("actor", samples),
        of("place", samples),
        Map.of("from", "2019-01-01", "to", "2019-12-31"));
  }

  private static List<Map<String, String>> ofNetwork(Map<String, String> samples) {
    return List.of(
        Map.of(),
        Map.of("groups", "hide"),
        Map.of("level", "state"),
        Map.of("limit", "2000"),
        Map.of("kind", "meeting", "status", "held"),
        Map.of("depth", "1", "actor", samples.getOrDefault("actor", "")));
  }

  private static Map<String, String> of(String name, Map<String, String> samples) {
    return Map.of(name, samples.getOrDefault(name, ""));
  }

  /** The most prominent of each kind: what takes longest. */
  private Map<String, String> samples() {
    JsonNode overview = json("overview", Map.of());
    JsonNode choices = json("choices", Map.of());
    String event = overview.at("/largest/0/id").asText();
    JsonNode evidence =
        event.isEmpty() ? MissingNode.getInstance() : json("evidence", Map.of("event", event));
    Map<String, String> samples = new LinkedHashMap<>();
    samples.put("actor", overview.at("/actors/0/actor/id").asText());
    samples.put("event", event);
    samples.put("article", evidence.at("/claims/0/article/id").asText());
    samples.put("source", choices.at("/sources/0/id").asText());
    samples.put("outlet", choices.at("/outlets/0/id").asText());
    JsonNode events = json("events", Map.of("limit", "200"));
    for (JsonNode one : events.path("events")) {
      if (one.path("place").isObject()) {
        samples.put("place", one.at("/place/country/id").asText(one.at("/place/id").asText()));
      }
    }
    return samples;
  }

  private JsonNode json(String name, Map<String, String> parameters) {
    try {
      return JSON.readTree(new String(body(new Asked(name, parameters)), StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("%s is no JSON".formatted(name), e);
    }
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
