/**
 * Plain characters come in. Spans of an article, the matching form of Arabic words and the numbers
 * they spell go out.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
