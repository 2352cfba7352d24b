package org.isnad.claim.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Claim;
import org.isnad.claim.encounter.EncounterParts;
import org.isnad.claim.finding.ClaimFinder;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.NameModel;
import org.isnad.sentence.corenlp.SharedReader;
import org.junit.jupiter.api.Test;

class TrainedEncounterJudgeTest {
  /** The value of the trait that every encounter has. */
  private static final double ALWAYS = 10;

  private static final String KNOWN = "زار وزير الخارجية الأوغندي سالم غدران نيروبي أمس.";
  private static final String OBSCURE = "التقى محمود الحلواني مع أحمد الشربيني في القاهرة.";

  @Test
  void whatIsLikelyEnoughStaysWhoeverTakesPart() {
    assertThat(read(KNOWN, 0.36)).hasSize(1);
    assertThat(read(OBSCURE, 0.36)).hasSize(1);
  }

  @Test
  void whatIsLessLikelyIsTakenOutWhoeverTakesPart() {
    assertThat(read(KNOWN, 0.34)).isEmpty();
    assertThat(read(OBSCURE, 0.34)).isEmpty();
  }

  /** What stays if everything is equally likely. */
  private static List<Claim.Encounter> read(String text, double likelihood) {
    JudgeWeights weights =
        new JudgeWeights(Map.of("always", Math.log(likelihood / (1 - likelihood)) / ALWAYS));
    EncounterParts parts = EncounterParts.all().judgedBy(new TrainedEncounterJudge(weights));
    return new ClaimFinder(SharedReader.reader(), Gazetteer.load(), NameModel.none(), parts)
        .find(new Article("test", text, Published.unknown(), "", ""))
        .encounters();
  }
}
