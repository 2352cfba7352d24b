package org.isnad.claim.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Claim;
import org.isnad.claim.judging.FigureJudge;
import org.isnad.claim.speech.Speakers;
import org.isnad.sentence.Sentence;
import org.junit.jupiter.api.Test;

class FigureTraitsTest {
  private static final String TEXT = "قتل ثلاثة جنود في انفجار لغم. وأصيب عشرات المدنيين.";

  @Test
  void tellTheFigureAndWhatItsArticleIsAbout() {
    List<Map<String, Double>> traits = new ArrayList<>();
    read(
        (figure, article, shown) -> {
          traits.add(shown);
          return true;
        });
    assertThat(traits).hasSize(2);
    assertThat(traits.get(0))
        .containsKeys("harm killed", "number 2", "counted counted", "sentence 0", "figures 2")
        .doesNotContainKeys("open", "place", "time");
    assertThat(traits.get(1)).containsKeys("harm wounded", "number 10", "open", "sentence 1");
    assertThat(traits.get(0).keySet())
        .anyMatch(trait -> trait.startsWith("about "))
        .anyMatch(trait -> trait.startsWith("said "))
        .anyMatch(trait -> trait.startsWith("told by "));
  }

  @Test
  void standBetweenNothingAndOneButThatOfAll() {
    List<Map<String, Double>> traits = new ArrayList<>();
    read((figure, article, shown) -> traits.add(shown));
    Map<String, Double> first = new HashMap<>(traits.get(0));
    first.remove("always");
    assertThat(first.values()).allMatch(value -> value >= 0 && value <= 1);
  }

  @Test
  void whatTheJudgeRefusesIsNotToldAndTheRestIsNumberedAnew() {
    List<Claim.Casualty> rest =
        read((figure, article, shown) -> figure.harm() == Claim.Casualty.Harm.WOUNDED);
    assertThat(rest).extracting(Claim.Casualty::harm).containsExactly(Claim.Casualty.Harm.WOUNDED);
    assertThat(rest).extracting(Claim.Casualty::id).containsExactly("c1");
  }

  private static List<Claim.Casualty> read(FigureJudge judge) {
    Article article = new Article("t1", TEXT, Published.unknown(), "", "");
    List<Sentence> sentences = ReadCasualties.READER.read(article);
    return new CasualtyFinder(judge)
        .find(article, sentences, List.of(), Speakers.of(TEXT, sentences, List.of()));
  }
}
