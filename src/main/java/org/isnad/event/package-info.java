/**
 * The linked claims of many articles come in. Events go out: one for each real encounter or toll,
 * with all claims about it side by side.
 */
@NullMarked
package org.isnad.event;

import org.jspecify.annotations.NullMarked;
