package org.isnad.gazetteer.dump;

/**
 * An item of use, and what it is.
 *
 * @param kind {@code person}, {@code state}, {@code place}, {@code organization} or {@code office}
 * @param type of place or organisation, or which office; a word of the built-in gazetteer
 */
public record KeptItem(DumpItem item, String kind, String type) {}
