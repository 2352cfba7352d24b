package org.isnad.gazetteer;

/** Where an item lies on the map. */
public sealed interface Location {
  /** WGS 84 degrees. For a state the middle of its area, for a place its centre. */
  record Point(double latitude, double longitude) implements Location {
    public Point {
      if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("%f, %f is nowhere".formatted(latitude, longitude));
      }
    }
  }

  /** Not known, or nothing that lies anywhere. */
  record Unknown() implements Location {}
}
