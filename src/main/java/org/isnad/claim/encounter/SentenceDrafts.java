package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.mention.Mention;

/** Lets every rule read one sentence. */
final class SentenceDrafts {
  private static final int REACH = 6;

  /** «عاد إلى رام الله قادما من القاهرة بعد زيارة»: two places may come between. */
  private static final int TRAVEL_REACH = 10;

  /** Commas and days that do not count: «تحادث الرئيس، بعد ظهر أمس بالجزائر، | مع». */
  private static final int MOST_PASSED = 5;

  private static final int WITHOUT_REACH = 7;

  /** How far before «دورتها» the verb may stand. */
  private static final int OWNER_REACH = 14;

  private final List<Frame> frames;
  private final StatusReader statuses;
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> journeys = new HashSet<>();

  /** Those of all rules: what a journey is for is no encounter to any other word. */
  private final Set<String> nounsBesideJourneys = new HashSet<>();

  /** The nouns of meetings and calls. */
  private final Set<String> encounters;

  SentenceDrafts(List<Frame> frames, StatusReader statuses) {
    this.frames = frames;
    this.statuses = statuses;
    for (Frame frame : frames) {
      nounsBesideJourneys.addAll(frame.nouns());
      if (!frame.needsJourney()) {
        nouns.addAll(frame.nouns());
      }
      if (frame.kind() == Kind.VISIT) {
        journeys.addAll(frame.nouns());
      }
    }
    encounters = new HashSet<>(nounsBesideJourneys);
    encounters.removeAll(journeys);
  }

  /**
   * The forms of the words that a rule starts from, whatever else stands there; of those that tell
   * nothing without an owner, «طريق», every text is full, so that they alone are no reason to read
   * one.
   */
  Set<String> triggers() {
    return frames.stream()
        .filter(frame -> !frame.needsOwner() && frame.with().isEmpty())
        .flatMap(SentenceDrafts::starts)
        .collect(Collectors.toSet());
  }

  /** The words that a rule starts from only near some others. */
  List<Accompanied> accompanied() {
    return frames.stream()
        .filter(frame -> !frame.with().isEmpty())
        .map(frame -> new Accompanied(starts(frame).collect(Collectors.toSet()), frame.with()))
        .toList();
  }

  private static Stream<String> starts(Frame frame) {
    return Stream.concat(frame.verbs().stream(), frame.nouns().stream());
  }

  /** The forms of the words that tell a journey, whatever stands beside them. */
  Set<String> travels() {
    return frames.stream()
        .filter(frame -> frame.needsPlace() && !frame.departs() && frame.with().isEmpty())
        .flatMap(SentenceDrafts::starts)
        .collect(Collectors.toSet());
  }

  /** Whether any rule has a word of this sentence. */
  boolean mayTell(Clause clause) {
    return clause.chunks.stream()
        .anyMatch(
            chunk -> chunk.isWord() && frames.stream().anyMatch(frame -> tells(frame, chunk)));
  }

  /** The steps of a sentence in which every encounter has its noun. */
  List<Chunk> restored(List<Chunk> chunks) {
    return Elided.restored(chunks, encounters);
  }

