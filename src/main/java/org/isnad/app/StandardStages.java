package org.isnad.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.claim.finding.ClaimFinder;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.NamedItems;
import org.isnad.gazetteer.index.ItemIndex;
import org.isnad.graph.ItemDescriptions;
import org.isnad.graph.Provenance.Software;
import org.isnad.link.Linker;
import org.isnad.mention.NameModel;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;
import org.isnad.sentence.corenlp.NameTagger;
import org.isnad.sentence.corenlp.PlainParser;
import org.isnad.sentence.onnx.TransformerTagger;

/** The stages as they come with the program. */
final class StandardStages implements Stages {
  private final Supplier<Gazetteer> gazetteer;
  private final Supplier<NameModel> names;
  private final Supplier<Map<String, String>> suppliedModels;
  private final Supplier<NamedItems> others;
  private final Supplier<ClaimFinder> claimFinder;
  private final Supplier<PlainParser> plainParser = new Once<>(PlainParser::new);
  private final Supplier<Linker> linker;

  StandardStages() {
    this(new Once<>(Gazetteer::load));
  }

  private StandardStages(Supplier<Gazetteer> gazetteer) {
    this(gazetteer, () -> NameTagger.load(gazetteer.get())::tag, Map::of, gazetteer::get);
  }

  /**
   * @param others where items are looked up that the gazetteer does not know
   */
  private StandardStages(
      Supplier<Gazetteer> gazetteer,
      Supplier<NameModel> names,
      Supplier<Map<String, String>> suppliedModels,
      Supplier<NamedItems> others) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.suppliedModels = suppliedModels;
    this.others = others;
    this.claimFinder =
        new Once<>(
            () -> new ClaimFinder(new CoreNlpSentenceReader(), gazetteer.get(), names.get()));
    this.linker = new Once<>(() -> linker(gazetteer.get(), others.get()));
  }

  private static Linker linker(Gazetteer gazetteer, NamedItems others) {
    return others.equals(gazetteer) ? new Linker(gazetteer) : new Linker(gazetteer, others);
  }

  @Override
  public Extraction extraction() {
    return claimFinder.get()::find;
  }

  @Override
  public Linking linking() {
    return linker.get()::link;
  }

  @Override
  public Variation variants() {
    return new Variants(
        new CoreNlpSentenceReader(), gazetteer.get(), known -> NameTagger.load(known)::tag);
  }

  @Override
  public Stages withNames(Path folder) {
    TransformerTagger tagger = TransformerTagger.load(folder);
    NameModel transformer = transformer(tagger);
    return new StandardStages(
        gazetteer,
        () -> transformer,
        new Once<>(() -> Map.of("names-onnx", tagger.version())),
        others);
  }

  @Override
  public Stages withGazetteer(Path folder) {
    ItemIndex index = ItemIndex.open(folder, title -> gazetteer.get().office(title));
    return new StandardStages(gazetteer, names, suppliedModels, () -> index);
  }

  /** The names of a transformer, marked as such. */
  static NameModel transformer(TransformerTagger tagger) {
    NameModel names = tagger::tag;
    return names.as("transformer");
  }

  @Override
  public Parsing plainParsing() {
    return plainParser.get()::parse;
  }

  @Override
  public ItemDescriptions items() {
    return new GazetteerItems(gazetteer.get(), others.get());
  }

  @Override
  public Software software() {
    Map<String, String> models = new HashMap<>(suppliedModels.get());
    models.put("corenlp-models-arabic", Version.ofCoreNlp());
    return new Software(Version.ofProgram(), models);
  }
}
