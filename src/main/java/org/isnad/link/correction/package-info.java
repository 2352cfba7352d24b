/**
 * What humans decided about links comes in, and the links that the program found. The links go out
 * with each decision in the place of the program's answer.
 */
@NullMarked
package org.isnad.link.correction;

import org.jspecify.annotations.NullMarked;
