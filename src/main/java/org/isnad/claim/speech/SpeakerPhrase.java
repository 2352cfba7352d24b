package org.isnad.claim.speech;

/**
 * The words of one speaker.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param name the part of them that is the name, as published
 * @param known whether a list or a rule knows it as somebody who may speak
 */
record SpeakerPhrase(int first, int end, String name, boolean known) {}
