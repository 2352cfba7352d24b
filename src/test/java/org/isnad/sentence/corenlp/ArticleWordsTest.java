package org.isnad.sentence.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.corenlp.ConllFile.AnnotatedWords;
import org.isnad.sentence.corenlp.NamedArticle.Name;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class ArticleWordsTest {
  @Test
  void aProcliticStaysInTheWordOfTheName() {
    assertThat(cut("زار سالم غدران روما وباريس.", "سالم غدران PERS", "روما LOC", "باريس LOC"))
        .containsExactly("زار/O سالم/B-PERS غدران/I-PERS روما/B-LOC وباريس/B-LOC ./O");
  }

  @Test
  void sentencesEndAtMarksAndAtTheEndsOfLines() {
    assertThat(cut("وصل سالم\n\nمتى؟ غدا!! قال ياسر", "سالم PERS", "ياسر PERS"))
        .containsExactly("وصل/O سالم/B-PERS", "متى/O ؟/O", "غدا/O !/O !/O", "قال/O ياسر/B-PERS");
  }

  @Test
  void noSentenceEndsInAName() {
    assertThat(cut("أعلنت شركة غدران. نت أرباحها", "شركة غدران. نت ORG"))
        .containsExactly("أعلنت/O شركة/B-ORG غدران/I-ORG ./I-ORG نت/I-ORG أرباحها/O");
  }

  @Test
  void punctuationBeginsNoName() {
    assertThat(cut("قناة «غدران» بثت", "«غدران» ORG"))
        .containsExactly("قناة/O «/O غدران/B-ORG »/I-ORG بثت/O");
  }

  @Test
  void namesSideBySideStayTwo() {
    assertThat(cut("طريق روما باريس", "روما LOC", "باريس LOC"))
        .containsExactly("طريق/O روما/B-LOC باريس/B-LOC");
  }

  @Test
  void hyphensAndHashesAreInWordsAndDirectionMarksAreNone() {
    assertThat(cut("#غدران_اليوم \u200fأنجلو-ساكسوني 12,5"))
        .containsExactly("#غدران_اليوم/O أنجلو-ساكسوني/O 12/O ,/O 5/O");
  }

  @Test
  void offsetsCountUnitsNotCharacters() {
    assertThat(cut("😀 وصل سالم", "سالم PERS")).containsExactly("😀/O وصل/O سالم/B-PERS");
  }

  @Test
  void theReaderSegmentsTheWords() {
    AnnotatedSentence sentence =
        new AnnotatedCorpus(SharedReader.reader())
            .read(List.of(named("زار سالم روما وباريس.", "روما LOC", "باريس LOC")), done -> {})
            .get(0)
            .sentences()
            .get(0);
    assertThat(sentence.tokenLabels()).containsExactly("O", "O", "B-LOC", "O", "B-LOC", "O");
    assertThat(sentence.ofTokens(sentence.tokenLabels())).isEqualTo(sentence.wordLabels());
  }

  @Test
  void namesNeitherOverlapNorEndBehindTheText() {
    Article article = named("وصل سالم").article();
    Name name = new Name(new Span(4, 8), NameKind.PERSON);
    Name inIt = new Name(new Span(5, 6), NameKind.PLACE);
    Name behind = new Name(new Span(4, 9), NameKind.PERSON);
    assertThatThrownBy(() -> new NamedArticle(article, List.of(inIt, name)))
        .hasMessageContaining("overlaps");
    assertThatThrownBy(() -> new NamedArticle(article, List.of(behind)))
        .hasMessageContaining("text of 8 units");
  }

  /** Each sentence on a line: its words, each with its label. */
  private static Stream<String> cut(String text, String... names) {
    return ArticleWords.of(named(text, names)).stream().map(ArticleWordsTest::line);
  }

  private static String line(AnnotatedWords sentence) {
    return String.join(
        " ",
        IntStream.range(0, sentence.words().size())
            .mapToObj(i -> sentence.words().get(i) + "/" + sentence.labels().get(i))
            .toList());
  }

  /** Names as they stand in the text, each with its kind. */
  private static NamedArticle named(String text, String... names) {
    return new NamedArticle(
        new Article("a", text, Published.unknown(), "", ""),
        Stream.of(names).map(name -> name(text, name)).toList());
  }

  private static Name name(String text, String annotated) {
    int kind = annotated.lastIndexOf(' ');
    int start = text.indexOf(annotated.substring(0, kind));
    return new Name(
        new Span(start, start + kind), NameKind.of(annotated.substring(kind + 1)).orElseThrow());
  }
}
