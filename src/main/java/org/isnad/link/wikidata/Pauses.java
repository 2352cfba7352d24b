package org.isnad.link.wikidata;

import java.time.Duration;

/** Waits; another one for tests only writes down how long. */
public interface Pauses {
  /**
   * Lets the time pass.
   *
   * @throws InterruptedException if the program is to end
   */
  void pause(Duration time) throws InterruptedException;

  /** Waits really. */
  static Pauses real() {
    return time -> Thread.sleep(time.toMillis());
  }
}
