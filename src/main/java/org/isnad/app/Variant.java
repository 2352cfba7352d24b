package org.isnad.app;

/**
 * The reading of articles with one part left out.
 *
 * @param without the part
 */
record Variant(String without, Extraction extraction, Linking linking) {}
