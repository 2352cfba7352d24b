package org.isnad.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Evidence;
import org.isnad.claim.Place;
import org.isnad.link.Link;
import org.isnad.link.Links;
import org.jspecify.annotations.Nullable;

/** Puts what one article claims into the facts format. What is not linked has a null item. */
public final class FactsOf {
  private final ArticleClaims claims;
  private final Links links;

  private FactsOf(ArticleClaims claims, Links links) {
    this.claims = claims;
    this.links = links;
  }

  public static Facts article(ArticleClaims claims, Links links) {
    return new FactsOf(claims, links).facts();
  }

  private Facts facts() {
    return new Facts(
        claims.article().id(),
        orNull(claims.article().published().day().map(Object::toString)),
        claims.actors().stream().map(this::actor).toList(),
        claims.encounters().stream().map(this::event).toList(),
        claims.casualties().stream().map(this::casualty).toList());
  }

  private Facts.Actor actor(org.isnad.claim.Actor actor) {
    return new Facts.Actor(
        actor.id(),
        actor.type().word(),
        actor.names(),
        actor.offices().stream()
            .map(office -> new Facts.Office(office.title(), orNull(office.of())))
            .toList(),
        item(links.ofActor(actor.id())));
  }

  private Facts.Event event(Claim.Encounter encounter) {
    return new Facts.Event(
        encounter.id(),
        encounter.kind().word(),
        encounter.status().word(),
        encounter.participants(),
        encounter.mediators(),
        place(encounter.place()),
        orNull(encounter.when().edtf()),
        encounter.sources(),
        evidence(encounter));
  }

  private Facts.Casualty casualty(Claim.Casualty casualty) {
    OptionalLong max = casualty.count().max();
    return new Facts.Casualty(
        casualty.id(),
        casualty.harm().word(),
        casualty.count().min(),
        max.isPresent() ? (Long) max.getAsLong() : null,
        casualty.text(),
        orNull(casualty.victims()),
        place(casualty.place()),
        orNull(casualty.when().edtf()),
        casualty.status().word(),
        casualty.sources(),
        evidence(casualty));
  }

  private Facts.@Nullable Place place(Place place) {
    return orNull(
        place
            .named()
            .map(named -> new Facts.Place(named.names(), item(links.ofPlace(named.name())))));
  }

  private static List<Facts.Stretch> evidence(Claim claim) {
    return claim.evidence().stream()
        .map(Evidence::span)
        .map(span -> new Facts.Stretch(span.start(), span.end()))
        .toList();
  }

  private static @Nullable String item(Link link) {
    return orNull(link.qid());
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static <T> @Nullable T orNull(Optional<T> maybe) {
    return maybe.isPresent() ? maybe.get() : null;
  }
}
