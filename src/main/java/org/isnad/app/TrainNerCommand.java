package org.isnad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.SentenceReader;
import org.isnad.sentence.corenlp.BadTrainingData;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;
import org.isnad.sentence.corenlp.NameTagger;
import org.isnad.sentence.corenlp.NameTest;
import org.isnad.sentence.corenlp.NameTrainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the model that finds names. */
@Command(
    name = "train-ner",
    description = {
      "Trains the model that finds names of persons, places and organisations.",
      "Data files have a word and its label (O, B-PERS, I-LOC …) on a line, an empty line between"
          + " sentences.",
      "A names file tells where names stand in articles: tab-separated, with the columns article,"
          + " start, end, kind (PERS, LOC, ORG) and use (train, test).",
      "Learns if --data or --out is given; otherwise the built-in model is measured.",
      "Names are counted as found only with exactly the annotated words and kind."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad train-ner --data train.txt --out names-ar.crf.gz --test test.txt",
      "  isnad train-ner --data anercorp.txt --data wojood.txt --out names-ar.crf.gz",
      "  isnad train-ner --data train.txt --names names.tsv --articles news.jsonl.gz",
      "  isnad train-ner --names names.tsv --articles news.jsonl.gz",
      "  isnad train-ner --test test.txt"
    })
final class TrainNerCommand implements Callable<Integer> {
  private static final String MODEL = "names-ar.crf.gz";

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--data", paramLabel = "FILE", description = "Annotated sentences to learn from.")
  private List<Path> data = List.of();

  @Option(
      names = "--out",
      paramLabel = "MODEL",
      description = "Where to write the model (default: " + MODEL + ").")
  private @Nullable Path out;

  @Option(
      names = "--test",
      paramLabel = "FILE",
      description = "Annotated sentences to measure with; never learnt from.")
  private @Nullable Path test;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "Names annotated in articles: those of use train are learnt from, those of use test"
              + " measured with.")
  private @Nullable Path names;

  @Option(
      names = "--articles",
      paramLabel = "ARTICLES",
      description = "Files or folders in which the articles of --names are, among others.")
  private List<Path> inputs = List.of();

  TrainNerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    AnnotatedArticles articles = articles(problems);
    boolean learns = !data.isEmpty() || out != null;
    if (learns && data.isEmpty() && articles.train().isEmpty()) {
      throw wrong("Nothing to learn from: add --data, or --names with articles of use train");
    }
    Gazetteer gazetteer = Gazetteer.load();
    SentenceReader reader = new CoreNlpSentenceReader();
    try {
      NameTagger tagger =
          learns ? trained(articles, reader, gazetteer) : NameTagger.load(gazetteer);
      measure(tagger, articles, reader);
      return problems.close();
    } catch (BadTrainingData e) {
      throw unusable(e.getMessage());
    } catch (IOException e) {
      throw unusable("cannot read or write " + e.getMessage());
    }
  }

  private AnnotatedArticles articles(ProblemLog problems) {
    if (names == null && inputs.isEmpty()) {
      return AnnotatedArticles.none();
    }
    if (names == null) {
      throw wrong("--articles needs --names: add the file that tells which names are in them");
    }
    if (inputs.isEmpty()) {
      throw wrong("--names needs --articles: add the files or folders with the annotated articles");
    }
    AnnotatedNames annotated = AnnotatedNames.read(names);
    AnnotatedArticles found = AnnotatedArticles.read(annotated, inputs, problems);
    console
        .err()
        .printf(
            "%d of %d annotated articles found: %d to learn from, %d to measure with%n",
            found.size(), annotated.articles(), found.train().size(), found.test().size());
    return found;
  }

  private NameTagger trained(AnnotatedArticles articles, SentenceReader reader, Gazetteer gazetteer)
      throws IOException {
    return new NameTrainer(reader, gazetteer, console.err()::println)
        .train(data, articles.train(), out == null ? Path.of(MODEL) : out);
  }

  private void measure(NameTagger tagger, AnnotatedArticles articles, SentenceReader reader)
      throws IOException {
    if (test != null) {
      print(NameTest.read(test, reader, console.err()::println), tagger);
    }
    if (!articles.test().isEmpty()) {
      NameTest sentences = NameTest.of(articles.test(), reader, console.err()::println);
      console.out().printf("Articles annotated to measure with (%d):%n", articles.test().size());
      print(sentences, tagger);
    }
  }

  private void print(NameTest sentences, NameTagger tagger) {
    sentences.score((article, read) -> tagger.tag(read)).table().forEach(console.out()::println);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static CommandFailed unusable(@Nullable String found) {
    return new CommandFailed(
        Failure.FILE_UNUSABLE,
        String.valueOf(found),
        "give UTF-8 files with a word, a space and its label on a line");
  }
}
