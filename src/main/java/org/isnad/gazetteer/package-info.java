/**
 * What the world is called in Arabic: states, places, persons and organisations with their names,
 * countries, coordinates and offices. Data files come in; what goes out is a look-up by name, read
 * by the stages that find mentions and by those that link them.
 */
@NullMarked
package org.isnad.gazetteer;

import org.jspecify.annotations.NullMarked;
