package org.isnad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.sentence.corenlp.BadTrainingData;
import org.isnad.sentence.corenlp.NameHarvest;
import org.isnad.sentence.words.NameWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Harvests names from many articles. */
@Command(
    name = "harvest-names",
    description = {
      "Judges each word of many articles by the words around it: is it a part of a name, and of"
          + " what kind?",
      "The table is one of those that train-ner learns with."
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad harvest-names news.jsonl.gz --data train.txt --out name-words-ar.tsv.gz")
final class HarvestNamesCommand implements Callable<Integer> {
  /** What follows in an article adds more of the same words, or another article's. */
  private static final int BEGINNING = 3000;

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "ARTICLES", description = "Files or folders.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FILE",
      description = "Annotated sentences that show where names stand, as for train-ner.")
  private Path data = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the table.")
  private Path out = Path.of("name-words-ar.tsv.gz");

  HarvestNamesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    List<String> texts =
        ArticleTexts.read(inputs, problems).stream()
            .map(text -> text.substring(0, Math.min(BEGINNING, text.length())))
            .toList();
    console.err().printf("%d articles; takes minutes for thousands%n", texts.size());
    TrainedTable.write(out, harvest(texts)::write);
    return problems.close();
  }

  private NameWords harvest(List<String> texts) {
    try {
      return NameHarvest.of(texts, data);
    } catch (BadTrainingData | IOException e) {
      throw new CommandFailed(
          Failure.FILE_UNUSABLE,
          "cannot read " + e.getMessage(),
          "give UTF-8 files with a word, a space and its label on a line");
    }
  }
}
