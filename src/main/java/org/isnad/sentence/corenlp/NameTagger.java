package org.isnad.sentence.corenlp;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.words.NameFeatures;
import org.isnad.sentence.words.NameWords;
import org.isnad.sentence.words.RepeatedNames;
import org.isnad.sentence.words.WordClusters;

/** Finds names by a trained CRF. Loads its model once and may be shared by threads. */
public final class NameTagger {
  private static final String SHIPPED = "/models/names-ar.crf.gz";

  private final NameWeights weights;
  private final NameFeatures features;

  NameTagger(NameWeights weights, NameFeatures features) {
    this.weights = weights;
    this.features = features;
  }

  /** The model that comes with the program. */
  public static NameTagger load(Gazetteer gazetteer) {
    try (InputStream in = NameTagger.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("the program comes without its model " + SHIPPED);
      }
      return read(in, new NameFeatures(gazetteer, WordClusters.load(), NameWords.load()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + SHIPPED, e);
    }
  }

  /** A model that {@link NameTrainer} wrote. */
  public static NameTagger load(Path model, Gazetteer gazetteer) throws IOException {
    try (InputStream in = Files.newInputStream(model)) {
      return read(in, new NameFeatures(gazetteer, WordClusters.load(), NameWords.load()));
    }
  }

  private static NameTagger read(InputStream in, NameFeatures features) throws IOException {
    try (DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
      return new NameTagger(new NameWeights(LearntWeights.read(data)), features);
    }
  }

  /** The names of a sentence in its order; no two overlap. */
  public List<NameSpan> tag(Sentence sentence) {
    return Labelled.spans(labels(sentence));
  }

  /** The names of each sentence of an article, also where only another sentence tells them. */
  public List<List<NameSpan>> tag(List<Sentence> article) {
    return RepeatedNames.in(article, article.stream().map(this::tag).toList());
  }

  List<String> labels(Sentence sentence) {
    List<NameWeights.Sum> seen = new ArrayList<>();
    features.observe(
        sentence.tokens(),
        () -> {
          NameWeights.Sum sum = weights.new Sum();
          seen.add(sum);
          return sum;
        });
    return weights.label(seen, Labelled.edges(sentence.tokens()));
  }
}
