/** The id of an article comes in. Its text goes out, with what is named and claimed where. */
@NullMarked
package org.isnad.explore.page.article;

import org.jspecify.annotations.NullMarked;
