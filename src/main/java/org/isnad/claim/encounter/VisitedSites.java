package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.mention.Words;
import org.isnad.sentence.Sentence;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;
import org.jspecify.annotations.Nullable;

/**
 * Where a journey leads when no town is told: a building, an institution or a stretch of land that
 * no list of places has. «زار المسجد الأقصى», «بزيارة لجامعة الموصل», «المنطقة التي شهدت الهجوم».
 */
final class VisitedSites {
  static final String FOUND_BY = "visited-site";
  private static final int REACH = 14;
  private static final int LONGEST = 7;
  private static final Set<String> TO = Set.of("الي", "ل", "ب");
  private static final Set<String> VISITS_ITS_OBJECT =
      Set.of(
          "زار", "زارت", "زاروا", "زارا", "يزور", "تزور", "يزوران", "يزورون", "تفقد", "تفقدت",
          "تفقدوا", "يتفقد", "تتفقد", "يتفقدون");

  /** Words that without more say nothing of where. */
  private static final Set<String> VAGUE =
      Set.of("الموقع", "المركز", "المشروع", "الدار", "الوزاره", "الحدود", "المحافظه");

  private static final Set<String> HEADS = heads();

  private final Set<String> travels;

  /**
   * @param travels matching forms of the verbs and nouns that tell a journey
   */
  VisitedSites(Set<String> travels) {
    this.travels = Set.copyOf(travels);
  }

  private static Set<String> heads() {
    Set<String> heads = new HashSet<>();
    for (List<String> row : Table.read("/lexicon/visited-sites.tsv").rows()) {
      heads.add(MatchingForm.of(row.get(0)));
    }
    return heads;
  }

  /** Whether a place is a building, an institution or a stretch of land, not a town or state. */
  static boolean isSite(Mention place) {
    return place.foundBy().equals(FOUND_BY);
  }

  /** «زار», «تفقد»: a state after such a verb is where it leads. */
  static boolean visitsItsObject(Clause clause, int verb) {
    return VISITS_ITS_OBJECT.contains(clause.form(verb));
  }

  /** The mentions of a sentence, in order, with the sites that journeys lead to. */
  List<Mention> among(String text, Sentence sentence, List<Mention> mentions) {
    Clause clause = new Clause(Chunk.of(sentence, mentions));
    List<Mention> all = new ArrayList<>(mentions);
    for (int i = 0; i < clause.size(); i++) {
      boolean travel = clause.at(i).isWord() && travels.contains(clause.form(i));
      int site = travel ? site(clause, i) : -1;
      if (site >= 0) {
        int first = clause.at(site).first();
        Words words = Words.of(text, sentence, first, clause.at(end(clause, site) - 1).end());
        all.removeIf(
            mention -> mention.words().first() >= first && mention.words().end() <= words.end());
        all.add(new Mention.Locality(words, FOUND_BY, name(clause, site, words.surface())));
        all.sort((one, other) -> Integer.compare(one.words().first(), other.words().first()));
        return all;
      }
    }
    return mentions;
  }

  /** As published; «لمنطقة», what «للمنطقة» leaves after its preposition, is «المنطقة». */
  private static String name(Clause clause, int site, String surface) {
    boolean articleLost = clause.form(site - 1).equals("ل") && surface.startsWith("ل");
    return articleLost ? "ا" + surface : surface;
  }

  /** The chunk where the site begins; -1 if there is none or a town is told. */
  private static int site(Clause clause, int travel) {
    int site = -1;
    for (int i = travel + 1; clause.has(i) && i - travel <= REACH; i++) {
      if (clause.at(i).isPlace() && isTown(clause.at(i).mention())) {
        return -1;
      }
      boolean stop =
          clause.at(i).isVerb()
              || Clause.isRelative(clause.form(i))
              || ArgumentWords.BREAKS.contains(clause.form(i))
              || clause.form(i).equals("\"") && !(site < 0 && isHead(clause, i + 1))
              || site >= 0 && (clause.isComma(i) || clause.isAnd(i));
      if (stop) {
        return site;
      }
      if (site < 0 && isHead(clause, i) && isDestination(clause, travel, i)) {
        int end = end(clause, i);
        boolean his = end == i + 2 && clause.at(i + 1).tag().equals("PRP$"); // «في قصره بجدة»
        boolean vague = his || end == i + 1 && VAGUE.contains(clause.form(i));
        site = end > i && !vague ? i : -1;
      }
    }
    return site;
  }

  private static boolean isTown(@Nullable Mention mention) {
    return mention != null && !mention.foundBy().equals("nation-adjective");
  }

  private static boolean isHead(Clause clause, int i) {
    Mention mention = clause.has(i) ? clause.at(i).mention() : null;
    String form =
        mention instanceof Mention.Organization
            ? MatchingForm.of(mention.words().surface()).split("\\s+")[0]
            : clause.form(i);
    if (clause.form(i - 1).equals("ل") && form.startsWith("ل")) {
      form = form.substring(1);
    }
    String tag = clause.has(i) ? clause.at(i).tag() : "";
    // «أكاديمية» looks like an adjective
    boolean noun = mention != null || tag.contains("NN") || tag.equals("JJ");
    return noun && HEADS.contains(form.startsWith("ال") ? form.substring(2) : form);
  }

  /** After «إلى», «ل», «ب», or without a preposition where a verb or noun of visiting wants one. */
  private static boolean isDestination(Clause clause, int travel, int i) {
    boolean verb = VISITS_ITS_OBJECT.contains(clause.form(travel)) && clause.at(travel).isVerb();
    boolean inside =
        clause.form(i - 1).equals("في") && (verb || Destinations.isTourNoun(clause.form(travel)));
    if (clause.form(i - 1).equals("\"") && i - 1 > travel) {
      return i - 1 == travel + 1 || isDestination(clause, travel, i - 1);
    }
    if (TO.contains(clause.form(i - 1)) || inside) {
      return true;
    }
    Chunk before = clause.at(i - 1);
    boolean pronoun = before.tag().startsWith("PRP");
    boolean free =
        before.mention() != null
            || pronoun
            || before.tag().equals("RB")
            || clause.isComma(i - 1)
            || before.tag().startsWith("DTNN");
    boolean journey = clause.form(travel).startsWith("زيار");
    return i == travel + 1 && (verb || journey)
        || verb && free
        || journey && pronoun && i == travel + 2;
  }

  /** After the last chunk of a definite phrase; {@code head} itself if it is none. */
  private static int end(Clause clause, int head) {
    boolean closed = clause.at(head).mention() != null || clause.form(head).startsWith("ال");
    int end = head + 1;
    while (clause.has(end) && end - head < LONGEST) {
      Chunk chunk = clause.at(end);
      String tag = chunk.tag();
      boolean named =
          chunk.mention() instanceof Mention.Person
              || chunk.mention() instanceof Mention.Organization;
      boolean closes = named || tag.startsWith("DTNN") || tag.equals("NNP") || tag.equals("PRP$");
      boolean goesOn =
          closed
              ? tag.startsWith("DTJJ") || tag.equals("DTNNP") || tag.equals("NNP")
              : closes || tag.equals("NN") || tag.equals("JJ");
      if (!goesOn) {
        break;
      }
      closed |= closes;
      end++;
    }
    return closed ? end : head;
  }
}
