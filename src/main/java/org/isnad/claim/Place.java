package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Span;

/** Where something happened. */
public sealed interface Place {
  /** The named place, if there is one. */
  Optional<Named> named();

  /**
   * A place that the text names.
   *
   * @param names the most specific first; each as it stands in the text
   * @param spans where the text says so
   */
  record Named(List<String> names, List<Span> spans) implements Place {
    public Named {
      names = List.copyOf(names);
      spans = List.copyOf(spans);
      if (names.isEmpty()) {
        throw new IllegalArgumentException("a named place needs a name");
      }
    }

    public String name() {
      return names.get(0);
    }

    @Override
    public Optional<Named> named() {
      return Optional.of(this);
    }
  }

  record Unstated() implements Place {
    @Override
    public Optional<Named> named() {
      return Optional.empty();
    }
  }
}
