/** An article comes in. All that it claims goes out. */
@NullMarked
package org.isnad.claim.finding;

import org.jspecify.annotations.NullMarked;
