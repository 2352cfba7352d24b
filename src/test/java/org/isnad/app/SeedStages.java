package org.isnad.app;

import java.util.Map;
import org.isnad.claim.finding.ClaimFinder;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.graph.ItemDescriptions;
import org.isnad.graph.Provenance.Software;
import org.isnad.link.Linker;
import org.isnad.sentence.corenlp.PlainParser;
import org.isnad.sentence.corenlp.SharedReader;

/** The stages as they come with the program, but with the models that the other tests loaded. */
record SeedStages(Gazetteer gazetteer) implements Stages {
  @Override
  public Extraction extraction() {
    return new ClaimFinder(SharedReader.reader(), gazetteer)::find;
  }

  @Override
  public Linking linking() {
    return new Linker(gazetteer)::link;
  }

  @Override
  public Parsing plainParsing() {
    return new PlainParser()::parse;
  }

  @Override
  public ItemDescriptions items() {
    return new GazetteerItems(gazetteer);
  }

  @Override
  public Software software() {
    return new Software("test", Map.of());
  }
}
