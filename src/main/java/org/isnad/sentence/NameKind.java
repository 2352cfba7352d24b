package org.isnad.sentence;

import java.util.Optional;

/** What a name names, in the classes of the ANERcorp annotation. */
public enum NameKind {
  PERSON("PERS"),
  /** Also every state, whether it acts or is a place. */
  PLACE("LOC"),
  ORGANIZATION("ORG"),
  /** Nationalities of things, events, works, products. */
  OTHER("MISC");

  private final String label;

  NameKind(String label) {
    this.label = label;
  }

  /** The class as annotated corpora write it behind {@code B-} and {@code I-}. */
  public String label() {
    return label;
  }

  /** The kind with this class; empty for a class that is none of ours. */
  public static Optional<NameKind> of(String label) {
    for (NameKind kind : values()) {
      if (kind.label.equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
