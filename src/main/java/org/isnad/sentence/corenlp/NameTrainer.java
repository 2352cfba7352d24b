package org.isnad.sentence.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ConvertByteArray;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.zip.GZIPOutputStream;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.SentenceReader;
import org.isnad.sentence.corenlp.AnnotatedCorpus.AnnotatedArticle;
import org.isnad.sentence.words.NameFeatures;
import org.isnad.sentence.words.NameWords;
import org.isnad.sentence.words.WordClusters;

/** Trains the CRF that {@link NameTagger} finds names with, on annotated sentences. */
public final class NameTrainer {
  /** Observations that fewer tokens show say more of the corpus than of names. */
  private static final int RAREST = 3;

  private final AnnotatedCorpus corpus;
  private final Gazetteer gazetteer;
  private final NameFeatures features;
  private final Consumer<String> progress;

  /**
   * A trainer that segments with the reader that will read the articles.
   *
   * @param progress is told what is being done
   */
  public NameTrainer(SentenceReader reader, Gazetteer gazetteer, Consumer<String> progress) {
    this.corpus = new AnnotatedCorpus(reader);
    this.gazetteer = gazetteer;
    this.features = new NameFeatures(gazetteer, WordClusters.load(), NameWords.load());
    this.progress = progress;
  }

  /**
   * Trains on files and articles and writes the model.
   *
   * @param data files with a word and its label on a line, an empty line between sentences
   * @param articles whose sentences are learnt from too
   * @throws BadTrainingData if lines of a file cannot be read as such
   */
  public NameTagger train(List<Path> data, List<NamedArticle> articles, Path model)
      throws IOException {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (Path file : data) {
      IntConsumer told = every(1005, "sentences of " + file.getFileName());
      sentences.addAll(usable(corpus.read(file, told)));
    }
    sentences.addAll(usable(corpus.read(articles, every(100, "annotated articles"))));
    LearntWeights weights = LearntWeights.of(train(sentences));
    write(weights, model);
    return new NameTagger(new NameWeights(weights), features);
  }

  /** Corpora that take acting states for organisations would contradict those that do not. */
  boolean callsStatesPlaces(AnnotatedSentence sentence) {
    return Labelled.spans(sentence.wordLabels()).stream()
        .filter(name -> name.kind() == NameKind.ORGANIZATION)
        .map(name -> String.join(" ", sentence.words().subList(name.first(), name.end())))
        .noneMatch(name -> gazetteer.state(name).isPresent());
  }

  private List<AnnotatedSentence> usable(List<AnnotatedArticle> articles) {
    return articles.stream()
        .flatMap(article -> article.sentences().stream())
        .filter(this::callsStatesPlaces)
        .toList();
  }

  /** Tells of the progress at every so many. */
  private IntConsumer every(int step, String unit) {
    return done -> {
      if (done % step == 0) {
        progress.accept("%d %s segmented".formatted(done, unit));
      }
    };
  }

  CRFClassifier<CoreLabel> train(List<AnnotatedSentence> sentences) throws IOException {
    List<List<CoreLabel>> labelled = labelled(sentences);
    progress.accept("training on %d sentences".formatted(labelled.size()));
    Path start = Files.createTempFile("isnad-weights", ".gz");
    try {
      writeZeros(weights(labelled), start);
      Properties settings = settings();
      settings.setProperty("initialWeights", start.toString());
      CRFClassifier<CoreLabel> crf = new CRFClassifier<>(settings);
      crf.train(labelled, crf.defaultReaderAndWriter());
      return crf;
    } finally {
      Files.delete(start);
    }
  }

  /** How many weights the model has: each observation with each label or pair of labels. */
  private static int weights(List<List<CoreLabel>> labelled) {
    Set<String> rows = new HashSet<>();
    Set<String> edges = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (List<CoreLabel> sentence : labelled) {
      for (CoreLabel token : sentence) {
        rows.addAll(observed(token));
        edges.addAll(token.get(NameFeatureFactory.Edge.class));
        labels.add(token.get(AnswerAnnotation.class));
      }
    }
    return rows.size() * labels.size() + edges.size() * labels.size() * labels.size();
  }

  /**
   * Training starts from no knowledge: from the random weights that it starts from by itself, half
   * of its steps go into forgetting them.
   */
  private static void writeZeros(int weights, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      ConvertByteArray.saveDoubleArr(out, new double[weights]);
    }
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("featureFactory", NameFeatureFactory.class.getName());
    settings.setProperty("maxLeft", "1");
    settings.setProperty("sigma", "0.35");
    settings.setProperty("useQN", "true");
    settings.setProperty("QNsize", "15");
    settings.setProperty("maxQNItr", "60");
    settings.setProperty("tolerance", "2e-4");
    settings.setProperty("multiThreadGrad", "2");
    return settings;
  }

  private List<List<CoreLabel>> labelled(List<AnnotatedSentence> sentences) {
    List<List<CoreLabel>> labelled = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (AnnotatedSentence sentence : sentences) {
      List<CoreLabel> tokens = Labelled.of(sentence.sentence().tokens(), features);
      List<String> labels = sentence.tokenLabels();
      for (int i = 0; i < tokens.size(); i++) {
        tokens.get(i).set(AnswerAnnotation.class, labels.get(i));
        observed(tokens.get(i)).forEach(seen -> counts.merge(seen, 1, Integer::sum));
      }
      if (!tokens.isEmpty()) {
        labelled.add(tokens);
      }
    }
    Map<String, String> kept = new HashMap<>();
    for (List<CoreLabel> tokens : labelled) {
      for (CoreLabel token : tokens) {
        token.set(
            NameFeatureFactory.Row.class,
            observed(token).stream()
                .filter(seen -> counts.getOrDefault(seen, 0) >= RAREST)
                .map(seen -> kept.computeIfAbsent(seen, same -> same))
                .toList());
      }
    }
    return labelled;
  }

  private static List<String> observed(CoreLabel token) {
    return token.get(NameFeatureFactory.Row.class);
  }

  static void write(LearntWeights weights, Path model) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(model))))) {
      weights.write(out);
    }
  }
}
