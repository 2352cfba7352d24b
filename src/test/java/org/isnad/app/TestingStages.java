package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Article;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Count;
import org.isnad.claim.Evidence;
import org.isnad.claim.Place;
import org.isnad.graph.ItemDescriptions;
import org.isnad.graph.Provenance.Software;
import org.isnad.link.Link;
import org.isnad.link.Links;
import org.isnad.mention.When;
import org.isnad.text.Span;

/**
 * Stages that read «التقى X مع Y في Z» and «مقتل N» and nothing else, and fail at «عطل». They know
 * Paris.
 */
final class TestingStages implements Stages {
  private static final Pattern MEETING = Pattern.compile("التقى (.+?) مع (.+?) في (\\S+)");
  private static final Pattern KILLED = Pattern.compile("مقتل (\\d+)");

  @Override
  public Extraction extraction() {
    return TestingStages::read;
  }

  @Override
  public Linking linking() {
    return claims -> new Links(Map.of(), Map.of("باريس", new Link.Linked("Q90", 1, "label")));
  }

  @Override
  public Variation variants() {
    return sink ->
        sink.accept(
            new Variant(
                "eyes",
                article -> new ArticleClaims(article, List.of(), List.of(), List.of()),
                linking()));
  }

  @Override
  public Stages withNames(Path folder) {
    throw new AssertionError("nobody asked for the model in " + folder);
  }

  @Override
  public Stages withGazetteer(Path folder) {
    throw new AssertionError("nobody asked for the gazetteer in " + folder);
  }

  @Override
  public Parsing plainParsing() {
    return article -> {};
  }

  @Override
  public ItemDescriptions items() {
    return ItemDescriptions.none();
  }

  @Override
  public Software software() {
    return new Software("test", Map.of());
  }

  private static ArticleClaims read(Article article) {
    if (article.text().contains("عطل")) {
      throw new IllegalStateException("broken on purpose");
    }
    Map<String, Actor> actors = new LinkedHashMap<>();
    List<Claim.Encounter> encounters = new ArrayList<>();
    Matcher met = MEETING.matcher(article.text());
    while (met.find()) {
      Actor one = actor(met, 1, actors);
      Actor other = actor(met, 2, actors);
      encounters.add(
          new Claim.Encounter(
              "e" + (encounters.size() + 1),
              Claim.Encounter.Kind.MEETING,
              Claim.Encounter.Status.HELD,
              List.of(one.id(), other.id()),
              List.of(),
              new Place.Named(List.of(met.group(3)), List.of(new Span(met.start(3), met.end(3)))),
              new When.Unstated(),
              List.of(),
              List.of(evidence(met))));
    }
    List<Claim.Casualty> casualties = new ArrayList<>();
    Matcher killed = KILLED.matcher(article.text());
    while (killed.find()) {
      casualties.add(
          new Claim.Casualty(
              "c" + (casualties.size() + 1),
              Claim.Casualty.Harm.KILLED,
              Count.exactly(Long.parseLong(killed.group(1))),
              killed.group(),
              "",
              Claim.Casualty.Report.REPORTED,
              new Place.Unstated(),
              new When.Unstated(),
              List.of(),
              List.of(evidence(killed))));
    }
    return new ArticleClaims(article, List.copyOf(actors.values()), encounters, casualties);
  }

  private static Actor actor(Matcher met, int group, Map<String, Actor> actors) {
    return actors.computeIfAbsent(
        met.group(group),
        name ->
            new Actor(
                "a" + (actors.size() + 1),
                Actor.Type.PERSON,
                List.of(name),
                List.of(),
                List.of(new Span(met.start(group), met.end(group)))));
  }

  private static Evidence evidence(Matcher found) {
    return new Evidence(new Span(found.start(), found.end()), found.group(), "test-rule");
  }
}
