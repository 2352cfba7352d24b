/**
 * The items of a dump come in. A directory that answers from disk goes out, behind the look-ups
 * that it shares with the built-in gazetteer.
 */
@NullMarked
package org.isnad.gazetteer.index;

import org.jspecify.annotations.NullMarked;
