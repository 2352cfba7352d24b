package org.isnad.explore.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetsTest {
  private static List<String> marked(String text, Snippets.Snippet snippet) {
    return snippet.marks().stream()
        .map(mark -> codePoints(text, mark.start(), mark.end()))
        .toList();
  }

  private static String codePoints(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  @Test
  void marksTheWordsAsPublished() {
    String text = "خبر 😀😀\nالتقى الوَزير نظيره، ووزيرة أخرى <b>في</b> باريس.";

    Snippets.Snippet snippet = new Snippets(Wanted.of("وزير باريس")).of(text).get(0);

    assertThat(marked(text, snippet)).containsExactly("الوَزير", "ووزيرة", "باريس");
    assertThat(codePoints(text, snippet.start(), snippet.end())).isEqualTo(snippet.text());
    assertThat(snippet.text()).contains("<b>في</b>");
  }

  @Test
  void choosesThePartThatHoldsMostOfTheWords() {
    String text = "باريس " + "كلام ".repeat(60) + "وزير الخارجية في باريس " + "كلام ".repeat(60);

    List<Snippets.Snippet> snippets = new Snippets(Wanted.of("وزير باريس")).of(text);

    assertThat(snippets).hasSize(2);
    assertThat(snippets.get(1).text()).contains("وزير الخارجية في باريس");
  }

  @Test
  void givesTheBeginningWhereNothingStands() {
    assertThat(new Snippets(Wanted.of("غائب")).of("أول النص هنا").get(0).text())
        .isEqualTo("أول النص هنا");
    assertThat(new Snippets(Wanted.of("غائب")).of("…")).isEmpty();
  }
}
