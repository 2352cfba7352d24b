package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedScoresTest {
  private static final Path GOLD = Path.of("src/test/resources/seeds/gold");

  @Test
  void noKindOfFactScoresBelowWhatItDid(@TempDir Path folder) throws IOException {
    Path facts = folder.resolve("facts.jsonl");
    run(new SeedStages(Gazetteer.load()), "extract", "seeds", "--out", facts.toString());

    JsonNode scores =
        JsonMapper.builder()
            .build()
            .readTree(
                run(new TestingStages(), "evaluate", "--json", GOLD.toString(), facts.toString()));

    List<String> below = new ArrayList<>();
    for (Iterator<Map.Entry<String, JsonNode>> least = leastScores(); least.hasNext(); ) {
      Map.Entry<String, JsonNode> kind = least.next();
      double f1 = scores.path(kind.getKey()).path("f1").asDouble(-1);
      if (f1 < kind.getValue().asDouble()) {
        below.add("%s: %.3f, was %s".formatted(kind.getKey(), f1, kind.getValue()));
      }
    }
    assertThat(below).as("F1 of %s", scores).isEmpty();
  }

  private static Iterator<Map.Entry<String, JsonNode>> leastScores() throws IOException {
    try (InputStream in = SeedScoresTest.class.getResourceAsStream("/seeds/scores.yml")) {
      return new YAMLMapper().readTree(Objects.requireNonNull(in)).fields();
    }
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
