package org.isnad.app;

/** Ends a command with a message for its user. */
final class CommandFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandFailed(Failure failure, String found, String remedy) {
    super("%s%n  -> %s   (errors.md#%s)".formatted(found, remedy, failure.anchor()));
  }
}
