package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Links the actors and places of gold facts, where the evaluation data lie beside the project. */
class GoldLinksTest {
  private static final Logger LOG = LoggerFactory.getLogger(GoldLinksTest.class);
  private static final Path DATA = Path.of("..", "shared", "evaluation");

  @ParameterizedTest
  @ValueSource(strings = {"train", "dev", "seeds"})
  void linksGoldActorsAndPlacesToTheirItems(String set) throws IOException {
    Path gold = DATA.resolve(set).resolve("gold");
    assumeTrue(Files.isDirectory(gold), () -> gold + " is not there: nothing to measure on");
    Linker linker = new Linker(Gazetteer.load());
    LinkScore score = new LinkScore();
    for (GoldClaims article : GoldClaims.readAll(gold)) {
      Links links = linker.link(article.claims());
      String id = article.claims().article().id();
      article
          .actorItems()
          .forEach(
              (actor, item) ->
                  score.add(
                      id + " " + article.claims().actor(actor).names(),
                      item,
                      links.ofActor(actor)));
      article
          .placeItems()
          .forEach((place, item) -> score.add(id + " " + place, item, links.ofPlace(place)));
    }
    LOG.info("{}: precision {}, recall {}", set, score.precision(), score.recall());
    assertThat(score.precision()).as("%s", score.errors()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.recall()).as("%s", score.errors()).isGreaterThanOrEqualTo(0.92);
  }
}
