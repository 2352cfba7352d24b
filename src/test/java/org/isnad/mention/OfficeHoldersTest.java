package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.mention.HeldOffices.assertHolds;

import java.time.LocalDate;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.sentence.corenlp.SharedReader;
import org.junit.jupiter.api.Test;

/** Who holds what office by the words of one phrase. */
class OfficeHoldersTest {
  @Test
  void anOfficeAfterAStyledNameIsItsHolders() {
    assertHolds(
        "قال السفير حسن بن علي نائب الأمين العام للجامعة العربية أمس ذلك.",
        "حسن بن علي",
        "نائب الأمين العام",
        "الجامعة العربية");
  }

  @Test
  void whoIsSpokenToRightAfterAWholeNameIsSomebodyElse() {
    assertHolds("حذر الرئيس الإيراني حسن روحاني ترامب من الحرب.", "حسن روحاني", "الرئيس", "إيران");
    assertHolds(
        "هنأ الرئيس المصري عبد الفتاح السيسي أردوغان بالعيد.",
        "عبد الفتاح السيسي",
        "الرئيس",
        "مصر");
  }

  @Test
  void whatSomebodyMayBecomeStandsBeforeHisName() {
    assertHolds(
        "قال رئيس وكالة المخابرات، المرشح لتولي منصب وزير الخارجية مايك بومبيو ذلك.",
        "مايك بومبيو",
        "رئيس",
        "وكالة المخابرات");
  }

  @Test
  void whomAPresidentReceivesIsSomebodyElse() {
    assertHolds("استقبل الرئيس عبد الفتاح السيسي السفير الكيني.", "", "السفير", "كينيا");
  }

  @Test
  void whoIsSaidToBeTheAmbassadorIsTheAmbassador() {
    assertHolds(
        "التقى خالد منصور وهو السفير المصري السابق لدى تونس عددا من الصحفيين.",
        "خالد منصور",
        "السفير السابق لدى تونس",
        "مصر");
  }

  @Test
  void anEnvoyOfAStateIsOfThatState() {
    assertHolds(
        "وحضر اللقاء المندوب الدائم لروسيا لدى الأمم المتحدة سيرغي كوفالنكو.",
        "سيرغي كوفالنكو",
        "المندوب الدائم لدى الأمم المتحدة",
        "روسيا");
  }

  @Test
  void aGovernorIsOfWhateverFollows() {
    assertHolds("وقال محافظ المنوفية سمير فؤاد ذلك.", "سمير فؤاد", "محافظ", "المنوفية");
  }

  @Test
  void aSecretaryOfStateIsOneOffice() {
    assertHolds(
        "استقبل الوزير كاتب الدولة الموريتاني محمد ولد سالم.",
        "محمد ولد سالم",
        "كاتب الدولة",
        "موريتانيا");
  }

  @Test
  void aPresidentInsideHisAdministrationIsFound() {
    assertHolds(
        "قالت إدارة الرئيس الأمريكي دونالد ترامب إنها تدرس الأمر.",
        "دونالد ترامب",
        "الرئيس",
        "الولايات المتحدة");
  }

  @Test
  void underTheChairOfSomebodyIsNoBody() {
    assertHolds(
        "وصل وفد برئاسة وزير الخارجية التركي مصطفى أوزدمير إلى بيروت.",
        "مصطفى أوزدمير",
        "وزير الخارجية",
        "تركيا");
  }

  @Test
  void theStateMayFollowAsAComplement() {
    assertHolds(
        "تلقى اتصالا من سالم بن فهد الراشد وزير الداخلية بدولة الكويت أمس.",
        "سالم بن فهد الراشد",
        "وزير الداخلية",
        "الكويت");
  }

  @Test
  void theCustodianStandsForSaudiArabia() {
    assertHolds(
        "حضر اللقاء سفير خادم الحرمين الشريفين لدى هولندا وبلجيكا الدكتور فايز بن خالد قرمطي.",
        "فايز بن خالد قرمطي",
        "سفير لدى هولندا وبلجيكا",
        "السعودية");
  }

  @Test
  void theCustodianAloneIsTheKing() {
    assertHolds(
        "استقبل خادم الحرمين الشريفين رئيس وزراء الجمهورية الإيطالية ماريو بيانكي.",
        "",
        "الملك",
        "السعودية");
  }

  @Test
  void whomTheCustodianReceivesIsSomebodyElse() {
    assertHolds(
        "استقبل خادم الحرمين الشريفين رئيس وزراء الجمهورية الإيطالية ماريو بيانكي.",
        "ماريو بيانكي",
        "رئيس وزراء",
        "إيطاليا");
  }

