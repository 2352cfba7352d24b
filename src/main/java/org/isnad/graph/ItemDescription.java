package org.isnad.graph;

/**
 * A Wikidata item.
 *
 * @param arabic label; empty if unknown
 * @param english label; empty if unknown
 * @param country Q-id of the country that a place lies in; empty if unknown
 */
public record ItemDescription(String arabic, String english, Position position, String country) {
  /** Where on Earth. */
  public sealed interface Position {
    /** In degrees, WGS 84. */
    record At(double latitude, double longitude) implements Position {
      public At {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
          throw new IllegalArgumentException(
              "no point on Earth lies at %s, %s".formatted(latitude, longitude));
        }
      }
    }

    record Unknown() implements Position {}
  }
}
