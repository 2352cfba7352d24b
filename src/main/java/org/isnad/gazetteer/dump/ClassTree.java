package org.isnad.gazetteer.dump;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says of every class under which of the kept classes it stands, however far down. Takes about 30
 * bytes for each pair of classes: 5 million pairs, as in all of Wikidata, are 150 MB.
 */
final class ClassTree {
  private static final Pattern NUMBER = Pattern.compile("Q\\d{1,9}");

  private final List<KeptClasses.Row> kept;
  private final int[] classes;
  private final long[] under;

  private ClassTree(List<KeptClasses.Row> kept, int[] classes, long[] under) {
    this.kept = kept;
    this.classes = classes;
    this.under = under;
  }

  static ClassTree of(Subclasses pairs, KeptClasses keptClasses) {
    List<KeptClasses.Row> kept = keptClasses.rows();
    if (kept.size() > Long.SIZE) {
      throw new IllegalArgumentException(
          "%d kept classes, not more than %d".formatted(kept.size(), Long.SIZE));
    }
    int[] classes = classes(pairs, kept);
    ClassTree tree = new ClassTree(kept, classes, new long[classes.length]);
    Children children = Children.of(pairs, tree);
    for (int i = 0; i < kept.size(); i++) {
      tree.mark(tree.indexOf(kept.get(i).number()), 1L << i, children);
    }
    return tree;
  }

  private static int[] classes(Subclasses pairs, List<KeptClasses.Row> kept) {
    int[] all = new int[2 * pairs.size() + kept.size()];
    int size = 0;
    for (int i = 0; i < pairs.size(); i++) {
      all[size++] = pairs.child(i);
      all[size++] = pairs.parent(i);
    }
    for (KeptClasses.Row row : kept) {
      all[size++] = row.number();
    }
    Arrays.sort(all);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[distinct++] = all[i];
      }
    }
    return Arrays.copyOf(all, distinct);
  }

  private void mark(int root, long bit, Children children) {
    int[] waiting = new int[64];
    int size = 0;
    waiting[size++] = root;
    under[root] |= bit;
    while (size > 0) {
      int at = waiting[--size];
      for (int i = children.start[at]; i < children.start[at + 1]; i++) {
        int child = children.children[i];
        if ((under[child] & bit) == 0) {
          under[child] |= bit;
          if (size == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * size);
          }
          waiting[size++] = child;
        }
      }
    }
  }

  private int indexOf(int number) {
    return Arrays.binarySearch(classes, number);
  }

  /** A bit for each kept class that this one is, or stands under. */
  private long under(String id) {
    if (!NUMBER.matcher(id).matches()) {
      return 0;
    }
    return under(Integer.parseInt(id.substring(1)));
  }

  private long under(int number) {
    int at = indexOf(number);
    return at < 0 ? 0 : under[at];
  }

  /** The first kept class, in their order, of a kind that any of these classes stands under. */
  Optional<KeptClasses.Row> first(List<String> ids, String... kinds) {
    long bits = 0;
    for (String id : ids) {
      bits |= under(id);
    }
    for (long left = bits; left != 0; left &= left - 1) {
      KeptClasses.Row row = kept.get(Long.numberOfTrailingZeros(left));
      if (kinds.length == 0 || Arrays.asList(kinds).contains(row.kind())) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** Whether a class stands under one of the offices. */
  boolean isOffice(int number) {
    for (long left = under(number); left != 0; left &= left - 1) {
      if (kept.get(Long.numberOfTrailingZeros(left)).kind().equals("office")) {
        return true;
      }
    }
    return false;
  }

  /** The children of each class, one after another. */
  private static final class Children {
    private final int[] start;
    private final int[] children;

    private Children(int[] start, int[] children) {
      this.start = start;
      this.children = children;
    }

    static Children of(Subclasses pairs, ClassTree tree) {
      int[] start = new int[tree.classes.length + 1];
      for (int i = 0; i < pairs.size(); i++) {
        start[tree.indexOf(pairs.parent(i)) + 1]++;
      }
      for (int i = 1; i < start.length; i++) {
        start[i] += start[i - 1];
      }
      int[] next = start.clone();
      int[] children = new int[pairs.size()];
      for (int i = 0; i < pairs.size(); i++) {
        children[next[tree.indexOf(pairs.parent(i))]++] = tree.indexOf(pairs.child(i));
      }
      return new Children(start, children);
    }
  }
}
