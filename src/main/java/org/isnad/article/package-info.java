/**
 * Files that somebody published come in. Articles go out: the text exactly as read, with its id,
 * date and origin, or the problem that kept one from being read.
 */
@NullMarked
package org.isnad.article;

import org.jspecify.annotations.NullMarked;
