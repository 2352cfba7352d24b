/**
 * Requests of strangers come in. Answers go out that are bounded in time, memory and size, whatever
 * was asked, and everybody else is answered meanwhile.
 */
@NullMarked
package org.isnad.store.endpoint;

import org.jspecify.annotations.NullMarked;
