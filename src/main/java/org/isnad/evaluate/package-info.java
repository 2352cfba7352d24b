/**
 * Gold facts and extracted facts come in. Precision, recall and F1 for each kind of fact go out.
 */
@NullMarked
package org.isnad.evaluate;

import org.jspecify.annotations.NullMarked;
