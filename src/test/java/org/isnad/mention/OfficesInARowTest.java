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

  @Test
  void whoPresidesOrArrivesHoldsBothOffices() {
    String text =
        "ترأس نائب الملك الأمير محمد بن نايف وزير الداخلية في مكتبه اجتماعا مع قادة القطاعات الأمنية.";
    assertHolds(text, "محمد بن نايف", "نائب الملك", "");
    assertHolds(text, "محمد بن نايف", "وزير الداخلية", "");
    assertHolds(
        "وصل رئيس الأركان السوداني صديق الخضري نائب وزير الدفاع إلى القاهرة.",
        "صديق الخضري",
        "نائب وزير الدفاع",
        "");
  }

  @Test
  void aMinisterMayBeTheSpokesmanToo() {
    String text = "قال وزير الإعلام والمتحدث باسم الحكومة الأردنية محمد غدران إن الأردن يرفض.";
    assertHolds(text, "محمد غدران", "وزير الإعلام", "");
    assertHolds(text, "محمد غدران", "المتحدث باسم الحكومة", "الأردن");
  }

  @Test
  void aKnownPresidentAfterHisServantIsNotTheServant() {
    String text = "قال مساعد الرئيس الروسي فلاديمير بوتين إن القمة قريبة.";
    assertHolds(text, "", "مساعد الرئيس", "روسيا");
    assertHolds(text, "فلاديمير بوتين", "الرئيس", "روسيا");
    assertHolds(
        "قال مساعد الرئيس الروسي سالم غدران إن القمة قريبة.",
        "سالم غدران",
        "مساعد الرئيس",
        "روسيا");
  }
}
