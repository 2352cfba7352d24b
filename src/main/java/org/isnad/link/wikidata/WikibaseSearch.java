package org.isnad.link.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks {@code wbsearchentities}, which finds names that begin like the one asked for. */
final class WikibaseSearch implements ItemSearch {
  /** What the service gives to everybody. */
  static final int MOST_RESULTS = 50;

  private final URI api;
  private final PatientClient client;

  WikibaseSearch(URI api, PatientClient client) {
    this.api = api;
    this.client = client;
  }

  @Override
  public Map<String, Found> search(List<String> names) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (String name : names) {
      try {
        Request request = request(name);
        Answer answer = client.ask(request);
        found.put(name, found(request, answer));
      } catch (NoAnswer e) {
        // the client keeps what went wrong; these names stay unanswered
      }
    }
    return found;
  }

  private Request request(String name) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("action", "wbsearchentities");
    parameters.put("search", name);
    parameters.put("language", "ar");
    parameters.put("uselang", "ar");
    parameters.put("type", "item");
    parameters.put("limit", Integer.toString(MOST_RESULTS));
    parameters.put("format", "json");
    parameters.put("maxlag", "5");
    return Request.get(api, parameters, "search", "wbsearchentities «%s»".formatted(name));
  }

  private Found found(Request request, Answer answer) {
    List<String> ids = new ArrayList<>();
    for (JsonNode hit : answer.json().path("search")) {
      String id = hit.path("id").asText("");
      if (Entity.isId(id) && ids.size() < MOST_RESULTS) {
        ids.add(id);
      }
    }
    boolean complete = !answer.json().has("search-continue");
    return new Found(ids, complete, origin(api, request, answer));
  }

  static Proposal.Origin origin(URI address, Request request, Answer answer) {
    return new Proposal.Origin(
        address.toString(), request.told(), answer.date().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
