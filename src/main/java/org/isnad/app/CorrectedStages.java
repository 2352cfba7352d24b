package org.isnad.app;

import java.nio.file.Path;
import org.isnad.graph.ItemDescriptions;
import org.isnad.graph.Provenance.Software;
import org.isnad.link.correction.Corrections;

/** Stages in whose links the decisions of humans win. */
record CorrectedStages(Stages stages, Corrections corrections) implements Stages {
  @Override
  public Linking linking() {
    Linking linking = stages.linking();
    ItemDescriptions items = stages.items();
    return claims -> corrections.apply(claims, linking.link(claims), items::state);
  }

  @Override
  public Extraction extraction() {
    return stages.extraction();
  }

  @Override
  public Variation variants() {
    return stages.variants();
  }

  @Override
  public Stages withNames(Path folder) {
    return new CorrectedStages(stages.withNames(folder), corrections);
  }

  @Override
  public Stages withGazetteer(Path folder) {
    return new CorrectedStages(stages.withGazetteer(folder), corrections);
  }

  @Override
  public Parsing plainParsing() {
    return stages.plainParsing();
  }

  @Override
  public ItemDescriptions items() {
    return stages.items();
  }

  @Override
  public Software software() {
    return stages.software();
  }
}
