package org.isnad.sentence.corenlp;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The weights of CoreNLP's Arabic segmenter: a CRF that labels letters, seeing the two labels
 * before each. Read from CoreNLP's own file, field by field, because its classifier keeps them to
 * itself.
 */
final class SegmenterModel {
  /** A letter's label is scored by itself, with the one before, with the two before. */
  private static final int WINDOW = 3;

  /** The names of features of the letter by itself, with the one before, with the two before. */
  private static final List<String> CLIQUES = List.of("|C", "|CpC", "|Cp2C");

  /** Marks features of the kind of text that CoreNLP takes all text for. */
  private static final String DOMAIN = "@atb";

  private final List<String> labels;
  private final int background;
  private final Index<String> features;
  private final float[][] weights;
  private final List<int[]> cells = new ArrayList<>();

  private SegmenterModel(
      List<Index<CRFLabel>> combinations,
      Index<String> labels,
      Index<String> features,
      SeqClassifierFlags flags,
      float[][] weights) {
    this.labels = List.copyOf(labels.objectsList());
    this.background = labels.indexOf(flags.backgroundSymbol);
    this.features = features;
    this.weights = weights;
    for (Index<CRFLabel> of : combinations) {
      cells.add(cells(of, labels.size()));
    }
  }

  /**
   * Reads a serialized classifier.
   *
   * @param path on the class path
   */
  @SuppressWarnings("unchecked")
  static SegmenterModel load(String path) {
    try (ObjectInputStream in = IOUtils.readStreamFromString(path)) {
      List<Index<CRFLabel>> combinations = (List<Index<CRFLabel>>) in.readObject();
      Index<String> labels = (Index<String>) in.readObject();
      Index<String> features = (Index<String>) in.readObject();
      SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
      in.readObject(); // makes the names of features, as LetterScores does
      int window = in.readInt();
      if (window != WINDOW || combinations.size() != WINDOW || flags.useReverse) {
        throw new IllegalStateException(
            "%s labels in windows of %d, not %d".formatted(path, window, WINDOW));
      }
      float[][] weights = floats((double[][]) in.readObject());
      return new SegmenterModel(combinations, labels, features, flags, weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(path + " is of another version of CoreNLP", e);
    }
  }

  private static float[][] floats(double[][] doubles) {
    float[][] floats = new float[doubles.length][];
    for (int i = 0; i < doubles.length; i++) {
      floats[i] = new float[doubles[i].length];
      for (int j = 0; j < doubles[i].length; j++) {
        floats[i][j] = (float) doubles[i][j];
      }
      doubles[i] = new double[0];
    }
    return floats;
  }

  /** Where the scores of each combination of labels go, the last label running fastest. */
  private static int[] cells(Index<CRFLabel> combinations, int labels) {
    int[] cells = new int[combinations.size()];
    for (int k = 0; k < cells.length; k++) {
      for (int label : combinations.get(k).getLabel()) {
        cells[k] = cells[k] * labels + label;
      }
    }
    return cells;
  }

  /** What the classifier can say of a letter. */
  List<String> labels() {
    return labels;
  }

  /** The label of what stands before the first letter. */
  int background() {
    return background;
  }

  /**
   * What features say of every combination of a letter's label and those before it.
   *
   * @param names without the marks of clique and domain; those that the model does not know say
   *     nothing
   * @param before how many labels before the letter's count: 0, 1 or 2
   * @return labels to the power of {@code before + 1} scores, the letter's own label running
   *     fastest
   */
  float[] scores(Collection<String> names, int before) {
    float[] scores = new float[cells.get(before).length];
    for (String name : names) {
      add(name, before, scores);
    }
    return scores;
  }

  boolean knows(String name, int before) {
    String feature = name + CLIQUES.get(before);
    return features.indexOf(feature) >= 0 || features.indexOf(feature + DOMAIN) >= 0;
  }

  /** Adds what one feature says. */
  void add(String name, int before, float[] scores) {
    String feature = name + CLIQUES.get(before);
    add(features.indexOf(feature), cells.get(before), scores);
    add(features.indexOf(feature + DOMAIN), cells.get(before), scores);
  }

  private void add(int feature, int[] cell, float[] scores) {
    if (feature >= 0) {
      float[] weight = weights[feature];
      for (int k = 0; k < cell.length; k++) {
        scores[cell[k]] += weight[k];
      }
    }
  }
}
