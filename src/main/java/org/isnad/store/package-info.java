/**
 * Graphs come in. A TDB2 data set on disk, its SPARQL endpoint and the answers of the query library
 * go out.
 */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
