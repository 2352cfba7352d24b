/**
 * A store comes in. Pages go out on which people explore it: the files that a browser runs, and the
 * data they ask for.
 */
@NullMarked
package org.isnad.explore;

import org.jspecify.annotations.NullMarked;
