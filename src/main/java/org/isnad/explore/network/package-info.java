/**
 * A chronicle and a selection of its events come in. Who met whom and through whom goes out: actors
 * or states, the ties between them and the gatherings that join more than two.
 */
@NullMarked
package org.isnad.explore.network;

import org.jspecify.annotations.NullMarked;
