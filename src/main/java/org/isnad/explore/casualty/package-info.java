/**
 * The figures of a store and the parameters of the page of casualties come in. Incidents with their
 * figures side by side go out, never added up.
 */
@NullMarked
package org.isnad.explore.casualty;

import org.jspecify.annotations.NullMarked;
