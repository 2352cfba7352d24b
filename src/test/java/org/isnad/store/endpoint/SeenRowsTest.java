package org.isnad.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;

class SeenRowsTest {
  static {
    JenaSystem.init();
  }

  private static final Var A = Var.alloc("a");
  private static final Var B = Var.alloc("b");

  @Test
  void knowsEqualRowsWhateverTheOrderOfTheirVariables() {
    SeenRows seen = new SeenRows(1 << 10, List.of());

    assertThat(seen.isNew(row(A, 1, B, 2))).isTrue();
    assertThat(seen.isNew(row(B, 2, A, 1))).isFalse();
    assertThat(seen.isNew(row(A, 2, B, 1))).isTrue();
  }

  @Test
  void comparesChosenVariablesAlone() {
    SeenRows seen = new SeenRows(1 << 10, List.of(A));

    assertThat(seen.isNew(row(A, 1, B, 2))).isTrue();
    assertThat(seen.isNew(row(A, 1, B, 3))).isFalse();
  }

  @Test
  void tellsRowsOfTwoEqualValuesApart() {
    SeenRows seen = new SeenRows(1 << 16, List.of());

    assertThat(IntStream.range(0, 1000).filter(i -> seen.isNew(row(A, i, B, i))).count())
        .isGreaterThan(950);
  }

  @Test
  void countsEveryRowOnceItIsHalfFull() {
    SeenRows seen = new SeenRows(1 << 8, List.of());

    assertThat(IntStream.range(0, 10_000).filter(i -> seen.isNew(row(A, i, B, 0))).count())
        .isGreaterThan(9_800);
  }

  private static Binding row(Var one, int value, Var other, int otherValue) {
    return BindingFactory.binding(
        one,
        NodeFactory.createLiteralString("v" + value),
        other,
        NodeFactory.createLiteralString("v" + otherValue));
  }
}
