package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encounters in the wording of palaces, ministries and the press of several countries. */
class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "استقبل خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز آل سعود - أيده الله - في قصر السلام بجدة اليوم، دولة رئيس وزراء جمهورية العراق الدكتور حيدر العبادي."
            + " | meeting | held | سلمان بن عبدالعزيز آل سعود; حيدر العبادي | جدة",
        "استقبل سمو أمير البلاد الشيخ صباح الأحمد الجابر الصباح حفظه الله ورعاه بقصر بيان صباح اليوم سمو ولي العهد الشيخ نواف الأحمد الجابر الصباح."
            + " | meeting | held | صباح الأحمد الجابر الصباح; نواف الأحمد الجابر الصباح | قصر بيان",
        "تلقى صاحب الجلالة الملك حمد بن عيسى آل خليفة ملك البلاد المفدى اتصالا هاتفيا من أخيه صاحب السمو الشيخ محمد بن زايد آل نهيان ولي عهد أبوظبي."
            + " | call | held | حمد بن عيسى آل خليفة; محمد بن زايد آل نهيان | none",
        "تحادث وزير الشؤون الخارجية عبد القادر مساهل اليوم بالجزائر مع نظيره المالي تييمان كوليبالي."
            + " | meeting | held | عبد القادر مساهل; تييمان كوليبالي | الجزائر",
        "وصل إلى البلاد مساء اليوم معالي وزير خارجية جمهورية كوريا كانغ كيونغ هوا في زيارة رسمية."
            + " | visit | held | كانغ كيونغ هوا | البلاد",
        "غادر البلاد اليوم رئيس مجلس الوزراء جابر المبارك الصباح والوفد المرافق متوجها إلى الهند في زيارة رسمية."
            + " | visit | held | جابر المبارك الصباح; الوفد المرافق | الهند",
        "التقى وزير الخارجية المصري سامح شكري ممثلين عن حكومة الرئيس اليمني عبد ربه منصور هادي أمس."
            + " | meeting | held | سامح شكري; ممثلين عن حكومة الرئيس اليمني عبد ربه منصور هادي | none",
        "اجتمع المبعوث الأممي مارتن غريفيث بمستشاري الرئيس السوري بشار الأسد في دمشق."
            + " | meeting | held | مارتن غريفيث; مستشاري الرئيس السوري بشار الأسد | دمشق",
        "التقى وفد من مكتب الرئيس الأوكراني فولوديمير زيلينسكي مسؤولين أمريكيين في جدة."
            + " | meeting | held | وفد من مكتب الرئيس الأوكراني فولوديمير زيلينسكي; مسؤولين أمريكيين | جدة",
        "واجتمع وزير الخارجية الأمريكي مايك بومبيو مع مسؤولين بدول الخليج ومصر والأردن."
            + " | meeting | held | مايك بومبيو; مسؤولين بدول الخليج; مسؤولين مصر; مسؤولين الأردن | none",
        "رفض الرئيس الفلسطيني محمود عباس استقبال نائب الرئيس الأمريكي مايك بنس في رام الله."
            + " | meeting | cancelled | محمود عباس; مايك بنس | رام الله",
        "اعتذر البابا تواضروس الثاني عن عدم استقبال نائب الرئيس الأمريكي مايك بنس."
            + " | meeting | cancelled | تواضروس الثاني; مايك بنس | none",
        "تراجع رئيس الوزراء الإسرائيلي بنيامين نتنياهو عن لقاء وزير الخارجية الألماني زيغمار غابرييل."
            + " | meeting | cancelled | بنيامين نتنياهو; زيغمار غابرييل | none",
        "ألغى الرئيس الأمريكي دونالد ترامب زيارة كان من المقرر أن يقوم بها وزير الخارجية مايك بومبيو إلى كوريا الشمالية."
            + " | visit | cancelled | مايك بومبيو | كوريا الشمالية",
        "عقد لقاء المصالحة بين حركتي فتح وحماس في القاهرة أمس."
            + " | meeting | held | فتح; حماس | القاهرة",
        "عقدت محادثات بين الحكومة السورية والمعارضة السورية في جنيف."
            + " | meeting | held | سوريا; المعارضة السورية | جنيف",
        "عقد في جدة اجتماع جمع الرئيس الإريتري أسياس أفورقي ورئيس الوزراء الإثيوبي أبي أحمد."
            + " | meeting | held | أسياس أفورقي; أبي أحمد | جدة"
      })
  void isOneEncounter(String text, String kind, String status, String who, String where) {
    ArticleClaims claims = ReadText.claims(text);
    assertThat(claims.encounters()).hasSize(1);
    Claim.Encounter told = claims.encounters().get(0);
    assertThat(told.kind().word()).isEqualTo(kind);
    assertThat(told.status().name().toLowerCase(Locale.ROOT)).isEqualTo(status);
    assertThat(told.participants().stream().map(id -> claims.actor(id).name()).toList())
        .containsExactlyInAnyOrderElementsOf(List.of(who.split("; ", -1)));
    assertThat(told.place().named().map(Place.Named::name).orElse("none")).isEqualTo(where);
  }
}
