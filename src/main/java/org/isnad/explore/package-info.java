/** HTTP requests come in. Read-only web pages go out. */
@NullMarked
package org.isnad.explore;

import org.jspecify.annotations.NullMarked;
