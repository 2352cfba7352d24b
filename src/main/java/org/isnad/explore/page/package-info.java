/**
 * The parameters of a page come in. What it shows goes out as plain values, ready to be written as
 * JSON.
 */
@NullMarked
package org.isnad.explore.page;

import org.jspecify.annotations.NullMarked;
