package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FactsJsonTest {
  private static final String LINE =
      "{\"article\":\"x1\",\"published\":null,"
          + "\"actors\":[{\"id\":\"a1\",\"type\":\"person\",\"names\":[\"هدى الناصري\"],"
          + "\"offices\":[{\"title\":\"الرئيسة\",\"of\":\"الأردن\"}],\"qid\":null}],"
          + "\"events\":[{\"id\":\"e1\",\"type\":\"visit\",\"status\":\"held\",\"participants\":[\"a1\"],"
          + "\"mediators\":[],\"place\":{\"names\":[\"باريس\"],\"qid\":\"Q90\"},\"date\":\"2021-03\","
          + "\"sources\":[],\"evidence\":[{\"start\":0,\"end\":9}]}],"
          + "\"casualties\":[{\"id\":\"c1\",\"kind\":\"killed\",\"min\":11,\"max\":null,"
          + "\"text\":\"أكثر من 10\",\"victims\":null,\"place\":null,\"date\":null,"
          + "\"status\":\"reported\",\"sources\":[\"مصدر\"],\"evidence\":[{\"start\":3,\"end\":5}]}]}";

  @Test
  void writesTheFieldsInTheOrderOfTheFormat() throws MalformedFactsException {
    assertThat(FactsJson.write(FactsJson.read(LINE))).isEqualTo(LINE);
  }

  @Test
  void readsAnArticleThatLeavesOutWhatIsEmpty() throws MalformedFactsException {
    assertThat(FactsJson.read("{\"article\":\"x\"}")).isEqualTo(Facts.none("x"));
  }

  @Test
  void saysWhichFieldIsMissing() {
    assertThatThrownBy(() -> FactsJson.read("{\"article\":\"x\",\"events\":[{\"id\":\"e1\"}]}"))
        .isInstanceOf(MalformedFactsException.class)
        .hasMessage("\"type\" is missing");
    assertThatThrownBy(() -> FactsJson.read("{\"article\""))
        .isInstanceOf(MalformedFactsException.class)
        .hasMessageStartingWith("no JSON");
  }
}
