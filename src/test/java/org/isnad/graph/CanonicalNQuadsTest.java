package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.graph.StoredSeeds.HELD;
import static org.isnad.graph.StoredSeeds.PLANNED;
import static org.isnad.graph.StoredSeeds.nquads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.claim.ArticleClaims;
import org.junit.jupiter.api.Test;

class CanonicalNQuadsTest {
  @Test
  void theSameSeedsGiveTheSameBytesInAnyOrder() {
    String once = nquads(StoredSeeds.dataset(HELD, PLANNED));

    assertThat(nquads(StoredSeeds.dataset(PLANNED, HELD))).isEqualTo(once);
    assertThat(nquads(StoredSeeds.dataset(shuffled(), PLANNED, HELD, shuffled()))).isEqualTo(once);
  }

  private static NamedGraph shuffled() {
    ArticleClaims claims = SeedClaims.held();
    return new GraphBuilder(StoredSeeds.IRIS, SeedClaims.items())
        .build(
            new ArticleClaims(
                claims.article(),
                reversed(claims.actors()),
                reversed(claims.encounters()),
                claims.casualties()),
            SeedClaims.linksOfHeld());
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    DatasetGraph seeds = StoredSeeds.dataset(HELD, PLANNED);
    DatasetGraph again = DatasetGraphFactory.create();

    RDFParser.fromString(nquads(seeds), Lang.NQUADS).parse(again);

    assertThat(nquads(again)).isEqualTo(nquads(seeds));
    assertThat(again.stream().count()).isEqualTo(seeds.stream().count()).isGreaterThan(500);
  }

  @Test
  void thereAreNoBlankNodes() {
    assertThat(nquads(StoredSeeds.dataset(HELD, PLANNED)).lines())
        .noneMatch(line -> line.startsWith("_:") || line.contains(" _:"));
  }
}
