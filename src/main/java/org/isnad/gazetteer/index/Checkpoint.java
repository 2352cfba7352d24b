package org.isnad.gazetteer.index;

import java.util.Map;

/**
 * How far an index is; written together with what is in it, so that both are there or neither.
 *
 * @param dump fingerprint of the dump; empty if nothing was begun
 * @param line the last line whose item is in
 * @param leftOut lines told of and left out so far
 * @param lastDay of all edits of the items that are in
 */
record Checkpoint(
    String dump, long line, long kept, long leftOut, String lastDay, boolean complete) {
  static Checkpoint none() {
    return new Checkpoint("", 0, 0, 0, "", false);
  }

  static Checkpoint of(Map<String, String> data) {
    return new Checkpoint(
        data.getOrDefault("dump", ""),
        Long.parseLong(data.getOrDefault("line", "0")),
        Long.parseLong(data.getOrDefault("kept", "0")),
        Long.parseLong(data.getOrDefault("left-out", "0")),
        data.getOrDefault("last-day", ""),
        Boolean.parseBoolean(data.getOrDefault("complete", "false")));
  }

  Map<String, String> data() {
    return Map.of(
        "dump", dump,
        "line", Long.toString(line),
        "kept", Long.toString(kept),
        "left-out", Long.toString(leftOut),
        "last-day", lastDay,
        "complete", Boolean.toString(complete));
  }
}
