package org.isnad.app;

import org.isnad.graph.ItemDescriptions;
import org.isnad.graph.Provenance.Software;

/** The parts that a run of the program is put together from; each loads when first asked for. */
interface Stages {
  Extraction extraction();

  Linking linking();

  /** What the speed of the program is compared with. */
  Parsing plainParsing();

  ItemDescriptions items();

  /** What the description of a build says of the program. */
  Software software();
}
