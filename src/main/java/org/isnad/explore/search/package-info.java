/**
 * The words that a reader types come in. Actors, places, events and articles that they can mean go
 * out, the best fit first.
 */
@NullMarked
package org.isnad.explore.search;

import org.jspecify.annotations.NullMarked;
