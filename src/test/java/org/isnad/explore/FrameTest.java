package org.isnad.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameTest {
  private static final WebFiles FILES = WebFiles.bundled();

  static Stream<String> pages() {
    return Stream.concat(Stream.of("home"), PageServlet.NAMES.stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksEveryModuleOfAPageOnceAndItsFirstDataBeforeAll(String page) {
    String frame = new String(new Frame(FILES).of(page), StandardCharsets.UTF_8);

    assertThat(new Frame(FILES).modules(page))
        .contains("web/main.js", "web/lib/preact.js", "web/pages/%s.js".formatted(page))
        .allSatisfy(
            module -> {
              assertThat(FILES.file(module)).as(module).isPresent();
              assertThat(frame).containsOnlyOnce("modulepreload\" href=\"/%s\"".formatted(module));
            });
    assertThat(frame)
        .contains("<script type=\"module\" async src=\"/web/pages/%s/first.js\">".formatted(page))
        .doesNotContain("<!--");
  }
}
