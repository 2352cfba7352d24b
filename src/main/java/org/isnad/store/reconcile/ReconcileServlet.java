package org.isnad.store.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.store.linked.Address;

/** The service itself: says what it is, reconciles batches of names, extends what is reconciled. */
final class ReconcileServlet extends OpenServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST_QUERIES = 100;

  private final transient Reconciliation service;

  ReconcileServlet(Reconciliation service) {
    this.service = service;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String queries = parameter(request, "queries");
    String extend = parameter(request, "extend");
    if (!queries.isEmpty()) {
      send(response, reconcile(parse("queries", queries)));
    } else if (!extend.isEmpty()) {
      Extension extension = new Extension(service.index(), service.properties());
      send(response, extension.of(parse("extend", extend)));
    } else {
      send(response, Manifest.of(Address.of(request), service.base()));
    }
  }

  private Map<String, Object> reconcile(JsonNode batch) {
    if (batch.size() > MOST_QUERIES) {
      throw new BadRequest("a batch has at most %d queries".formatted(MOST_QUERIES));
    }
    Reconciler reconciler = service.reconciler();
    Map<String, Object> results = new LinkedHashMap<>();
    batch
        .properties()
        .forEach(
            query -> {
              ReconcileQuery asked = ReconcileQuery.of(query.getValue());
              results.put(
                  query.getKey(),
                  Map.of("result", candidates(reconciler.find(asked), asked.limit())));
            });
    return results;
  }

  private static List<Object> candidates(List<Candidate> candidates, int limit) {
    return candidates.stream()
        .limit(limit)
        .<Object>map(
            one -> candidate(one, one.equals(candidates.get(0)) && Reconciler.isSure(candidates)))
        .toList();
  }

  private static Map<String, Object> candidate(Candidate candidate, boolean isSure) {
    Map<String, Object> json = EntityJson.of(candidate.entity());
    json.put("type", EntityJson.types(candidate.entity()));
    json.put("score", rounded(candidate.score()));
    json.put("match", isSure);
    json.put("features", features(candidate));
    return json;
  }

  private static List<Object> features(Candidate candidate) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("nameScore", rounded(candidate.nameScore()));
    values.put("named", candidate.entity().weight());
    values.putAll(candidate.properties());
    return values.entrySet().stream()
        .<Object>map(value -> Map.of("id", value.getKey(), "value", value.getValue()))
        .toList();
  }

  private static double rounded(double score) {
    return Math.round(score * 10) / 10.0;
  }
}
