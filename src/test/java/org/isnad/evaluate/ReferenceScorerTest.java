package org.isnad.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the reference scorer itself, where the evaluation data and Python are at hand. */
class ReferenceScorerTest {
  private static final Path EVALUATION = Path.of("../shared/evaluation");

  private final Path folder;

  ReferenceScorerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void agreesWithTheReferenceScorerOnChangedGold() throws Exception {
    Path script = EVALUATION.resolve("score.py");
    Path gold = EVALUATION.resolve("seeds/gold");
    assumeTrue(Files.exists(script) && Files.isDirectory(gold), "no evaluation data in ../shared");
    assumeTrue(runsPython(), "no python3");

    Map<String, Facts> right = load(gold);
    Path predicted = folder.resolve("predicted.jsonl");
    Files.write(predicted, right.values().stream().map(this::changed).toList());

    Process reference =
        new ProcessBuilder(
                "python3", script.toString(), gold.toString(), predicted.toString(), "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String expected = new String(reference.getInputStream().readAllBytes(), UTF_8).strip();
    String ours = Scorer.score(right, load(predicted), (article, scores) -> {}).json();
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(ours)).isEqualTo(json.readTree(expected));
    assertThat(ours).isEqualTo(expected).doesNotContain("\"correct\": 0}, \"place\"");
  }

  /** The facts with a first event less, every second date gone and the links of actors swapped. */
  private String changed(Facts facts) {
    List<Facts.Event> events = new ArrayList<>();
    for (int i = 1; i < facts.events().size(); i++) {
      Facts.Event e = facts.events().get(i);
      String date = i % 2 == 0 ? null : e.date();
      List<String> mediators = i % 2 == 0 ? e.participants() : e.mediators();
      events.add(
          new Facts.Event(
              e.id(),
              e.type(),
              "held",
              e.participants(),
              mediators,
              e.place(),
              date,
              e.sources(),
              e.evidence()));
    }
    List<Facts.Actor> actors =
        facts.actors().stream()
            .map(
                a ->
                    new Facts.Actor(
                        a.id(),
                        a.type(),
                        List.of(a.names().get(a.names().size() - 1)),
                        a.offices(),
                        a.qid() == null ? "Q1" : null))
            .toList();
    return FactsJson.write(
        new Facts(facts.article(), facts.published(), actors, events, facts.casualties()));
  }

  private static Map<String, Facts> load(Path path) throws IOException {
    return FactsFile.load(
        path,
        problem -> {
          throw new AssertionError(problem.message());
        });
  }

  private static boolean runsPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException noPython) {
      return false;
    }
  }
}
