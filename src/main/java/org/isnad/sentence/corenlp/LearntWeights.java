package org.isnad.sentence.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a trained CRF has learnt, as a model file holds it: how much each observation speaks for
 * each label, or pair of successive labels.
 *
 * @param rows of a token's observation one weight a label
 * @param edges of an observation of two tokens one weight a pair; the first label changes faster
 */
record LearntWeights(List<String> labels, Map<String, float[]> rows, Map<String, float[]> edges) {
  private static final String MARK = "isnad names 1";

  /** Observations that say less change the labels of one sentence in a hundred, either way. */
  private static final float LEAST = 1e-2f;

  private LearntWeights(List<String> labels) {
    this(List.copyOf(labels), new HashMap<>(), new HashMap<>());
  }

  /** The weights of a CRF; it gives them away through files only. */
  static LearntWeights of(CRFClassifier<CoreLabel> crf) throws IOException {
    Path weightsFile = Files.createTempFile("isnad-weights", ".ser.gz");
    Path namesFile = Files.createTempFile("isnad-observations", ".ser.gz");
    try {
      crf.serializeWeights(weightsFile.toString());
      crf.serializeFeatureIndex(namesFile.toString());
      float[][] weights = IOUtils.readObjectFromFile(weightsFile.toString());
      Index<String> names = CRFClassifier.loadFeatureIndexFromFile(namesFile.toString());
      LearntWeights all = new LearntWeights(crf.classIndex.objectsList());
      for (int i = 0; i < weights.length; i++) {
        all.keep(names.get(i), weights[i]);
      }
      return all;
    } catch (ClassNotFoundException e) {
      throw new IOException("the weights cannot be read back", e);
    } finally {
      Files.delete(weightsFile);
      Files.delete(namesFile);
    }
  }

  private void keep(String observation, float[] weights) {
    for (float weight : weights) {
      if (Math.abs(weight) >= LEAST) {
        (weights.length == labels.size() ? rows : edges).put(observation, weights);
        return;
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(MARK);
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    write(rows, out);
    write(edges, out);
  }

  private static void write(Map<String, float[]> weights, DataOutputStream out) throws IOException {
    out.writeInt(weights.size());
    for (Map.Entry<String, float[]> entry : new TreeMap<>(weights).entrySet()) {
      out.writeUTF(entry.getKey());
      for (float weight : entry.getValue()) {
        out.writeFloat(weight);
      }
    }
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IOException also if it is anything else
   */
  static LearntWeights read(DataInputStream in) throws IOException {
    if (!in.readUTF().equals(MARK)) {
      throw new IOException("this is no model of names");
    }
    List<String> labels = new ArrayList<>(Collections.nCopies(in.readInt(), ""));
    for (int i = 0; i < labels.size(); i++) {
      labels.set(i, in.readUTF());
    }
    LearntWeights weights = new LearntWeights(labels);
    read(in, weights.rows, labels.size());
    read(in, weights.edges, labels.size() * labels.size());
    return weights;
  }

  private static void read(DataInputStream in, Map<String, float[]> weights, int size)
      throws IOException {
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String observation = in.readUTF();
      float[] each = new float[size];
      for (int k = 0; k < size; k++) {
        each[k] = in.readFloat();
      }
      weights.put(observation, each);
    }
  }
}
