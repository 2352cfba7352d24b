package org.isnad.claim;

import java.util.List;
import org.isnad.text.Span;

/**
 * Somebody or something that acts in one article, under all the names that this article gives.
 *
 * @param id unique in the article: a1, a2, …
 * @param names the fullest first; each as it stands in the text
 * @param mentions where the article names the actor, in the order of the text
 */
public record Actor(
    String id, Type type, List<String> names, List<Office> offices, List<Span> mentions) {
  /** What kind of actor; GUIDE's person, state, organization, group. */
  public enum Type {
    PERSON,
    STATE,
    ORGANIZATION,
    /** Unnamed people: «مسؤولين سوريين». */
    GROUP;

    /** The word of the facts format: {@code person}. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Actor {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
    mentions = List.copyOf(mentions);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("actor %s has no name".formatted(id));
    }
    if (type != Type.PERSON && !offices.isEmpty()) {
      throw new IllegalArgumentException(
          "only persons hold offices, not %s (%s)".formatted(names.get(0), type));
    }
  }

  /** The fullest name. */
  public String name() {
    return names.get(0);
  }
}
