package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;
import org.jspecify.annotations.Nullable;

/** Lets every rule read one sentence. */
final class SentenceDrafts {
  private static final int CARRIER_REACH = 14;
  private static final Set<String> DEMONSTRATIVES =
      Set.of("هذا", "هذه", "هذين", "هاتين", "ذلك", "تلك", "هذة");
  private static final Set<String> TURNS =
      Set.of(":", "؛", "بينما", "فيما", "حيث", "كما", "لكن", "اذ");
  private static final Pattern RELATIVE_DAY =
      Pattern.compile("(?:^|\\s)(?:اليوم|امس|الامس|غدا|غد|الليله)(?:$|\\s)");
  private static final Set<String> NO_SUBJECT = Set.of("لم", "لن");
  private static final Set<String> MASDARS =
      Set.of(
          "عقد", "اجراء", "استضافه", "استءناف", "استيناف", "بدء", "انعقاد", "ختام", "حضور",
          "مشاركه", "اختتام");

  private final List<Frame> frames;
  private final StatusReader statuses;

  SentenceDrafts(List<Frame> frames, StatusReader statuses) {
    this.frames = frames;
    this.statuses = statuses;
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
          read(frame, sentence, clause, i, antecedents).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private static boolean tells(Frame frame, Chunk chunk) {
    return isVerbOf(frame, chunk) || isNounOf(frame, chunk);
  }

  private static boolean isVerbOf(Frame frame, Chunk chunk) {
    return frame.verbs().contains(chunk.form())
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
    if (frame.with().isEmpty()) {
      return true;
    }
    for (int i = trigger - 3; i <= trigger + 6; i++) {
      if (frame.with().contains(clause.form(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> read(
      Frame frame, int sentence, Clause clause, int i, Antecedents antecedents) {
    Draft draft = new Draft(frame, sentence, i);
    boolean verb = isVerbOf(frame, clause.at(i)) || opensAsVerb(frame, clause, i);
    if (verb && NO_SUBJECT.contains(clause.form(i - 1))) {
      return Optional.empty();
    }
    draft.definite =
        !verb && (clause.form(i).startsWith("ال") || DEMONSTRATIVES.contains(clause.form(i - 1)));
    List<List<Mention>> bare = new ArgumentReader(clause, frame, draft).read(i, !verb);
    int carrier = -1;
    if (verb) {
      carrier = i;
      verbParts(draft, clause, i, bare, antecedents);
    } else {
      carrier = carrier(frame, clause, i);
      nounParts(draft, clause, i, carrier, antecedents);
    }
    int governor = carrier >= 0 ? Math.min(carrier, i) : i;
    if (draft.time == null && carrier >= 0) {
      draft.time = timeBefore(clause, governor);
    }
    if (draft.time != null && quotedDay(clause, draft.time)) {
      draft.time = null;
    }
    whereupon(draft, clause, governor);
    draft.firm = carrier >= 0;
    organizers(draft, clause, i, antecedents);
    draft.status = statuses.read(clause, i, carrier);
    draft.participants.sort(Comparator.comparing(mention -> mention.words().span()));
    return holds(draft, clause, i) ? Optional.of(draft) : Optional.empty();
  }

  /** «في عام 2000، رعى…»: a time before the words with no other verb between. */
  private static Mention.@Nullable Time timeBefore(Clause clause, int at) {
    for (int i = at - 1; i >= 0 && at - i <= 12; i--) {
      if (clause.at(i).mention() instanceof Mention.Time time) {
        return time;
      }
      if (clause.at(i).isVerb() || TURNS.contains(clause.form(i))) {
        return null;
      }
    }
    return null;
  }

  /** «اليوم» in a quotation is the speaker's day, which the article does not tell. */
  private static boolean quotedDay(Clause clause, Mention.Time time) {
    int quotes = 0;
    for (int i = 0; i < clause.size() && clause.at(i).mention() != time; i++) {
      quotes += clause.form(i).equals("\"") ? 1 : 0;
    }
    return quotes % 2 == 1 && RELATIVE_DAY.matcher(MatchingForm.of(time.words().surface())).find();
  }

  /** «يصل إلى باريس حيث يلتقي»: the place before «حيث» is the meeting's. */
  private static void whereupon(Draft draft, Clause clause, int governor) {
    int at = clause.form(governor - 1).equals("س") ? governor - 2 : governor - 1;
    if (!clause.form(at).equals("حيث") || !draft.places.isEmpty()) {
      return;
    }
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      Mention mention = clause.at(i).mention();
      if (mention instanceof Mention.Locality || mention instanceof Mention.State) {
        draft.places.add(mention);
        return;
      }
    }
  }

  /**
   * «المساهمين في التحضير لهذا اللقاء»: who prepares or arranges it brings the parties together.
   */
  private static void organizers(Draft draft, Clause clause, int noun, Antecedents antecedents) {
    for (int i = noun - 1; clause.has(i) && noun - i <= 3; i--) {
      if (draft.frame.organizing().contains(clause.form(i))) {
        give(draft, Part.MEDIATOR, antecedents.subject(clause, i));
        return;
      }
    }
  }

  private static boolean holds(Draft draft, Clause clause, int trigger) {
    Frame frame = draft.frame;
    if (draft.participants.size() < frame.needs()) {
      return false;
    }
    boolean nobody = draft.participants.isEmpty() && draft.mediators.isEmpty();
    if (frame.kind() == Kind.VISIT) {
      return !draft.places.isEmpty() && !draft.participants.isEmpty() || draft.definite && nobody;
    }
    return !nobody || draft.definite || !draft.places.isEmpty() || draft.time != null;
  }

  private static void verbParts(
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
    List<Mention> left = clause.subjectBefore(verb);
    boolean oneSided = draft.oneSided;
    if (phrases.size() >= 2) {
      give(draft, frame.subject(), phrases.get(0));
      give(draft, frame.object(), phrases.get(1));
    } else if (phrases.size() == 1
        && !left.isEmpty()
        && frame.object() != Part.NONE
        && frame.object() != Part.PLACE
        && !oneSided) {
      give(draft, frame.subject(), left);
      give(draft, frame.object(), phrases.get(0));
    } else if (phrases.size() == 1) {
      boolean subject = oneSided || frame.object() != Part.PARTICIPANT || phrases.get(0).size() > 1;
      if (!subject) {
        give(draft, frame.subject(), antecedents.subject(clause, verb));
      }
      give(draft, frame.subject(), phrases.get(0));
    } else if (!left.isEmpty()) {
      give(draft, frame.subject(), left);
    } else {
      give(draft, frame.subject(), antecedents.subject(clause, verb));
    }
  }

  private static boolean subjectOnLeft(Clause clause, int verb) {
    return !clause.subjectBefore(verb).isEmpty();
  }

  private static void give(Draft draft, Part part, List<Mention> mentions) {
    mentions.forEach(mention -> draft.add(part, mention));
  }

  /**
   * The verb before a noun that carries it: «عقد … اجتماعا», «أجرى سلسلة من المحادثات»; -1 if there
   * is none.
   */
  private static int carrier(Frame frame, Clause clause, int noun) {
    for (int i = noun - 1; clause.has(i) && noun - i <= CARRIER_REACH; i--) {
      Chunk chunk = clause.at(i);
      if (chunk.isVerb()) {
        return frame.carriers().containsKey(chunk.form()) ? i : -1;
      }
      if (chunk.form().equals("؛") || chunk.form().equals(":")) {
        return -1;
      }
    }
    return -1;
  }

  private static void nounParts(
      Draft draft, Clause clause, int noun, int carrier, Antecedents antecedents) {
    Frame frame = draft.frame;
    if (carrier >= 0) {
      Part part = frame.carriers().getOrDefault(clause.form(carrier), Part.NONE);
      List<Mention> subject = subjectBetween(clause, carrier, noun);
      if (subject.isEmpty()) {
        subject = clause.subjectBefore(carrier);
      }
      circumstances(draft, clause, carrier, noun);
      if (part == Part.PLACE) {
        subject.stream().limit(1).forEach(mention -> draft.add(Part.PLACE, mention));
      } else {
        give(draft, part, subject);
      }
    }
    boolean partnerOnly =
        draft.oneSided && draft.participants.size() <= 1 && draft.mediators.isEmpty();
    boolean purpose = clause.form(noun - 1).equals("ل") && draft.participants.size() == 1;
    boolean masdar =
        MASDARS.contains(clause.form(noun - 1))
            && draft.participants.size() == 1
            && clause.form(noun - 2).equals("ل");
    boolean travel =
        frame.kind() == Kind.VISIT
            && draft.participants.isEmpty()
            && (carrier >= 0 || draft.oneSided);
    if (partnerOnly && !draft.participants.isEmpty() || purpose || masdar || travel) {
      List<Mention> subject = antecedents.subject(clause, carrier >= 0 ? carrier : noun);
      List<Mention> others = List.copyOf(draft.participants);
      draft.participants.clear();
      give(draft, Part.PARTICIPANT, subject);
      give(draft, Part.PARTICIPANT, others);
    }
  }

  /** Place and time between a verb and its noun: «اختتمت في أديس أبابا، الخميس، قمة …». */
  private static void circumstances(Draft draft, Clause clause, int verb, int noun) {
    for (int i = verb + 1; i < noun; i++) {
      Mention mention = clause.at(i).mention();
      boolean in = clause.form(i - 1).equals("في") || clause.form(i - 1).equals("ب");
      if (mention instanceof Mention.Time time && draft.time == null) {
        draft.time = time;
      } else if (mention != null && in) {
        draft.add(Part.PLACE, mention);
      }
    }
  }

  /** The first phrase between a verb and its noun that no preposition leads. */
  private static List<Mention> subjectBetween(Clause clause, int verb, int noun) {
    List<Mention> found = new ArrayList<>();
    for (int i = verb + 1; i < noun; i++) {
      Chunk chunk = clause.at(i);
      if (chunk.mention() != null && !chunk.isTime() && !clause.isPreposition(i - 1)) {
        boolean joined = found.isEmpty() || clause.isAnd(i - 1);
        if (!joined) {
          break;
        }
        found.add(chunk.mention());
      } else if (chunk.mention() == null && !found.isEmpty() && !clause.isAnd(i)) {
        break;
      }
    }
    return found;
  }
}
