package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.mention.HeldOffices.assertHolds;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.sentence.corenlp.SharedReader;
import org.junit.jupiter.api.Test;

class FamilyNamesTest {
  private static List<String> names(String text) {
    Article article = new Article("test", text, Published.unknown(), "", "");
    return HeldOffices.FINDER.find(article, SharedReader.reader().read(article)).stream()
        .filter(Mention.Person.class::isInstance)
        .map(mention -> ((Mention.Person) mention).name())
        .toList();
  }

  @Test
  void aGivenNameGoesOnWithANounThatIsTheFamilys() {
    assertThat(names("قال الدكتور سامي التوفيق إن المؤتمر ناجح.")).containsExactly("سامي التوفيق");
  }

  @Test
  void aGivenNameGoesOnWithANationalityThatIsTheFamilys() {
    assertThat(names("أكد مدير عام الهيئة العامة للموانئ فهد السويدي أن العمل مستمر."))
        .containsExactly("فهد السويدي");
    assertThat(names("أشار المهندس رامي الحلبي إلى أن المشروع جاهز."))
        .containsExactly("رامي الحلبي");
  }

  @Test
  void whatTheVerbIsAboutIsNoName() {
    assertThat(names("رعى المهندس سامي الحفل الختامي.")).containsExactly("سامي");
    assertThat(names("قدم الأستاذ فهد الشكر للحضور.")).containsExactly("فهد");
  }

  @Test
  void aPrinceIsCalledByHisGivenName() {
    assertThat(names("خلال مسيرة الأمير فيصل العملية والعلمية.")).containsExactly("فيصل");
  }

  @Test
  void anOfficeAfterTheFamilysNameIsNoPartOfIt() {
    assertThat(names("ترأس الاجتماع المهندس فهد بن عبدالعزيز المخرج أمين المحافظة."))
        .contains("فهد بن عبدالعزيز المخرج");
  }

  @Test
  void theTribeFollowsTheClan() {
    assertThat(names("وصل العقيد ممدوح بن محمد المسيلي الحارثي إلى الحد."))
        .containsExactly("ممدوح بن محمد المسيلي الحارثي");
    assertThat(names("استشهد الجندي جابر آل شنان القحطاني أمس."))
        .containsExactly("جابر آل شنان القحطاني");
  }

  @Test
  void aGivenNameMayBeACommonWord() {
    assertThat(names("قال وزير الأشغال العامة الفلسطيني مفيد الحساينة في تصريح صحفي."))
        .containsExactly("مفيد الحساينة");
    assertThat(names("ذكرت نائب الأمين العام للصندوق هناء السالم أن النسبة مرتفعة."))
        .containsExactly("هناء السالم");
  }

  @Test
  void aForeignRankStandsBetweenOfficeAndName() {
    assertHolds(
        "قال المتحدث باسم البنتاغون الكولونيل توم هاريس إن العملية انتهت.",
        "توم هاريس",
        "المتحدث",
        "البنتاغون");
    assertHolds(
        "التقى نائب وزير الدفاع الروسي الكولونيل جنرال ألكسندر بوريس الصحفيين.",
        "ألكسندر بوريس",
        "نائب وزير الدفاع",
        "روسيا");
  }

  @Test
  void thePresentHolderHasAName() {
    assertHolds("غادر أمير قطر الحالي تميم بن حمد باريس.", "تميم بن حمد", "أمير", "قطر");
  }

  @Test
  void godIsNoPersonOfTheNews() {
    assertThat(names("رحم الله حسن نصر الله. توكل على الله. وصل حجاج بيت الله الحرام."))
        .containsExactly("حسن نصر الله");
  }
}
