package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.article.Article;
import org.isnad.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encounters whose parts wishes, relative clauses, adjectives or a speech stand between. */
class WordsBetweenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جاء ذلك خلال لقاء الرئيس اليمني عبد ربه منصور هادي مع المبعوث الأممي مارتن غريفيث في العاصمة المؤقتة عدن. | meeting | held | عبد ربه منصور هادي; مارتن غريفيث | عدن | none
          استقبل الملك سلمان بن عبدالعزيز -حفظه الله- في قصر السلام أمس، وزير الخارجية المصري سامح شكري. | meeting | held | سلمان بن عبدالعزيز; سامح شكري | قصر السلام | 2020-01-14
          واتجهت الأنظار نحو القاهرة التي التقى فيها وزير الخارجية المصري سامح شكري نظيره السوداني إبراهيم غندور. | meeting | held | سامح شكري; إبراهيم غندور | القاهرة | none
          تحدث الكاتب عن زيارة يقوم بها إلى كولومبيا وزير الخارجية الأمريكي مايك بومبيو. | visit | held | مايك بومبيو | كولومبيا | none
          وقالت الأمم المتحدة إن محادثات جنيف بشأن اليمن لن تعقد الجمعة. | meeting | cancelled | none | جنيف | 2020-01-17
          تحدث الكاتب عن عدم انعقاد محادثات جنيف. | meeting | cancelled | none | جنيف | none
          وقال الوزير المصري سامح شكري إنه سيكون هناك لقاء في بروكسل بين السودان وإثيوبيا. | meeting | planned | السودان; إثيوبيا | بروكسل | none
          وكتب الوزير: ندعو إلى عقد جلسة بين السودان وإثيوبيا. | meeting | proposed | السودان; إثيوبيا | none | none
          وقال السفير الأمريكي كينيث بومان في اجتماع مجلس الأمن أمس إن هناك مخاوف. | meeting | held | كينيث بومان; مجلس الأمن | none | 2020-01-14
          تشارك مصر اليوم في اجتماع في فيينا مع السودان لمناقشة خطة السنوات العشر المقبلة. | meeting | planned | مصر; السودان | فيينا | 2020-01-15
          وقال الكاتب إنه خلال اللقاء الأول بينه وبين فلاديمير بوتين في هلسنكي، وافق الرئيس الأميركي دونالد ترامب على الحوار. | meeting | held | فلاديمير بوتين; دونالد ترامب | هلسنكي | none
          استقبل الرئيس إيمانويل ماكرون نظيره الروسي فلاديمير بوتين في باريس عقب انتخابه رئيسا لفرنسا في 7 أيار/مايو 2017. | meeting | held | إيمانويل ماكرون; فلاديمير بوتين | باريس | none
          وقال علي أكبر ولايتي، مستشار الرئيس الإيراني حسن روحاني، الذي سيلتقي فلاديمير بوتين في موسكو إن الأمر مهم. | meeting | planned | علي أكبر ولايتي; فلاديمير بوتين | موسكو | none
          أجرى الرئيسان دونالد ترامب وفلاديمير بوتين محادثات في هلسنكي. | meeting | held | دونالد ترامب; فلاديمير بوتين | هلسنكي | none
          والتقى وزيرا الخارجية سامح شكري وأيمن الصفدي في الخرطوم. | meeting | held | سامح شكري; أيمن الصفدي | الخرطوم | none
          وقال البيت الأبيض إن دونالد ترامب وأنغيلا ميركل اتفقا خلال مكالمة هاتفية على مواصلة التنسيق. | call | held | دونالد ترامب; أنغيلا ميركل | none | none
          شارك الرئيس اللبناني ميشال عون في الاجتماع الذي استضافته باريس أمس. | meeting | held | ميشال عون | باريس | 2020-01-14
          ووصل مبعوث بوتين أمس إلى القاهرة. | visit | held | مبعوث بوتين | القاهرة | 2020-01-14
          والتقى الوزيران، المصري سامح شكري والسوداني إبراهيم غندور، في الخرطوم أمس. | meeting | held | سامح شكري; إبراهيم غندور | الخرطوم | 2020-01-14
          وقال بيان إن ناصر بوريطة ترأس رفقة نظيره الأردني أيمن الصفدي اجتماعا في دكار. | meeting | held | ناصر بوريطة; أيمن الصفدي | دكار | none
          وتجري محادثات بمشاركة ممثلين عن أوكرانيا وروسيا والمتمردين في مينسك. | meeting | held | ممثلين عن أوكرانيا; ممثلين عن روسيا; ممثلين عن المتمردين | مينسك | none
          والتقى "الحزب الاشتراكي" و"حركة النهضة" أمس في تونس. | meeting | held | الحزب الاشتراكي; حركة النهضة | تونس | 2020-01-14
          قالت فصائل "جيش الإسلام" و"فيلق الرحمن" إنها التقت مسؤولين روسا في جنيف. | meeting | held | جيش الإسلام; فيلق الرحمن; مسؤولين روسا | جنيف | none
          """)
  void keepThemNotApart(
      String text, String kind, String status, String who, String where, String when) {
    OneEncounter.assertTold(text, kind, status, who, where, when);
  }

  @Test
  void comingToPowerIsNoVisit() {
    assertThat(
            ReadText.claims(
                    "ووعد الرئيس باراك أوباما بإغلاق القاعدة لدى وصوله إلى البيت الأبيض في يناير"
                        + " 2009.")
                .encounters())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "عكاظ, '', السعودية",
    "Al-Watan (KSA), '', السعودية",
    "Jawhara FM (Tunisia), '', تونس",
    "news.example.com.eg, '', مصر",
    "'', https://www.example.jo/news/12, الأردن",
    "BBC Arabic, https://www.example.co.uk/arabic, none",
    "'', '', none"
  })
  void anOutletHasItsHome(String origin, String url, String state) {
    assertThat(
            OutletHome.of(new Article("a1", "نص", Published.unknown(), origin, url)).orElse("none"))
        .isEqualTo(state);
  }
}
