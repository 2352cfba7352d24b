package org.isnad.app;

import java.util.Optional;
import org.isnad.claim.Actor;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.Location;
import org.isnad.gazetteer.NamedItems;
import org.isnad.graph.ItemDescription;
import org.isnad.graph.ItemDescription.Position;
import org.isnad.graph.ItemDescriptions;

/** Describes items of the graph by what the gazetteer knows of them. */
final class GazetteerItems implements ItemDescriptions {
  private final Gazetteer gazetteer;
  private final NamedItems others;

  GazetteerItems(Gazetteer gazetteer) {
    this(gazetteer, gazetteer);
  }

  /** What the built-in gazetteer does not know is described by other items. */
  GazetteerItems(Gazetteer gazetteer, NamedItems others) {
    this.gazetteer = gazetteer;
    this.others = others;
  }

  @Override
  public Optional<ItemDescription> item(String id) {
    return gazetteer.item(id).or(() -> others.item(id)).map(this::description);
  }

  @Override
  public Optional<String> state(String name) {
    return gazetteer.state(name).flatMap(Item::qid);
  }

  @Override
  public Optional<Actor.Type> actorType(String id) {
    return gazetteer.item(id).or(() -> others.item(id)).flatMap(item -> actorType(item.kind()));
  }

  private static Optional<Actor.Type> actorType(Item.Kind kind) {
    return switch (kind) {
      case PERSON -> Optional.of(Actor.Type.PERSON);
      case STATE -> Optional.of(Actor.Type.STATE);
      case ORGANIZATION -> Optional.of(Actor.Type.ORGANIZATION);
      case PLACE -> Optional.empty();
    };
  }

  private ItemDescription description(Item item) {
    String country = country(item);
    return new ItemDescription(item.label(), item.english(), position(item.location()), country);
  }

  private String country(Item item) {
    return gazetteer
        .item(item.country())
        .or(() -> others.item(item.country()))
        .flatMap(Item::qid)
        .orElse("");
  }

  private static Position position(Location location) {
    return location instanceof Location.Point point
        ? new Position.At(point.latitude(), point.longitude())
        : new Position.Unknown();
  }
}
