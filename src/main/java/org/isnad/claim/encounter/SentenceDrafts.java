package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** Lets every rule read one sentence. */
final class SentenceDrafts {
  private static final Set<String> DEMONSTRATIVES =
      Set.of("هذا", "هذه", "هذين", "هاتين", "ذلك", "تلك");
  private static final Set<String> ENDS =
      Set.of("اختتم", "اختتمت", "يختتم", "تختتم", "انهي", "انهت", "ينهي", "تنهي");
  private static final Set<String> AFTER = Set.of("بعد", "عقب", "اثر", "غداه");

  /** «سفيرها», whose last letter is no mark of the feminine. */
  private static final Pattern POSSESSED = Pattern.compile("(?:ه|ها|هم|نا)$");

  /** «قطاع المعارض والمؤتمرات»: in general, unless somebody or a day is told. */
  private static final Set<String> FORMATS =
      Set.of("موتمرات", "ندوات", "ملتقيات", "منتديات", "فعاليات");

  private static final Set<String> NO_SUBJECT = Set.of("لم", "لن");

  private static final Set<String> HEADING = Set.of("رياسه", "قياده", "زعامه");
  private static final int REACH = 6;

  /** «عاد إلى رام الله قادما من القاهرة بعد زيارة»: two places may come between. */
  private static final int TRAVEL_REACH = 10;

  private final List<Frame> frames;
  private final StatusReader statuses;
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> journeys = new HashSet<>();

  SentenceDrafts(List<Frame> frames, StatusReader statuses) {
    this.frames = frames;
    this.statuses = statuses;
    for (Frame frame : frames) {
      nouns.addAll(frame.nouns());
      if (frame.kind() == Kind.VISIT) {
        journeys.addAll(frame.nouns());
      }
    }
  }

  /** The forms of all words that a rule starts from. */
  Set<String> triggers() {
    return frames.stream()
        .flatMap(frame -> Stream.concat(frame.verbs().stream(), frame.nouns().stream()))
        .collect(Collectors.toSet());
  }

  /** The forms of the words that tell a journey, whatever stands beside them. */
  Set<String> travels() {
    return frames.stream()
        .filter(frame -> frame.needsPlace() && !frame.departs() && frame.with().isEmpty())
        .flatMap(frame -> Stream.concat(frame.verbs().stream(), frame.nouns().stream()))
        .collect(Collectors.toSet());
  }

  /** Whether any rule has a word of this sentence. */
  boolean mayTell(Clause clause) {
    return clause.chunks.stream()
        .anyMatch(
            chunk -> chunk.isWord() && frames.stream().anyMatch(frame -> tells(frame, chunk)));
  }

