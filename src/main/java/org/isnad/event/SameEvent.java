package org.isnad.event;

import java.util.Set;

/** When two accounts are of one event. Symmetric in its two accounts. */
interface SameEvent<A extends Account> {
  /** Two accounts are compared only if they have one of these keys in common. */
  Set<String> blocks(A account);

  /** Two accounts are compared only if their windows overlap. */
  Window window(A account);

  /** How sure it is that both tell one event, in thousandths; 0 if they do not. */
  int score(A one, A other);

  /** Whether both can stand in one event, once others have brought them together. */
  boolean compatible(A one, A other);

  /** What {@link #compatible} looks at: accounts with equal traits are compatible with the same. */
  Object traits(A account);

  /** Epoch days, both ends included; empty if it ends before it starts. */
  record Window(long first, long last) {
    static Window never() {
      return new Window(0, -1);
    }

    boolean isEmpty() {
      return last < first;
    }
  }
}
