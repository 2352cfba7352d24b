package org.isnad.graph;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The short forms that the vocabularies of the data are written with. */
public final class Prefixes {
  private static final Map<String, String> OF_DATA =
      Map.ofEntries(
          Map.entry("dct", "http://purl.org/dc/terms/"),
          Map.entry("edtf", "http://id.loc.gov/datatypes/edtf/"),
          Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
          Map.entry("isnad", Iris.ONTOLOGY),
          Map.entry("oa", "http://www.w3.org/ns/oa#"),
          Map.entry("org", "http://www.w3.org/ns/org#"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("wd", Iris.WIKIDATA),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  private Prefixes() {}

  /** Those that every store needs, whatever it holds, sorted. */
  public static SortedMap<String, String> ofData() {
    return new TreeMap<>(OF_DATA);
  }
}
