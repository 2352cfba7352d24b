package org.isnad.mention;

import static org.isnad.mention.HeldOffices.assertHolds;

import org.junit.jupiter.api.Test;

/** Offices of bodies and regions, and the names of those who hold them. */
class HoldersOfBodiesTest {
  @Test
  void theOfficeOfWhoGovernsARegionIsABody() {
    assertHolds(
        "قال وكيل إمارة منطقة الباحة الدكتور حامد غدران إن العمل جار.",
        "حامد غدران",
        "وكيل",
        "إمارة منطقة الباحة");
  }

  @Test
  void aRegionEndsBeforeTheNameOfWhoServesIt() {
    assertHolds(
        "قال مدير عام الشؤون الصحية بمنطقة القصيم سالم غدران إن العمل جار.",
        "سالم غدران",
        "مدير عام الشؤون الصحية",
        "منطقة القصيم");
  }

  @Test
  void aSecondNounAfterAnOfficeBelongsToIt() {
    assertHolds(
        "حضر التسليم المدير العام لإدارة الطوارئ والأزمات في ألبانيا سالم غدران.",
        "سالم غدران",
        "المدير العام لإدارة الطوارئ والأزمات",
        "ألبانيا");
  }

  @Test
  void aSecondNounAfterABodyBelongsToTheBody() {
    assertHolds(
        "قال مدير جمعية الثقافة والفنون بجدة سالم غدران إن العمل جار.",
        "سالم غدران",
        "مدير",
        "جمعية الثقافة والفنون بجدة");
  }

  @Test
  void whatABodyIsCalledByOthersIsItsName() {
    assertHolds(
        "التقى رئيس ما يسمى \"المجلس السياسي\" مهدي غدران المبعوث الأممي.",
        "مهدي غدران",
        "رئيس",
        "المجلس السياسي");
  }

  @Test
  void aNameInQuotesHoldsTheOfficeAfterIt() {
    assertHolds(
        "وقال «سالم الهاجري» وزير الدفاع الكويتي إن بلاده ستواصل جهودها.",
        "سالم الهاجري",
        "وزير الدفاع",
        "الكويت");
  }

  @Test
  void whereTheBodyIsDoesNotPartItFromTheName() {
    assertHolds(
        "وأكد «سالم الهاجري» مدير مركز التنافسية الدولي بالمعهد، أن التماسك نتاج السياسات.",
        "سالم الهاجري",
        "مدير",
        "مركز التنافسية الدولي");
  }

  @Test
  void theStateThatABodyHasSomebodyForIsNotHisState() {
    assertHolds(
        "قال الأمين العام المساعد لشؤون فلسطين بالجامعة العربية سعيد غدران إن العمل جار.",
        "سعيد غدران",
        "الأمين العام المساعد لشؤون فلسطين",
        "الجامعة العربية");
  }

  @Test
  void aNameThatOpensWithAPrepositionIsWhole() {
    assertHolds(
        "قال وزير النفط الكويتي بخيت الرشيدي إن مناقشة بين منتجي النفط لن تبدأ.",
        "بخيت الرشيدي",
        "وزير النفط",
        "الكويت");
  }

  @Test
  void aUniversityOfAKingEndsWithHisName() {
    assertHolds(
        "قال مدير جامعة الملك سعود بدران الغامدي إن العمل جار.",
        "بدران الغامدي",
        "مدير",
        "جامعة الملك سعود");
  }
}
