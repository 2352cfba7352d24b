package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.mention.Mention;
import org.isnad.mention.SharedTitles;
import org.isnad.text.MatchingForm;
import org.jspecify.annotations.Nullable;

/** An encounter as one sentence tells it, before it is put together with what the others tell. */
final class Draft {
  private static final Pattern BROKERS = Pattern.compile("^(?:ال)?وس(?:طاء|يط)");

  final Frame frame;
  final int sentence;

  /** What the words tell; the rule says so unless they met from afar. */
  Kind kind;

  /** Chunk of the word that tells it. */
  final int trigger;

  /** Where that word starts in the article's text. */
  final int offset;

  final List<Mention> participants = new ArrayList<>();

  /** Delegations with a head: «الوفد القطري برئاسة X», who both take part. */
  final List<Mention> headed = new ArrayList<>();

  /** Those of the participants who receive the others. */
  final List<Mention> hosts = new ArrayList<>();

  final List<Mention> mediators = new ArrayList<>();

  /** Those of the mediators under whose auspices the others meet. */
  final List<Mention> sponsors = new ArrayList<>();

  final List<Mention> places = new ArrayList<>();
  Mention.@Nullable Time time;

  /** Of a meeting that a journey is for, when the journey is. */
  Mention.@Nullable Time travelDay;

  Status status = Status.HELD;

  /** Whom «بينهما» means if nobody has met yet: the two of the sentence before. */
  List<Mention> pairBefore = List.of();

  /** Whether the words point back: «هذا الاجتماع», «اللقاء». */
  boolean definite;

  /** Whether its day is that of the journey it is part of. */
  boolean borrowed;

  /** The noun that tells it, without its article; empty if a verb does. */
  String noun = "";

  /** Whether what the sentence told before happened at it: «التقاه في اجتماع قمة». */
  boolean during;

  /** Whether it says who else was at a meeting told before: «حضر اللقاء …». */
  boolean attending;

  /** Whether a verb carries its noun: «انطلقت القمة». */
  boolean carried;

  /** Whether its place follows its noun: «المحادثات في جنيف». */
  boolean sited;

  /** Whether a verb of the present opens a sentence with it: «يصل الوزير الأحد إلى…». */
  boolean announced;

  /** Whether it says who is called to it: «دعا الأطراف إلى محادثات». */
  boolean called;

  /** Whether something was said or done just before it: «قبيل لقائه». */
  boolean eve;

  /** Whether it happens on the journey told before it: «يلتقي خلالها». */
  boolean overIt;

  /** Whether a noun says who means to meet: «عزم الرئيس لقاء نظيره». */
  boolean meant;

  /** Whether something else is done to prepare it: «تحضيرا لقمة». */
  boolean prepared;

  /** Whether it is what prepares another encounter of the same sentence. */
  boolean preparing;

  /** Whether it is put off to a day that is told. */
  boolean putOff;

  /** Whether it is one more of those told before: «جولة ثانية من المحادثات». */
  boolean another;

  /** Whether it was as soon as somebody arrived: «اجتمع فور وصوله». */
  boolean arriving;

  /** Whether it was on the day of what the text told before. */
  boolean sameDay;

  /** Whether the journey told before goes on with it: «ثم يتوجه إلى». */
  boolean onward;

  /** Whether it is a journey that was over before: «زيارته الأخيرة». */
  boolean former;

  /** Whether it is said of what was before: «وكان الوزير قد أعلن أنه سيزور». */
  boolean earlier;

  /** Whether a pronoun says where to: «يتوجه إليها». */
  boolean there;

  /** Whether it is a tour of a part of the world, told without its stations: «جولة أفريقية». */
  boolean tour;

  /** Whether people are visited and no place: «زيارتهم المصابين». */
  boolean astray;

  /** Whether its noun means travelling and nothing else. */
  boolean journey;

  /** Whether it is one with the press. */
  boolean press;

  /** Whether a pronoun says whose it is: «اختتم زيارته». */
  boolean possessed;

  /** Whether a verb says what became of it; a title without a verb does not. */
  boolean firm;

  /**
   * Whether the other side is told by a preposition only, so that a subject is missing: «محادثات مع
   * X».
   */
  boolean oneSided;

  Draft(Frame frame, int sentence, int trigger, int offset) {
    this.frame = frame;
    kind = frame.kind();
    this.sentence = sentence;
    this.trigger = trigger;
    this.offset = offset;
  }

  /** How many take part, «الجانبان» being two. */
  int sides() {
    return participants.stream().mapToInt(Draft::sides).sum();
  }

  private static int sides(Mention one) {
    if (one instanceof Mention.Group group && SharedTitles.isShared(group)) {
      return group.names().size();
    }
    return BothSides.is(one) || one.foundBy().equals(Mention.TWO_STATES) ? 2 : 1;
  }

  /** «بمشاركة الوسطاء من مصر وقطر». */
  private static boolean isBroker(Mention mention) {
    return mention instanceof Mention.Group group
        && BROKERS.matcher(MatchingForm.of(group.names().get(0))).find();
  }

  /** Gives all of them this part. */
  void give(Frame.Part part, List<Mention> mentions) {
    mentions.forEach(mention -> add(part, mention));
  }

  void add(Frame.Part part, Mention mention) {
    switch (part) {
      case PARTICIPANT -> addOnce(isBroker(mention) ? mediators : participants, mention);
      case HOST -> {
        addOnce(participants, mention);
        addOnce(hosts, mention);
      }
      case MEDIATOR -> addOnce(mediators, mention);
      case SPONSOR -> {
        addOnce(mediators, mention);
        addOnce(sponsors, mention);
      }
      case PLACE -> {
        if (mention instanceof Mention.Locality || mention instanceof Mention.State) {
          addOnce(places, mention);
        }
      }
      case NONE -> {}
    }
  }

  private static void addOnce(List<Mention> list, Mention mention) {
    if (!list.contains(mention)) {
      list.add(mention);
    }
  }
}
