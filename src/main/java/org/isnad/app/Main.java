package org.isnad.app;

import java.util.Locale;

/** Entry point of the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    System.exit(Program.run(Console.ofProcess(), new StandardStages(), args));
  }
}
