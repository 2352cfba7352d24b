/**
 * The answers to a few queries over a whole store come in. All its actors, places, events and
 * articles in memory go out, ready to be selected, counted and joined faster than a store can.
 */
@NullMarked
package org.isnad.explore.chronicle;

import org.jspecify.annotations.NullMarked;
