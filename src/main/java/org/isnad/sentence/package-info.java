/**
 * An article comes in. Its sentences and their tokens go out, each with its place in the article's
 * text.
 */
@NullMarked
package org.isnad.sentence;

import org.jspecify.annotations.NullMarked;
