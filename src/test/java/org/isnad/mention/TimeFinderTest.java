package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
  private static final CoreNlpSentenceReader READER = new CoreNlpSentenceReader();
  private static final LocalDate FRIDAY = LocalDate.of(2025, 7, 25);

  private static List<Mention.Time> find(String text, Published published) {
    List<Sentence> sentences = READER.read(new Article("test", text, published, "", ""));
    return new TimeFinder().find(text, sentences, published);
  }

  /** What is found, as «words=time», with a question mark for an unstated time. */
  private static String times(String text, Published published) {
    return find(text, published).stream()
        .map(time -> time.words().surface() + "=" + time.when().edtf().orElse("?"))
        .collect(Collectors.joining(" | "));
  }

  /** The times of a text of Friday, 25 July 2025. */
  private static String times(String text) {
    return find(text, new Published.On(FRIDAY)).stream()
        .map(time -> time.when().edtf().orElse("?"))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          التقى الوزير نظيره الخميس = 2025-07-24
          تلقى الملك اتصالا هاتفيا اليوم من نظيره = 2025-07-25
          التقى الرئيس قبل يومين السفير السعودي = 2025-07-23
          عقد الرئيس قبل يومين اجتماعا في القاهرة = 2025-07-23
          جرى قبل يومين اتصال بين الوزيرين = 2025-07-23
          وفق ما ذكرت قناة سوريا التلفزيونية الجمعة = 2025-07-25
          وصل الرئيس مساء يوم الأربعاء إلى باريس = 2025-07-23
          اجتمع الوزيران الخميس الماضي = 2025-07-24
          اجتمع الوزيران الجمعة الماضي = 2025-07-18
          أعلن الوزير أن اللقاء في بغداد الأحد المقبل = 2025-07-27
          من المقرر أن يلتقي وزير الخارجية صباح الجمعة = 2025-07-25
          وقال إن الرئيس سيزور القاهرة الثلاثاء = 2025-07-29
          عقدت الجلسات يومي الاثنين والثلاثاء الماضيين = 2025-07-21/2025-07-22
          سيعقد الاجتماع الأحد من الأسبوع المقبل = 2025-07-27
          """)
  void weekdayIsTheOneThatTheClauseSpeaksOf(String text, String date) {
    assertThat(times(text)).isEqualTo(date);
  }

  @Test
  void unqualifiedWeekdayIsNextInAFutureClauseAndLastInAPastOne() {
    assertThat(times("وسيجتمع الوزيران الأحد، بعدما التقيا الأحد الماضي"))
        .isEqualTo("2025-07-27 2025-07-20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          قال الوزير أمس إن المحادثات ناجحة = 2025-07-24
          التقيت مساء اليوم في باريس مسؤولين = 2025-07-25
          أعلن الجيش فجر اليوم الهجوم = 2025-07-25
          وصل الوفد أول من أمس = 2025-07-23
          وصل الوفد أمس الأول = 2025-07-23
          يصل الوفد غدا إلى الدوحة = 2025-07-26
          يصل الوفد بعد غد إلى الدوحة = 2025-07-27
          قتل ثلاثة في الليلة الماضية = 2025-07-24
          لقي 21 شخصا مصرعهم مساء أمس (الخميس) = 2025-07-24
          وصل الوزير أمس الخميس في زيارة = 2025-07-24
          """)
  void dayIsCountedFromPublication(String text, String date) {
    assertThat(times(text)).isEqualTo(date);
  }

  @Test
  void weekdayBesideADayDecidesIfThePaperIsDatedLater() {
    assertThat(times("التقى الوزير نظيره أمس (الأربعاء) في جدة")).isEqualTo("2025-07-23");
    assertThat(times("يُنتظر أن يُعقد اجتماع اليوم (الخميس) في باريس")).isEqualTo("2025-07-24");
  }

  @Test
  void aYearAndAHalfIsEighteenMonths() {
    assertThat(times("التقى الوزيران قبل عام ونصف في جدة")).isEqualTo("2024-01");
    assertThat(times("التقى الوزيران قبل عامين ونصف في جدة")).isEqualTo("2023-01");
  }

  @Test
  void sameAndNextDayFollowTheDayToldBefore() {
    assertThat(times("أعلن الأربعاء إلغاء القمة لكنه عاد في اليوم التالي ليفتح الطريق"))
        .isEqualTo("2025-07-23 2025-07-24");
    assertThat(times("وصل الثلاثاء وغادر في اليوم نفسه")).isEqualTo("2025-07-22 2025-07-22");
  }

  @ParameterizedTest
  @CsvSource({
    "احتفلت المملكة باليوم الوطني",
    "وقال في ذلك اليوم كلمة",
    "ينتج الحقل 300 ألف برميل في اليوم",
    "كان اليوم الأول هادئا"
  })
  void otherDaysAreNotToday(String text) {
    assertThat(times(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          عُقد لقاء في 12 يوليو في باكو = 2025-07-12
          دخل القنصلية يوم 2 أكتوبر/ تشرين الأول 2018 = 2018-10-02
          غرقت العبارة في 15 ديسمبر (كانون الأول) 1991 = 1991-12-15
          في الثالث من فبراير (شباط) 2006 غرقت = 2006-02-03
          كانت القمة مقررة في الثاني عشر من الشهر المقبل = 2025-08-12
          اندلعت في 13 من الشهر الجاري = 2025-07-13
          أعلنت السلطات الأربعاء 11 جانفي 2017 النبأ = 2017-01-11
          انعقد في 7 جويلية 2017 = 2017-07-07
          يبدأ في 27 أوت المقبل = 2025-08-27
          بدأ الهجوم في 19 يونيو/حزيران الماضي = 2025-06-19
          زار القاهرة في الحادي والعشرين من مايو = 2025-05-21
          توفي في 12 يوليو/ تموز من عام 1998 = 1998-07-12
          قتل الجنود في 3 مايو من العام الماضي = 2024-05-03
          وصل الوفد يوم الأحد الموافق 20 يوليو = 2025-07-20
          تعقد الدورة في 12 و13 آب (أغسطس) = 2025-08-12/2025-08-13
          يبدأ الزيارة في غرة سبتمبر = 2025-09-01
          """)
  void dateIsReadInEverySystemOfMonths(String text, String date) {
    assertThat(times(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          صدر القرار في 12/7/2025 = 2025-07-12
          صدر القرار في ١٢/٧/٢٠٢٥ = 2025-07-12
          صدر القرار بتاريخ 2018-05-27 = 2018-05-27
          كتب «12-07-2018» على الورقة = 2018-07-12
          صدر القرار في 7/25/2018 = 2018-07-25
          وصل الوفد يوم 20/7 إلى عمان = 2025-07-20
          قبل 30 / 10 / 1436هـ وهو نهاية المهلة = 2015-08-15
          """)
  void dateInDigitsHasTheDayBeforeTheMonth(String text, String date) {
    assertThat(times(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          بعد الإطاحة بالحكم في ديسمبر الماضي = 2024-12
          على عقد قمة في شهر أيلول / سبتمبر المقبل = 2025-09
          أول اجتماع للرجلين في أبريل/ نيسان الماضي = 2025-04
          مؤتمر الحركة المزمع عقده خلال شهر سبتمبر = 2025-09
          استضافت باكستان في بداية يوليو مفاوضات = 2025-07
          وقع الإعلان في مارس 2015 = 2015-03
          وقع الإعلان في آب 2015 = 2015-08
          عقدت الاجتماعات الشهر الماضي = 2025-06
          إجراء جولة ثانية نهاية الشهر الجاري = 2025-07
          وكانت بريطانيا قد أعلنت في ماي 2016 قرارها = 2016-05
          """)
  void monthIsTheNearestThatFits(String text, String month) {
    assertThat(times(text)).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          وقع الهجوم في 14 رمضان 1439هـ = 2018-05-29
          زار موسكو في شهر رمضان الماضي = 2025-03-01/2025-03-29
          خلال الفترة من 17 - 23 شوال 1436هـ = 2015-08-02/2015-08-08
          """)
  void islamicDatesAreConverted(String text, String date) {
    assertThat(times(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          في عام 2000، رعى الرئيس اجتماعا = 2000
          وجرت قمة أخرى في 2007 في بيونغيانغ = 2007
          اندلعت الحرب (2011) = 2011
          شاركوا في حرب 2006 = 2006
          بين عامي 2014 و2016 = 2014/2016
          شغلت المنصب بين عامين 2009 و2013 = 2009/2013
          عمل هناك من 2001 إلى 2009 = 2001/2009
          بلغ التبادل العام الماضي مستوى قياسيا = 2024
          قبل نهاية العام الجاري = 2025
          ستجرى الانتخابات العام المقبل = 2026
          خلال النصف الأول من العام 2015 = 2015-01/2015-06
          من المقرر أن يزور الرئيس روسيا في الخريف المقبل = 2025-09/2025-11
          زار الرئيس روسيا الشتاء الماضي = 2024-12/2025-02
          من المقرر أن يزور الأمير إسرائيل هذا الصيف = 2025-06/2025-08
          باشر الرئيس المفاوضات في خريف 2012 = 2012-09/2012-11
          بدأت المعارك في صيف العام الماضي = 2024-06/2024-08
          خلال الأشهر الستة الأولى من العام الحالي = 2025-01/2025-06
          في الأسبوع الأول من أبريل 2018 = 2018-04-01/2018-04-07
          """)
  void yearsAndTheirParts(String text, String year) {
    assertThat(times(text)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          التقاه في الدوحة الأسبوع الماضي = 2025-07-13/2025-07-19
          سيزور الخليج الأسبوع المقبل = 2025-07-27/2025-08-02
          كان يعتزم القيام بها هذا الأسبوع = 2025-07-20/2025-07-26
          """)
  void weekRunsFromSundayToSaturday(String text, String week) {
    assertThat(times(text)).isEqualTo(week);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          في الفترة من 13 إلى 19 من الشهر الجاري = 2025-07-13/2025-07-19
          بين 3 و5 مارس 2018 = 2018-03-03/2018-03-05
          وبين الاول من يناير و30 يونيو قتل 1592 شخصًا = 2025-01-01/2025-06-30
          زار العراق يومي 8 و9 مارس 2017 = 2017-03-08/2017-03-09
          من 30 ديسمبر إلى 2 يناير 2018 = 2017-12-30/2018-01-02
          من يناير إلى أبريل هناك 920 ألف نازح = 2025-01/2025-04
          قتل 350 ألفا منذ 2011 = 2011/2025-07-25
          شنوا هجوما منذ 19 يونيو/حزيران الماضي = 2025-06-19/2025-07-25
          منذ بدء الحرب الأهلية في سوريا عام 2011 = 2011/2025-07-25
          منذ مطلع العام الحالي = 2025-01-01/2025-07-25
          عقد الوفد اجتماعات خلال اليومين الماضيين = 2025-07-23/2025-07-24
          خلال الأيام الثلاثة الماضية = 2025-07-22/2025-07-24
          قتلوا خلال الـ24 ساعة الماضية = 2025-07-24/2025-07-25
          """)
  void rangesKeepTheirEnds(String text, String range) {
    assertThat(times(text)).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          وصل الوفد قبل يومين = 2025-07-23
          قتل زعيم الحركة قبل نحو 24 شهرا = 2023-07
          اندلع النزاع قبل سبع سنوات = 2018
          سيلتقيان بعد ثلاثة أيام = 2025-07-28
          """)
  void distanceKeepsThePrecisionOfItsUnit(String text, String date) {
    assertThat(times(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "شاركت في المظاهرة أكثر من 1200 شخص",
    "دمر القصف 2000 منزل",
    "أعلى مستوى مشاركة رسمية منذ أكثر من 25 عامًا",
    "التقى الأمين العام للأمم المتحدة",
    "التقى الأمين العام الحالي للحزب",
    "قال مدير عام الوزارة",
    "قال أحد المسؤولين",
    "جرى حوار بين الاثنين",
    "قالت رئيسة الوزراء تيريزا ماي",
    "مارس الوزير ضغطا",
    "شارك في صلاة الجمعة",
    "استمر الاجتماع أربع ساعات",
    "يبلغ من العمر 25 عاما",
    "فاز الفريق 2-صفر",
    "استقبل الرئيس رجب طيب أردوغان الوزير",
    "قال الشيخ رمضان شلح",
    "احتشدوا في ميدان 30 يونيو",
    "قال نائب من قوى 14 آذار",
    "غادر قبل يومين من القمة",
    "قال والده إن أب الطفل مريض",
    "سيارة نيسان جديدة",
    "قال زعيم الحركة لويجي دي مايو"
  })
  void isNoTime(String text) {
    assertThat(times(text)).isEmpty();
  }

  @Test
  void withoutPublicationOnlyWhatTheTextFixesIsStated() {
    assertThat(
            times(
                "التقيا الجمعة، وفي 12 يوليو، وفي 3 مارس 2018، ومنذ عام 2011", Published.unknown()))
        .isEqualTo("الجمعة=? | 12 يوليو=? | 3 مارس 2018=2018-03-03 | منذ عام 2011=?");
  }

  @Test
  void wordsAreQuotedAsPublished() {
    assertThat(times("دخل يوم 2 أكتوبر/ تشرين الأول ولم يظهر", new Published.On(FRIDAY)))
        .startsWith("2 أكتوبر/ تشرين الأول=");
    assertThat(times("وصل مساء أمس (الخميس).", new Published.On(FRIDAY)))
        .isEqualTo("مساء أمس (الخميس)=2025-07-24");
  }

  @Test
  void yearOfAStoryGoesOnInItsSentence() {
    assertThat(times("بدأ الغزو في 20 آذار/مارس 2003 وسقطت بغداد في التاسع من نيسان/أبريل"))
        .isEqualTo("2003-03-20 2003-04-09");
  }

  @Test
  void islamicMonthOfATimeBeforeTheCalendarIsNoTime() {
    assertThat(times("بدأ النزاع في 3 مايو 1850 وانتهى في شهر رمضان")).isEqualTo("1850-05-03");
  }

  @Test
  void theAttacksOfSeptemberNeedNoYear() {
    assertThat(times("بعد هجمات 11 سبتمبر")).isEqualTo("2001-09-11");
  }

  @Test
  void twoMonthsTogetherAreAPeriod() {
    assertThat(times("تعقد القمة في نهاية سبتمبر أو مطلع أكتوبر")).isEqualTo("2025-09/2025-10");
  }
}
