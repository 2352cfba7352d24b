package org.isnad.explore.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules of axe-core: what keeps people with a screen reader or weak eyes from a page. */
final class Axe {
  private static final String SCRIPT = "/axe.min.js";
  // The editor's own lines are CodeMirror's; the page offers a plain field in its place.
  private static final String FINDINGS =
      """
      async () => {
        const found = await axe.run({ exclude: [['.yasqe']] }, { resultTypes: ['violations'] });
        return found.violations
          .filter((one) => one.impact === 'serious' || one.impact === 'critical')
          .map((one) => `${one.impact} ${one.id}: ${one.help}\\n` + one.nodes.slice(0, 4)
            .map((node) => `    ${node.html.slice(0, 160)}\\n    ${node.failureSummary.replace(/\\s+/g, ' ')}`)
            .join('\\n'));
      }
      """;

  private Axe() {}

  /** Each with the elements that it is about; none if nothing serious is wrong. */
  static List<String> seriousFindings(Visit visit) {
    var unused = visit.page().evaluate(script() + "\n;undefined");
    return ((List<?>) visit.page().evaluate(FINDINGS)).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
      if (in == null) {
        throw new AssertionError("the class path has no " + SCRIPT);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
