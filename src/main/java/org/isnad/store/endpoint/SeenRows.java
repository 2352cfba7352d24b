package org.isnad.store.endpoint;

import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Which rows were seen before, by their hashes in a few bits. Some that were not are taken for
 * seen, fewer than half; once half of the room is taken, every row counts as new.
 */
final class SeenRows {
  private final int slots;
  private final Set<Var> compared;
  private final BitSet seen = new BitSet();
  private int taken;

  /**
   * @param slots a power of two
   * @param compared rows that are equal in these are equal; all variables if there are none
   */
  SeenRows(int slots, Collection<Var> compared) {
    this.slots = slots;
    this.compared = Set.copyOf(compared);
  }

  boolean isNew(Binding row) {
    if (taken >= slots / 2) {
      return true;
    }
    int slot = hash(row) & (slots - 1);
    if (seen.get(slot)) {
      return false;
    }
    seen.set(slot);
    taken++;
    return true;
  }

  /** A sum, since rows have their variables in any order; not Jena's, where equal values cancel. */
  private int hash(Binding row) {
    int hash = 0;
    Iterator<Var> variables = compared.isEmpty() ? row.vars() : compared.iterator();
    while (variables.hasNext()) {
      Var variable = variables.next();
      Node value = row.get(variable);
      if (value != null) {
        hash += mixed(31 * variable.hashCode() + value.hashCode());
      }
    }
    return mixed(hash);
  }

  /** Lets every bit have a say in every other, as MurmurHash3 ends. */
  private static int mixed(int bits) {
    int hash = (bits ^ (bits >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
