package org.isnad.explore.chronicle;

/**
 * An article.
 *
 * @param id its IRI without the base
 * @param title empty if it has none
 * @param published the day, {@code 2025-07-25}; empty if unknown
 * @param outlet who published it; empty if unknown
 */
public record ArticleEntry(String id, String title, String published, String outlet) {}
