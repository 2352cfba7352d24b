package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.graph.StoredSeeds.HELD;
import static org.isnad.graph.StoredSeeds.PLANNED;

import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.graph.Provenance.Software;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private final Provenance provenance = new Provenance(StoredSeeds.IRIS);
  private final Software software = new Software("0.1.0", StoredSeeds.models());

  private String described(NamedGraph... articles) {
    DatasetGraph dataset = StoredSeeds.dataset(articles);
    provenance.describe(dataset, software).replaceIn(dataset);
    return StoredSeeds.nquads(dataset)
        .lines()
        .filter(line -> line.contains("build/current> ."))
        .reduce("", (a, b) -> a + "\n" + b);
  }

  @Test
  void saysWhichSoftwareReadWhichArticles() {
    assertThat(described(HELD, PLANNED))
        .contains(
            "<https://w3id.org/isnad/software/isnad-0.1.0>",
            "<https://w3id.org/isnad/model/corenlp-4.5.10>",
            "<https://w3id.org/isnad/ontology#articleCount> \"2\"");
  }

  @Test
  void dependsOnTheArticlesNotOnTheirOrder() {
    assertThat(described(HELD, PLANNED)).isEqualTo(described(PLANNED, HELD));
    assertThat(described(HELD)).isNotEqualTo(described(PLANNED));
  }
}
