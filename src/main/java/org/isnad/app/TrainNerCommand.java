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
import picocli.CommandLine.Option;

/** Trains the model that finds names. */
@Command(
    name = "train-ner",
    description = {
      "Trains the model that finds names of persons, places and organisations.",
      "Data files have a word and its label (O, B-PERS, I-LOC …) on a line, an empty line between"
          + " sentences.",
      "Names are counted as found only with exactly the annotated words and kind."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad train-ner --data train.txt --out names-ar.crf.gz --test test.txt",
      "  isnad train-ner --data anercorp.txt --data wojood.txt --out names-ar.crf.gz",
      "  isnad train-ner --test test.txt"
    })
final class TrainNerCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description = "Annotated sentences to learn from; without it the built-in model is tested.")
  private List<Path> data = List.of();

  @Option(names = "--out", paramLabel = "MODEL", description = "Where to write the model.")
  private Path out = Path.of("names-ar.crf.gz");

  @Option(
      names = "--test",
      paramLabel = "FILE",
      description = "Annotated sentences to measure with; never learnt from.")
  private @Nullable Path test;

  TrainNerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Gazetteer gazetteer = Gazetteer.load();
    SentenceReader reader = new CoreNlpSentenceReader();
    NameTrainer trainer = new NameTrainer(reader, gazetteer, console.err()::println);
    try {
      NameTagger tagger = data.isEmpty() ? NameTagger.load(gazetteer) : trainer.train(data, out);
      if (test != null) {
        NameTest.read(test, reader, console.err()::println)
            .score((article, sentences) -> tagger.tag(sentences))
            .table()
            .forEach(console.out()::println);
      }
      return ExitStatus.OK;
    } catch (BadTrainingData e) {
      throw unusable(e.getMessage());
    } catch (IOException e) {
      throw unusable("cannot read or write " + e.getMessage());
    }
  }

  private static CommandFailed unusable(@Nullable String found) {
    return new CommandFailed(
        Failure.FILE_UNUSABLE,
        String.valueOf(found),
        "give UTF-8 files with a word, a space and its label on a line");
  }
}
