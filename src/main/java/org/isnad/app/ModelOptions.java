package org.isnad.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What to read and link with besides what is built in; a store is kept with what it was built with.
 */
final class ModelOptions {
  @Option(
      names = "--names-model",
      paramLabel = "DIR",
      description =
          "Where rules and lists know no name ask this transformer, not the built-in model: a folder"
              + " with model.onnx, vocab.txt and config.json.")
  private @Nullable Path namesModel;

  @Option(
      names = "--gazetteer",
      paramLabel = "DIR",
      description =
          "Link what the built-in gazetteer does not know to items of this one, made by gazetteer"
              + " build.")
  private @Nullable Path gazetteer;

  /** These stages, with the model of names and the gazetteer that were asked for. */
  Stages stages(Stages standard) {
    Stages named = namesModel == null ? standard : standard.withNames(namesModel);
    return gazetteer == null ? named : named.withGazetteer(gazetteer);
  }
}
