package org.isnad.sentence.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Table;

/**
 * Words that a corpus mostly uses as names of places, whatever a tagger makes of them: «تعز»,
 * «الدريهمي». Taken from the {@linkplain NameWords harvest of names}.
 */
public final class PlaceUses {
  /** Where in a word's levels the beginning of a place's name stands. */
  private static final int PLACE = 2;

  /** From which level on most uses are a place's. */
  private static final char MOSTLY = '5';

  /** Up to which level another kind of name may be read into it. */
  private static final char ELSE = '2';

  /** What stands behind the levels of a word seen less than five times. */
  private static final char RARE = 'r';

  private final Set<String> mostly = new HashSet<>();

  private PlaceUses() {}

  /** The words of the list that comes with the program. */
  public static PlaceUses load() {
    PlaceUses read = new PlaceUses();
    for (List<String> row : Table.read(NameWords.SHIPPED).rows()) {
      String levels = row.get(1);
      boolean often = levels.charAt(NameWords.KINDS) != RARE;
      if (often && levels.charAt(PLACE) >= MOSTLY && isElseLess(levels)) {
        read.mostly.add(row.get(0));
      }
    }
    return read;
  }

  private static boolean isElseLess(String levels) {
    for (int kind = 0; kind < NameWords.KINDS; kind++) {
      if (kind != PLACE && levels.charAt(kind) > ELSE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether most uses of a word are a place's.
   *
   * @param form a matching form
   */
  public boolean isMostly(String form) {
    return mostly.contains(form);
  }
}
