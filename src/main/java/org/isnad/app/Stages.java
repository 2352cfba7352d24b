package org.isnad.app;

import java.nio.file.Path;
import org.isnad.graph.ItemDescriptions;
import org.isnad.graph.Provenance.Software;

/** The parts that a run of the program is put together from; each loads when first asked for. */
interface Stages {
  Extraction extraction();

  Linking linking();

  /** The two above with one part left out at a time. */
  Variation variants();

  /**
   * The same parts, but where rules and lists know no name the model of a folder is asked. It loads
   * at once: whoever named a folder wants to know soon if it is the wrong one.
   */
  Stages withNames(Path folder);

  /**
   * The same parts, but what the built-in gazetteer does not know is looked for in one made of a
   * dump. It opens at once.
   */
  Stages withGazetteer(Path folder);

  /** What the speed of the program is compared with. */
  Parsing plainParsing();

  ItemDescriptions items();

  /** What the description of a build says of the program. */
  Software software();
}