  @Test
  void aRankInGradesStandsBetweenOfficeAndName() {
    assertHolds(
        "حضر رئيس الأركان العراقي الفريق أول ركن حامد الرويشدي.",
        "حامد الرويشدي",
        "رئيس الأركان",
        "العراق");
  }

  @Test
  void anHonourInsideAChainIsNoPartOfTheTitle() {
    assertHolds(
        "التقى مدير مكتب معالي الوزير السفير حسام بن علي الهلالي.",
        "حسام بن علي الهلالي",
        "مدير مكتب الوزير",
        "");
  }

  @Test
  void aBodyIsLedByWhoeverIsNamedAfterIt() {
    assertHolds(
        "وكان في الاستقبال القائد الجهوي للدرك الملكي محمد الشرقاوي.",
        "محمد الشرقاوي",
        "القائد الجهوي",
        "الدرك الملكي");
  }

  @Test
  void anEnvoyIsNotHimWhoSendsHim() {
    assertHolds(
        "وقال ممثل السلطان قابوس بن سعيد، حمود بن طارق، إن القمة ناجحة.",
        "حمود بن طارق",
        "ممثل",
        "سلطنة عمان");
  }

  @Test
  void aDemonymAfterANameIsAFamilys() {
    assertHolds(
        "اجتمع رئيس الوزراء العراقي محمد شياع السوداني مع الوفد.",
        "محمد شياع السوداني",
        "رئيس الوزراء",
        "العراق");
  }

  @Test
  void whereToIsNoComplementOfAPrimeMinister() {
    assertHolds("زيارة رئيس الحكومة إلى ألمانيا ناجحة.", "", "رئيس الحكومة", "");
  }

  @Test
  void aChiefIsOneOfMany() {
    assertHolds(
        "قال كبير المفاوضين الفلسطينيين سامر حداد ذلك.", "سامر حداد", "كبير المفاوضين", "فلسطين");
  }

  @Test
  void aUniversityMayBearAKingsName() {
    assertHolds(
        "التقى رئيس جامعة الملك عبدالله للعلوم والتقنية جان مارتان الوفد.",
        "جان مارتان",
        "رئيس",
        "جامعة الملك عبدالله للعلوم والتقنية");
  }

  @Test
  void aFamilyNameMayFollowTheFathers() {
    assertHolds(
        "ورافقه الدكتور عبد الرحمن بن محمد الجديع سفير السعودية لدى تونس.",
        "عبد الرحمن بن محمد الجديع",
        "سفير لدى تونس",
        "السعودية");
  }

  @Test
  void theCityClosesTheChain() {
    assertHolds("استقبل سعيد بن راشد ولي عهد أبوظبي الوفد.", "سعيد بن راشد", "ولي عهد", "أبوظبي");
  }

  @Test
  void twoPeersAreTwoPersons() {
    assertHolds(
        "وعقد لقاء مع نظيريه الروسي إيفان سوكولوف والأمريكي جورج ستيوارت.",
        "جورج ستيوارت",
        "نظير",
        "الولايات المتحدة");
  }

  @Test
  void hashMarksAreNoPartOfAName() {
    assertHolds("قال رئيس الوزراء الإثيوبي #أبي_أحمد ذلك.", "أبي أحمد", "رئيس الوزراء", "إثيوبيا");
  }

  @Test
  void whatABodyDefendsOrIsForIsPartOfItsName() {
    assertHolds(
        "قال سليم العياري رئيس منظمة الدفاع عن المستهلك إن الأسعار ارتفعت.",
        "سليم العياري",
        "رئيس",
        "منظمة الدفاع عن المستهلك");
    assertHolds(
        "قال مدير الوكالة الدولية للطاقة الذرية يوكيا أمانو إن التفتيش مستمر.",
        "يوكيا أمانو",
        "مدير",
        "الوكالة الدولية للطاقة الذرية");
  }

  @Test
  void aBeautyQueenReignsOverNobody() {
    Article article =
        new Article(
            "test",
            "وقالت ملكة جمال سابقة إنها سعيدة.",
            new Published.On(LocalDate.of(2020, 1, 15)),
            "",
            "");
    assertThat(HeldOffices.FINDER.find(article, SharedReader.reader().read(article)))
        .noneMatch(Mention.Person.class::isInstance);
  }

  @Test
  void aBirthplaceIsNotTheCityOfMuscat() {
    Article article =
        new Article(
            "test",
            "زار الرئيس اليمني عبد ربه منصور هادي مسقط رأسه.",
            new Published.On(LocalDate.of(2020, 1, 15)),
            "",
            "");
    assertThat(HeldOffices.FINDER.find(article, SharedReader.reader().read(article)))
        .noneMatch(mention -> mention.words().surface().contains("مسقط"));
  }

