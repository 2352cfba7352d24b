package org.isnad.sentence.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class WordViewTest {
  @Test
  void aNameThatTheSegmenterCutIsOneWord() {
    WordView view = new WordView(tokens("مايكل ب+الاك ."));
    assertThat(view.size()).isEqualTo(3);
    WordView.Word word = view.get(view.of(1));
    assertThat(word).isSameAs(view.get(view.of(2)));
    assertThat(word.form()).isEqualTo("بالاك");
    assertThat(word.stem()).isEqualTo(2);
    assertThat(word.clitics()).isEqualTo("ب");
  }

  @Test
  void aMarkBesideAWordIsNoPartOfIt() {
    WordView view = new WordView(tokens("كابول+؛"));
    assertThat(view.size()).isEqualTo(2);
    assertThat(view.get(0).isWhole()).isTrue();
  }

  /** Words with a plus where the segmenter cuts them. */
  private static List<Token> tokens(String cut) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : cut.split(" ")) {
      for (String part : word.split("\\+")) {
        Span span = new Span(at, at + part.length());
        tokens.add(new Token(span, part, MatchingForm.of(part), "NN"));
        at = span.end();
      }
      at++;
    }
    return tokens;
  }
}
