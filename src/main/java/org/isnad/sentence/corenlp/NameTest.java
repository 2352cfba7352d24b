package org.isnad.sentence.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.sentence.NameFinder;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.SentenceReader;
import org.isnad.sentence.corenlp.AnnotatedCorpus.AnnotatedArticle;

/** Annotated sentences to measure finders of names with, word by word as annotated. */
public final class NameTest {
  private final List<AnnotatedArticle> articles;

  private NameTest(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  /**
   * Reads and segments a file.
   *
   * @param progress is told what is being done
   * @throws BadTrainingData if lines of the file are not a word and its label
   */
  public static NameTest read(Path file, SentenceReader reader, Consumer<String> progress)
      throws IOException {
    progress.accept("segmenting " + file.getFileName());
    return new NameTest(new AnnotatedCorpus(reader).read(file, done -> {}));
  }

  /**
   * Segments annotated articles.
   *
   * @param progress is told what is being done
   */
  public static NameTest of(
      List<NamedArticle> articles, SentenceReader reader, Consumer<String> progress) {
    progress.accept("segmenting %d annotated articles".formatted(articles.size()));
    return new NameTest(new AnnotatedCorpus(reader).read(articles, done -> {}));
  }

  /** How many of the names are found with exactly the annotated words and kind. */
  public NameScores score(NameFinder finder) {
    NameScores scores = new NameScores();
    for (AnnotatedArticle annotated : articles) {
      List<List<NameSpan>> found = finder.find(annotated.article(), annotated.plain());
      for (int i = 0; i < found.size(); i++) {
        AnnotatedSentence sentence = annotated.sentences().get(i);
        List<String> labels = Labelled.labels(sentence.wordOf().size(), found.get(i));
        scores.add(
            Labelled.spans(sentence.wordLabels()), Labelled.spans(sentence.ofTokens(labels)));
      }
    }
    return scores;
  }
}