  List<Draft> read(int sentence, Clause clause, Antecedents antecedents) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      for (Frame frame : frames) {
        if (clause.at(i).isWord()
            && (tells(frame, clause.at(i)) || opensAsVerb(frame, clause, i))
            && accompanied(frame, clause, i)) {
          read(frame, sentence, clause, i, antecedents)
              .ifPresent(
                  draft -> {
                    Circumstances.inheritTime(draft, drafts, clause);
                    Circumstances.inheritPlace(draft, drafts, clause);
                    Journeys.firstOfItsKind(draft, drafts, clause);
                    drafts.add(draft);
                  });
        }
      }
    }
    return drafts;
  }

  private static boolean tells(Frame frame, Chunk chunk) {
    return isVerbOf(frame, chunk) || isNounOf(frame, chunk);
  }

  private static boolean isVerbOf(Frame frame, Chunk chunk) {
    boolean we = frame.kind() == Kind.VISIT && chunk.form().endsWith("نا");
    return !we
        && frame.verbs().contains(chunk.form())
        && chunk.tag().startsWith("VB")
        && !chunk.tag().equals("VBG");
  }

  /**
   * «هاتف الرئيس …», «بحث الوزير مع …» at the head of a clause, which the tagger may take for a
   * noun.
   */
  private static boolean opensAsVerb(Frame frame, Clause clause, int i) {
    Chunk chunk = clause.at(i);
    return frame.verbs().contains(chunk.form())
        && chunk.tag().equals("NN")
        && clause.has(i + 1)
        && clause.at(i + 1).mention() instanceof Mention.Person
        && (i == 0 || i == 1 && clause.isAnd(0));
  }

  private static boolean isNounOf(Frame frame, Chunk chunk) {
    String tag = chunk.tag();
    return frame.nouns().contains(chunk.form())
        && (tag.startsWith("NN")
            || tag.startsWith("DTNN")
            || tag.equals("VN")
            || tag.equals("VBG")
            || tag.startsWith("JJ"));
  }

  private static boolean accompanied(Frame frame, Clause clause, int trigger) {
    if (frame.unless().contains(clause.form(trigger - 1))
        || frame.unless().contains(clause.form(trigger + 1))
        || frame.unless().contains(clause.form(trigger + 2)) && !clause.isComma(trigger + 1)) {
      return false;
    }
    if (frame.with().isEmpty()) {
      return true;
    }
    int reach = frame.needsPlace() ? TRAVEL_REACH : REACH;
    for (int i = trigger - 3; i <= trigger + reach; i++) {
      boolean onward = frame.needsPlace() && clause.form(i - 1).equals("في");
      if (frame.with().contains(clause.form(i)) && !onward
          || frame.with().contains(group(clause, i))) {
        return true;
      }
    }
    return false;
  }

  /** The first word of unnamed people: «وفدا من عشرة أعضاء»; empty if there are none. */
  private static String group(Clause clause, int i) {
    boolean group = clause.has(i) && clause.at(i).mention() instanceof Mention.Group;
    return group ? clause.at(i).token().form() : "";
  }

  private Optional<Draft> read(
      Frame frame, int sentence, Clause clause, int i, Antecedents antecedents) {
    Draft draft = new Draft(frame, sentence, i);
    boolean verb = isVerbOf(frame, clause.at(i)) || opensAsVerb(frame, clause, i);
    boolean never = verb && NO_SUBJECT.contains(clause.form(i - 1));
    if (never && frame.kind() == Kind.VISIT) {
      return Optional.empty();
    }
    draft.definite =
        !verb && (clause.form(i).startsWith("ال") || DEMONSTRATIVES.contains(clause.form(i - 1)));
    draft.sited =
        !verb
            && clause.form(i + 1).equals("في")
            && clause.has(i + 2)
            && clause.at(i + 2).mention() instanceof Mention.Locality;
    draft.another = !verb && Another.is(clause, i);
    draft.noun = verb ? "" : clause.form(i).replaceFirst("^ال", "");
    List<List<Mention>> bare =
        new ArgumentReader(clause, frame, draft, nouns, journeys).read(i, !verb);
    UnnamedSides.drop(draft, clause);
    int carrier = -1;
    if (verb) {
      carrier = i;
      VerbParts.verbParts(draft, clause, i, bare, antecedents);
      Destinations.there(draft, clause, i, antecedents);
    } else {
      carrier = NounParts.carrier(frame, clause, i);
      draft.tour = Destinations.isTour(clause, i);
      NounParts.nounParts(draft, clause, i, carrier, antecedents);
    }
    draft.carried = carrier >= 0;
    dropTopic(draft);
    UnnamedSides.drop(draft, clause);
    int governor = carrier >= 0 ? Math.min(carrier, i) : i;
    if (draft.time == null && carrier >= 0) {
      draft.time = Circumstances.timeBefore(clause, governor);
    }
    boolean journey = !verb && EncounterWords.JOURNEY.matcher(clause.form(i)).find();
    int travelling = journey && carrier < 0 ? Circumstances.travelling(clause, i) : -1;
    if (travelling >= 0) {
      draft.time =
          draft.time == null ? Circumstances.timeOfTravel(clause, travelling, i) : draft.time;
    }
    if (carrier >= 0 && frame.kind() == Kind.VISIT && ENDS.contains(clause.form(carrier))) {
      draft.time = null;
    }
    boolean since = draft.time != null && draft.time.words().surface().startsWith("منذ");
    if (since && (verb || frame.kind() == Kind.VISIT)) {
      draft.time = null;
    }
    Mention.Time later = verb ? null : Circumstances.putOffTo(clause, i);
    draft.time = later == null ? draft.time : later;
    draft.sameDay = Circumstances.isSameDay(clause);
    if (draft.time != null && Circumstances.quotedDay(clause, draft.time)) {
      draft.time = null;
    }
    Circumstances.whereupon(draft, clause, governor);
    draft.onward = frame.kind() == Kind.VISIT && Journeys.goesOn(clause, governor);
    draft.former = journey && Journeys.isFormer(clause, i);
    draft.press = Circumstances.isPress(clause, i);
    draft.journey = journey;
    Circumstances.fronted(draft, clause, governor);
    Sites.duringJourney(draft, clause);
    Circumstances.remote(draft, clause, i);
    draft.possessed = clause.has(i + 1) && clause.at(i + 1).tag().equals("PRP$") && carrier >= 0;
    boolean title = sentence == 0 && !clause.form(clause.size() - 1).equals(".");
    draft.firm = carrier >= 0 && !(title && StatusReader.isImperfect(clause, carrier));
    draft.firm |= travelling >= 0;
    draft.firm |= !verb && AFTER.contains(clause.form(i - 1)) && !draft.definite;
    NounParts.organizers(draft, clause, i, antecedents);
    draft.status = statuses.read(clause, i, Math.max(carrier, travelling));
    if (!verb && draft.status == Status.HELD && Journeys.isIntended(clause, i)) {
      draft.status = Status.PLANNED;
    }
    if (draft.called && draft.status == Status.HELD && draft.time == null) {
      draft.status = Status.PROPOSED;
    }
    boolean ends = carrier >= 0 && ENDS.contains(clause.form(carrier));
    draft.announced =
        !title
            && carrier >= 0
            && !ends
            && isPresent(frame, clause.form(carrier))
            && StatusReader.announces(clause, carrier);
    boolean held = EncounterWords.MASDARS.contains(clause.form(i - 1)) && !verb;
    draft.firm |= held && !clause.form(i - 2).equals("ل");
    for (int k = 0; k + 2 < clause.size(); k++) {
      boolean headed = clause.form(k + 1).equals("ب") && HEADING.contains(clause.form(k + 2));
      if (headed && clause.at(k).mention() instanceof Mention.Group group) {
        draft.headed.add(group);
      }
    }
    draft.participants.sort(Comparator.comparing(mention -> mention.words().span()));
    if (never) {
      draft.status = Status.DENIED;
    }
    boolean carried = carrier >= 0 || !frame.needsCarrier();
    boolean told = carried && !(never && !namesBoth(draft));
    return told && holds(draft) ? Optional.of(draft) : Optional.empty();
  }

  /** «لن يلتقي الرئيس نظيره»: a denial is one of a meeting only if it says who do not meet. */
  private static boolean namesBoth(Draft draft) {
    return draft.participants.stream()
            .filter(mention -> mention.words().sentence() == draft.sentence)
            .count()
        >= 2;
  }

  /** «المحادثات اليمنية»: one adjective of nationality says what they are about, two who meet. */
  private static void dropTopic(Draft draft) {
    List<Mention> adjectives =
        draft.participants.stream()
            .filter(
                mention ->
                    mention instanceof Mention.State
                        && mention.foundBy().equals("nation-adjective"))
            .toList();
    if (adjectives.size() == 1 && !draft.places.contains(adjectives.get(0))) {
      draft.participants.remove(adjectives.get(0));
    }
  }

  /** «يصل», «تصل», but not «تحادث», whose present is «يتحادث». */
  private static boolean isPresent(Frame frame, String verb) {
    String masculine = verb.isEmpty() ? verb : "ي" + verb.substring(1);
    return frame.verbs().contains(masculine) || frame.carriers().containsKey(masculine);
  }

  private static boolean holds(Draft draft) {
    Frame frame = draft.frame;
    if (draft.press && !isGivenTogether(draft)) {
      return false;
    }
    if (draft.sides() < frame.needs() || !hasEnvoy(draft)) {
      return false;
    }
    boolean nobody = draft.participants.isEmpty() && draft.mediators.isEmpty();
    if (frame.kind() == Kind.VISIT) {
      boolean several = draft.noun.endsWith("ات") && draft.places.isEmpty();
      if ((draft.possessed || draft.journey || draft.tour) && !draft.participants.isEmpty()) {
        return !several;
      }
      return !draft.places.isEmpty() && !draft.participants.isEmpty()
          || draft.definite && nobody && draft.journey;
    }
    if (nobody && draft.time == null && FORMATS.contains(draft.noun)) {
      return false;
    }
    return !nobody || draft.definite || !draft.places.isEmpty() || draft.time != null;
  }

  /** «استدعت الوزارة السفير»: who is summoned comes; «سفيرها» is called home. */
  private static boolean hasEnvoy(Draft draft) {
    Set<String> envoys = draft.frame.envoys();
    return envoys.isEmpty()
        || draft.participants.stream()
            .anyMatch(
                mention ->
                    mention instanceof Mention.Person
                        && isOneOf(envoys, mention.words().surface().split("\\s+")[0]));
  }

  private static boolean isOneOf(Set<String> envoys, String word) {
    return envoys.contains(MatchingForm.of(word)) && !POSSESSED.matcher(word).find();
  }

  /** «مؤتمر صحفي مع نظيره الإيطالي»: it follows a meeting. */
  private static boolean isGivenTogether(Draft draft) {
    return draft.sides() >= 2
        && draft.participants.stream()
            .allMatch(mention -> mention instanceof Mention.Person || BothSides.is(mention));
  }
}
