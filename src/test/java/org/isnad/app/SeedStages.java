package org.isnad.app;

import java.nio.file.Path;
import java.util.Map;
import org.isnad.claim.finding.ClaimFinder;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.graph.ItemDescriptions;
import org.isnad.graph.Provenance.Software;
import org.isnad.link.Linker;
import org.isnad.mention.NameModel;
import org.isnad.sentence.corenlp.PlainParser;
import org.isnad.sentence.corenlp.SharedReader;
import org.isnad.sentence.onnx.TransformerTagger;

/** The stages as they come with the program, but with the models that the other tests loaded. */
record SeedStages(Gazetteer gazetteer, NameModel names) implements Stages {
  SeedStages(Gazetteer gazetteer) {
    this(gazetteer, NameModel.none());
  }

  @Override
  public Extraction extraction() {
    return new ClaimFinder(SharedReader.reader(), gazetteer, names)::find;
  }

  @Override
  public Linking linking() {
    return new Linker(gazetteer)::link;
  }

  @Override
  public Variation variants() {
    return new Variants(SharedReader.reader(), gazetteer, known -> NameModel.none());
  }

  @Override
  public Stages withNames(Path folder) {
    return new SeedStages(gazetteer, StandardStages.transformer(TransformerTagger.load(folder)));
  }

  @Override
  public Stages withGazetteer(Path folder) {
    throw new AssertionError("nobody asked for the gazetteer in " + folder);
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
