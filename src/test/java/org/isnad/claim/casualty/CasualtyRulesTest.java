package org.isnad.claim.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.isnad.claim.Claim.Casualty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule proves itself by its own examples. */
class CasualtyRulesTest {
  @TestFactory
  Stream<DynamicTest> everyRuleFindsWhatItSays() {
    return ReadCasualties.FINDER.rules().stream()
        .flatMap(
            rule ->
                rule.finds().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + " finds: " + example.text(),
                                () -> finds(rule, example))));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIgnoresWhatItSays() {
    return ReadCasualties.FINDER.rules().stream()
        .flatMap(
            rule ->
                rule.ignores().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + " ignores: " + example.text(),
                                () ->
                                    assertThat(ReadCasualties.of(example.text()))
                                        .as(example.because())
                                        .isEmpty())));
  }

  private static void finds(CasualtyRule rule, CasualtyRule.Finds example) {
    OptionalLong max =
        example.max() == null ? OptionalLong.empty() : OptionalLong.of(example.max());
    List<Casualty> found = ReadCasualties.of(example.text());
    assertThat(found)
        .as("what is found in \"%s\"", example.text())
        .anyMatch(
            claim ->
                claim.evidence().get(0).rule().equals(rule.name())
                    && claim.harm().word().equals(example.harm())
                    && claim.count().min() == example.min()
                    && claim.count().max().equals(max)
                    && Objects.requireNonNullElse(example.victims(), claim.victims())
                        .equals(claim.victims()));
  }

  @Test
  void aFileWithFaultsNamesThemAll() {
    assertThatThrownBy(() -> CasualtyRules.read("/rules/faulty-casualty.yml"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("without-reason")
        .hasMessageContaining("without-example")
        .hasMessageContaining("marks no victims");
  }
}
