package org.isnad.store;

import org.apache.jena.fuseki.main.FusekiServer;

/** Something that the server offers beside queries, at paths of its own and read only. */
public interface WebService {
  /** Adds its servlets. */
  void addTo(FusekiServer.Builder server);
}
