/**
 * A number of meetings and a seed come in. A store of invented articles goes out that is as large,
 * as skewed and as linked as one made of news, the same for the same seed.
 */
@NullMarked
package org.isnad.app.synthetic;

import org.jspecify.annotations.NullMarked;
