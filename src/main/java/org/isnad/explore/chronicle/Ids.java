package org.isnad.explore.chronicle;

import java.util.regex.Pattern;

/**
 * Short names of the things of a store: an IRI without the base of the data, and the whole IRI of
 * what lies outside it.
 *
 * @param base what the IRIs of the data start with
 */
public record Ids(String base) {
  private static final Pattern WHOLE = Pattern.compile("(?:https?|urn|file):.*", Pattern.DOTALL);

  /** The id of an IRI; any other text as it is. */
  public String id(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /** The IRI of an id. What somebody typed may make none: whoever asks with it has to look. */
  public String iri(String id) {
    return WHOLE.matcher(id).matches() ? id : base + id;
  }
}
