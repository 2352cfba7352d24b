/** Sentences and their mentions come in. Encounters go out, read by rules that are data. */
@NullMarked
package org.isnad.claim.encounter;

import org.jspecify.annotations.NullMarked;
