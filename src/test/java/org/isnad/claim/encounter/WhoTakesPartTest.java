package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.mention.When;
import org.junit.jupiter.api.Test;

/** Who takes part in the only encounter of a kind that a text tells. */
class WhoTakesPartTest {
  private static Claim.Encounter only(ArticleClaims claims, Kind kind) {
    List<Claim.Encounter> found =
        claims.encounters().stream().filter(one -> one.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> participants(Kind kind, String text) {
    ArticleClaims claims = ReadText.claims(text);
    return only(claims, kind).participants().stream().map(id -> claims.actor(id).name()).toList();
  }

  @Test
  void sentencesAfterASummitTellWhoElseWasThere() {
    assertThat(
            participants(
                Kind.MEETING,
                "انطلقت في نواكشوط القمة العربية بمشاركة أمير قطر الشيخ تميم بن حمد آل ثاني. ويحضر القمة"
                    + " رئيس الحكومة الأردنية هاني الملقي. ويشارك الرئيس التشادي إدريس ديبي ضيفا على هذه"
                    + " القمة. ومثل الجزائر رئيس مجلس الأمة عبد القادر بن صالح. وحضر وزير الخارجية"
                    + " المغربي ناصر بوريطة ممثلا عن الملك."))
        .containsExactlyInAnyOrder(
            "تميم بن حمد آل ثاني",
            "هاني الملقي",
            "إدريس ديبي",
            "عبد القادر بن صالح",
            "ناصر بوريطة");
  }

  @Test
  void aListOfStatesMayBeThoseWhoTookPart() {
    assertThat(
            participants(
                Kind.MEETING,
                "عقد البيت الأبيض مؤتمرا حول غزة في واشنطن. أما الدول المشاركة فهي الأردن ومصر والبحرين"
                    + " واليابان."))
        .containsExactly("الأردن", "مصر", "البحرين", "اليابان");
  }

  @Test
  void whoJoinsTalksTakesPartInThem() {
    assertThat(
            participants(
                Kind.MEETING,
                "عقدت مشاورات في الجزائر بين المبعوث الأممي برناردينو ليون وأعضاء من المؤتمر الوطني العام."
                    + " وانضم وزير الخارجية الإيطالي باولو جنتيلوني أمس إلى المشاورات."))
        .contains("برناردينو ليون", "باولو جنتيلوني");
  }

  @Test
  void theTwoOfTheSentenceBeforeAreThoseWhoMet() {
    assertThat(
            participants(
                Kind.MEETING,
                "أطلق وزير الخارجية الأردني أيمن الصفدي ووزير الخارجية العراقي فؤاد حسين برنامجا للتعاون. جاء ذلك"
                    + " خلال اجتماعهما بوزارة الخارجية أمس."))
        .containsExactly("أيمن الصفدي", "فؤاد حسين");
  }

  @Test
  void aDelegationTravelsWithItsHeadAndIsNotItsMembers() {
    assertThat(
            participants(
                Kind.VISIT,
                "وصل ولي العهد السعودي الأمير محمد بن سلمان إلى القاهرة في زيارة تستمر ثلاثة أيام، على رأس"
                    + " وفد كبير يضم عددا من المسؤولين."))
        .containsExactly("محمد بن سلمان", "وفد كبير");
  }

  @Test
  void aSentenceOfItsOwnTellsWhoHeadsTheDelegation() {
    assertThat(
            participants(
                Kind.VISIT,
                "وصل وفد من المعارضة السورية إلى موسكو أمس. وأفادت مصادر أن الوفد برئاسة هادي البحرة."))
        .contains("هادي البحرة");
  }

  @Test
  void theLeadersOfBothStatesAreThoseWhoMetLast() {
    assertThat(
            participants(
                Kind.MEETING,
                "التقى الرئيس الفرنسي إيمانويل ماكرون الرئيس العراقي برهم صالح في باريس. واتفق زعيما"
                    + " البلدين خلال لقائهما على التعاون."))
        .containsExactly("إيمانويل ماكرون", "برهم صالح");
  }

  @Test
  void oneOfTheTwoMayBeAPronoun() {
    assertThat(
            participants(
                Kind.MEETING,
                "وأكد الرئيس الأميركي دونالد ترامب أن الاجتماع المزمع عقده بينه وبين الزعيم الكوري الشمالي"
                    + " كيم جونغ أون سيعقد قريبا."))
        .containsExactly("دونالد ترامب", "كيم جونغ أون");
  }

  @Test
  void whoVisitsAnEmbassyMeetsThoseThere() {
    ArticleClaims claims =
        ReadText.claims(
            "وكان وزير الخارجية عادل الجبير، قد زار سفارة المملكة في مدريد، التقى خلالها بالملحق"
                + " التجاري.");
    for (Kind kind : List.of(Kind.VISIT, Kind.MEETING)) {
      assertThat(only(claims, kind).participants())
          .extracting(id -> claims.actor(id).name())
          .contains("عادل الجبير")
          .doesNotContain("سفارة المملكة");
    }
  }

  @Test
  void theFirstVisitOfItsKindIsOfHimWhoTravels() {
    assertThat(
            participants(
                Kind.VISIT,
                "سيجري رئيس النمسا هاينز فيشر في سبتمبر أول زيارة لرئيس أوروبي إلى إيران منذ 2004."))
        .containsExactly("هاينز فيشر");
  }

  @Test
  void aStyleWithAPronounIsWhoeverIsStyledSo() {
    assertThat(
            participants(
                Kind.VISIT,
                "استقبل الرئيس المصري عبد الفتاح السيسي الأمير محمد بن سلمان ولي ولي العهد، أثناء زيارة"
                    + " سموه لمصر أمس."))
        .containsExactly("محمد بن سلمان");
  }

  @Test
  void anUnnamedDelegationIsItsHead() {
    assertThat(
            participants(
                Kind.VISIT, "وصل وفد برئاسة وزير الخارجية الإيراني محمد جواد ظريف إلى بغداد."))
        .containsExactly("محمد جواد ظريف");
  }

  @Test
  void theHeadOfADelegationTalksWithIt() {
    assertThat(
            participants(
                Kind.MEETING,
                "أجرى الوفد المصري برئاسة وزير الري محمد عبد العاطي محادثات مع الجانبين السوداني"
                    + " والإثيوبي."))
        .containsExactlyInAnyOrder("الوفد المصري", "محمد عبد العاطي", "السودان", "إثيوبيا");
  }

  @Test
  void aTitleInThePluralIsOfAllWhoFollow() {
    assertThat(
            participants(
                Kind.MEETING,
                "استقبل رئيس مجلس النواب نبيه بري في عين التينة النواب ياسين جابر وهاني قبيسي وعلي بزي."))
        .containsExactlyInAnyOrder("نبيه بري", "ياسين جابر", "هاني قبيسي", "علي بزي");
  }

  @Test
  void presenceMayFollowThePresidencyWithoutItsPreposition() {
    assertThat(
            participants(
                Kind.MEETING,
                "عقد مجلس الوزراء جلسة في القصر الجمهوري برئاسة رئيس الجمهورية ميشال عون وحضور رئيس"
                    + " الحكومة سعد الحريري والوزراء."))
        .contains("ميشال عون", "سعد الحريري");
  }

  @Test
  void aWelcomeIsOnTheDayOfTheArrival() {
    ArticleClaims claims =
        ReadText.claims(
            "وصل وزير الخارجية الأمريكي مايك بومبيو إلى بغداد الاثنين. وكان في استقباله نظيره"
                + " العراقي محمد الحكيم.");
    assertThat(only(claims, Kind.MEETING).when())
        .isEqualTo(new When.Day(LocalDate.of(2020, 1, 13)));
  }

  @Test
  void theNextSentencesTellWhoTravelledAlong() {
    assertThat(
            participants(
                Kind.VISIT,
                "زار وزير الخارجية عادل الجبير مدريد. ورافق معاليه خلال الزيارة مدير إدارة الإعلام السفير أسامة نقلي."
                    + " وكان برفقته مسؤولون سعوديون."))
        .containsExactly("عادل الجبير", "أسامة نقلي", "مسؤولون سعوديون");
  }

  @Test
  void whoStaysAwayTakesNoPart() {
    assertThat(ReadText.claims("غاب عن الاجتماع وزير الخارجية المصري سامح شكري.").encounters())
        .allSatisfy(told -> assertThat(told.participants()).isEmpty());
  }

  @Test
  void whoSomebodyIsSupportedByTakesNoPart() {
    assertThat(
            participants(
                Kind.MEETING,
                "عقد في طهران اجتماع بين زعماء روسيا وإيران الداعمتين لبشار الأسد وتركيا الداعمة للمعارضة."))
        .containsExactlyInAnyOrder("زعماء روسيا", "زعماء إيران", "تركيا");
  }

  @Test
  void whatFollowsOnConditionIsStillToCome() {
    ArticleClaims claims =
        ReadText.claims("وصل الرئيس الفرنسي إيمانويل ماكرون إلى تونس على أن يتوجه غدا إلى الدوحة.");
    assertThat(claims.encounters())
        .anySatisfy(
            told -> {
              assertThat(told.status()).isEqualTo(Claim.Encounter.Status.PLANNED);
              assertThat(told.place().named().orElseThrow().name()).isEqualTo("الدوحة");
            });
  }
}
