package org.isnad.sentence.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.SentenceReader;
import org.isnad.sentence.Token;
import org.isnad.sentence.corenlp.ConllFile.AnnotatedWords;
import org.isnad.text.Span;

/**
 * Annotated sentences as the reader of articles would have segmented and tagged them. Annotated
 * corpora do not say where articles begin: some sentences at a time count as one.
 */
final class AnnotatedCorpus {
  /** About as many sentences as an article has. */
  private static final int ARTICLE = 15;

  /** Some sentences in a row, and the text that they stand in. */
  record AnnotatedArticle(Article article, List<AnnotatedSentence> sentences) {
    List<Sentence> plain() {
      return sentences.stream().map(AnnotatedSentence::sentence).toList();
    }
  }

  private final SentenceReader reader;

  AnnotatedCorpus(SentenceReader reader) {
    this.reader = reader;
  }

  /**
   * The sentences of a file. A line that the reader takes for site furniture has no tokens.
   *
   * @param progress is told from time to time how many sentences are done
   */
  List<AnnotatedArticle> read(Path file, IntConsumer progress) throws IOException {
    List<AnnotatedWords> annotated = ConllFile.read(file);
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int from = 0; from < annotated.size(); from += ARTICLE) {
      int end = Math.min(annotated.size(), from + ARTICLE);
      articles.add(segmented(file + " " + from, annotated.subList(from, end)));
      progress.accept(end);
    }
    return articles;
  }

  /** The sentences of annotated articles; an article without words is left out. */
  List<AnnotatedArticle> read(List<NamedArticle> named, IntConsumer progress) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      List<AnnotatedWords> annotated = ArticleWords.of(named.get(i));
      if (!annotated.isEmpty()) {
        articles.add(segmented(named.get(i).article().id(), annotated));
      }
      progress.accept(i + 1);
    }
    return articles;
  }

  private AnnotatedArticle segmented(String id, List<AnnotatedWords> annotated) {
    StringBuilder text = new StringBuilder();
    TreeMap<Integer, Integer> sentenceAt = new TreeMap<>();
    List<TreeMap<Integer, Integer>> wordsAt = new ArrayList<>();
    for (AnnotatedWords sentence : annotated) {
      TreeMap<Integer, Integer> wordAt = new TreeMap<>();
      sentenceAt.put(text.length(), wordsAt.size());
      for (int w = 0; w < sentence.words().size(); w++) {
        wordAt.put(text.length(), w);
        text.append(sentence.words().get(w)).append(' ');
      }
      text.append('\n');
      wordsAt.add(wordAt);
    }
    List<List<Token>> tokens = new ArrayList<>();
    annotated.forEach(sentence -> tokens.add(new ArrayList<>()));
    Article article = new Article(id, text.toString(), Published.unknown(), "", "");
    for (Sentence read : reader.read(article)) {
      for (Token token : read.tokens()) {
        tokens.get(floor(sentenceAt, token)).add(token);
      }
    }
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (int s = 0; s < annotated.size(); s++) {
      List<Token> here = tokens.get(s);
      TreeMap<Integer, Integer> wordAt = wordsAt.get(s);
      Span span =
          here.isEmpty()
              ? new Span(0, 1)
              : here.get(0).span().cover(here.get(here.size() - 1).span());
      sentences.add(
          new AnnotatedSentence(
              annotated.get(s).words(),
              annotated.get(s).labels(),
              new Sentence(s, span, here),
              here.stream().map(token -> floor(wordAt, token)).toList()));
    }
    return new AnnotatedArticle(article, sentences);
  }

  private static int floor(NavigableMap<Integer, Integer> startsAt, Token token) {
    Map.Entry<Integer, Integer> entry = startsAt.floorEntry(token.span().start());
    return entry == null ? 0 : entry.getValue();
  }
}
