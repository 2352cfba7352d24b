package org.isnad.sentence.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
  private static final NameTagger TAGGER = NameTagger.load(Gazetteer.load());

  @Test
  void findsPersonsAndPlacesThatNoListKnows() {
    String text = "وقال المهندس بشير الكردوسي إن الطريق إلى بلدة تل الزعرور مغلق";
    assertThat(names(text, NameKind.PERSON)).containsExactly("بشير الكردوسي");
    assertThat(names(text, NameKind.PLACE)).anyMatch(name -> name.endsWith("الزعرور"));
  }

  @Test
  void leavesTheConjunctionAndThePrepositionOutOfTheName() {
    String text = "التقى مروان السلمي وسمير الغامدي بباريس";
    assertThat(names(text, NameKind.PERSON)).contains("سمير الغامدي");
    assertThat(names(text, NameKind.PLACE)).containsExactly("باريس");
  }

  @Test
  void findsNothingWhereNothingIsNamed() {
    assertThat(TAGGER.tag(sentence("ارتفعت أسعار الخضروات في الأسواق خلال الأيام الماضية")))
        .isEmpty();
  }

  private static List<String> names(String text, NameKind kind) {
    Sentence sentence = sentence(text);
    return TAGGER.tag(sentence).stream()
        .filter(name -> name.kind() == kind)
        .map(name -> surface(text, sentence, name))
        .toList();
  }

  private static String surface(String text, Sentence sentence, NameSpan name) {
    return sentence
        .tokens()
        .get(name.first())
        .span()
        .cover(sentence.tokens().get(name.end() - 1).span())
        .of(text);
  }

  private static Sentence sentence(String text) {
    return SharedReader.reader()
        .read(new Article("names", text, Published.unknown(), "", ""))
        .get(0);
  }
}
