package org.isnad.claim.casualty;

import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Claim.Casualty.Harm;
import org.isnad.claim.Count;
import org.isnad.claim.casualty.Figure.Counted;
import org.isnad.claim.casualty.Figure.Kind;

/**
 * Reads single victims whom a harm word meets and whom only their tie to somebody makes known:
 * «مقتل زوجته فاطمة», «خطف زعيمها», «اعتقال الثالث», «بينهم كندي».
 */
final class RelatedPerson {
  private static final Set<String> KIN =
      Set.of(
          ("زوج زوجت طليقت ابن ابنت نجل شقيق شقيقت اخ اخت والد والدت خطيبت رضيع طفل طفلت حفيد"
                  + " جار جارت صديق صديقت عم خال")
              .split(" ", -1));

  /** Who belongs to a group as its head or servant. */
  private static final Set<String> HEADS =
      Set.of("زعيم", "قايد", "رييس", "نايب", "امير", "مساعد", "مرافق", "سايق", "حارس", "مترجم");

  private static final Set<String> ORDINALS =
      Set.of("الثاني", "الثالث", "الرابع", "الخامس", "السادس");

  /** Words of natural death and of loss, which obituaries and lives are full of. */
  private static final Set<String> PEACEFUL =
      Set.of("توفي", "توفيت", "يتوفي", "وفاه", "مات", "ماتت", "يموت", "تموت", "موت");

  private RelatedPerson() {}

  /** Whether a word is one of kinship, as it stands before a pronoun: «زوجت», «ابن». */
  static boolean isKin(String form) {
    return KIN.contains(form);
  }

  static Optional<Figure> at(Line line, int from) {
    if (isOwned(line, from) && isStruck(line, from)) {
      return Optional.of(person(from, nameEnd(line, from + 2), Kind.BARE));
    }
    boolean follower = ORDINALS.contains(line.form(from)) && isFollower(line, from);
    if (follower) {
      return Optional.of(person(from, from + 1, Kind.DEFINITE));
    }
    return isListedNational(line, from)
        ? Optional.of(person(from, from + 1, Kind.BARE))
        : Optional.empty();
  }

  /** «زوجته», «قائدهم». */
  private static boolean isOwned(Line line, int at) {
    String form = line.form(at);
    return (KIN.contains(form) || HEADS.contains(form))
        && line.form(at + 1).matches("ه|ها|هم|هما")
        && line.areJoined(at, at + 1);
  }

  /** «قتل زوجته», «قتل الرجل زوجته», «قتل رجل وزوجته»; «توفي والده» tells of a life. */
  private static boolean isStruck(Line line, int at) {
    boolean both =
        KIN.contains(line.form(at))
            && line.form(at - 1).equals("و")
            && People.number(line.form(at - 2)).isPresent();
    return isStriking(line, at - 1)
        || both && isStriking(line, at - 3)
        || (KIN.contains(line.form(at))
            && line.isDefinite(at - 1)
            && HarmWord.of(line.form(at - 2), HarmWord.Use.VICTIMS_AFTER).isPresent()
            && isStriking(line, at - 2));
  }

  private static boolean isStriking(Line line, int at) {
    String form = line.form(at);
    return !PEACEFUL.contains(form)
        && HarmWord.of(form).stream()
            .anyMatch(
                word ->
                    !word.use().isVictim()
                        && word.use() != HarmWord.Use.VICTIMS_BEFORE
                        && (Harms.isOfLife(word.harm()) || isSeizure(word)));
  }

  private static boolean isSeizure(HarmWord word) {
    return word.harm() == Harm.DETAINED && !word.lemma().matches("أوقف|ضبط|سجن|حبس");
  }

  /** The name after the word of kinship: «زوجته فاطمة الحاج». */
  private static int nameEnd(Line line, int from) {
    int end = from;
    while (end < from + 4 && line.tag(end).matches("(DT)?NNP")) {
      end++;
    }
    return end;
  }

  /** «اعتقال الثالث», «القبض على الرابع»; «الاعتقال الثاني» is no person. */
  private static boolean isFollower(Line line, int at) {
    boolean caught = line.form(at - 1).equals("علي") && line.form(at - 2).equals("القبض");
    boolean struck = !line.form(at - 1).startsWith("ال") && isStriking(line, at - 1);
    boolean alone = !line.isNoun(at + 1) && !line.tag(at + 1).matches("(DT)?NNP");
    return alone && (caught || struck);
  }

  /** «بينهم كندي», «قتلوا إيطاليين وأميركيا». */
  private static boolean isListedNational(Line line, int at) {
    if (!People.isOfNation(line.form(at))) {
      return false;
    }
    boolean among = line.form(at - 1).matches("هم|هن") && line.form(at - 2).matches("بين|من");
    boolean listed =
        line.form(at - 1).equals("و")
            && line.form(at).endsWith("ا")
            && line.form(at - 2).matches(".{3,}ي(ين|ا)")
            && line.isNisba(at - 2)
            && !line.isDefinite(at - 2);
    return among || listed;
  }

  private static Figure person(int first, int end, Kind kind) {
    return new Figure(
        first, end, Count.exactly(1), 1, kind, Counted.PEOPLE, first, end, Optional.empty());
  }
}
