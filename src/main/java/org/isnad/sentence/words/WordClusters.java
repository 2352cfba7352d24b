package org.isnad.sentence.words;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.text.Table;

/**
 * Which words stand in the same places in news, in three grains from coarse to fine: a surname that
 * the training data never shows shares its cluster with surnames that it does.
 */
public final class WordClusters {
  private static final String SHIPPED = "/models/word-clusters-ar.tsv.gz";
  private static final int SIZE = 64;
  private static final int EPOCHS = 5;
  private static final int[] GRAINS = {64, 300, 1200};
  private static final List<String> NONE = List.of("", "", "");

  private final Map<String, List<String>> clusters = new HashMap<>();

  /** Read when first asked for, once: the model of names and the judge of encounters share them. */
  private static final class Shipped {
    private static final WordClusters CLUSTERS = read();

    private static WordClusters read() {
      WordClusters read = new WordClusters();
      Table.read(SHIPPED).rows().forEach(row -> read.clusters.put(row.get(0), row.subList(1, 4)));
      return read;
    }
  }

  /** The clusters that come with the program. */
  public static WordClusters load() {
    return Shipped.CLUSTERS;
  }

  /** Clusters of the words of some articles; minutes for a corpus of millions of words. */
  public static WordClusters learn(Stream<String> texts) {
    List<List<String>> words = new ArrayList<>();
    LightSplitter splitter = new LightSplitter();
    texts.map(LightSplitter::words).forEach(words::add);
    words.forEach(splitter::count);
    words.replaceAll(splitter::split);
    WordVectors vectors = new WordVectors(SIZE);
    vectors.learn(words, EPOCHS);
    float[] units = vectors.unitVectors();
    WordClusters learnt = new WordClusters();
    int count = vectors.words().size();
    vectors.words().forEach(word -> learnt.clusters.put(word, new ArrayList<>()));
    for (int grain : GRAINS) {
      int[] cluster = Clustering.of(units, count, SIZE, grain);
      for (int w = 0; w < count; w++) {
        learnt
            .clusters
            .getOrDefault(vectors.words().get(w), NONE)
            .add(Integer.toString(cluster[w], Character.MAX_RADIX));
      }
    }
    return learnt;
  }

  /** Writes them as the table that {@link #load()} reads, sorted by word. */
  public void write(PrintWriter out) {
    out.print("word\tcoarse\tmiddle\tfine\n");
    clusters.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> out.print(entry.getKey() + "\t" + String.join("\t", entry.getValue()) + "\n"));
    out.flush();
  }

  /** Whether a word is in one. */
  public boolean knows(String form) {
    return clusters.containsKey(form);
  }

  /** The names of a word's clusters from coarse to fine; empty names if it is not known. */
  public List<String> of(String form) {
    return clusters.getOrDefault(form, NONE);
  }
}
