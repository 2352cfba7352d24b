package org.isnad.link.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fetches items, fifty a request; one that the answer lacks, and all of a batch whose answer cannot
 * be used, are fetched alone from {@code Special:EntityData}.
 */
final class Entities {
  private static final int ITEMS_IN_A_REQUEST = 50;

  private final URI api;
  private final PatientClient client;
  private final Map<String, Entity> known = new HashMap<>();
  private final Set<String> missing = new HashSet<>();

  Entities(URI api, PatientClient client) {
    this.api = api;
    this.client = client;
  }

  /** The item under this id, or the one it was merged into; empty unless it was fetched. */
  Optional<Entity> get(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /** Whether the Wikibase was asked for this item and said something, be it that it has none. */
  boolean isSettled(String id) {
    return known.containsKey(id) || missing.contains(id);
  }

  /** Fetches what is not there yet. */
  void fetch(Collection<String> ids) {
    List<String> wanted = new ArrayList<>(new TreeSet<>(ids));
    wanted.removeIf(this::isSettled);
    for (int start = 0; start < wanted.size(); start += ITEMS_IN_A_REQUEST) {
      List<String> some =
          wanted.subList(start, Math.min(wanted.size(), start + ITEMS_IN_A_REQUEST));
      fetch(batch(some));
      for (String id : some) {
        if (!isSettled(id)) {
          fetch(alone(id));
        }
      }
    }
  }

  private void fetch(Request request) {
    try {
      client
          .ask(request)
          .json()
          .path("entities")
          .fields()
          .forEachRemaining(entry -> settle(entry.getKey(), entry.getValue()));
    } catch (NoAnswer e) {
      return;
    }
  }

  private void settle(String id, JsonNode node) {
    if (node.has("missing")) {
      missing.add(id);
    }
    EntityReader.read(node)
        .ifPresent(
            entity -> {
              known.put(id, entity);
              known.put(entity.id(), entity);
              known.put(node.path("redirects").path("from").asText(""), entity);
            });
  }

  private Request batch(List<String> ids) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("action", "wbgetentities");
    parameters.put("ids", String.join("|", ids));
    parameters.put("props", "labels|aliases|descriptions|claims|sitelinks");
    parameters.put("languages", "ar|en");
    parameters.put("format", "json");
    parameters.put("maxlag", "5");
    return Request.get(
        api, parameters, "entities", "wbgetentities of %d items".formatted(ids.size()));
  }

  private Request alone(String id) {
    URI address = api.resolve("/wiki/Special:EntityData/" + id + ".json");
    return Request.get(address, Map.of(), "entities", "EntityData " + id);
  }
}
