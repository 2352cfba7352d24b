/** Command lines come in. The pipeline runs, and its results, messages and exit codes go out. */
@NullMarked
package org.isnad.app;

import org.jspecify.annotations.NullMarked;
