package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.isnad.article.Reading;
import org.isnad.claim.encounter.EncounterParts;
import org.isnad.claim.finding.ClaimFinder;
import org.isnad.claim.judging.FigureJudge;
import org.isnad.claim.judging.Judged;
import org.isnad.claim.judging.JudgedEncounter;
import org.isnad.claim.judging.JudgedFigure;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.link.Links;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;
import org.isnad.sentence.corenlp.NameTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a judge that takes out what was read as an encounter or a figure and is none. */
@Command(
    name = "train-judge",
    description = {
      "Trains a judge that takes out encounters of sport, business, administration and what is no"
          + " encounter at all, or figures that tell no harm to people.",
      "Learns from those that the program read and a reader judged; prints how well it does on"
          + " articles that it did not learn from."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad train-judge news.jsonl.gz --judged judged-encounters.tsv --out"
          + " encounter-weights.tsv",
      "  isnad train-judge news.jsonl.gz --of figures --judged judged-figures.tsv --out"
          + " figure-weights.tsv"
    })
final class TrainJudgeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES",
      description = "Files or folders in which the judged articles are, among others.")
  private List<Path> inputs = List.of();

  /** What is judged. */
  enum Subject {
    encounters,
    figures
  }

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      description = "What is judged: ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
  private Subject subject = Subject.encounters;

  @Option(
      names = "--judged",
      required = true,
      paramLabel = "FILE",
      description = {
        "Tab-separated, with the verdict right or wrong:",
        "encounters: article, kind, start and end of the sentence, participants, verdict;",
        "figures: article, harm, start and end of the sentence, min, max, verdict."
      })
  private Path file = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the weights.")
  private Path out = Path.of("weights.tsv");

  TrainJudgeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    JudgedTraits traits = new JudgedTraits();
    int judged =
        switch (subject) {
          case encounters -> readEncounters(traits, problems);
          case figures -> readFigures(traits, problems);
        };
    List<JudgedTraits.Seen> seen = traits.seen();
    long right = seen.stream().filter(JudgedTraits.Seen::right).count();
    console
        .out()
        .printf(
            "%d %s judged; %d that are read now are among them, %d of these right%n",
            judged, subject, seen.size(), right);
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

  private int readEncounters(JudgedTraits traits, ProblemLog problems) {
    List<JudgedEncounter> judged = JudgedEncounters.read(file);
    read(judged, EncounterParts.all().judgedBy(traits.of(judged)), FigureJudge.none(), problems);
    return judged.size();
  }

  private int readFigures(JudgedTraits traits, ProblemLog problems) {
    List<JudgedFigure> judged = JudgedFigures.read(file);
    read(judged, EncounterParts.all(), traits.ofFigures(judged), problems);
    return judged.size();
  }

  private void read(
      List<? extends Judged> judged,
      EncounterParts parts,
      FigureJudge figures,
      ProblemLog problems) {
    Set<String> articles = judged.stream().map(Judged::article).collect(Collectors.toSet());
    Gazetteer gazetteer = Gazetteer.load();
    ClaimFinder finder =
        new ClaimFinder(
            new CoreNlpSentenceReader(),
            gazetteer,
            NameTagger.load(gazetteer)::tag,
            parts,
            figures);
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
                  .read(inputs, reading -> handOn(reading, articles, sink)),
          linked -> new Outcome.Done<>(linked.claims().article().id()),
          done -> progress.step());
    }
  }

  /** Only articles of which something was judged. */
  private static void handOn(Reading reading, Set<String> articles, Consumer<Reading> sink) {
    if (!(reading instanceof Reading.Read read) || articles.contains(read.article().id())) {
      sink.accept(reading);
    }
  }
}
