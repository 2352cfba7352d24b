/**
 * Names from a spreadsheet come in. The actors, places and sources of a store that may bear them go
 * out, as the Reconciliation Service API 0.2 of the W3C community group has it.
 */
@NullMarked
package org.isnad.store.reconcile;

import org.jspecify.annotations.NullMarked;