  @Test
  void aDeputyPrimeMinisterIsTheForeignMinisterThatAndAdds() {
    assertHolds(
        "استقبل نائب رئيس الوزراء ووزير الخارجية الكويتي الشيخ صباح الخالد السفير الياباني.",
        "صباح الخالد",
        "نائب رئيس الوزراء",
        "");
  }

  @Test
  void aDirectorGeneralIsOfHisFund() {
    assertHolds(
        "استقبل مدير عام صندوق التنمية العقارية المهندس يوسف الحربي وفدا.",
        "يوسف الحربي",
        "مدير عام",
        "صندوق التنمية العقارية");
  }

  @Test
  void anOverseerIsOfWhatHeOversees() {
    assertHolds(
        "التقى المستشار بالديوان الملكي المشرف العام على مركز الملك سلمان للإغاثة الدكتور سالم الحربي السفير.",
        "سالم الحربي",
        "المشرف العام",
        "مركز الملك سلمان للإغاثة");
  }

  @Test
  void aCouncilIsNamedByItsStateAndByWhatItIsFor() {
    assertHolds(
        "التقى رئيس المجلس المصري للشؤون الخارجية منير سالم السفير الصيني.",
        "منير سالم",
        "رئيس",
        "المجلس المصري للشؤون الخارجية");
  }

  @Test
  void aMinisterMayHaveTwoFields() {
    assertHolds(
        "التقت وزيرة السياحة والصناعات التقليدية سلمى العربي السفير الفرنسي.",
        "سلمى العربي",
        "وزيرة السياحة والصناعات التقليدية",
        "");
  }

  @Test
  void twoMinistersMayShareATitle() {
    String text = "اجتمع وزيرا المالية والتخطيط سالم الحربي وعمر الشامي مع الوفد.";
    assertHolds(text, "سالم الحربي", "وزير المالية", "");
    assertHolds(text, "عمر الشامي", "وزير التخطيط", "");
  }

  @Test
  void theCommanderOfAnArmyIsOfItsState() {
    assertHolds(
        "التقى قائد الجيش الجزائري أحمد قايد صالح نظيره.",
        "أحمد قايد صالح",
        "قائد الجيش",
        "الجزائر");
  }

  @Test
  void theVoiceOfAnOfficialIsOfHisBody() {
    assertHolds(
        "قال المتحدث باسم الأمين العام للأمم المتحدة ستيفان دوجاريك إنه قلق.",
        "ستيفان دوجاريك",
        "المتحدث باسم الأمين العام",
        "الأمم المتحدة");
  }

  @Test
  void whereThePresidentGoesIsNotWhatHeIsPresidentOf() {
    assertHolds("تأتي زيارة رئيس الجمهورية لدولة قطر بعد أيام.", "", "رئيس الجمهورية", "");
  }

  @Test
  void aDeputyPremierMayBeAMinisterAsWell() {
    assertHolds(
        "التقى سامح شكري بنائب رئيس الوزراء ووزير خارجية دولة قطر، الشيخ خالد بن حمد الكعبي.",
        "خالد بن حمد الكعبي",
        "نائب رئيس الوزراء",
        "");
  }

  @Test
  void anOfficeGoesOnToTheNameOfItsHolder() {
    assertHolds(
        "حضر الاستقبال وكيل وزارة التخطيط للدراسات والمتابعة المهندس فهد بن سالم الزامل.",
        "فهد بن سالم الزامل",
        "وكيل وزارة التخطيط للدراسات والمتابعة",
        "");
  }

  @Test
  void theSupervisorIsOfWhatHeSupervises() {
    assertHolds(
        "التقى المستشار بالديوان الملكي المشرف العام على مركز الإغاثة والأعمال الإنسانية الدكتور"
            + " خالد بن فهد الزامل عددا من السفراء.",
        "خالد بن فهد الزامل",
        "المشرف العام",
        "مركز الإغاثة والأعمال الإنسانية");
  }

  @Test
  void twoMinistersShareOneWord() {
    assertHolds(
        "اجتمع وزيرا الخارجية والدفاع سامح شكري ومحمد زكي في موسكو.",
        "محمد زكي",
        "وزير الدفاع",
        "");
  }

  @Test
  void aChargeDAffairesMayHaveAName() {
    assertHolds(
        "ومن الجانب الأمريكي القائم بالأعمال كريستوفر هنزل.",
        "كريستوفر هنزل",
        "القائم بالأعمال",
        "");
  }
}
