/**
 * Sentences come in. The words that name an actor, an office, a place, a day, a figure or a speaker
 * go out.
 */
@NullMarked
package org.isnad.mention;

import org.jspecify.annotations.NullMarked;
