package org.isnad.claim.speech;

import org.isnad.text.Span;

/**
 * Somebody who says something.
 *
 * @param name as published, without the title of a person who is named
 * @param words where all the words stand that introduce the speaker
 */
public record Speaker(String name, Span words) {}
