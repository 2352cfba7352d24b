package org.isnad.explore.page;

/** A page asked for a thing that the store does not hold. */
public final class NothingThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NothingThere(String kind, String id) {
    super("there is no %s \"%s\"".formatted(kind, id));
  }
}
