package org.isnad.event;

import org.isnad.text.MatchingForm;

/**
 * Somebody who takes part in an encounter or mediates it.
 *
 * @param key equal for the same actor in any article
 * @param named whether the key tells one actor from all others; not so for «مسؤولين سوريين»
 */
public record Party(String key, boolean named) implements Comparable<Party> {
  /** An actor known by name. */
  public static Party named(String key) {
    return new Party(key, true);
  }

  /**
   * An actor known only by a phrase; the same phrase in two articles need not be the same people.
   * The endings ون and ين of the plural count as one.
   */
  public static Party unnamed(String phrase) {
    StringBuilder key = new StringBuilder("~");
    for (String word : MatchingForm.of(phrase).strip().split("[\\s_]+", -1)) {
      boolean plural = word.length() > 4 && word.endsWith("ون");
      key.append(plural ? word.substring(0, word.length() - 2) + "ين" : word).append(' ');
    }
    return new Party(key.toString().strip(), false);
  }

  @Override
  public int compareTo(Party other) {
    return key.compareTo(other.key);
  }
}
