/**
 * A Wikidata JSON dump of any size comes in, line by line. The items that news of diplomacy can
 * name go out, with what tells them apart; whatever is garbled is told of and left out.
 */
@NullMarked
package org.isnad.gazetteer.dump;

import org.jspecify.annotations.NullMarked;
