package org.isnad.link.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Office;
import org.isnad.link.Link;
import org.isnad.link.Links;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final Link WRONG = new Link.Linked("Q7", 0.8, "surname");
  private final List<Correction> corrections = new ArrayList<>();

  private void decide(Decision decision, String name, String article, String item) {
    corrections.add(
        new Correction(
            Target.of(Target.Kind.ACTOR, name, article),
            decision,
            item,
            "سلمى",
            LocalDate.of(2025, 8, 1),
            "she knows"));
  }

  private Link answer(Link automatic, String... names) {
    Actor actor =
        new Actor(
            "a1",
            Actor.Type.PERSON,
            List.of(names),
            List.of(new Office("وزير النقل", "سوريا", new Span(0, 1))),
            List.of());
    ArticleClaims claims =
        new ArticleClaims(
            new Article("a", "نص", Published.unknown(), "", ""),
            List.of(actor),
            List.of(),
            List.of());
    Links links = new Links(Map.of("a1", automatic), Map.of());
    return new Corrections(corrections)
        .apply(claims, links, name -> name.equals("سوريا") ? Optional.of("Q858") : Optional.empty())
        .ofActor("a1");
  }

  @Test
  void whatAHumanSetsWinsInEverySpelling() {
    decide(Decision.SET, "نزار فرجاني", "", "Q5");

    assertThat(answer(WRONG, "نزار الفرجاني").qid()).contains("Q5");
    assertThat(answer(new Link.NotFound(), "نزار الفرجاني").qid()).contains("Q5");
    assertThat(answer(WRONG, "نزار الفرجاني")).isInstanceOf(Link.Corrected.class);
    assertThat(answer(WRONG, "سعد الفرجاني", "نزار الفرجاني")).isEqualTo(WRONG);
  }

  @Test
  void nothingIsAlsoWhatAHumanCanSet() {
    decide(Decision.SET, "نزار الفرجاني", "", "none");

    assertThat(answer(WRONG, "نزار الفرجاني").identity()).isEmpty();
  }

  @Test
  void aRejectedItemIsNotTheAnswerAndNothingTakesItsPlace() {
    decide(Decision.REJECT, "نزار الفرجاني", "", "Q7");

    assertThat(answer(WRONG, "نزار الفرجاني").qid()).isEmpty();
    assertThat(answer(new Link.Ambiguous(List.of("Q7", "Q8")), "نزار الفرجاني"))
        .extracting(link -> ((Link.Corrected) link).answer())
        .isEqualTo(new Link.Ambiguous(List.of("Q8")));
    Link other = new Link.Linked("Q9", 0.8, "label");
    assertThat(answer(other, "نزار الفرجاني")).isEqualTo(other);
  }

  @Test
  void theCloserDecisionWins() {
    decide(Decision.SET, "نزار الفرجاني", "", "Q5");
    decide(Decision.SET, "actor/نزار_فرجاني/Q858", "", "Q6");
    assertThat(answer(WRONG, "نزار الفرجاني").qid()).contains("Q6");

    decide(Decision.SET, "الفرجاني", "a", "Q8");
    assertThat(answer(WRONG, "نزار الفرجاني", "الفرجاني").qid()).contains("Q8");
  }

  @Test
  void aDecisionAboutAnotherStateOrArticleDoesNothing() {
    decide(Decision.SET, "actor/نزار_فرجاني/Q142", "", "Q6");
    decide(Decision.SET, "نزار الفرجاني", "b", "Q8");

    assertThat(answer(WRONG, "نزار الفرجاني")).isEqualTo(WRONG);
  }

  @Test
  void anEntryOfTheGazetteerGetsItsItem() {
    decide(Decision.SET, "https://w3id.org/isnad/actor/x-nizar", "", "Q5");

    assertThat(answer(new Link.Local("x-nizar", 0.9, "label"), "أبو سعد").qid()).contains("Q5");
  }
}
