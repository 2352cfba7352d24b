/**
 * The actors and places of an article come in. For each one a Wikidata item, a choice of several,
 * or none goes out, with a score and what spoke for it.
 */
@NullMarked
package org.isnad.link;

import org.jspecify.annotations.NullMarked;
