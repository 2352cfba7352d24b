package org.isnad.claim.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.claim.finding.TestingClaims.actorNamed;
import static org.isnad.claim.finding.TestingClaims.encounter;
import static org.isnad.claim.finding.TestingClaims.mediators;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.claim.Place;
import org.junit.jupiter.api.Test;

/** What is easy to get wrong in the two articles that the project ships. */
class SeedTrapsTest {
  private static final ArticleClaims HELD =
      TestingClaims.ofSeed("000_ec1bcb27e566de30", LocalDate.of(2025, 7, 25));
  private static final ArticleClaims PLANNED =
      TestingClaims.ofSeed("001_6e43a06edc57ceb0", LocalDate.of(2025, 7, 24));

  @Test
  void barackAloneIsTomBarrackAndEhudBarakIsSomebodyElse() {
    Actor tom = actorNamed(HELD, "توم باراك");
    Actor ehud = actorNamed(HELD, "إيهود باراك");
    assertThat(tom.names()).contains("باراك");
    assertThat(ehud.names()).doesNotContain("باراك");
    String text = HELD.article().text();
    long alone = tom.mentions().stream().filter(span -> span.of(text).equals("باراك")).count();
    assertThat(alone).isEqualTo(3);
  }

  @Test
  void thePresidentAndTheFormerForeignMinisterShareTheNameAlSharaaOnly() {
    assertThat(actorNamed(HELD, "فاروق الشرع").offices())
        .extracting("of")
        .containsExactly("نظام الأسد");
    assertThat(actorNamed(PLANNED, "أحمد الشرع").offices())
        .extracting("title", "of")
        .containsExactly(org.assertj.core.groups.Tuple.tuple("الرئيس الانتقالي", "سوريا"));
  }

  @Test
  void clintonsMeetingOf2000IsHeldAndHasAMediator() {
    Claim.Encounter meeting = encounter(HELD, Kind.MEETING, "فاروق الشرع", "إيهود باراك");
    assertThat(meeting.status()).isEqualTo(Status.HELD);
    assertThat(mediators(HELD, meeting)).containsExactly("بيل كلينتون");
    assertThat(meeting.when().edtf()).contains("2000");
    assertThat(meeting.place()).isEqualTo(new Place.Unstated());
  }

  @Test
  void fridaysMeetingWithBarrotIsPlanned() {
    Claim.Encounter meeting = encounter(HELD, Kind.MEETING, "توم باراك", "جان نويل بارو");
    assertThat(meeting.status()).isEqualTo(Status.PLANNED);
    assertThat(meeting.when().edtf()).contains("2025-07-25");
    assertThat(TestingClaims.participants(HELD, meeting)).contains("أسعد الشيباني");
  }

  @Test
  void syrianAndIsraeliOfficialsMetInBakuOnTheTwelfthOfJuly() {
    Claim.Encounter meeting =
        encounter(PLANNED, Kind.MEETING, "مسؤولين سوريين", "مسؤولين إسرائيليين");
    assertThat(meeting.status()).isEqualTo(Status.HELD);
    assertThat(meeting.place().named().orElseThrow().name()).isEqualTo("باكو");
    assertThat(meeting.when().edtf()).contains("2025-07-12");
  }

  @Test
  void theParisMeetingIsHeldInOneArticleAndPlannedInTheOther() {
    Claim.Encounter held = encounter(HELD, Kind.MEETING, "أسعد الشيباني", "رون ديرمر");
    Claim.Encounter planned = encounter(PLANNED, Kind.MEETING, "أسعد الشيباني", "رون ديرمر");
    assertThat(held.status()).isEqualTo(Status.HELD);
    assertThat(planned.status()).isEqualTo(Status.PLANNED);
    assertThat(mediators(HELD, held)).containsExactly("توم باراك");
    assertThat(mediators(PLANNED, planned)).containsExactly("توم باراك");
  }

  @Test
  void hundredsAndMoreThanTwelveHundredAreTwoFigures() {
    assertThat(HELD.casualties()).hasSize(1);
    assertThat(HELD.casualties().get(0).count().min()).isEqualTo(100);
    assertThat(PLANNED.casualties()).hasSize(1);
    assertThat(PLANNED.casualties().get(0).count().min()).isEqualTo(1201);
    assertThat(PLANNED.casualties().get(0).count().max()).isEqualTo(OptionalLong.empty());
    assertThat(PLANNED.casualties().get(0).text()).isEqualTo("أكثر من 1200 شخص");
  }

  @Test
  void tensOfThousandsOfFightersAreNoCasualties() {
    assertThat(PLANNED.casualties()).noneMatch(figure -> figure.text().contains("عشرات الآلاف"));
  }

  @Test
  void fromTheThirteenthToTheNineteenthIsAnInterval() {
    assertThat(HELD.casualties().get(0).when().edtf()).contains("2025-07-13/2025-07-19");
  }

  @Test
  void linesOfRelatedStoriesAreNoPartOfTheArticle() {
    String text = PLANNED.article().text();
    int first = text.indexOf("من نفس التصنيف");
    int second = text.indexOf("مواضيع مشابهة");
    for (Actor actor : PLANNED.actors()) {
      assertThat(actor.mentions())
          .noneMatch(
              span -> onLineOf(text, first, span.start()) || onLineOf(text, second, span.start()));
    }
    assertThat(PLANNED.casualties()).noneMatch(figure -> figure.text().contains("إسرائيلي"));
  }

  private static boolean onLineOf(String text, int start, int at) {
    return at >= start && at < text.indexOf('\n', start);
  }
}
