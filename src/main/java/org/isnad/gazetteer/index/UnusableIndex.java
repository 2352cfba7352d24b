package org.isnad.gazetteer.index;

/** A directory is no index that can be used, or not yet. */
public final class UnusableIndex extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String remedy;

  UnusableIndex(String found, String remedy) {
    super(found);
    this.remedy = remedy;
  }

  UnusableIndex(String found, String remedy, Throwable cause) {
    super(found, cause);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
