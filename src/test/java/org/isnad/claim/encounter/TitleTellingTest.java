package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.junit.jupiter.api.Test;

class TitleTellingTest {
  @Test
  void aTitleThatCallsThemByOtherNamesTellsTheMeetingOfTheLead() {
    ArticleClaims claims =
        ReadText.claims(
            """
            المشرف على المركز يستقبل أمين رابطة البحيرات

            استقبل الدكتور سالم غدران في مكتبه أمس الوزير الكيني جوزيف موانغي.""");
    assertThat(claims.encounters()).hasSize(1);
    assertThat(names(claims, claims.encounters().get(0)))
        .containsExactly("سالم غدران", "جوزيف موانغي");
    assertThat(claims.encounters().get(0).evidence()).hasSize(2);
  }

  @Test
  void aTitleThatSaysOnlyWhereIsTheMeetingThere() {
    ArticleClaims claims =
        ReadText.claims(
            """
            قمة في نيروبي لبحث ملف المياه

            اجتمع الرئيس الكيني جوزيف موانغي مع نظيره الأوغندي صامويل كاتو في نيروبي أمس.""");
    assertThat(claims.encounters()).hasSize(1);
    assertThat(claims.encounters().get(0).evidence()).hasSize(2);
  }

  @Test
  void aWeekdayWithoutAVerbMayBeYetToCome() {
    ArticleClaims claims =
        ReadText.claims(
            """
            لقاء مرتقب بين عباس وترامب الأربعاء

            قال مسؤول فلسطيني إن الرئيس محمود عباس سيلتقي نظيره الأمريكي دونالد ترامب الأربعاء المقبل في واشنطن.""");
    assertThat(claims.encounters()).hasSize(1);
    assertThat(claims.encounters().get(0).when().edtf()).hasValue("2020-01-22");
  }

  @Test
  void aMeetingElsewhereIsAnother() {
    ArticleClaims claims =
        ReadText.claims(
            """
            اجتماع في باريس لوزراء المياه

            اجتمع الرئيس الكيني جوزيف موانغي مع نظيره الأوغندي صامويل كاتو في نيروبي أمس.""");
    assertThat(claims.encounters()).hasSize(2);
  }

  @Test
  void whatIsToldFarBelowIsAnother() {
    ArticleClaims claims =
        ReadText.claims(
            """
            وزير الخارجية الكيني يلتقي مسؤولا أوغنديا

            وصل الوفد إلى المدينة.
            وتحدث الأهالي عن الأمطار.
            وقالت الشرطة إن الطرق مفتوحة.
            وأضافت أن الجسور سليمة.
            والتقى الرئيس التشادي إدريس صالح نظيره النيجري محمدو عثمان في نيامي.""");
    assertThat(claims.encounters()).hasSize(2);
  }

  private static List<String> names(ArticleClaims claims, Claim.Encounter encounter) {
    return encounter.participants().stream().map(claims::actor).map(Actor::name).toList();
  }
}
