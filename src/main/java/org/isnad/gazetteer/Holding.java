package org.isnad.gazetteer;

/**
 * An office that a person held.
 *
 * @param title as the source has it, in English
 * @param of id of the state or organisation; empty if the source names none
 */
public record Holding(Office office, String title, String of, Term term) {}
