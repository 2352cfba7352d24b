package org.isnad.app;

import org.isnad.graph.Iris;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the IRIs of the data start with. */
final class BaseOption {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of the data start with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  /** The base, checked. */
  Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
