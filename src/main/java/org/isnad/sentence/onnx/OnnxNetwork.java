package org.isnad.sentence.onnx;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A network in a file, run by ONNX Runtime. */
final class OnnxNetwork implements Network {
  private static final String PIECES = "input_ids";
  private static final String SEEN = "attention_mask";
  private static final String PART = "token_type_ids";
  private static final Set<String> KNOWN = Set.of(PIECES, SEEN, PART);
  private static final String USUAL_OUTPUT = "logits";
  private static final String EXPORTED =
      "export it with `optimum-cli export onnx --task token-classification`";

  private final OnnxRuntime runtime;
  private final Object session;
  private final Set<String> inputs;
  private final String output;

  private OnnxNetwork(OnnxRuntime runtime, Object session, Set<String> inputs, String output) {
    this.runtime = runtime;
    this.session = session;
    this.inputs = inputs;
    this.output = output;
  }

  /** Opens the network of a folder and tries it out, so that it does not fail in mid-article. */
  static OnnxNetwork open(OnnxRuntime runtime, ModelFolder folder) {
    Path file = folder.network();
    try {
      Object session = runtime.open(file);
      Set<String> inputs = new TreeSet<>(runtime.inputs(session));
      if (!inputs.contains(PIECES) || !KNOWN.containsAll(inputs)) {
        throw new UnusableModel(
            "%s: the network takes %s".formatted(file, inputs),
            EXPORTED + ": it takes input_ids, and if need be attention_mask and token_type_ids");
      }
      OnnxNetwork network =
          new OnnxNetwork(runtime, session, inputs, output(file, runtime.outputs(session)));
      network.tryOut(folder);
      return network;
    } catch (OnnxRuntime.Failed e) {
      throw new UnusableModel(
          "%s: ONNX Runtime cannot run it: %s".formatted(file, e.getMessage()), EXPORTED, e);
    }
  }

  private static String output(Path file, Set<String> outputs) {
    if (outputs.contains(USUAL_OUTPUT)) {
      return USUAL_OUTPUT;
    }
    if (outputs.size() == 1) {
      return outputs.iterator().next();
    }
    throw new UnusableModel(
        "%s: the network gives %s".formatted(file, new TreeSet<>(outputs)),
        EXPORTED + ": it gives logits");
  }

  private void tryOut(ModelFolder folder) {
    long[] nothing = {folder.opening(), folder.closing()};
    float[][] scores = scores(nothing);
    int labels = folder.labels().size();
    if (scores.length != nothing.length || scores[0].length != labels) {
      throw new UnusableModel(
          "%s: for %d pieces the network gives %d rows of %d scores, but config.json has %d labels"
              .formatted(
                  folder.network(),
                  nothing.length,
                  scores.length,
                  scores.length == 0 ? 0 : scores[0].length,
                  labels),
          "give model.onnx and config.json of the same model");
    }
  }

  @Override
  public float[][] scores(long[] pieces) {
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    Map<String, long[][]> given = new HashMap<>();
    given.put(PIECES, new long[][] {pieces});
    given.put(SEEN, new long[][] {ones});
    given.put(PART, new long[][] {new long[pieces.length]});
    given.keySet().retainAll(inputs);
    return runtime.run(session, given, output)[0];
  }
}
