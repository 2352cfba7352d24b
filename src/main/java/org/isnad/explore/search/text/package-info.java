/**
 * Articles and the words that a reader types come in. Articles that hold the words go out, with the
 * places where they stand; only this package and the gazetteer's index know Lucene.
 */
@NullMarked
package org.isnad.explore.search.text;

import org.jspecify.annotations.NullMarked;
