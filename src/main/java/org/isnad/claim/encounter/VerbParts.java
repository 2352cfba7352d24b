package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;
import org.isnad.mention.OfficeWords;

/** Who plays which part around a verb that tells an encounter. */
final class VerbParts {

  /** What a meeting does in the singular, and two people in the dual. */
  private static final Set<String> COVERS =
      Set.of("تناول", "تناولت", "بحث", "بحثت", "ناقش", "ناقشت");

  private VerbParts() {}

  static void verbParts(
      Draft draft, Clause clause, int verb, List<List<Mention>> bare, Antecedents antecedents) {
    Frame frame = draft.frame;
    List<List<Mention>> phrases = new ArrayList<>(bare);
    if (frame.object() == Part.PLACE) {
      for (List<Mention> phrase : bare) {
        boolean place =
            phrase.stream()
                .allMatch(
                    mention ->
                        mention instanceof Mention.Locality || mention instanceof Mention.State);
        boolean objectHere =
            phrases.size() > 1 && phrase != phrases.get(0)
                || subjectOnLeft(clause, verb)
                || hasSubjectBefore(clause, verb)
                || followsThatHe(clause, verb)
                || VisitedSites.visitsItsObject(clause, verb) && phrases.size() == 1
                || phrase.get(0) instanceof Mention.Locality;
        if (place && objectHere) {
          phrase.forEach(mention -> draft.add(Part.PLACE, mention));
          phrases.remove(phrase);
          break;
        }
      }
      while (phrases.size() > 1) {
        phrases.remove(1);
      }
    }
    List<Mention> left =
        duringIt(clause, verb) ? antecedents.subject(clause, verb) : clause.subjectBefore(verb);
    Mention head = left.isEmpty() ? Travellers.headOfRelative(clause, verb - 1) : null;
    left = head != null && frame.object() != Part.PARTICIPANT ? List.of(head) : left;
    if (left.size() > 1 && tellsOfNoun(clause, verb)) {
      return;
    }
    if (frame.object() == Part.PLACE && isRelative(clause, verb, left)) {
      phrases.clear();
    }
    if (frame.object() == Part.PLACE && !left.isEmpty()) {
      phrases.removeIf(VerbParts::isVisited);
      if (followsSubject(clause, verb)) {
        phrases.removeIf(VerbParts::isCalledOn);
      }
    }
    boolean oneSided = draft.oneSided;
    List<Mention> actors =
        left.isEmpty() && followsThatHe(clause, verb) ? antecedents.subject(clause, verb) : left;
    if (phrases.size() >= 2 && frame.object() == Part.PARTICIPANT && isOccasion(actors, phrases)) {
      draft.give(frame.subject(), actors);
      draft.give(frame.object(), phrases.get(0));
    } else if (phrases.size() >= 2) {
      draft.give(frame.subject(), phrases.get(0));
      draft.give(frame.object(), phrases.get(1));
    } else if (phrases.size() == 1
        && !left.isEmpty()
        && frame.object() != Part.NONE
        && frame.object() != Part.PLACE
        && !oneSided) {
      draft.give(frame.subject(), left);
      draft.give(frame.object(), phrases.get(0));
    } else if (phrases.size() == 1) {
      boolean dropped =
          dropsSubject(clause, verb)
              || followsThatHe(clause, verb)
              || areColleagues(phrases.get(0));
      boolean subject =
          oneSided || frame.object() != Part.PARTICIPANT || phrases.get(0).size() > 1 && !dropped;
      if (!subject && !OtherSubject.of(clause, verb)) {
        draft.give(frame.subject(), antecedents.subject(clause, verb));
      }
      draft.give(frame.subject(), phrases.get(0));
    } else if (!left.isEmpty()) {
      draft.give(frame.subject(), left);
    } else if ((!OtherSubject.of(clause, verb) || isPlaceVisited(frame, clause, verb))
        && draft.places.stream().noneMatch(VisitedSites::isSite)) {
      draft.give(
          frame.subject(),
          frame.needsPlace()
              ? antecedents.traveller(clause, verb)
              : antecedents.subject(clause, verb));
    }
  }

  /** «أن X سيلتقي Y على هامش قمة | حلف شمال الأطلسي»: the body is that of the occasion. */
  private static boolean isOccasion(List<Mention> subject, List<List<Mention>> phrases) {
    boolean person =
        phrases.get(0).stream()
            .allMatch(one -> one instanceof Mention.Person || one instanceof Mention.Group);
    boolean body = phrases.get(1).stream().allMatch(one -> one instanceof Mention.Organization);
    return !subject.isEmpty() && person && body;
  }

