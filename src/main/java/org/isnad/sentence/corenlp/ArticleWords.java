package org.isnad.sentence.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.sentence.corenlp.ConllFile.AnnotatedWords;
import org.isnad.sentence.corenlp.NamedArticle.Name;
import org.isnad.text.Span;

/**
 * Cuts an annotated article into words as annotated corpora have them: proclitics stay in the word,
 * punctuation is a word of its own. Sentences end behind {@code .}, {@code ؟} and {@code !} outside
 * a name and at the end of a line. A word of which a part is in a name has the name's label,
 * punctuation at its beginning has none; characters that only direct the script are no words.
 */
final class ArticleWords {
  private static final Pattern WORD =
      Pattern.compile(
          "[\\w#]+(?:[-_\\u200c]\\w+)*|[^\\w\\s\\p{Cf}]", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final String ENDS = ".؟!";
  private static final int NONE = -1;

  private final NamedArticle named;
  private final List<AnnotatedWords> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  /** The name that the last words are in, by its place among the names. */
  private int begun = NONE;

  private boolean ended;

  private ArticleWords(NamedArticle named) {
    this.named = named;
  }

  /** The sentences in order, none without words. */
  static List<AnnotatedWords> of(NamedArticle named) {
    ArticleWords cut = new ArticleWords(named);
    String text = named.article().text();
    Matcher word = WORD.matcher(text);
    int last = 0;
    while (word.find()) {
      if (LINE_END.matcher(text).region(last, word.start()).find()) {
        cut.close();
      }
      cut.add(new Span(word.start(), word.end()), word.group());
      last = word.end();
    }
    cut.close();
    return cut.sentences;
  }

  private void add(Span span, String word) {
    boolean ends = ENDS.contains(word);
    if (ended && !ends) {
      close();
    }
    int name = nameAt(span);
    ended = ends && name == NONE;
    words.add(word);
    labels.add(label(name, word));
  }

  private int nameAt(Span word) {
    List<Name> names = named.names();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).span().overlaps(word)) {
        return i;
      }
    }
    return NONE;
  }

  private String label(int name, String word) {
    boolean goesOn = name == begun;
    if (name == NONE || (!goesOn && word.codePoints().noneMatch(Character::isLetterOrDigit))) {
      return "O";
    }
    begun = name;
    return (goesOn ? "I-" : "B-") + named.names().get(name).kind().label();
  }

  private void close() {
    if (!words.isEmpty()) {
      sentences.add(new AnnotatedWords(List.copyOf(words), List.copyOf(labels)));
    }
    words.clear();
    labels.clear();
    begun = NONE;
    ended = false;
  }
}
