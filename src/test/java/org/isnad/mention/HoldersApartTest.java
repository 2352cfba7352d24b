package org.isnad.mention;

import static org.isnad.mention.HeldOffices.assertHolds;

import org.junit.jupiter.api.Test;

/** Offices whose holder's name stands after more words. */
class HoldersApartTest {
  @Test
  void aBodyAfterThePrepositionIsWhatTheOfficeIsOf() {
    assertHolds(
        "وقال المدير التنفيذي لمجمع الأمل الطبي سمير فؤاد إن الجرحى بخير.",
        "سمير فؤاد",
        "المدير التنفيذي",
        "مجمع الأمل الطبي");
    assertHolds(
        "وأوضح المتحدث الأمني بشرطة منطقة القصيم المقدم فهد السبيعي أن الأمر انتهى.",
        "فهد السبيعي",
        "المتحدث الأمني",
        "شرطة منطقة القصيم");
  }

  @Test
  void anOfficeOfAPlaceHasItsHolderAfterThePlace() {
    assertHolds(
        "وقال المدعي العام لولاية نيويورك، إريك سميث، إنه يستقيل.",
        "إريك سميث",
        "المدعي العام",
        "ولاية نيويورك");
  }

  @Test
  void anotherNameOfTheBodyStandsInBrackets() {
    assertHolds(
        "وقال الأمين العام لمنظمة الدول المصدرة للبترول (أوبك) محمد باركيندو إن السوق مستقرة.",
        "محمد باركيندو",
        "الأمين العام",
        "منظمة الدول المصدرة للبترول");
  }

  @Test
  void whenHeHeldItIsNoPartOfTheOffice() {
    assertHolds(
        "وكان الرئيس الأميركي في ذلك الوقت، جورج بوش، رفض ذلك.",
        "جورج بوش",
        "الرئيس",
        "الولايات المتحدة");
  }

  @Test
  void whereAPresidentIsMetIsNoPartOfHisOffice() {
    assertHolds("التقى الرئيس الفرنسي في برلين محمود عباس.", "", "الرئيس", "فرنسا");
  }

  @Test
  void anOfficeBeforeItIsTheSameHolders() {
    assertHolds(
        "والتقى المستشار بالديوان الملكي المشرف العام على المركز الدكتور سمير فؤاد وفدا من اليمن.",
        "سمير فؤاد",
        "المستشار",
        "الديوان الملكي");
  }

  @Test
  void anOfficeAfterANameThatNoListKnowsIsHis() {
    assertHolds(
        "وقال خالد الهولان، الرئيس التنفيذي لشركة الخليج للنقل، إن الأرباح زادت.",
        "خالد الهولان",
        "الرئيس التنفيذي",
        "شركة الخليج للنقل");
  }

  @Test
  void whomAnAdviserServesIsNamedAfterHim() {
    assertHolds(
        "وقال جاريد كوشنر، مستشار الرئيس الأميركي دونالد ترامب، إن الخطة جاهزة.",
        "جاريد كوشنر",
        "مستشار الرئيس",
        "الولايات المتحدة");
  }

  @Test
  void aDeputyIsOfThePartyThatHeSitsFor() {
    assertHolds(
        "قال النائب عن \"حركة أمل\" قاسم الحمدان إن القرار قانوني.",
        "قاسم الحمدان",
        "النائب",
        "حركة أمل");
  }
}