  /** «السياح الذين يزورون روسيا»: after a relative, or a verb of the plural, stands the object. */
  private static boolean hasSubjectBefore(Clause clause, int verb) {
    String form = clause.form(verb);
    boolean resumed = clause.has(verb + 1) && clause.at(verb + 1).tag().startsWith("PRP");
    return form.endsWith("ون") && form.length() > 4
        || Clause.isRelative(clause.form(verb - 1)) && !resumed;
  }

  /** «أعلن الرئيس أنه سيزور سلطنة عمان»: the pronoun travels. */
  static boolean followsThatHe(Clause clause, int verb) {
    int before = clause.form(verb - 1).equals("س") ? verb - 2 : verb - 1;
    return clause.has(before)
        && clause.at(before).tag().startsWith("PRP")
        && clause.form(before - 1).equals("ان");
  }

  /** «فرنسا التي زارها»: the head of the relative clause is where the journey led. */
  private static boolean isPlaceVisited(Frame frame, Clause clause, int verb) {
    return frame.object() == Part.PLACE
        && Destinations.pointsBack(clause, verb)
        && Clause.isRelative(clause.form(verb - 1));
  }

  /** «وكان الوزير قد زار سفارة المملكة»: a body that somebody else visits. */
  private static boolean isVisited(List<Mention> phrase) {
    return phrase.stream().allMatch(mention -> mention instanceof Mention.Organization);
  }

  /** «محمد بن سلمان | يزور | الأمير مقرن»: whom somebody goes to see. */
  private static boolean isCalledOn(List<Mention> phrase) {
    return phrase.stream().allMatch(mention -> mention instanceof Mention.Person);
  }

  /** «X | يزور», «X | سيزور», right after a name that opens the sentence or follows «أن». */
  private static boolean followsSubject(Clause clause, int verb) {
    int before = clause.form(verb - 1).equals("س") ? verb - 2 : verb - 1;
    boolean actor = clause.has(before) && clause.at(before).isActor();
    return actor && (before == 0 || clause.form(before - 1).equals("ان"));
  }

  /** «يلتقي رئيس الوزراء العراقي X ووزير الدفاع Y»: two of one house do not meet each other. */
  private static boolean areColleagues(List<Mention> phrase) {
    Set<String> houses = new HashSet<>();
    for (Mention mention : phrase) {
      if (!(mention instanceof Mention.Person person) || person.offices().isEmpty()) {
        return false;
      }
      person.offices().stream()
          .map(OfficeWords::of)
          .filter(of -> !of.isEmpty())
          .forEach(houses::add);
    }
    return phrase.size() > 1 && houses.size() == 1;
  }

  /** «زار تونس حيث التقى الرئيس والوزير», «قبل أن يلتقي الرئيس والوزير»: he met both. */
  private static boolean dropsSubject(Clause clause, int verb) {
    String before = clause.form(verb - 1);
    return Set.of("حيث", "ثم", "كما").contains(before)
        || before.equals("ان") && Set.of("قبل", "بعد").contains(clause.form(verb - 2));
  }

  /** «والتقى الوزير، الذي وصل أمس، الرئيس»: who arrives stands before; who follows is met. */
  private static boolean isRelative(Clause clause, int verb, List<Mention> left) {
    return Clause.isRelative(clause.form(verb - 1))
        && !left.isEmpty()
        && left.stream().allMatch(one -> one instanceof Mention.Person);
  }

  /** «زار السفارة في روما، التقى خلالها بالملحق»: who travels is who meets. */
  private static boolean duringIt(Clause clause, int verb) {
    return ArgumentWords.OVER_IT.contains(clause.form(verb + 1))
        && clause.has(verb + 2)
        && clause.at(verb + 2).tag().startsWith("PRP");
  }

  /** «لقاء مع X وY تناول العلاقات»: a verb in the singular is not that of the two before it. */
  private static boolean tellsOfNoun(Clause clause, int verb) {
    return COVERS.contains(clause.form(verb)) && clause.at(verb - 1).isActor();
  }

  private static boolean subjectOnLeft(Clause clause, int verb) {
    return !clause.subjectBefore(verb).isEmpty();
  }
}
