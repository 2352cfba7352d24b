package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedSkeletonTest {
  @ParameterizedTest
  @CsvSource({
    "Barrack, باراك",
    "barak, باراك",
    "Shaibani, شيباني",
    "Macron, ماكرون",
    "Lavrov, لافروف",
    "Erdogan, اردوغان",
    "Erdoğan, اردوغان",
    "Khamenei, خامنئي",
    "Hariri, حريري",
    "Netanyahu, نتنياهو",
    "Michel, ميشال",
    "Chad, تشاد",
    "Jolani, جولاني",
    "Johansson, يوهانسون",
    "Paris, باريس"
  })
  void meetsInBothScripts(String latin, String arabic) {
    assertThat(SharedSkeleton.ofWord(latin)).containsAnyElementsOf(SharedSkeleton.ofWord(arabic));
  }

  @ParameterizedTest
  @CsvSource({"Barrack, براون", "Macron, مادورو", "Assad, عون"})
  void keepsOtherNamesApart(String latin, String arabic) {
    assertThat(SharedSkeleton.ofWord(latin))
        .doesNotContainAnyElementsOf(SharedSkeleton.ofWord(arabic));
  }

  @ParameterizedTest
  @CsvSource({"chchchchchchchchchchchchchchchchchch", "hhhhjjjjcccceeee"})
  void staysSmallWhateverIsTyped(String word) {
    assertThat(SharedSkeleton.ofWord(word)).hasSizeLessThanOrEqualTo(8);
  }
}
