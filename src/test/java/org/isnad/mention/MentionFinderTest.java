package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.corenlp.SharedReader;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.load());

  private static List<Mention> in(String text) {
    Article article =
        new Article("test", text, new Published.On(LocalDate.of(2020, 1, 15)), "", "");
    return FINDER.find(article, SharedReader.reader().read(article));
  }

  private static List<Mention.Person> persons(String text) {
    return in(text).stream()
        .filter(Mention.Person.class::isInstance)
        .map(Mention.Person.class::cast)
        .toList();
  }

  @Test
  void readsTitleNationalityAndNameAsOnePerson() {
    assertThat(persons("التقى وزير الشؤون الاستراتيجية الإسرائيلي رون ديرمر الصحفيين."))
        .extracting(Mention.Person::name, Mention.Person::offices)
        .contains(
            tuple("رون ديرمر", List.of(new OfficeWords("وزير الشؤون الاستراتيجية", "إسرائيل"))));
  }

  @Test
  void readsTheNameAfterACommaToo() {
    assertThat(persons("قال وزير الخارجية الفرنسي، جان نويل بارو، إن بلاده تأمل."))
        .extracting(Mention.Person::name)
        .containsExactly("جان نويل بارو");
  }

  @Test
  void keepsWhereAnEnvoyIsSentInHisTitle() {
    assertThat(persons("وصل المبعوث الأميركي الخاص إلى سوريا توم باراك أمس."))
        .extracting(Mention.Person::offices)
        .containsExactly(List.of(new OfficeWords("المبعوث الخاص إلى سوريا", "الولايات المتحدة")));
  }

  @Test
  void readsTheHeadOfAnOrganisationAsItsOfficeHolder() {
    assertThat(persons("أكد الأمين العام لجامعة الدول العربية أحمد أبو الغيط ذلك."))
        .extracting(Mention.Person::name, Mention.Person::offices)
        .containsExactly(
            tuple(
                "أحمد أبو الغيط", List.of(new OfficeWords("الأمين العام", "جامعة الدول العربية"))));
  }

  @Test
  void readsTheOfficeThatFollowsAName() {
    assertThat(persons("قال مايك بومبيو مدير المخابرات المركزية الأميركية إن الزيارة نجحت."))
        .extracting(Mention.Person::name, Mention.Person::offices)
        .containsExactly(
            tuple(
                "مايك بومبيو",
                List.of(new OfficeWords("مدير المخابرات المركزية", "الولايات المتحدة"))));
  }

  @Test
  void aStateEndsTheNameBeforeIt() {
    assertThat(persons("يزور نائب الرئيس الأمريكي مايك بنس إسرائيل ومصر."))
        .extracting(Mention.Person::name)
        .containsExactly("مايك بنس");
  }

  @Test
  void sharesOneTitleAmongTwoPresidents() {
    assertThat(persons("بحث الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان الأزمة."))
        .extracting(Mention.Person::name, person -> person.offices().get(0).of())
        .containsExactly(tuple("فلاديمير بوتين", "روسيا"), tuple("رجب طيب أردوغان", "تركيا"));
  }

  @Test
  void givesEachNationalityItsOwnGroup() {
    assertThat(in("أجرى محادثات مع مسؤولين سوريين وإسرائيليين في العاصمة الفرنسية باريس."))
        .filteredOn(Mention.Group.class::isInstance)
        .extracting("names")
        .containsExactly(List.of("مسؤولين سوريين", "مسؤولين إسرائيليين"));
  }

  @Test
  void sharesOneTitleAmongTheHoldersOfSeveralStates() {
    assertThat(
            persons("اجتمع وزراء خارجية السعودية عادل الجبير ومصر سامح شكري والأردن أيمن الصفدي."))
        .extracting(Mention.Person::name, Mention.Person::offices)
        .containsExactly(
            tuple("عادل الجبير", List.of(new OfficeWords("وزير خارجية", "السعودية"))),
            tuple("سامح شكري", List.of(new OfficeWords("وزير خارجية", "مصر"))),
            tuple("أيمن الصفدي", List.of(new OfficeWords("وزير خارجية", "الأردن"))));
  }

  @Test
  void givesEachStateItsOwnGroup() {
    assertThat(in("شارك في المؤتمر ممثلون عن فرنسا وألمانيا."))
        .filteredOn(Mention.Group.class::isInstance)
        .extracting("names")
        .containsExactly(List.of("ممثلون عن فرنسا", "ممثلون عن ألمانيا"));
  }

  @Test
  void takesTheLeadersOfTwoStatesForBothSides() {
    assertThat(in("واتفق زعيما الكوريتين على عقد لقاء."))
        .filteredOn(Mention.Group.class::isInstance)
        .extracting("foundBy")
        .containsExactly("both-sides");
  }

  @Test
  void aVerbOfTheFutureEndsTheNameBeforeIt() {
    assertThat(persons("قال إن المبعوث الأممي غسان سلامة سيعقدان محادثات."))
        .extracting(Mention.Person::name)
        .containsExactly("غسان سلامة");
  }

  @Test
  void readsTheGovernmentAsTheState() {
    assertThat(in("قالت الحكومة السورية إنها ترحب."))
        .filteredOn(Mention.State.class::isInstance)
        .extracting("state")
        .containsExactly("سوريا");
  }

  @Test
  void givesTheArticleBackThatAPrepositionTook() {
    assertThat(in("توجه الوزير للرياض أمس."))
        .filteredOn(Mention.Locality.class::isInstance)
        .extracting("name")
        .containsExactly("الرياض");
  }

  @Test
  void findsASurnameAgainThatTheTextGaveInFull() {
    assertThat(persons("التقى الوزير توم باراك أمس. وقال باراك إن اللقاء نجح."))
        .extracting(Mention.Person::name)
        .containsExactly("توم باراك", "باراك");
  }

  @Test
  void readsHeadNounsOfPlacesAndOrganisations() {
    assertThat(in("اندلعت معارك في محافظة السويداء بين حركة حماس والجيش."))
        .filteredOn(
            mention ->
                mention instanceof Mention.Locality || mention instanceof Mention.Organization)
        .extracting(mention -> mention.words().surface())
        .contains("محافظة السويداء", "حركة حماس");
  }

  @Test
  void aSideOfAPlaceIsAtThePlace() {
    assertThat(in("وقع القصف شرق دمشق أمس. والتقى الوزيران في مقر المنظمة الدولية."))
        .filteredOn(Mention.Locality.class::isInstance)
        .extracting("name")
        .containsExactly("دمشق", "مقر المنظمة الدولية");
  }

  @Test
  void adjectivesOfABodyStayWithIt() {
    assertThat(persons("قال زعيم حزب العمال البريطاني المعارض جيريمي كوربن إن الحكومة فشلت."))
        .singleElement()
        .satisfies(
            leader -> {
              assertThat(leader.name()).isEqualTo("جيريمي كوربن");
              assertThat(leader.offices()).extracting(OfficeWords::title).containsExactly("زعيم");
            });
  }

  @Test
  void aNameInQuotesThatNobodyClosesEndsWithItsSentence() {
    assertThat(persons("وحضر الحفل \"الملك المصري\" محمد صلاح"))
        .extracting(Mention.Person::name)
        .contains("محمد صلاح");
  }
}
