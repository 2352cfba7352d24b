package org.isnad.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Evidence;
import org.isnad.claim.Office;
import org.isnad.claim.Place;
import org.isnad.mention.When;
import org.isnad.text.Span;

/**
 * The gold facts of one article as claims, with the item that the annotators gave each actor and
 * place. Only what the linker looks at is filled in.
 *
 * @param actorItems by actor id: a Q-id, {@code none}, or empty if not known to the annotators
 * @param placeItems by the first name of the place
 */
record GoldClaims(
    ArticleClaims claims, Map<String, String> actorItems, Map<String, String> placeItems) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Evidence> EVIDENCE = List.of(new Evidence(new Span(0, 0), "", "gold"));

  /** Every gold file of a folder, in the order of its names. */
  static List<GoldClaims> readAll(Path folder) throws IOException {
    List<GoldClaims> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        Path text = folder.resolveSibling("articles").resolve(name(file) + ".txt");
        all.add(
            of(
                JSON.readTree(Files.readString(file)),
                Files.exists(text) ? Files.readString(text) : "gold"));
      }
    }
    return all;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".json", "");
  }

  private static GoldClaims of(JsonNode facts, String text) {
    Map<String, String> actorItems = new LinkedHashMap<>();
    Map<String, String> placeItems = new LinkedHashMap<>();
    List<Actor> actors = new ArrayList<>();
    for (JsonNode actor : facts.get("actors")) {
      actors.add(actor(actor));
      actorItems.put(actor.get("id").asText(), qid(actor));
    }
    List<Claim.Encounter> encounters = new ArrayList<>();
    for (String kind : List.of("events", "casualties")) {
      for (JsonNode claim : facts.get(kind)) {
        Place place = place(claim.get("place"), placeItems);
        encounters.add(encounter(claim.get("id").asText(), place));
      }
    }
    String day = facts.path("published").asText("");
    Published published =
        day.matches("\\d{4}-\\d\\d-\\d\\d")
            ? new Published.On(LocalDate.parse(day))
            : Published.unknown();
    Article article = new Article(facts.get("article").asText(), text, published, "", "");
    return new GoldClaims(
        new ArticleClaims(article, actors, encounters, List.of()), actorItems, placeItems);
  }

  private static Actor actor(JsonNode node) {
    List<Office> offices = new ArrayList<>();
    for (JsonNode office : node.path("offices")) {
      offices.add(
          new Office(
              office.get("title").asText(),
              office.path("of").isNull() ? "" : office.path("of").asText(""),
              new Span(0, 0)));
    }
    Actor.Type type = Actor.Type.valueOf(node.get("type").asText().toUpperCase(Locale.ROOT));
    return new Actor(node.get("id").asText(), type, strings(node.get("names")), offices, List.of());
  }

  private static Place place(JsonNode node, Map<String, String> items) {
    if (node == null || node.isNull() || node.get("names").isEmpty()) {
      return new Place.Unstated();
    }
    Place.Named place = new Place.Named(strings(node.get("names")), List.of());
    items.merge(place.name(), qid(node), (one, other) -> one.isEmpty() ? other : one);
    return place;
  }

  private static Claim.Encounter encounter(String id, Place place) {
    return new Claim.Encounter(
        id,
        Claim.Encounter.Kind.MEETING,
        Claim.Encounter.Status.HELD,
        List.of(),
        List.of(),
        place,
        new When.Unstated(),
        List.of(),
        EVIDENCE);
  }

  private static String qid(JsonNode node) {
    return node.path("qid").isNull() ? "" : node.path("qid").asText("");
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.asText()));
    return strings;
  }
}
