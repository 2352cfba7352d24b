package org.isnad.sentence.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void kindsHaveManySpellings() {
    assertThat(names("B-PER O B-person O B-GPE O B-LOCATION O B-Organisation"))
        .extracting(NameSpan::kind)
        .containsExactly(
            NameKind.PERSON,
            NameKind.PERSON,
            NameKind.PLACE,
            NameKind.PLACE,
            NameKind.ORGANIZATION);
  }

  @Test
  void aNewNameBeginsAtB() {
    assertThat(names("B-PERS I-PERS B-PERS"))
        .containsExactly(new NameSpan(NameKind.PERSON, 0, 2), new NameSpan(NameKind.PERSON, 2, 3));
  }

  @Test
  void aNameWithoutBeginningBeginsAtItsFirstWord() {
    assertThat(names("I-LOC I-LOC I-ORG"))
        .containsExactly(
            new NameSpan(NameKind.PLACE, 0, 2), new NameSpan(NameKind.ORGANIZATION, 2, 3));
  }

  @Test
  void labelsOfLastAndOnlyWordsAreRead() {
    assertThat(names("B_PER E_PER S_PER U-LOC"))
        .containsExactly(
            new NameSpan(NameKind.PERSON, 0, 2),
            new NameSpan(NameKind.PERSON, 2, 3),
            new NameSpan(NameKind.PLACE, 3, 4));
  }

  @Test
  void labelsWithoutPrefixRunOn() {
    assertThat(names("PERS PERS O")).containsExactly(new NameSpan(NameKind.PERSON, 0, 2));
  }

  @Test
  void daysAndTitlesAreNoNames() {
    assertThat(names("B-DATE I-DATE B-OCC B-NORP")).isEmpty();
  }

  @Test
  void ofEqualScoresTheFirstWins() {
    Labels labels = Labels.of(List.of("O", "B-PERS"));
    assertThat(labels.best(new float[] {1, 1})).isEqualTo(new Label.Outside());
  }

  private static List<NameSpan> names(String labels) {
    return Labels.names(Labels.of(List.of(labels.split(" "))).known());
  }
}
