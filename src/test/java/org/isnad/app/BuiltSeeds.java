package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.isnad.gazetteer.Gazetteer;

/** The store of the seeds, for tests outside of this package. */
public final class BuiltSeeds {
  private BuiltSeeds() {}

  /** Builds it, with the models that other tests loaded. */
  public static void into(Path store) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    Console console = new Console(nowhere, new PrintStream(err, true, UTF_8), false);
    Stages stages = new SeedStages(Gazetteer.load());
    assertThat(Program.run(console, stages, "build", "seeds", "--store", store.toString()))
        .as(err.toString(UTF_8))
        .isZero();
  }
}
