package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.corenlp.NameTagger;

/**
 * What {@code evaluate} says of what {@code extract} finds in annotated articles.
 *
 * @param byKind the kind of fact to its figures
 * @param table the lines of the same in Markdown
 */
record MeasuredScores(JsonNode byKind, List<String> table) {
  /** With the model of names that comes with the program, so that the commands say the same. */
  private static final Stages AS_PUBLISHED = asPublished();

  private static Stages asPublished() {
    Gazetteer gazetteer = Gazetteer.load();
    return new SeedStages(gazetteer, NameTagger.load(gazetteer)::tag);
  }

  /**
   * @param gold a folder of facts
   * @param scratch where the facts found go
   */
  static MeasuredScores of(Path articles, Path gold, Path scratch) throws IOException {
    String found = scratch.resolve("facts.jsonl").toString();
    run(AS_PUBLISHED, "extract", articles.toString(), "--out", found);
    return new MeasuredScores(
        JsonMapper.builder().build().readTree(evaluate(gold, found, "--json")),
        evaluate(gold, found, "--markdown").lines().toList());
  }

  /** A line for every kind whose F1 is less than the file wants. */
  List<String> below(Path leastScores) throws IOException {
    List<String> below = new ArrayList<>();
    Iterator<Map.Entry<String, JsonNode>> least =
        new YAMLMapper().readTree(leastScores.toFile()).fields();
    while (least.hasNext()) {
      Map.Entry<String, JsonNode> kind = least.next();
      double f1 = byKind.path(kind.getKey()).path("f1").asDouble(-1);
      if (f1 < kind.getValue().asDouble()) {
        below.add("%s: %.3f, was %s".formatted(kind.getKey(), f1, kind.getValue()));
      }
    }
    return below;
  }

  private static String evaluate(Path gold, String found, String form) {
    return run(new TestingStages(), "evaluate", form, gold.toString(), found);
  }

  private static String run(Stages stages, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    assertThat(Program.run(console, stages, args)).as(err.toString(UTF_8)).isZero();
    return out.toString(UTF_8);
  }
}
