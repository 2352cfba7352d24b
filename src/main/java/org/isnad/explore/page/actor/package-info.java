/**
 * The id of an actor comes in. Who it is, whom it meets, where, through whom and by which words go
 * out.
 */
@NullMarked
package org.isnad.explore.page.actor;

import org.jspecify.annotations.NullMarked;
