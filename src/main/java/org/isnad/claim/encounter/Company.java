package org.isnad.claim.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;
import org.jspecify.annotations.Nullable;

/**
 * Who is of a delegation or in somebody's company, told by a sentence of its own: «وضم الوفد وزير
 * المالية …», «ورافقه خلال الزيارة …».
 *
 * @param tie what makes them one company
 * @param of the delegation, or whom they accompany; null if a pronoun says so
 */
record Company(int sentence, Tie tie, @Nullable Mention of, List<Mention> members) {
  /** What makes people one company. */
  enum Tie {
    /** They make up a delegation and take part in all that it does. */
    DELEGATION,
    /** They accompany a traveller. */
    ESCORT,
    /** They were at the meeting told last. */
    PRESENT,
    /** They were at each of the meetings told last. */
    EACH,
    /** They head a delegation, or else a side of the meeting told last. */
    HEADS,
    /** They bring together those who meet. */
    BROKERS;

    /** Whether the members are those of a delegation. */
    boolean isSent() {
      return this == DELEGATION || this == HEADS;
    }

    /** Whether they are told of a meeting, not of a journey. */
    boolean isOfMeeting() {
      return this == PRESENT || this == EACH || this == HEADS || this == BROKERS;
    }
  }

  private static final Set<String> COMPRISES =
      Set.of("ضم", "ضمت", "يضم", "تضم", "شمل", "شملت", "يشمل", "تضمن", "يتضمن");
  private static final Set<String> CONSISTS =
      Set.of(
          "تكون", "يتكون", "تالف", "يتالف", "مكون", "المكون", "مولف", "المولف", "مكونا", "تشكل",
          "يتشكل");
  private static final Set<String> ACCOMPANIES =
      Set.of("رافق", "رافقت", "يرافق", "ترافق", "رافقه", "يرافقه", "رافقها", "يرافقها");

  /** How far into a sentence the head of a delegation may be told, in chunks. */
  private static final int HEAD_REACH = 25;

  private static final Set<String> ATTENDED = Set.of("حضر", "حضرت", "حضره", "حضرها");

  /** «حضر |الاستقبال| …»: no other word tells of it as a meeting. */
  private static final Set<String> RECEPTIONS = Set.of("الاستقبال", "المقابله");

  /** «حضر |اللقاءات| …»: more than one. */
  private static final Set<String> SEVERAL =
      Set.of(
          "الاستقبالات",
          "الاستقبالين",
          "اللقاءات",
          "اللقاءين",
          "اللقايين",
          "المقابلات",
          "المقابلتين",
          "الاجتماعات",
          "الاجتماعين");

  private static final Set<String> STYLES =
      Set.of("معالي", "سمو", "فخامه", "سعاده", "جلاله", "دوله", "سياده");

  private static final Set<String> COMPANY = Set.of("رفقه", "رفقت");

  private static final Set<String> ESCORTED =
      Set.of("مرفوقا", "مرفوقه", "مصحوبا", "مصحوبه", "مرافقا");

  /** Styles that the segmenter leaves whole. */
  private static final Set<String> WHOLE_STYLES =
      Set.of("معاليه", "سموه", "فخامته", "سعادته", "جلالته");

  /** «الدول المشاركة هي …», «أما المشاركون فهم …». */
  private static final Set<String> PRESENT = Set.of("المشاركه", "المشاركون", "الحاضرون");

  private static final Set<String> ARE = Set.of("هي", "هم");

