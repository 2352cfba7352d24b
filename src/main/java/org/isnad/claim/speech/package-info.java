/**
 * Sentences and their mentions come in. Who speaks in them goes out, and which words each of them
 * is responsible for.
 */
@NullMarked
package org.isnad.claim.speech;

import org.jspecify.annotations.NullMarked;
