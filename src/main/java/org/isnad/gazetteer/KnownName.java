package org.isnad.gazetteer;

/**
 * A name as a mention finder looks for it.
 *
 * @param form matching form, words apart by one space
 * @param ordinary whether the same letters are also an ordinary word, so that the name needs a word
 *     beside it that says what it is: «الباب», «الثورة»
 */
public record KnownName(String form, Item.Kind kind, String type, String id, boolean ordinary) {}
