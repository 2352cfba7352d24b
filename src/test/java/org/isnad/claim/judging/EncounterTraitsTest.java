package org.isnad.claim.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.encounter.EncounterParts;
import org.isnad.claim.finding.ClaimFinder;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.NameModel;
import org.isnad.sentence.corenlp.SharedReader;
import org.junit.jupiter.api.Test;

class EncounterTraitsTest {
  @Test
  void tellHowAnEncounterIsBuiltAndWhatItsArticleIsAbout() {
    Map<String, Double> traits =
        traits("استقبل الرئيس الكيني جوزيف موانغي في نيروبي وفدا برلمانيا من أوغندا.").get(0);
    assertThat(traits)
        .containsKeys("kind meeting", "status held", "participant person", "place", "sentence 0")
        .doesNotContainKeys("mediator", "date");
    assertThat(traits.keySet())
        .anyMatch(trait -> trait.startsWith("about "))
        .anyMatch(trait -> trait.startsWith("said "))
        .anyMatch(trait -> trait.startsWith("rule "));
  }

  @Test
  void standBetweenNothingAndOneButThatOfAll() {
    Map<String, Double> traits =
        new HashMap<>(traits("زار وزير الخارجية الأوغندي سالم غدران نيروبي أمس.").get(0));
    traits.remove("always");
    assertThat(traits.values()).allMatch(value -> value >= 0 && value <= 1);
  }

  private static List<Map<String, Double>> traits(String text) {
    List<Map<String, Double>> seen = new ArrayList<>();
    EncounterParts parts =
        EncounterParts.all()
            .judgedBy(
                (encounter, claims, traits) -> {
                  seen.add(traits);
                  return true;
                });
    ArticleClaims claims =
        new ClaimFinder(SharedReader.reader(), Gazetteer.load(), NameModel.none(), parts)
            .find(new Article("test", text, Published.unknown(), "", ""));
    assertThat(seen).hasSameSizeAs(claims.encounters());
    return seen;
  }
}
