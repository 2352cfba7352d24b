package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseNameTest {
  @ParameterizedTest
  @CsvSource({
    "مسؤولين سوريين, مسؤولون سوريون",
    "أحمد الشرع, الشرع",
    "وزارة الدفاع, وزاره دفاع",
    "مُحَمَّد, محمد",
    "جان-نويل بارو, جان نويل بارو",
    "بالقاهرة, القاهرة",
    "للأمم, أمم",
  })
  void takesAsOneName(String a, String b) {
    assertThat(LooseName.same(a, b)).isTrue();
    assertThat(LooseName.same(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"أحمد الشرع, فاروق القدومي", "من, من", "'…', باريس", "روما, باريس"})
  void tellsApart(String a, String b) {
    assertThat(LooseName.same(a, b)).isFalse();
  }
}
