package org.isnad.mention;

import static org.isnad.mention.HeldOffices.assertHolds;
import static org.isnad.mention.HeldOffices.assertHoldsNothing;

import org.junit.jupiter.api.Test;

/** Where an office, its body and its holder's name begin and end. */
class OfficeExtentTest {
  @Test
  void theHouseOfAFamilyEndsTheName() {
    assertHolds(
        "استقبل معالي رئيس مجلس الشورى الشيخ سالم بن فهد آل الشيخ سفير الهند.",
        "سالم بن فهد آل الشيخ",
        "رئيس مجلس الشورى",
        "");
  }

  @Test
  void anOfficeOfAnotherStateIsSomebodyElses() {
    assertHolds(
        "التقى ولي عهد أبوظبي الشيخ سعيد بن زايد، الرئيس الفرنسي في القصر.", "", "الرئيس", "فرنسا");
  }

  @Test
  void whomAMinisterReceivesMayBeHisDeputy() {
    assertHolds(
        "استقبل وزير الإسكان وكيل الوزارة للشؤون الفنية المهندس خالد العتيبي.",
        "خالد العتيبي",
        "وكيل الوزارة للشؤون الفنية",
        "");
  }

  @Test
  void aSecondAdjectiveDescribesTheSameField() {
    assertHolds(
        "التقى وزير الشؤون البلدية والقروية المهندس سالم العمري الوفد.",
        "سالم العمري",
        "وزير الشؤون البلدية والقروية",
        "");
  }

  @Test
  void aBodyMayBearARulersName() {
    assertHolds(
        "التقى أمين عام دارة الملك فيصل الدكتور خالد العتيبي الوفد.",
        "خالد العتيبي",
        "أمين عام",
        "دارة الملك فيصل");
  }

  @Test
  void theAdjectiveAfterABodyIsTheBodys() {
    assertHolds(
        "وصل قائد القيادة المركزية الأميركية الجنرال جون سميث إلى بغداد.",
        "جون سميث",
        "قائد",
        "القيادة المركزية الأميركية");
  }

  @Test
  void theTownIsPartOfABranchsName() {
    assertHolds(
        "قال مدير الجامعة الإسلامية بجاكرتا الدكتور خالد أحمد ذلك.",
        "خالد أحمد",
        "مدير",
        "الجامعة الإسلامية بجاكرتا");
  }

  @Test
  void aSecretaryOfStateIsBesideAMinister() {
    assertHolds(
        "استقبل كاتب الدولة لدى وزير الخارجية المكلف بالشؤون الأوروبية خالد منصور السفير الفرنسي.",
        "خالد منصور",
        "كاتب الدولة لدى وزير الخارجية المكلف بالشؤون الأوروبية",
        "");
  }

  @Test
  void aLetterWithADotIsAStyle() {
    assertHolds("قال وزير الصحة م. خالد العتيبي إن الزيارة تمت.", "خالد العتيبي", "وزير الصحة", "");
  }

  @Test
  void theSignOfAHashtagIsNoWord() {
    assertHolds(
        "وصل وزير خارجية #كوريا_الشمالية ري يونغ هو إلى جنيف.",
        "ري يونغ هو",
        "وزير خارجية",
        "كوريا الشمالية");
  }

  @Test
  void theHeirIsCalledLoyal() {
    assertHolds(
        "شكر ولي عهده الأمين الأمير سالم بن نايف وزير الداخلية الوفد.",
        "سالم بن نايف",
        "ولي عهد",
        "");
  }

  @Test
  void anOfficeMayFollowASemicolon() {
    assertHolds(
        "كلف المهندس سالم العمري؛ وزير النقل، اللجنة بذلك.", "سالم العمري", "وزير النقل", "");
  }

  @Test
  void whatATownHasBearsItsName() {
    assertHolds("قال رئيس غرفة جدة صالح كامل إن السوق قوية.", "صالح كامل", "رئيس", "غرفة جدة");
  }

