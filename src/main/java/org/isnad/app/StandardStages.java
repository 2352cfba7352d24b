package org.isnad.app;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.claim.ArticleClaims;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.graph.ItemDescriptions;
import org.isnad.graph.Provenance.Software;
import org.isnad.link.Links;

/** The stages as they come with the program. */
final class StandardStages implements Stages {
  private final Supplier<Gazetteer> gazetteer = new Once<>(Gazetteer::load);

  @Override
  public Extraction extraction() {
    return article -> new ArticleClaims(article, List.of(), List.of(), List.of());
  }

  @Override
  public Linking linking() {
    return claims -> new Links(Map.of(), Map.of());
  }

  @Override
  public ItemDescriptions items() {
    return new GazetteerItems(gazetteer.get());
  }

  @Override
  public Software software() {
    return new Software(Version.number(), Map.of("corenlp-arabic", "4.5.10"));
  }
}
