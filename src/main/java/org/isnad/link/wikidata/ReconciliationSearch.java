package org.isnad.link.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a service of the W3C's Reconciliation Service API, many names in one request. Its scores are
 * its own affair: only the items that it names are used.
 */
final class ReconciliationSearch implements ItemSearch {
  private static final int NAMES_IN_A_REQUEST = 10;
  private static final int MOST_RESULTS = 25;

  private final URI address;
  private final PatientClient client;

  ReconciliationSearch(URI address, PatientClient client) {
    this.address = address;
    this.client = client;
  }

  @Override
  public Map<String, Found> search(List<String> names) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (int start = 0; start < names.size(); start += NAMES_IN_A_REQUEST) {
      List<String> some = names.subList(start, Math.min(names.size(), start + NAMES_IN_A_REQUEST));
      Request request = request(some);
      try {
        Answer answer = client.ask(request);
        for (int i = 0; i < some.size(); i++) {
          JsonNode results = answer.json().path("q" + i).path("result");
          if (results.isArray()) {
            found.put(some.get(i), found(results, some.get(i), answer));
          }
        }
      } catch (NoAnswer e) {
        // the client keeps what went wrong; these names stay unanswered
      }
    }
    return found;
  }

  private Request request(List<String> names) {
    ObjectNode queries = Json.newObject();
    for (int i = 0; i < names.size(); i++) {
      queries.putObject("q" + i).put("query", names.get(i)).put("limit", MOST_RESULTS);
    }
    String json = new String(Json.write(queries), StandardCharsets.UTF_8);
    return Request.post(
        address,
        Map.of("queries", json),
        "q0",
        "reconcile «%s»".formatted(String.join("», «", names)));
  }

  private Found found(JsonNode results, String name, Answer answer) {
    List<String> ids = new ArrayList<>();
    for (JsonNode result : results) {
      String id = result.path("id").asText("");
      if (Entity.isId(id) && ids.size() < MOST_RESULTS) {
        ids.add(id);
      }
    }
    Request asked = new Request(address, "", "", "reconcile «%s»".formatted(name));
    return new Found(
        ids, results.size() < MOST_RESULTS, WikibaseSearch.origin(address, asked, answer));
  }
}
