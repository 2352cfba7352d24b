package org.isnad.gazetteer.index;

import java.util.ArrayList;
import java.util.List;
import org.isnad.gazetteer.dump.Dump;

/** Keeps what it is told while a dump is read. */
record Told(List<String> leftOut) implements Dump.Watcher {
  Told() {
    this(new ArrayList<>());
  }

  @Override
  public void at(Dump.Step step, long line, long bytes, long ofBytes) {}

  @Override
  public void leftOut(long line, String why) {
    leftOut.add(line + ": " + why);
  }
}
