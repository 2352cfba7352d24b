package org.isnad.claim.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionFinder;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
  private static final CoreNlpSentenceReader READER = new CoreNlpSentenceReader();
  private static final MentionFinder MENTIONS = new MentionFinder(Gazetteer.load());

  /** Those from whom a word is that stands once in a text. */
  private static List<String> of(String word, String text) {
    Article article = new Article("t1", text, Published.unknown(), "", "");
    List<Sentence> sentences = READER.read(article);
    List<Mention> mentions = MENTIONS.find(article, sentences);
    int at = text.indexOf(word);
    assertThat(at).as("«%s» in «%s»", word, text).isNotNegative();
    int sentence =
        sentences.stream()
            .filter(s -> s.span().start() <= at)
            .mapToInt(Sentence::index)
            .max()
            .orElseThrow();
    return Speakers.of(text, sentences, mentions).of(sentence, at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقد | عقد الاجتماع وفق وزارة الخارجية | وزارة الخارجية
          نزح | وبحسب تقديرات الأمم المتحدة نزح الآلاف من المدينة | الأمم المتحدة
          قتل | قتل 18 شخصا بحسب ما ذكر المرصد السوري لحقوق الإنسان. | المرصد السوري لحقوق الإنسان
          أعدم | أعلن مصدر أمني الجمعة أن التنظيم أعدم أربعة | مصدر أمني
          القصف | وقال رامي عبد الرحمن إن القصف مستمر | رامي عبد الرحمن
          قتلوا | وكانت وزارة الداخلية أعلنت أن 15 شخصا قتلوا | وزارة الداخلية
          يصل | لكن وسائل إعلام محلية ذكرت أن الوزير يصل غدا | وسائل إعلام محلية
          مصرعهم | لقي ثلاثة مصرعهم في الهجوم، كما أعلنت الشرطة. | الشرطة
          الهدنة | وأعلن نائب المتحدث باسم الأمم المتحدة فرحات حقي أن الهدنة صامدة | فرحات حقي
          طفل | قالت سارة ساندرز، المتحدثة باسم البيت الأبيض في واشنطن (العاصمة الأمريكية)، إن 2200 طفل قتلوا | سارة ساندرز
          أبلغ | وجاء في بيان لمكتب ماكرون أن الرئيس الفرنسي أبلغ نظيره بذلك | مكتب ماكرون
          يعقد | وجاء في بيان مشترك أصدره الجانبان أنهما اتفقا على أن يعقد الطرفان قمة | بيان مشترك
          مقتل | أعلنت الوزارة اليوم مقتل خمسة جنود | الوزارة
          31 | تحدثت حصيلة سابقة أعلنتها الشرطة مساء الأربعاء عن 31 قتيلا | الشرطة
          جثة | وأحصت منظمة العفو الدولية، التي تدير المستشفى، وصول عشرين جثة | منظمة العفو الدولية
          زيارة | أكدت بكين زيارة الزعيم الكوري الشمالي | بكين
          هجوم | الأمم المتحدة: مقتل 46 مدنيا في هجوم على عدن | الأمم المتحدة
          """)
  void namesWhoSaysSo(String word, String text, String source) {
    assertThat(of(word, text)).containsExactly(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى | التقى الوزير نظيره في باريس
          زار | زار الرئيس روسيا الإثنين، فيما قال المتحدث باسم الرئاسة إن الاقتصاد ينمو
          لقاء | وأكد وزير الخارجية الأردني أيمن الصفدي خلال لقاء مع نظيره المصري أن الاقتصاد ينمو
          سيئ | ذلك سيئ على حد قوله وبحسب تعبيره
          الهدنة | بدأت الهدنة وفق الاتفاق
          قتل | قتل ستة في الهجوم الذي تبناه تنظيم الدولة الإسلامية
          اجتماع | سوريا: اجتماع طارئ لمجلس الأمن
          """)
  void theArticleItselfIsNoSource(String word, String text) {
    assertThat(of(word, text)).isEmpty();
  }

  @Test
  void aReporterAndHisInformantAreTwoSources() {
    assertThat(of("تأجل", "ونقلت وكالة رويترز عن مصدر دبلوماسي أن الاجتماع تأجل"))
        .containsExactly("وكالة رويترز", "مصدر دبلوماسي");
    assertThat(of("يصل", "ذكرت وكالة الأنباء الروسية نقلا عن مصدر دبلوماسي أن لافروف يصل غدا"))
        .containsExactly("وكالة الأنباء الروسية", "مصدر دبلوماسي");
  }

  @Test
  void anOfficeThatIsNamedIsSomebodyNew() {
    String text =
        "أعلنت وزارة الأمن سقوط ضحايا. وقال الناطق باسم الوزارة سيرغي لافروف إن 41 شخصا قتلوا.";
    assertThat(of("قتلوا", text)).containsExactly("سيرغي لافروف");
  }

  @Test
  void theMediumToWhomSomebodySpokeIsOneToo() {
    assertThat(of("تأجلت", "قال مسؤول تركي لوكالة فرانس برس إن زيارة الوزير تأجلت"))
        .containsExactly("وكالة فرانس برس", "مسؤول تركي");
    assertThat(of("اجتماع", "يعقد اجتماع اليوم وفقا لما أفاد به مصدر دبلوماسي لوكالة رويترز"))
        .containsExactlyInAnyOrder("مصدر دبلوماسي", "وكالة رويترز");
    assertThat(of("بمقتل", "وأفادت مصادر طبية لـ«الشرق الأوسط» بمقتل سبعة من المقاتلين"))
        .containsExactly("الشرق الأوسط", "مصادر طبية");
  }

  @Test
  void aSpeechGoesOnInTheNextSentence() {
    String text =
        "قال مسؤول تركي لوكالة رويترز إن الزيارة تأجلت. وأضاف أن الوزير سيلتقي نظيره لاحقا."
            + " وأكد المسؤول أن القمة ستعقد في موعدها.";
    assertThat(of("سيلتقي", text)).containsExactly("مسؤول تركي");
    assertThat(of("القمة", text)).containsExactly("مسؤول تركي");
  }

  @Test
  void aSentenceThatIsASourceAndNothingElseIsOfTheOneBefore() {
    String text = "توفي ثلاثة من المهاجمين في المستشفى. بحسب المتحدث باسم الجيش.";
    assertThat(of("توفي", text)).containsExactly("المتحدث باسم الجيش");
  }

  @Test
  void aTitleStandsForThePersonNamedBefore() {
    String text =
        "وصل وزير الخارجية الأردني أيمن الصفدي إلى القاهرة. وقال الوزير إن المحادثات كانت مثمرة.";
    assertThat(of("المحادثات", text)).containsExactly("أيمن الصفدي");
  }

  @Test
  void everyClauseHasItsOwnSpeaker() {
    String text =
        "قالت وزارة الصحة إن 12 شخصا قتلوا في القصف، وقال الجيش الإسرائيلي إنه استهدف مقرا عسكريا";
    assertThat(of("قتلوا", text)).containsExactly("وزارة الصحة");
    assertThat(of("استهدف", text)).containsExactly("الجيش الإسرائيلي");
  }
}
