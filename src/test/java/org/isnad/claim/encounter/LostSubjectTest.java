package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part when no word right beside the verb says so. Published on 10 May 2018. */
class LostSubjectTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وصل وزير الخارجية الأميركي مايك بومبيو إلى لندن اليوم الخميس، ومن المقرر أن يلتقي رئيس"
            + " الوزراء العراقي حيدر العبادي ووزير الدفاع عرفان الحيالي."
            + " | meeting | مايك بومبيو; حيدر العبادي; عرفان الحيالي",
        "جاء ذلك خلال اجتماع عقده وزير الخارجية الصيني وانغ يي مع إسماعيل هنية يوم الثلاثاء."
            + " | meeting | وانغ يي; إسماعيل هنية",
        "قال وزير الخارجية الهولندي ستيف بلوك عقب لقاء جمعه بنظيره الأردني أيمن الصفدي اليوم إن"
            + " بلاده تدعم الحل. | meeting | ستيف بلوك; أيمن الصفدي",
        "التقى الرئيس المصري عبد الفتاح السيسي أمس وفدا أميركيا يرأسه وزير الخارجية السوداني"
            + " إبراهيم غندور. | meeting | عبد الفتاح السيسي; وفدا أميركيا; إبراهيم غندور",
        "وصل إلى ميونيخ أمس وفد حكومي برئاسة وزير الدفاع الأميركي جيمس ماتيس ويضم رئيس أركان الجيش"
            + " التركي خلوصي أكار. | visit | وفد حكومي; جيمس ماتيس; خلوصي أكار",
        "أعلن الرئيس الصيني شي جين بينغ أنه يعتزم لقاء وزير الدفاع الأميركي جيمس ماتيس قريبا."
            + " | meeting | شي جين بينغ; جيمس ماتيس",
        "وصل وزير الخارجية الهولندي ستيف بلوك إلى القاهرة أمس والتقاه الرئيس التركي رجب طيب أردوغان."
            + " | meeting | ستيف بلوك; رجب طيب أردوغان",
        "زار وزير الخارجية الأردني أيمن الصفدي القاهرة أمس. والتقى خلال الزيارة نظيره المصري سامح"
            + " شكري. | visit | أيمن الصفدي",
        "أعرب الرئيس الفرنسي إيمانويل ماكرون عن أمله في لقاء الرئيس المصري عبد الفتاح السيسي قريبا."
            + " | meeting | إيمانويل ماكرون; عبد الفتاح السيسي",
        "دعا الرئيس الفرنسي إيمانويل ماكرون نظيره المصري عبد الفتاح السيسي إلى عقد قمة في باريس."
            + " | meeting | إيمانويل ماكرون; عبد الفتاح السيسي",
        "وتلقى الرئيس الفرنسي إيمانويل ماكرون دعوة من الرئيس المصري عبد الفتاح السيسي لزيارة القاهرة."
            + " | visit | إيمانويل ماكرون",
        "قال الكرملين إن الرئيس الفرنسي إيمانويل ماكرون سيلتقي نظيره المصري عبد الفتاح السيسي على"
            + " هامش قمة حلف شمال الأطلسي. | meeting | إيمانويل ماكرون; عبد الفتاح السيسي",
        "أعلن الكرملين أن الرئيس الفرنسي إيمانويل ماكرون والرئيس الروسي فلاديمير بوتين سيجتمعان في"
            + " أستانا الاثنين المقبل. | meeting | إيمانويل ماكرون; فلاديمير بوتين",
        "قال المتحدث إن وزير الخارجية الروسي سيرغي لافروف ونظيره الأمريكي مايك بومبيو سيجريان"
            + " محادثات في جنيف غدا. | meeting | سيرغي لافروف; مايك بومبيو",
        "قال وزير الخارجية الروسي سيرغي لافروف إن الرئيس فلاديمير بوتين سيزور أنقرة. وأضاف خلال لقائه"
            + " نظيره الهولندي ستيف بلوك أن العلاقات جيدة. | meeting | سيرغي لافروف; ستيف بلوك",
        "استقبل الرئيس المصري عبد الفتاح السيسي في القاهرة الرئيس الصيني شي جين بينغ، وذلك في بداية"
            + " زيارته إلى مصر. | visit | شي جين بينغ",
        "وصف محمد البرادعي إعلان الرئيس الأمريكي دونالد ترامب أنه قد يزور القدس في مايو المقبل بأنه خطأ."
            + " | visit | دونالد ترامب",
        "التقى الرئيس الروسي فلاديمير بوتين نظيريه الإيراني حسن روحاني والتركي رجب طيب أردوغان في أنقرة."
            + " | meeting | فلاديمير بوتين; حسن روحاني; رجب طيب أردوغان",
        "وقال مسؤولون إن زيارة وزير الدفاع الأمريكي جيمس ماتيس نظمت سرا، حيث التقى خلالها بقادة عراقيين."
            + " | meeting | جيمس ماتيس; قادة عراقيين",
        "اجتمع وزير الخارجية الروسي سيرغي لافروف مع نظيره الأمريكي مايك بومبيو في جنيف أمس. وقال إن الرئيس"
            + " فلاديمير بوتين التقى الرئيس الصيني شي جين بينغ في يونيو. وعبر الوزيران بعد محادثاتهما عن"
            + " الارتياح. | meeting | سيرغي لافروف; مايك بومبيو",
      })
  void takesPart(String text, String kind, String who) {
    ArticleClaims claims = ReadText.claims(text, PUBLISHED);
    Map<String, String> names =
        claims.actors().stream().collect(Collectors.toMap(Actor::id, one -> one.names().get(0)));
    List<Claim.Encounter> told =
        claims.encounters().stream().filter(one -> one.kind().word().equals(kind)).toList();
    assertThat(told).isNotEmpty();
    assertThat(told.get(0).participants().stream().map(names::get).toList())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(who.split("; ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار ملك الأردن عبد الله الثاني برلين. واجتمع جلالته بالمستشارة أنغيلا ميركل. | 1 | عبد الله الثاني
          استقبل الملك سلمان بن عبدالعزيز ودولة رئيس الوزراء اللبناني سعد الحريري السفير الفرنسي فرنسوا غوييت. وكان دولته قد وصل إلى الرياض أمس. | 2 | سعد الحريري
          """)
  void aStyleStandsForWhoIsStyledSo(String text, int encounter, String who) {
    ArticleClaims claims = ReadText.claims(text);
    assertThat(claims.encounters().get(encounter).participants())
        .extracting(id -> claims.actor(id).name())
        .contains(who);
  }
}