  @Test
  void theStateOfAProvinceIsNoPartOfTheOffice() {
    assertHolds(
        "قال محافظ كركوك العراقية سالم الجبوري إن الأمن مستتب.", "سالم الجبوري", "محافظ", "كركوك");
  }

  @Test
  void anAdjectiveOfARegionIsPartOfItsName() {
    assertHolds(
        "وصل أمير منطقة الحدود الشمالية فيصل بن خالد إلى عرعر.",
        "فيصل بن خالد",
        "أمير",
        "منطقة الحدود الشمالية");
  }

  @Test
  void moneyIsNoState() {
    assertHolds(
        "وقال المسؤول المالي في الاتحاد الإنجليزي، مارك سميث، إن العرض جيد.",
        "مارك سميث",
        "المسؤول المالي",
        "الاتحاد الإنجليزي");
  }

  @Test
  void anArabCommitteeOfAStateIsCalledSo() {
    assertHolds(
        "قال رئيس اللجنة الأولمبية العربية السعودية عبدالله بن مساعد إن القرار صدر.",
        "عبدالله بن مساعد",
        "رئيس",
        "اللجنة الأولمبية العربية السعودية");
  }

  @Test
  void anActorIsNoEnvoy() {
    assertHoldsNothing("وحضر الممثل المصري المخضرم حسن فهمي الحفل.");
  }

  @Test
  void aCupIsCalledAfterAKing() {
    assertHoldsNothing("فاز النادي بكأس ملك إسبانيا.");
  }

  @Test
  void theMainStrongholdIsNoPresident() {
    assertHoldsNothing("وتعد المدينة المعقل الرئيس للحوثيين في الشمال.");
  }

  @Test
  void aBodyThatBearsANameSaysWhatItIsFor() {
    assertHolds(
        "قال مدير كلية الملك فهد الأمنية سامي العمر إن القبول بدأ.",
        "سامي العمر",
        "مدير",
        "كلية الملك فهد الأمنية");
  }

  @Test
  void manyThingsTakeAFeminineAdjective() {
    assertHolds(
        "قال مدير معهد العلوم السياسية جون هاريس إن الندوة تأجلت.",
        "جون هاريس",
        "مدير",
        "معهد العلوم السياسية");
  }

  @Test
  void policeAndMunicipalitiesAreThoseOfTheirRegion() {
    assertHolds(
        "تحدث مدير شرطة منطقة عسير اللواء محمد أبو قرنين إلى الصحفيين.",
        "محمد أبو قرنين",
        "مدير",
        "شرطة منطقة عسير");
  }

  @Test
  void aRegionMayBeNamedByItsAdjective() {
    assertHolds(
        "استقبل أمير المنطقة الشرقية صاحب السمو الملكي الأمير سعود بن نايف الوفد.",
        "سعود بن نايف",
        "أمير",
        "المنطقة الشرقية");
  }

  @Test
  void theFullNameOfTheStateIsNoPartOfTheTitle() {
    assertHolds(
        "وصل الشيخ محمد الخالد الصباح وزير الداخلية في دولة الكويت إلى الرياض.",
        "محمد الخالد الصباح",
        "وزير الداخلية",
        "الكويت");
  }

  @Test
  void whatIsSaidOfTheHolderIsNoPartOfTheBody() {
    assertHolds(
        "قال زعيم حركة طالبان الأفغانية الجديد أختر محمد منصور إن الحركة موحدة.",
        "أختر محمد منصور",
        "زعيم",
        "حركة طالبان الأفغانية");
  }

  @Test
  void anObjectRightBehindItsSubjectIsNoNameOfHis() {
    assertHolds(
        "أعلن الرئيس الفرنسي إيمانويل ماكرون رسوما جديدة.", "إيمانويل ماكرون", "الرئيس", "فرنسا");
  }
}
