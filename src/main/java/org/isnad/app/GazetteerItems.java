package org.isnad.app;

import java.util.Optional;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.Location;
import org.isnad.graph.ItemDescription;
import org.isnad.graph.ItemDescription.Position;
import org.isnad.graph.ItemDescriptions;

/** Describes items of the graph by what the gazetteer knows of them. */
final class GazetteerItems implements ItemDescriptions {
  private final Gazetteer gazetteer;

  GazetteerItems(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public Optional<ItemDescription> item(String qid) {
    return gazetteer.byQid(qid).map(this::description);
  }

  @Override
  public Optional<String> state(String name) {
    return gazetteer.state(name).flatMap(Item::qid);
  }

  private ItemDescription description(Item item) {
    String country = gazetteer.item(item.country()).flatMap(Item::qid).orElse("");
    return new ItemDescription(item.label(), item.english(), position(item.location()), country);
  }

  private static Position position(Location location) {
    return location instanceof Location.Point point
        ? new Position.At(point.latitude(), point.longitude())
        : new Position.Unknown();
  }
}
