/**
 * Where the nodes of a network stand in its picture: as far apart as their shortest path is long,
 * and apart enough for their names. Equal networks stand equally.
 */
@NullMarked
package org.isnad.explore.network.layout;

import org.jspecify.annotations.NullMarked;
