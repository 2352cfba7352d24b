package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.graph.GraphBuilder;
import org.isnad.graph.Iris;
import org.isnad.store.ClaimStore;
import org.junit.jupiter.api.Test;

class ReportTest {
  private final Stages stages = new TestingStages();

  @Test
  void tellsWhoMetWhereAndInWhichWords() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      String met = "التقى سالم مع ليلى في باريس";
      fill(store, List.of(article("one", met + "\nمقتل 12 شخصا")));
      assertThat(printed(store))
          .contains("Meetings, calls and visits (1)")
          .contains(
              "  meeting, held\n    who      سالم، ليلى\n    where    باريس\n    says     «"
                  + met
                  + "» (one: held)\n")
          .contains("  killed, reported: 12\n    words    مقتل 12\n    says     «مقتل 12» (one)\n")
          .contains("articles: 1", "meetings: 1");
    }
  }

  @Test
  void saysThatNothingWasFound() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      fill(store, List.of(article("one", "لا خبر")));
      assertThat(printed(store))
          .contains("Meetings, calls and visits (0)", "Casualty figures (0)", "articles: 1");
    }
  }

  private void fill(ClaimStore store, List<Article> articles) {
    Iris iris = new Iris();
    StoreFiller filler = new StoreFiller(store, iris, stages);
    GraphBuilder builder = new GraphBuilder(iris, stages.items());
    for (Article article : articles) {
      var claims = stages.extraction().read(article);
      filler.add(builder.build(claims, stages.linking().link(claims)));
    }
    filler.finish();
  }

  private static String printed(ClaimStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Report.of(store).printTo(new PrintStream(out, true, UTF_8));
    return out.toString(UTF_8);
  }

  private static Article article(String id, String text) {
    return new Article(id, text, new Published.On(LocalDate.of(2021, 3, 4)), "", "");
  }
}
