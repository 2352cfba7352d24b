package org.isnad.gazetteer.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps so many answers, those that were asked for last. */
final class Recent<K, V> {
  private final Map<K, V> answers;

  Recent(int most) {
    answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer kept, or one that is looked up now; two threads may look up the same. */
  V get(K question, Supplier<V> lookUp) {
    synchronized (answers) {
      V kept = answers.get(question);
      if (kept != null) {
        return kept;
      }
    }
    V answer = lookUp.get();
    synchronized (answers) {
      answers.put(question, answer);
    }
    return answer;
  }
}
