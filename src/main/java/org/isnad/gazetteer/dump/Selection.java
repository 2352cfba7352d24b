package org.isnad.gazetteer.dump;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which items are kept: those with an Arabic name that are persons with an office or a
 * political occupation, states, places or organisations; and offices, with a name or without,
 * because they say of which state their holders are.
 */
final class Selection {
  private final ClassTree tree;

  Selection(ClassTree tree) {
    this.tree = tree;
  }

  /** Whether the line is of an office, which is of use without an Arabic name. */
  boolean mayKeepNameless(EntityLine line) {
    return tree.isOffice(line.number().orElse(0));
  }

  Optional<KeptItem> keep(DumpItem item) {
    List<String> classes = item.values("P31");
    if (classes.contains("Q5")) {
      return isPolitical(item) ? named(new KeptItem(item, "person", "person")) : Optional.empty();
    }
    List<String> itself = Stream.concat(Stream.of(item.id()), classes.stream()).toList();
    Optional<KeptClasses.Row> office = tree.first(itself, "office");
    if (office.isPresent()) {
      return Optional.of(new KeptItem(item, "office", office.get().type()));
    }
    return tree.first(classes, "state", "organization", "place")
        .map(row -> new KeptItem(item, row.kind(), row.type()))
        .flatMap(Selection::named);
  }

  private boolean isPolitical(DumpItem item) {
    return !item.positions().isEmpty()
        || tree.first(item.values("P106"), "occupation", "office").isPresent();
  }

  private static Optional<KeptItem> named(KeptItem kept) {
    return kept.item().names().arabic().isEmpty() ? Optional.empty() : Optional.of(kept);
  }
}
