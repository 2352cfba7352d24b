package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What one command line gave: exit status and both streams. */
record CommandLineRun(int status, String out, String err) {
  static CommandLineRun of(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int status = Program.run(console, new TestingStages(), words);
    return new CommandLineRun(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
