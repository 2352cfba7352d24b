package org.isnad.mention;

import static org.isnad.mention.HeldOffices.assertHolds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices with what may stand between them, their body and the name of their holder. */
class OfficePositionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شكر خالد منصور وزير الخارجية النرويجي الدكتور رالف هانسن على جهوده.|رالف هانسن|وزير الخارجية|النرويج
          شكر خالد منصور رئيس مجلس النواب الأردني معالي السيد سالم غدران على جهوده.|سالم غدران|رئيس مجلس النواب|الأردن
          التقى خالد منصور، سفير قطر لدى ألمانيا المهندس سالم غدران، في الدوحة.|سالم غدران|سفير لدى ألمانيا|قطر
          قال نائب رئيس الوزراء ووزير الخارجية الأردني السفير تيد لوثر إن الحوار مستمر.|تيد لوثر|وزير الخارجية|الأردن
          """)
  void aStyledNameAfterAnOfficeIsItsHolder(String text, String name, String title, String of) {
    assertHolds(text, name, title, of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى القائم بأعمال السفارة الأمريكية في بغداد عمر حسن البشاري وفدا.|عمر حسن البشاري|القائم بأعمال السفارة في بغداد|الولايات المتحدة
          التقى القائم بأعمال السفير الفرنسي في بيروت عمر حسن البشاري وفدا.|عمر حسن البشاري|القائم بأعمال السفير في بيروت|فرنسا
          التقى القائم بالأعمال الأمريكي لدى لبنان عمر حسن البشاري وفدا.|عمر حسن البشاري|القائم بالأعمال لدى لبنان|الولايات المتحدة
          """)
  void whoActsIsOfTheStateOfTheMission(String text, String name, String title, String of) {
    assertHolds(text, name, title, of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى الممثل الخاص للرئيس الروسي علاء الدين الصدر وفدا.|علاء الدين الصدر|الممثل الخاص للرئيس|روسيا
          التقى النائب الأول لرئيس مجلس الوزراء الكويتي عمر حسن البشاري وفدا.|عمر حسن البشاري|النائب الأول لرئيس مجلس الوزراء|الكويت
          التقى المبعوث الخاص للأمين العام للأمم المتحدة إلى اليمن سالم غدران وفدا.|سالم غدران|المبعوث الخاص للأمين العام إلى اليمن|الأمم المتحدة
          """)
  void theSuperiorTellsWhoseOfficeItIs(String text, String name, String title, String of) {
    assertHolds(text, name, title, of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى وزير الدولة البريطاني للشؤون الخارجية وشؤون الكومنولث سالم غدران وفدا.|سالم غدران|وزير الدولة للشؤون الخارجية وشؤون الكومنولث|بريطانيا
          التقى عضو الكونغرس الأمريكي سالم غدران وفدا.|سالم غدران|عضو الكونغرس|الولايات المتحدة
          التقى مدير عام الشؤون الصحية بمنطقة عسير عمر حسن البشاري وفدا.|عمر حسن البشاري|مدير عام الشؤون الصحية|منطقة عسير
          قال رئيس لجنة العلاقات الخارجية بمجلس الشيوخ الأمريكي إن الحوار مستمر.|''|رئيس لجنة العلاقات الخارجية بمجلس الشيوخ|الولايات المتحدة
          قالت الممثلة العليا للسياسة الخارجية في الاتحاد الأوروبي إن الحوار مستمر.|''|الممثلة العليا للسياسة الخارجية|الاتحاد الأوروبي
          """)
  void aBodyOfManyWordsIsReadToItsEnd(String text, String name, String title, String of) {
    assertHolds(text, name, title, of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى خالد منصور المهندس نور الدين بن سالم، سفير فرنسا، في الدوحة.|نور الدين بن سالم|سفير|فرنسا
          التقى خالد منصور اللواء سالم غدران، وزير الخارجية النرويجي، في الدوحة.|سالم غدران|وزير الخارجية|النرويج
          """)
  void aStylePartsTwoNames(String text, String name, String title, String of) {
    assertHolds(text, name, title, of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أكد سفير فرنسا، جمعة الشمري، اليوم الثلاثاء، أن بلاده تدعم السلام.|جمعة الشمري|سفير|فرنسا
          أكد سفير جمهورية الصين الشعبية، جمعة الشمري، أن بلاده تدعم السلام.|جمعة الشمري|سفير|الصين
          """)
  void aNameBetweenCommasMayOpenWithAWord(String text, String name, String title, String of) {
    assertHolds(text, name, title, of);
  }
}
