/**
 * The actors and places of an article come in. For each one a Wikidata item, a choice of several,
 * or none goes out.
 */
@NullMarked
package org.isnad.link;

import org.jspecify.annotations.NullMarked;
