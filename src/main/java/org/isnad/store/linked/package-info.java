/**
 * A store comes in. Pages and RDF documents about every thing that it names go out, and a
 * description of the whole data set.
 */
@NullMarked
package org.isnad.store.linked;

import org.jspecify.annotations.NullMarked;
