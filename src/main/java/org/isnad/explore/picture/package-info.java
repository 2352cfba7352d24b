/**
 * The parameters of a page and the chronicle come in. What its picture shows goes out: events
 * counted by time and by place.
 */
@NullMarked
package org.isnad.explore.picture;

import org.jspecify.annotations.NullMarked;
