package org.isnad.app;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the program tells the shell. */
final class ExitStatus {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int SKIPPED = 3;

  private ExitStatus() {}

  /** By code, as the help of every command shows them. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(" " + OK, "All went well.");
    meanings.put(" " + FAILED, "The command failed, or found what it checks for.");
    meanings.put(" " + WRONG_USAGE, "The command line was wrong; nothing was done.");
    meanings.put(" " + SKIPPED, "Done, but something was left out: the messages say what.");
    return meanings;
  }
}
