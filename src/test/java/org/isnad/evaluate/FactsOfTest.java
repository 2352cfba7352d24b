package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Count;
import org.isnad.claim.Evidence;
import org.isnad.claim.Office;
import org.isnad.claim.Place;
import org.isnad.link.Link;
import org.isnad.link.Links;
import org.isnad.mention.When;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class FactsOfTest {
  private static final String TEXT = "زار هدى الناصري باريس. مقتل أكثر من 10";

  @Test
  void putsClaimsIntoTheFactsFormat() {
    Article article =
        new Article("x1", TEXT, new Published.On(LocalDate.of(2021, 3, 4)), "النهار", "");
    Actor actor =
        new Actor(
            "a1",
            Actor.Type.PERSON,
            List.of("هدى الناصري"),
            List.of(new Office("الرئيسة", "", new Span(4, 8))),
            List.of(new Span(4, 15)));
    Claim.Encounter visit =
        new Claim.Encounter(
            "e1",
            Claim.Encounter.Kind.VISIT,
            Claim.Encounter.Status.HELD,
            List.of("a1"),
            List.of(),
            new Place.Named(List.of("باريس"), List.of(new Span(16, 21))),
            new When.Unstated(),
            List.of(),
            List.of(evidence(0, 22)));
    Claim.Casualty killed =
        new Claim.Casualty(
            "c1",
            Claim.Casualty.Harm.KILLED,
            new Count.AtLeast(11),
            "أكثر من 10",
            "",
            Claim.Casualty.Report.REPORTED,
            new Place.Unstated(),
            new When.Day(LocalDate.of(2021, 3, 3)),
            List.of("مصدر"),
            List.of(evidence(23, 38)));
    Links links = new Links(Map.of(), Map.of("باريس", new Link.Linked("Q90", 1, "label")));

    Facts facts =
        FactsOf.article(
            new ArticleClaims(article, List.of(actor), List.of(visit), List.of(killed)), links);

    assertThat(FactsJson.write(facts))
        .isEqualTo(
            "{\"article\":\"x1\",\"published\":\"2021-03-04\",\"actors\":[{\"id\":\"a1\","
                + "\"type\":\"person\",\"names\":[\"هدى الناصري\"],\"offices\":[{\"title\":"
                + "\"الرئيسة\",\"of\":null}],\"qid\":null}],\"events\":[{\"id\":\"e1\",\"type\":"
                + "\"visit\",\"status\":\"held\",\"participants\":[\"a1\"],\"mediators\":[],"
                + "\"place\":{\"names\":[\"باريس\"],\"qid\":\"Q90\"},\"date\":null,\"sources\":[],"
                + "\"evidence\":[{\"start\":0,\"end\":22}]}],\"casualties\":[{\"id\":\"c1\","
                + "\"kind\":\"killed\",\"min\":11,\"max\":null,\"text\":\"أكثر من 10\","
                + "\"victims\":null,\"place\":null,\"date\":\"2021-03-03\",\"status\":"
                + "\"reported\",\"sources\":[\"مصدر\"],\"evidence\":[{\"start\":23,\"end\":38}]}]}");
  }

  private static Evidence evidence(int start, int end) {
    return new Evidence(new Span(start, end), TEXT.substring(start, end), "test-rule");
  }
}
