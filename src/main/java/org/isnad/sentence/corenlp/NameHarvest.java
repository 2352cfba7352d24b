package org.isnad.sentence.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.sentence.corenlp.ConllFile.AnnotatedWords;
import org.isnad.sentence.words.NameWords;
import org.isnad.sentence.words.WordClusters;

/** Harvests names from a corpus by what annotated sentences show of the places of names. */
public final class NameHarvest {
  private NameHarvest() {}

  /**
   * What kinds of name the words of the texts are likely to be.
   *
   * @param annotated a file as {@link NameTrainer} reads it
   * @throws BadTrainingData if lines of the file are not a word and its label
   */
  public static NameWords of(List<String> texts, Path annotated) throws IOException {
    List<AnnotatedWords> sentences = ConllFile.read(annotated);
    return NameWords.learn(
        texts,
        sentences.stream().map(AnnotatedWords::words).toList(),
        sentences.stream().map(AnnotatedWords::labels).toList(),
        WordClusters.load());
  }
}
