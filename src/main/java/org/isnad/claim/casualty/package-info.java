/**
 * Figures of harmed people. In: the sentences and mentions of one article; out: one claim for each
 * figure that it tells.
 */
@NullMarked
package org.isnad.claim.casualty;

import org.jspecify.annotations.NullMarked;
