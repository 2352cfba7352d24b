package org.isnad.store;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;

/** How statements are taken out of a store. */
public enum RdfFormat {
  /** One quad a line, sorted: equal stores give equal bytes. */
  NQUADS,
  /** With the names of the graphs. */
  TRIG,
  /** All graphs in one: which article says what is lost, and what several say stands there once. */
  TURTLE,
  /** Expanded, so that the parts of a document are a document: one array. */
  JSON_LD;

  /** Whether a statement keeps the name of its graph. */
  boolean namesGraphs() {
    return this != TURTLE;
  }

  RDFFormat format() {
    return switch (this) {
      case NQUADS -> RDFFormat.NQUADS_UTF8;
      case TRIG -> RDFFormat.TRIG_BLOCKS;
      case TURTLE -> RDFFormat.TURTLE_BLOCKS;
      case JSON_LD -> RDFFormat.JSONLD11_PLAIN;
    };
  }

  Lang lang() {
    return format().getLang();
  }
}
