/**
 * A store comes in, and what of it is wanted. Tables, networks and references go out in the formats
 * of spreadsheets, graph programs and reference managers, as files and over HTTP.
 */
@NullMarked
package org.isnad.explore.export;

import org.jspecify.annotations.NullMarked;
