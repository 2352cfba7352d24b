/**
 * Article text comes in. Sentences segmented and tagged by Stanford CoreNLP go out; no other
 * package talks to its annotators.
 */
@NullMarked
package org.isnad.sentence.corenlp;

import org.jspecify.annotations.NullMarked;
