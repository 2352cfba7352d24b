package org.isnad.mention;

import static org.isnad.mention.HeldOffices.assertHolds;

import org.junit.jupiter.api.Test;

/** Offices that stand one behind the other: of one man, of his ministry, or of his guest. */
class OfficesInARowTest {
  @Test
  void twoOfficesInARowAreOneMans() {
    assertHolds(
        "عقد رئيس مجلس الوزراء القائد العام للقوات المسلحة مصطفى الكاظمي اجتماعا.",
        "مصطفى الكاظمي",
        "رئيس مجلس الوزراء",
        "");
  }

  @Test
  void aGuestAfterACommaIsNotTheHost() {
    assertHolds(
        "استقبل رئيس الحكومة، السيد عزيز أخنوش، الوزير الإسباني بمقر الرئاسة.",
        "عزيز أخنوش",
        "رئيس الحكومة",
        "");
  }

  @Test
  void aMinistryOfTwoFieldsIsOne() {
    assertHolds(
        "قال خالد مجاهد، المتحدث باسم وزارة الصحة والسكان، إن الحالة مستقرة.",
        "خالد مجاهد",
        "المتحدث باسم وزارة الصحة والسكان",
        "");
  }

  @Test
  void stackedOfficesAreOneHolders() {
    String text =
        "قال ولي ولي العهد، النائب الثاني لرئيس مجلس الوزراء وزير الدفاع السعودي الأمير سالم بن علي إن ذلك صحيح.";
    assertHolds(text, "سالم بن علي", "ولي ولي العهد", "");
    assertHolds(text, "سالم بن علي", "النائب الثاني لرئيس مجلس الوزراء", "");
    assertHolds(text, "سالم بن علي", "وزير الدفاع", "السعودية");
  }

  @Test
  void whoSpeaksHoldsBothOffices() {
    String text =
        "قال كبير المفاوضين الفلسطينيين سالم غدران أمين سر اللجنة التنفيذية لمنظمة التحرير الفلسطينية إن القرار مرفوض.";
    assertHolds(text, "سالم غدران", "كبير المفاوضين", "فلسطين");
    assertHolds(text, "سالم غدران", "أمين سر اللجنة التنفيذية", "منظمة التحرير الفلسطينية");
    assertHolds(
        "قال النائب سالم غدران رئيس الحزب التقدمي الاشتراكي إن الحكومة قريبة.",
        "سالم غدران",
        "رئيس",
        "الحزب التقدمي الاشتراكي");
  }
}
