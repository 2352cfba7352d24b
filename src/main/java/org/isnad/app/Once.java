package org.isnad.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Loads a thing when it is first asked for, and keeps it. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> loading;
  private @Nullable T loaded;

  Once(Supplier<T> loading) {
    this.loading = loading;
  }

  @Override
  public synchronized T get() {
    T known = loaded;
    if (known == null) {
      known = loading.get();
      loaded = known;
    }
    return known;
  }
}
