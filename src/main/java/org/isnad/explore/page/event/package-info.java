/** The id of an event comes in. Its claims, where they differ, and what lies near it go out. */
@NullMarked
package org.isnad.explore.page.event;

import org.jspecify.annotations.NullMarked;
