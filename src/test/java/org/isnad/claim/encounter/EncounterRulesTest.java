package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EncounterRulesTest {
  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRule() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Frame frame : FrameReader.ofResource("encounters.yml")) {
      for (Frame.Example example : frame.finds()) {
        tests.add(
            DynamicTest.dynamicTest(
                frame.name() + " finds " + example.text(), () -> finds(frame, example)));
      }
      for (Frame.Example example : frame.ignores()) {
        tests.add(
            DynamicTest.dynamicTest(
                frame.name() + " ignores, because " + example.because(),
                () -> assertThat(ReadText.claims(example.text()).encounters()).isEmpty()));
      }
    }
    assertThat(tests).hasSizeGreaterThan(15);
    return tests.stream();
  }

  private static void finds(Frame frame, Frame.Example example) {
    ArticleClaims claims = ReadText.claims(example.text());
    assertThat(claims.encounters()).filteredOn(one -> one.kind() == frame.kind()).hasSize(1);
    Claim.Encounter found =
        claims.encounters().stream()
            .filter(one -> one.kind() == frame.kind())
            .findFirst()
            .orElseThrow();
    example
        .expected()
        .forEach(
            (what, values) -> {
              switch (what) {
                case "participants" ->
                    assertThat(names(claims, found.participants()))
                        .containsExactlyInAnyOrderElementsOf(values);
                case "mediators" ->
                    assertThat(names(claims, found.mediators()))
                        .containsExactlyInAnyOrderElementsOf(values);
                case "hosts" ->
                    assertThat(names(claims, found.hosts())).containsExactlyElementsOf(values);
                case "sponsors" ->
                    assertThat(names(claims, found.sponsors())).containsExactlyElementsOf(values);
                case "place" ->
                    assertThat(found.place().named().orElseThrow().name()).isEqualTo(values.get(0));
                case "status" -> assertThat(found.status().word()).isEqualTo(values.get(0));
                default ->
                    throw new AssertionError(
                        "an example expects participants, hosts, mediators, sponsors, place or status, not "
                            + what);
              }
            });
  }

  private static List<String> names(ArticleClaims claims, List<String> ids) {
    return ids.stream().map(id -> claims.actor(id).name()).toList();
  }

  @Test
  void tellsAllFaultsOfARuleFileAtOnce() throws JsonProcessingException {
    String yaml =
        """
        - rule: broken
          event: party
          subject: visiter
          colour: red
        """;
    assertThatThrownBy(() -> FrameReader.read("rules/broken.yml", new YAMLMapper().readTree(yaml)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"party\" is no event")
        .hasMessageContaining("\"visiter\" is not a part")
        .hasMessageContaining("\"colour\" is no key of a rule")
        .hasMessageContaining("lacks examples")
        .hasMessageContaining("errors.md#bad-rule");
  }

  @Test
  void inflectsWeakVerbsAndNounsThatEndInHamza() {
    assertThat(Inflection.ofVerb("التقى/يلتقي"))
        .contains("التقي", "التقت", "التقيا", "يلتقي", "تلتقي", "يلتقيان", "يلتقون", "التقيت");
    assertThat(Inflection.ofNoun("لقاء/لقاءات"))
        .contains("لقاء", "اللقاء", "لقاءات", "لقاي", "لقاو", "لقايين");
    assertThat(Inflection.ofNoun("زيارة/زيارات")).contains("زياره", "زيارت", "الزياره", "زيارتين");
  }
}
