package org.isnad.claim.casualty;

import java.util.Optional;
import org.isnad.claim.Claim.Casualty.Harm;
import org.isnad.claim.Count;

/**
 * Words of a sentence that say how many: «ما لا يقل عن 12 طفلا», «عشرات القتلى», «جنديين».
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param number the number told, whatever its hedge: 12; of a range the lower end
 * @param kind how the words count
 * @param counted what is counted
 * @param victimsFirst index of the first token that says who
 * @param victimsEnd index after the last such token; the same if none does
 * @param harm the harm that the counted noun itself says: «قتيلا»
 */
record Figure(
    int first,
    int end,
    Count count,
    long number,
    Kind kind,
    Counted counted,
    int victimsFirst,
    int victimsEnd,
    Optional<Harm> harm) {
  /** Whether the words say no more than that there are several: «عدد من», «آخرين». */
  boolean isSome() {
    return number == 2 && count.max().isEmpty();
  }

  /** How the words count. */
  enum Kind {
    /** By a number or a word of quantity. */
    COUNTED,
    /** By the number of a noun without article: «جندي», «جنديين», «جنود». */
    BARE,
    /** By a noun with article, which can point back: «القتيلين». */
    DEFINITE,
    /** By a name or a title. */
    NAMED
  }

  /** What is counted. */
  enum Counted {
    PEOPLE,
    /** Nothing that the lexicon knows, or nothing at all: «وأصيب 15». */
    UNKNOWN
  }
}