  /** The company that a sentence tells, if it tells one. */
  static Optional<Company> in(int sentence, Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      String form = clause.form(i);
      boolean consists = CONSISTS.contains(form) && hasFrom(clause, i);
      if (COMPRISES.contains(form) && clause.at(i).isVerb() || consists) {
        Mention delegation = delegation(clause, i);
        if (delegation != null || namesDelegation(clause, i)) {
          return company(
              sentence, Tie.DELEGATION, delegation, clause, start(clause, i, delegation));
        }
      }
      boolean headed = i <= HEAD_REACH && clause.isHead(i) && Retinue.isDelegation(clause, i - 3);
      if (headed && clause.at(i).mention() instanceof Mention.Person head) {
        return Optional.of(
            new Company(sentence, Tie.DELEGATION, clause.at(i - 3).mention(), List.of(head)));
      }
      boolean opens = i <= 2 || clause.isComma(i - 1) || clause.isAnd(i - 1);
      if (ACCOMPANIES.contains(form) && opens) {
        Mention whom = clause.has(i + 1) ? clause.at(i + 1).mention() : null;
        return company(
            sentence, Tie.ESCORT, whom, clause, whom == null ? afterPronoun(clause, i + 1) : i + 2);
      }
      if (ACCOMPANIES.contains(form) && Clause.isRelative(clause.form(i - 1))) {
        int before = clause.isComma(i - 2) ? i - 3 : i - 2;
        Mention whom = clause.has(before) ? clause.at(before).mention() : null;
        return company(sentence, Tie.ESCORT, whom, clause, afterPronoun(clause, i + 1));
      }
      boolean withThem = ESCORTED.contains(form) && clause.form(i + 1).equals("ب");
      if (withThem) {
        return company(sentence, Tie.ESCORT, null, clause, i + 2);
      }
      boolean with = COMPANY.contains(form) && clause.form(i - 1).equals("ب") && i <= 4;
      if (with && clause.has(i + 1) && clause.at(i + 1).tag().startsWith("PRP")) {
        return company(sentence, Tie.ESCORT, null, clause, i + 2);
      }
      Optional<Company> present = present(sentence, clause, i);
      if (present.isPresent()) {
        return present;
      }
      if (form.equals("معيه") && clause.form(i - 1).equals("في")) {
        Mention whom = clause.has(i + 1) ? clause.at(i + 1).mention() : null;
        return company(sentence, Tie.ESCORT, whom, clause, whom == null ? i + 1 : i + 2);
      }
    }
    return Optional.empty();
  }

  /** Who was at the meeting told last, if the word at {@code i} begins to tell it. */
  private static Optional<Company> present(int sentence, Clause clause, int i) {
    String form = clause.form(i);
    boolean side =
        form.equals("الجانب")
            && (clause.form(i - 1).equals("من") || clause.form(i - 1).equals("عن"));
    if (side && clause.has(i + 2)) {
      return company(sentence, Tie.PRESENT, null, clause, i + 2);
    }
    if (i <= 3 && Attendance.isWithoutObject(clause, i)) {
      return company(sentence, Tie.PRESENT, null, clause, i + 1);
    }
    List<Mention> sent = i <= 3 ? Attendance.representing(clause, i) : List.of();
    if (!sent.isEmpty()) {
      return Optional.of(new Company(sentence, Tie.PRESENT, null, sent));
    }
    boolean listed =
        (PRESENT.contains(form) || isParticipatingGroup(clause.at(i)))
            && ARE.contains(next(clause, i));
    if (listed) {
      return company(sentence, Tie.PRESENT, null, clause, i + 1);
    }
    boolean attended = ATTENDED.contains(form) && i <= 2;
    boolean several = SEVERAL.contains(clause.form(i + 1));
    if (attended && (several || RECEPTIONS.contains(clause.form(i + 1)))) {
      int when = clause.has(i + 2) && clause.at(i + 2).isTime() ? i + 3 : i + 2;
      return company(sentence, several ? Tie.EACH : Tie.PRESENT, null, clause, when);
    }
    if (attended && clause.has(i + 1) && clause.at(i + 1).tag().startsWith("PRP")) {
      return company(sentence, Tie.PRESENT, null, clause, i + 2);
    }
    return Optional.empty();
  }

  /** «الدول المشاركة», «المسؤولين الحاضرين». */
  private static boolean isParticipatingGroup(Chunk chunk) {
    if (!(chunk.mention() instanceof Mention.Group group)) {
      return false;
    }
    String[] words = MatchingForm.of(group.words().surface()).split("\\s+");
    return PRESENT.contains(words[words.length - 1]);
  }

  /** «ورافق معاليه | …», «ورافقه | …». */
  private static int afterPronoun(Clause clause, int from) {
    if (WHOLE_STYLES.contains(clause.form(from))) {
      return from + 1;
    }
    int next = STYLES.contains(clause.form(from)) ? from + 1 : from;
    return clause.has(next) && clause.at(next).tag().startsWith("PRP") ? next + 1 : next;
  }

  /** The next word, «ف» before it passed over. */
  private static String next(Clause clause, int i) {
    String next = clause.form(i + 1);
    return next.equals("ف") ? clause.form(i + 2) : next.startsWith("ف") ? next.substring(1) : next;
  }

  private static Optional<Company> company(
      int sentence, Tie tie, @Nullable Mention of, Clause clause, int start) {
    int from = clause.form(start).equals("ف") ? start + 1 : start;
    from = ARE.contains(clause.form(from).replaceFirst("^ف", "")) ? from + 1 : from;
    if (clause.form(start).equals("خلال") || clause.form(start).equals("في")) {
      while (clause.has(from) && clause.at(from).isWord() && !clause.at(from).isVerb()) {
        from++;
      }
    }
    for (int i = start; clause.has(i) && i < start + 20; i++) {
      if (clause.form(i).equals(":")) {
        from = i + 1;
      }
      if (clause.form(i).equals("كل") && clause.form(i + 1).equals("من")) {
        from = i + 2;
      }
    }
    List<Mention> members =
        Roster.read(clause, from).stream()
            .filter(mention -> mention != of)
            .filter(mention -> tie != Tie.DELEGATION || !(mention instanceof Mention.Group))
            .toList();
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(new Company(sentence, tie, of, members));
  }

  private static boolean hasFrom(Clause clause, int i) {
    for (int k = i + 1; k <= i + 4; k++) {
      if (clause.form(k).equals("من")) {
        return true;
      }
    }
    return false;
  }

  /** The delegation right beside the verb, on either side. */
  private static @Nullable Mention delegation(Clause clause, int verb) {
    for (int i : new int[] {verb + 1, verb - 1, verb - 2, verb - 3, verb - 4, verb - 5}) {
      if (clause.has(i)
          && clause.at(i).mention() instanceof Mention.Group group
          && isDelegation(group.words().surface())) {
        return group;
      }
    }
    return null;
  }

  private static boolean namesDelegation(Clause clause, int verb) {
    return isDelegation(clause.form(verb + 1)) || isDelegation(clause.form(verb - 1));
  }

  static boolean isDelegation(String words) {
    return words.startsWith("وفد") || words.startsWith("الوفد") || words.startsWith("بعثه");
  }

  private static int start(Clause clause, int verb, @Nullable Mention delegation) {
    int start = verb + 1;
    if (clause.has(start) && clause.at(start).mention() == delegation && delegation != null) {
      start++;
    } else if (isDelegation(clause.form(start))) {
      start++;
    }
    return start;
  }
}
