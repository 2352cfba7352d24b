package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who and what stands beside an encounter in its sentence and has no part in it. */
class BystandersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // with whom something else binds
        "أجرى وزير الخارجية الفرنسي جان إيف لودريان مباحثات مع نظيره الألماني هايكو ماس حول الأزمة مع إيران."
            + " | held | جان إيف لودريان; هايكو ماس | none",
        "التقى وزير الخارجية الفرنسي جان إيف لودريان نظيره الألماني هايكو ماس وسط الحرب التجارية بين الصين والولايات المتحدة."
            + " | held | جان إيف لودريان; هايكو ماس | none",
        // who only speaks
        "قال المتحدث باسم الرئاسة المصرية بسام راضي إن الرئيس السوداني عمر البشير سيجري محادثات مع الرئيس عبد الفتاح السيسي في القاهرة."
            + " | planned | عمر البشير; عبد الفتاح السيسي | القاهرة",
        "أعلنت المتحدثة باسم وزارة الخارجية الأمريكية هيذر ناورت التحضير لقمة بين الرئيس الفرنسي إيمانويل ماكرون والرئيس الروسي فلاديمير بوتين في فيينا."
            + " | planned | إيمانويل ماكرون; فلاديمير بوتين | فيينا",
        "أمل وزير المالية الفرنسي برونو لومير في اتفاق خلال اجتماع مقرر الثلاثاء في برلين سترأسه المستشارة الألمانية أنغيلا ميركل والرئيس الفرنسي إيمانويل ماكرون."
            + " | planned | أنغيلا ميركل; إيمانويل ماكرون | برلين",
        // who prepares a meeting of others
        "أصدر الرئيس التونسي الباجي قائد السبسي تعليماته استعدادا لاجتماع وزراء خارجية دول الجوار في تونس."
            + " | planned | وزراء خارجية دول الجوار | تونس",
        // who asks for a meeting wants it for himself
        "طلب وزير الخارجية التركي مولود جاويش أوغلو تنظيم لقاء مع نظيره اليوناني نيكوس كوتزياس."
            + " | proposed | مولود جاويش أوغلو; نيكوس كوتزياس | none",
        // who speaks for a person is not that person
        "قال متحدث باسم رئيسة الوزراء البريطانية تيريزا ماي إنها ستلتقي الرئيس الفرنسي إيمانويل ماكرون في لندن."
            + " | planned | تيريزا ماي; إيمانويل ماكرون | لندن",
        // what «من جهة» leads is no origin
        "عرض المبعوث الأممي استضافة محادثات بين الحكومة السورية والمسؤولين الروس من جهة أخرى."
            + " | proposed | سوريا; المسؤولين الروس | none",
        // the place of something else
        "وصل وزير الخارجية الكوري ري يونغ هو إلى ستوكهولم وسط نشاط دبلوماسي مكثف بشأن واشنطن."
            + " | held | ري يونغ هو | ستوكهولم",
        "حضر الرئيس الأمريكي دونالد ترامب القمة في عاصمة البيرو، ليما."
            + " | held | دونالد ترامب | ليما",
      })
  void haveNoPart(String text, String status, String who, String where) {
    ArticleClaims claims = ReadText.claims(text);
    assertThat(claims.encounters()).hasSize(1);
    Claim.Encounter told = claims.encounters().get(0);
    assertThat(told.status().name().toLowerCase(Locale.ROOT)).isEqualTo(status);
    assertThat(told.participants().stream().map(id -> claims.actor(id).name()).toList())
        .containsExactlyInAnyOrderElementsOf(List.of(who.split("; ", -1)));
    assertThat(told.mediators()).isEmpty();
    assertThat(told.place().named().map(Place.Named::name).orElse("none")).isEqualTo(where);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أكدت رئيسة الوزراء البريطانية تيريزا ماي أنه في أي مفاوضات لا يحصل أحد على كل ما يريد.",
        "قال السيناتور الأمريكي تشاك شومر إنه يتعين على الرئيس دونالد ترامب ألا يلتقي بالرئيس الروسي فلاديمير بوتين.",
        "إن أي محادثات تجريها الحكومة اليمنية يجب أن تكون على أساس القرار الأممي.",
      })
  void isNoEncounter(String text) {
    assertThat(ReadText.claims(text).encounters()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أدلى المبعوث الأممي مارتن غريفيث بتصريح قبل أن يتوجه إلى الدوحة للقاء أمير قطر تميم بن حمد."
            + " | مارتن غريفيث; تميم بن حمد",
        "أرسل الرئيس الأمريكي دونالد ترامب وزير خارجيته مايك بومبيو إلى موسكو للقاء الرئيس فلاديمير بوتين."
            + " | مايك بومبيو; فلاديمير بوتين",
      })
  void whoTravelsForAMeetingTakesPart(String text, String who) {
    ArticleClaims claims = ReadText.claims(text);
    assertThat(claims.encounters()).hasSize(2);
    assertThat(
            claims.encounters().get(1).participants().stream()
                .map(id -> claims.actor(id).name())
                .toList())
        .containsExactlyInAnyOrderElementsOf(List.of(who.split("; ", -1)));
  }
}
