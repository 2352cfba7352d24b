/**
 * Actors and places that are linked to nothing come in, and the address of a service that knows
 * Wikidata. What its items say for and against each goes out as proposals; nothing is decided here.
 */
@NullMarked
package org.isnad.link.wikidata;

import org.jspecify.annotations.NullMarked;
