package org.isnad.app;

import java.util.Map;
import java.util.function.Supplier;
import org.isnad.claim.finding.ClaimFinder;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.graph.ItemDescriptions;
import org.isnad.graph.Provenance.Software;
import org.isnad.link.Linker;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;
import org.isnad.sentence.corenlp.NameTagger;
import org.isnad.sentence.corenlp.PlainParser;

/** The stages as they come with the program. */
final class StandardStages implements Stages {
  private final Supplier<Gazetteer> gazetteer = new Once<>(Gazetteer::load);
  private final Supplier<ClaimFinder> claimFinder =
      new Once<>(
          () ->
              new ClaimFinder(
                  new CoreNlpSentenceReader(),
                  gazetteer.get(),
                  NameTagger.load(gazetteer.get())::tag));
  private final Supplier<PlainParser> plainParser = new Once<>(PlainParser::new);
  private final Supplier<Linker> linker = new Once<>(() -> new Linker(gazetteer.get()));

  @Override
  public Extraction extraction() {
    return claimFinder.get()::find;
  }

  @Override
  public Linking linking() {
    return linker.get()::link;
  }

  @Override
  public Parsing plainParsing() {
    return plainParser.get()::parse;
  }

  @Override
  public ItemDescriptions items() {
    return new GazetteerItems(gazetteer.get());
  }

  @Override
  public Software software() {
    return new Software(Version.ofProgram(), Map.of("corenlp-models-arabic", Version.ofCoreNlp()));
  }
}
