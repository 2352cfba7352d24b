/**
 * Words come in, tokens or the plain text of many articles. What kind of word each is goes out: its
 * clusters and the name lists it stands in.
 */
@NullMarked
package org.isnad.sentence.words;

import org.jspecify.annotations.NullMarked;
