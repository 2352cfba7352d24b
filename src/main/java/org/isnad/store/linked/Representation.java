package org.isnad.store.linked;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;

/** How a description is written; which one is sent, the request says. */
enum Representation {
  HTML("text/html", ""),
  TURTLE("text/turtle", ".ttl"),
  JSON_LD("application/ld+json", ".jsonld"),
  N_TRIPLES("application/n-triples", ".nt");

  private final String mediaType;
  private final String ending;

  Representation(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** The RDF format whose documents' addresses end like this one. */
  static Optional<Representation> endingOf(String path) {
    return Arrays.stream(values())
        .filter(one -> one != HTML && path.endsWith(one.ending))
        .findFirst();
  }

  /** All media types, as in a message. */
  static String offered() {
    return Arrays.stream(values()).map(Representation::mediaType).collect(Collectors.joining(", "));
  }

  String mediaType() {
    return mediaType;
  }

  /** Of the address of a document; empty for a page. */
  String ending() {
    return ending;
  }

  /** How Jena writes it; a page is never written by Jena. */
  RDFFormat format() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
      case N_TRIPLES, HTML -> RDFFormat.NTRIPLES_UTF8;
    };
  }

  /** Where the document stands about the thing at a path, encoded or not. */
  String documentPath(String path) {
    return this == HTML ? "page/" + path : "data/" + path + ending;
  }
}