  List<Draft> read(int sentence, Clause clause, Antecedents antecedents) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      for (Frame frame : frames) {
        if (clause.at(i).isWord()
            && (tells(frame, clause.at(i)) || opensAsVerb(frame, clause, i))
            && !isSummit(clause, i)
            && !(frame.kind() == Kind.VISIT && NoJourney.is(clause, i))
            && accompanied(frame, clause, i)) {
          List<Draft> told = apart(frame, sentence, clause, i, antecedents);
          for (Draft draft : told) {
            Elided.complete(draft, drafts, clause);
            Circumstances.inheritTime(draft, drafts, clause);
            Circumstances.inheritPlace(draft, drafts, clause);
            Journeys.firstOfItsKind(draft, drafts, clause);
            Journeys.ofTour(draft, drafts, clause);
          }
          drafts.addAll(told);
        }
      }
    }
    Preparation.mark(drafts);
    return drafts;
  }

  /** What one word tells: one draft, or one for each of those who are met one by one. */
  private List<Draft> apart(
      Frame frame, int sentence, Clause clause, int trigger, Antecedents antecedents) {
    Optional<Draft> whole = read(frame, sentence, clause, trigger, antecedents);
    List<Mention> partners =
        whole.map(draft -> SeparateMeetings.partners(draft, clause)).orElse(List.of());
    if (partners.isEmpty()) {
      return whole.stream().toList();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Mention partner : partners) {
      read(frame, sentence, clause, trigger, antecedents)
          .ifPresent(
              draft -> {
                SeparateMeetings.keep(draft, partner, partners);
                drafts.add(draft);
              });
    }
    return drafts;
  }

  private Optional<Draft> read(
      Frame frame, int sentence, Clause clause, int trigger, Antecedents antecedents) {
    boolean verb = isVerb(frame, clause, trigger);
    return new DraftReader(frame, sentence, clause, trigger, verb, antecedents)
        .read(frame.needsPlace() ? nounsBesideJourneys : nouns, journeys, statuses);
  }

  /** «لقاء | قمة», «اجتماع القمة»: both nouns tell of one meeting, which the first one reads. */
  private boolean isSummit(Clause clause, int i) {
    boolean summit = clause.form(i).equals("قمه") || clause.form(i).equals("القمه");
    String before = clause.form(i - 1);
    boolean proceedings = Engagement.PARTS.contains(before);
    return summit && !proceedings && nouns.contains(before) && !journeys.contains(before);
  }

  private static boolean tells(Frame frame, Chunk chunk) {
    return isVerbOf(frame, chunk) || isNounOf(frame, chunk);
  }

  private static boolean isVerb(Frame frame, Clause clause, int i) {
    return isVerbOf(frame, clause.at(i)) || opensAsVerb(frame, clause, i);
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
    if (!frame.verbs().contains(chunk.form())) {
      return false;
    }
    boolean opens =
        i == 0 || i == 1 && clause.isAnd(0) || frame.kind() == Kind.CALL && clause.isComma(i - 1);
    boolean byTelephone = // «أن الوزير | تباحث | هاتفيا»
        clause.form(i + 1).equals("هاتفيا") && clause.has(i - 1) && clause.at(i - 1).isActor();
    return byTelephone
        || opens
            && chunk.tag().equals("NN")
            && clause.has(i + 1)
            && clause.at(i + 1).mention() instanceof Mention.Person;
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
    if (isDeniedBy(frame, clause, trigger)) {
      return false;
    }
    // «قمة | جبل صبر»
    boolean named =
        clause.has(trigger + 1)
            && clause.at(trigger + 1).mention() instanceof Mention.Locality
            && frame.unless().contains(clause.at(trigger + 1).token().form());
    if (named
        || frame.unless().contains(clause.form(trigger - 1))
        || frame.unless().contains(clause.form(trigger + 1))
        || frame.unless().contains(clause.form(trigger + 2))
            && !clause.isComma(trigger + 1)
            && !isLevel(clause, trigger + 3)) {
      return false;
    }
    if (frame.with().isEmpty()) {
      return true;
    }
    boolean far = frame.needsPlace() || frame.kind() == Kind.CALL && !frame.verbs().isEmpty();
    int reach = far ? TRAVEL_REACH : REACH;
    int passed = 0;
    if (clause.isPronoun(trigger + 1) && isOwnersOwn(frame, clause, trigger)) {
      return true;
    }
    for (int i = trigger - 3; i <= trigger + reach + passed; i++) {
      boolean between = clause.has(i) && (clause.isComma(i) || clause.at(i).isTime());
      passed += i > trigger && between && passed < MOST_PASSED ? 1 : 0;
      boolean onward = frame.needsPlace() && clause.form(i - 1).equals("في");
      if (frame.with().contains(clause.form(i)) && !onward
          || frame.with().contains(group(clause, i))) {
        return true;
      }
    }
    return false;
  }

  /** «محادثات على أعلى | المستويات», unlike «أعلى قمة». */
  private static boolean isLevel(Clause clause, int i) {
    return Sites.bare(clause.form(i)).startsWith("مستوي");
  }

  /** «عقدت | اللجنة، اليوم بالرباط، | دورتها»: whose it is stands right after the verb. */
  private static boolean isOwnersOwn(Frame frame, Clause clause, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= OWNER_REACH; i--) {
      if (frame.carriers().containsKey(clause.form(i))) {
        return frame.with().contains(clause.form(i + 1))
            || frame.with().contains(group(clause, i + 1));
      }
    }
    return false;
  }

  /** «استدعت سفيرها لدى كندا للتشاور», «جلسة أمام المحكمة»: a word not far after it. */
  private static boolean isDeniedBy(Frame frame, Clause clause, int trigger) {
    if (frame.without().isEmpty()) {
      return false;
    }
    for (int i = trigger + 1; i <= trigger + WITHOUT_REACH && clause.has(i); i++) {
      if (clause.at(i).isVerb()) {
        return false;
      }
      if (frame.without().contains(clause.at(i).token().form())) {
        return true;
      }
    }
    return false;
  }

  /** The first word of unnamed people or of a body: «وفدا من عشرة أعضاء»; else empty. */
  private static String group(Clause clause, int i) {
    Mention mention = clause.has(i) ? clause.at(i).mention() : null;
    boolean several = mention instanceof Mention.Group || mention instanceof Mention.Organization;
    return several ? clause.at(i).token().form() : "";
  }
}
