package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An occasion, a place or a day between the words of a meeting takes nobody from it. */
class OccasionsTest {
  private static Claim.Encounter only(ArticleClaims claims) {
    List<Claim.Encounter> found =
        claims.encounters().stream().filter(one -> one.kind() != Kind.VISIT).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> names(ArticleClaims claims, List<String> actors) {
    return actors.stream().map(id -> claims.actor(id).name()).toList();
  }

  private static List<String> participants(String text) {
    ArticleClaims claims = ReadText.claims(text);
    return names(claims, only(claims).participants());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عقد وزير الخارجية النرويجي رالف هانسن اجتماعا على هامش القمة في جدة مع نظيره الفنلندي بيكا"
            + " لاينن.",
        "التقى وزير الخارجية النرويجي رالف هانسن على هامش مؤتمر الأمن في ميونيخ نظيره الفنلندي بيكا"
            + " لاينن.",
        "أجرى وزير الخارجية النرويجي رالف هانسن محادثات خلال زيارته إلى برلين مع نظيره الفنلندي"
            + " بيكا لاينن.",
        "تلقى رئيس الوزراء النرويجي رالف هانسن اتصالا هاتفيا خلال زيارته إلى برلين من نظيره"
            + " الفنلندي بيكا لاينن.",
        "أكد وزير الخارجية النرويجي رالف هانسن خلال لقائه في برلين السفير الفنلندي بيكا لاينن أهمية"
            + " التعاون.",
        "أكد وزير الخارجية النرويجي رالف هانسن خلال استقباله في مكتبه أمس السفير الفنلندي بيكا"
            + " لاينن أهمية التعاون.",
        "استضاف وزير الخارجية النرويجي رالف هانسن أمس اجتماعا مع نظيره الفنلندي بيكا لاينن.",
        "اتصل رئيس الوزراء النرويجي رالف هانسن هاتفيا على هامش القمة برئيس الوزراء الفنلندي بيكا"
            + " لاينن.",
        "جرى أمس اتصال هاتفي بين وزير الخارجية النرويجي رالف هانسن ونظيره الفنلندي بيكا لاينن."
      })
  void bothMeet(String text) {
    assertThat(participants(text)).containsExactlyInAnyOrder("رالف هانسن", "بيكا لاينن");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عقد وزير الخارجية النرويجي رالف هانسن مع كل من وزير الخارجية الفنلندي بيكا لاينن ووزير"
            + " الخارجية الدنماركي لارس كرون اجتماعا.",
        "عقد وزير الخارجية النرويجي رالف هانسن جلسة مباحثات مع وزير الخارجية الفنلندي بيكا لاينن"
            + " ووزير الخارجية الدنماركي لارس كرون.",
        "استقبل وزير الخارجية النرويجي رالف هانسن نظيره الفنلندي بيكا لاينن. حضر الاستقبال السفير"
            + " الدنماركي لارس كرون."
      })
  void threeMeetAtOnce(String text) {
    assertThat(participants(text))
        .containsExactlyInAnyOrder("رالف هانسن", "بيكا لاينن", "لارس كرون");
  }

  @Test
  void whoSponsorsMayStandBeforeThoseWhoMeet() {
    ArticleClaims claims =
        ReadText.claims(
            "عقد أمس لقاء تحت رعاية الأمم المتحدة بين وزير الخارجية النرويجي رالف هانسن ونظيره"
                + " الفنلندي بيكا لاينن.");
    assertThat(names(claims, only(claims).mediators())).containsExactly("الأمم المتحدة");
  }

  @Test
  void whatIsOnTheMarginsIsWhereTheOtherIs() {
    ArticleClaims claims =
        ReadText.claims(
            "التقى وزير الخارجية النرويجي رالف هانسن على هامش مؤتمر الأمن في ميونيخ نظيره الفنلندي"
                + " بيكا لاينن.");
    assertThat(only(claims).place().named().map(Place.Named::names).orElse(List.of()))
        .containsExactly("ميونيخ");
  }

  @Test
  void theBodyOnWhoseSidelinesTheyMeetIsNotWhomTheyMeet() {
    ArticleClaims claims =
        ReadText.claims(
            "التقى وزير الخارجية النرويجي رالف هانسن على هامش اجتماعات الجمعية العامة للأمم المتحدة في"
                + " نيويورك نظيره الفنلندي بيكا لاينن.");

    assertThat(claims.encounters())
        .anySatisfy(
            met ->
                assertThat(names(claims, met.participants()))
                    .containsExactly("رالف هانسن", "بيكا لاينن"));
  }
}
