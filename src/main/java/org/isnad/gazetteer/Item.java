package org.isnad.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * One thing that has a name.
 *
 * @param id its Q-id, or {@code x-…} if no Wikidata item is verified for it
 * @param type what kind of place or organisation (city, region, party, medium…); the word of the
 *     data file
 * @param names in Arabic, the label first; never empty
 * @param country id of its state; empty if it has none or it is not known
 * @param within id of the place that contains it; empty if not known
 */
public record Item(
    String id,
    Kind kind,
    String type,
    List<Name> names,
    String english,
    String country,
    String within,
    Location location,
    List<Holding> holdings) {
  /** What kind of thing. */
  public enum Kind {
    STATE,
    PLACE,
    PERSON,
    ORGANIZATION
  }

  /** Whose spelling a name is. */
  public enum Writer {
    WIKIDATA,
    CLDR,
    WHOS_ON_FIRST,
    /** Written for this gazetteer from the usage of the press; no source has it. */
    ISNAD
  }

  /** One spelling of a name. */
  public record Name(String text, Writer writtenBy) {}

  public Item {
    names = List.copyOf(names);
    holdings = List.copyOf(holdings);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("item %s has no Arabic name".formatted(id));
    }
  }

  /** The verified Wikidata item. */
  public Optional<String> qid() {
    return id.startsWith("Q") ? Optional.of(id) : Optional.empty();
  }

  /** The Arabic name that the press uses first. */
  public String label() {
    return names.get(0).text();
  }

  /** The other Arabic names. */
  public List<String> aliases() {
    return names.stream().skip(1).map(Name::text).toList();
  }
}
