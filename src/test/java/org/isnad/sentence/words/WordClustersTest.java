package org.isnad.sentence.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordClustersTest {
  @Test
  void capitalsShareTheFineCluster() {
    WordClusters clusters = WordClusters.load();
    assertThat(clusters.of("باريس").get(2)).isNotEmpty().isEqualTo(clusters.of("برلين").get(2));
    assertThat(clusters.of("باريس").get(2)).isNotEqualTo(clusters.of("الحكومه").get(2));
  }

  @Test
  void anUnknownWordIsInNoCluster() {
    assertThat(WordClusters.load().of("كخصضثق")).containsExactly("", "", "");
  }

  @Test
  void theSameArticlesGiveTheSameClusters() {
    List<String> texts = Collections.nCopies(10, "زار الوزير باريس وبرلين ثم عاد إلى باريس");
    assertThat(table(texts.stream())).isEqualTo(table(texts.stream()));
  }

  @Test
  void aConjunctionComesOffWhereTheRestIsAWord() {
    LightSplitter splitter = new LightSplitter();
    splitter.count(Collections.nCopies(6, "برلين"));
    splitter.count(List.of("وبرلين", "وزير"));
    assertThat(splitter.split(List.of("وبرلين", "وزير"))).containsExactly("و", "برلين", "وزير");
  }

  private static String table(Stream<String> texts) {
    StringWriter table = new StringWriter();
    WordClusters.learn(texts).write(new PrintWriter(table));
    return table.toString();
  }
}
