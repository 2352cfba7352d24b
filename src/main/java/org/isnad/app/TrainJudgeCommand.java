package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.isnad.article.Reading;
import org.isnad.claim.encounter.EncounterParts;
import org.isnad.claim.finding.ClaimFinder;
import org.isnad.claim.judging.JudgedEncounter;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.link.Links;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;
import org.isnad.sentence.corenlp.NameTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the judge that takes out encounters that are none of politics. */
@Command(
    name = "train-judge",
    description = {
      "Trains the judge that takes out encounters of sport, business, administration and what is"
          + " no encounter at all.",
      "Learns from encounters that the program read and a reader judged; prints how well it does"
          + " on articles that it did not learn from."
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad train-judge news.jsonl.gz --judged judged.tsv --out encounter-weights.tsv")
final class TrainJudgeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES",
      description = "Files or folders in which the judged articles are, among others.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--judged",
      required = true,
      paramLabel = "FILE",
      description =
          "Tab-separated: article, kind, start and end of the sentence, participants, verdict"
              + " (right or wrong).")
  private Path file = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the weights.")
  private Path out = Path.of("encounter-weights.tsv");

  TrainJudgeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    Map<String, List<JudgedEncounter>> judged = JudgedEncounters.read(file);
    JudgedTraits traits = new JudgedTraits(judged);
    read(judged, traits, problems);
    List<JudgedTraits.Seen> seen = traits.seen();
    long right = seen.stream().filter(one -> one.judged().right()).count();
    console
        .out()
        .printf(
            "%d encounters judged; %d that are read now are among them, %d of these right%n",
            judged.values().stream().mapToInt(List::size).sum(), seen.size(), right);
    if (right == 0 || right == seen.size()) {
      throw new CommandFailed(
          Failure.FILE_UNUSABLE,
          "%s: nothing to tell apart".formatted(file),
          "give articles and verdicts of both kinds that belong together");
    }
    new CrossValidation(seen).table().forEach(console.out()::println);
    TrainedTable.write(out, CrossValidation.weights(seen)::write);
    return problems.close();
  }

  private void read(
      Map<String, List<JudgedEncounter>> judged, JudgedTraits traits, ProblemLog problems) {
    Gazetteer gazetteer = Gazetteer.load();
    ClaimFinder finder =
        new ClaimFinder(
            new CoreNlpSentenceReader(),
            gazetteer,
            NameTagger.load(gazetteer)::tag,
            EncounterParts.all().judgedBy(traits));
    Pipeline pipeline =
        new Pipeline(
            ArticleReader.of(Published.unknown()),
            finder::find,
            claims -> new Links(Map.of(), Map.of()),
            Runtime.getRuntime().availableProcessors(),
            problems);
    try (Progress progress = Progress.ofArticles(console)) {
      pipeline.<String>run(
          sink ->
              ArticleReader.of(Published.unknown())
                  .read(inputs, reading -> handOn(reading, judged, sink)),
          linked -> new Outcome.Done<>(linked.claims().article().id()),
          done -> progress.step());
    }
  }

  /** Only articles of which something was judged. */
  private static void handOn(
      Reading reading, Map<String, List<JudgedEncounter>> judged, Consumer<Reading> sink) {
    if (!(reading instanceof Reading.Read read) || judged.containsKey(read.article().id())) {
      sink.accept(reading);
    }
  }
}
