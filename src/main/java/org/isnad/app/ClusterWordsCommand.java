package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.sentence.words.WordClusters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the word clusters that the model of names learns with. */
@Command(
    name = "cluster-words",
    description = {
      "Groups the words of many articles by the words that stand beside them.",
      "The table becomes src/main/resources/models/word-clusters-ar.tsv.gz; train-ner anew after it."
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad cluster-words news.jsonl.gz --out word-clusters-ar.tsv.gz")
final class ClusterWordsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "ARTICLES", description = "Files or folders.")
  private List<Path> inputs = List.of();

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the table.")
  private Path out = Path.of("word-clusters-ar.tsv.gz");

  ClusterWordsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    List<String> texts = ArticleTexts.read(inputs, problems);
    console.err().printf("%d articles; takes minutes for thousands%n", texts.size());
    WordClusters clusters = WordClusters.learn(texts.stream());
    TrainedTable.write(out, clusters::write);
    return problems.close();
  }
}
