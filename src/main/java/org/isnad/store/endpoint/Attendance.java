package org.isnad.store.endpoint;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts requests from their arrival until their answer is read, so that clients who never read
 * cannot take all the threads of the server, nor one client all of these places.
 */
final class Attendance {
  private final int most;
  private final int mostOfOne;
  private final Map<String, Integer> present = new HashMap<>();
  private int all;

  Attendance(int most, int mostOfOne) {
    this.most = most;
    this.mostOfOne = mostOfOne;
  }

  synchronized boolean arrive(String client) {
    int own = present.getOrDefault(client, 0);
    if (all >= most || own >= mostOfOne) {
      return false;
    }
    present.put(client, own + 1);
    all++;
    return true;
  }

  synchronized void leave(String client) {
    all--;
    present.computeIfPresent(client, (name, own) -> own > 1 ? own - 1 : null);
  }
}
