/**
 * Sentences and their mentions come in. What the article claims goes out: who met whom, where,
 * when, through whom, who was harmed, who says so, and whether it is held, planned or denied.
 */
@NullMarked
package org.isnad.claim;

import org.jspecify.annotations.NullMarked;
