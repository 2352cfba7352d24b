package org.isnad.explore.page;

/** A page asked for something that there is not, or in a way that makes no sense. */
public final class BadParameter extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param found what is wrong
   * @param remedy what would be right
   */
  public BadParameter(String found, String remedy) {
    super("%s%n  -> %s".formatted(found, remedy));
  }
}
