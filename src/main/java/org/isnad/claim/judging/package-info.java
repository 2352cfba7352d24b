/** Whether what was read as an encounter is one of politics, diplomacy or conflict. */
@NullMarked
package org.isnad.claim.judging;

import org.jspecify.annotations.NullMarked;
