package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.MatchingForm;
import org.jspecify.annotations.Nullable;

/**
 * Offices that stand between one and its holder's name, of which two mentions have been made: a
 * field («وكيل الوزارة للتخطيط والمتابعة المهندس فهد الزامل»), a second office after «المنسق
 * العام», a candidacy after a name. Rows of offices are read by {@link StackedOffices} as they
 * come.
 */
final class StackedTitles {
  /** «المنسق العام ورئيس اللجان»: complete without a name of what they are of. */
  private static final Set<String> CHIEFS =
      Set.of("المنسق العام", "المدير العام", "العضو المنتدب", "الرييس التنفيذي", "المشرف العام");

  /** «نائب رئيس الوزراء ووزير الخارجية»: mostly the second office of one man. */
  private static final Pattern DEPUTY =
      Pattern.compile("(?:ال)?نايبه?(?: الاول)? ?(?:ل?رييس)? (?:مجلس )?(?:ال)?(?:وزراء|حكومه)");

  /** «وزيرة الإعلام والناطقة باسم الحكومة»: no name is told of only one of the two. */
  private static final Pattern VOICE = Pattern.compile("^(?:ال)?(?:ناطقه?|متحدثه?)(?: |$)");

  private static final Set<String> COMPLEMENTS = Set.of("ل", "مع", "عن", "ب", "علي");

  private static final int LONGEST_COMPLEMENT = 11;

  /** «وزير الخارجية | وشؤون المغتربين». */
  private static final Set<String> AFFAIRS = Set.of("شوون", "شيون");

  /** «رئيس الوزراء | القائد العام», «الوزير العماني | المسؤول عن الخارجية». */
  private static final Pattern IN_CHARGE = Pattern.compile("^(?:القايد العام|المسووله? عن)(?: |$)");

  private static final Set<String> CHARGED =
      Set.of("المكلف", "المكلفه", "المسوول", "المسووله", "المعني", "المعنيه");

  private static final Set<String> NO_FIELD =
      Set.of("المره", "المشاركه", "الحضور", "اللقاء", "البحث", "الاطلاع", "التشاور", "القاء");

  private static final int LONGEST_FIELD = 7;

  private StackedTitles() {}

  /** The mentions of a line, offices of one person joined to one mention. */
  static List<Mention> joined(Line line, List<Mention> mentions) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : mentions) {
      found.add(mention);
      boolean more = true;
      while (more) {
        more = joinLast(line, found);
      }
    }
    return found;
  }

  private static boolean joinLast(Line line, List<Mention> found) {
    int last = found.size() - 1;
    if (last < 1 || !(found.get(last) instanceof Mention.Person person)) {
      return false;
    }
    for (int i = last - 1; i >= 0 && last - i <= 3; i--) {
      if (found.get(i) instanceof Mention.Person before) {
        Mention.Person one = one(line, before, person, last - i == 1);
        if (one == null) {
          return false;
        }
        found.subList(i, found.size()).clear();
        found.add(one);
        return true;
      }
      if (found.get(i) instanceof Mention.Time || found.get(i) instanceof Mention.Group) {
        return false;
      }
    }
    return false;
  }

  private static Mention.@Nullable Person one(
      Line line, Mention.Person before, Mention.Person person, boolean adjacent) {
    if (before.offices().isEmpty() || !before.name().isEmpty() && !person.name().isEmpty()) {
      return null;
    }
    int from = before.words().end();
    int to = person.words().first();
    boolean goesOn = adjacent && goesOn(line, before, person, from, to);
    if (!goesOn && !isField(line, before, person, from, to)) {
      return null;
    }
    List<OfficeWords> offices = new ArrayList<>(before.offices());
    if (!goesOn && !describes(line, from)) {
      int at = offices.size() - 1;
      offices.set(at, widened(line, offices.get(at), from, to));
    }
    person.offices().stream()
        .filter(office -> !office.of().isEmpty() || office.title().contains(" ") || goesOn)
        .forEach(offices::add);
    return new Mention.Person(
        line.words(before.words().first(), person.words().end()),
        before.foundBy(),
        before.name() + person.name(),
        offices);
  }

  /** «المنسق العام ورئيس اللجان فهد الزامل», «فهد الزامل، الوزير السابق والمرشح»: with «و». */
  private static boolean goesOn(
      Line line, Mention.Person before, Mention.Person person, int from, int to) {
    if (isCommander(before, person, from, to)) {
      return true;
    }
    if (person.offices().isEmpty() || to != from + 1 || !line.isConjunction(from)) {
      return false;
    }
    OfficeWords last = before.offices().get(before.offices().size() - 1);
    OfficeWords next = person.offices().get(0);
    String nextTitle = MatchingForm.of(next.title());
    boolean sameState = last.of().isEmpty() || next.of().isEmpty() || last.of().equals(next.of());
    boolean candidate =
        !before.name().isEmpty() && person.name().isEmpty() && nextTitle.startsWith("المرشح");
    boolean chief =
        before.name().isEmpty()
            && !person.name().isEmpty()
            && CHIEFS.contains(MatchingForm.of(last.title()))
            && last.of().isEmpty()
            && !nextTitle.startsWith("ال");
    boolean deputy =
        before.name().isEmpty()
            && !person.name().isEmpty()
            && DEPUTY.matcher(MatchingForm.of(last.title())).matches()
            && nextTitle.startsWith("وزير");
    boolean voice =
        before.name().isEmpty() && !person.name().isEmpty() && VOICE.matcher(nextTitle).find();
    return sameState && (candidate || chief || deputy || voice);
  }

  /** «رئيس مجلس الوزراء | القائد العام للقوات المسلحة محمد السوداني»: two offices of one man. */
  private static boolean isCommander(
      Mention.Person before, Mention.Person person, int from, int to) {
    return from == to
        && before.name().isEmpty()
        && !person.name().isEmpty()
        && !person.offices().isEmpty()
        && IN_CHARGE.matcher(MatchingForm.of(person.offices().get(0).title())).find();
  }

  /** «وكيل الوزارة | للتخطيط والمتابعة | المهندس فهد الزامل». */
  private static boolean isField(
      Line line, Mention.Person before, Mention.Person person, int from, int to) {
    boolean titled = before.name().isEmpty() && !person.name().isEmpty();
    boolean styled =
        person.offices().stream()
            .allMatch(office -> office.of().isEmpty() && office.title().indexOf(' ') < 0);
    if (!titled || !styled || to - from < 2) {
      return false;
    }
    if (isComplement(line, person, from, to)) {
      return true;
    }
    if (to - from > LONGEST_FIELD) {
      return false;
    }
    if (isWithin(line, person, from, to)) {
      return true;
    }
    boolean charged = line.isComma(from) && CHARGED.contains(line.form(from + 1));
    boolean affairs =
        line.isConjunction(from)
            && AFFAIRS.contains(line.form(from + 1))
            && line.isDefinite(from + 2)
            && line.isComma(to - 1);
    if (charged || affairs) {
      return isDefiniteUntil(line, from + 2, to);
    }
    if (!line.form(from).equals("ل") && !line.isConjunction(from)
        || !line.isDefinite(from + 1)
        || line.isProper(from + 1)
        || !line.isNoun(from + 1) && !line.form(from + 1).endsWith("ين")
        || NO_FIELD.contains(line.form(from + 1))) {
      return false;
    }
    return isDefiniteUntil(line, from + 2, to);
  }

  /** «المعنية بالعنف», «المختطف | من قبل»: what somebody does or suffers is no part of a title. */
  private static boolean describes(Line line, int i) {
    return line.form(i).equals("من") && line.form(i + 1).equals("قبل")
        || CHARGED.contains(line.form(i))
        || line.isDefinite(i) && (line.isAdjective(i) || line.tag(i).equals("VN"));
  }

  /**
   * «مبعوثة الأمم المتحدة | المعنية بالعنف في حالات الصراع، | براميلا باتن،»: what is said of an
   * office, up to a name between commas.
   */
  private static boolean isComplement(Line line, Mention.Person person, int from, int to) {
    int end = person.words().end();
    boolean described = describes(line, from);
    boolean led = COMPLEMENTS.contains(line.form(from)) && line.isDefinite(from + 1);
    boolean closed = line.isPunctuation(end) || line.form(end).equals("ان") || !line.has(end);
    boolean set = line.isComma(to - 1) && closed && (described || led);
    for (int i = from; set && i < to - 1; i++) {
      set = !line.isVerb(i) && !line.isPunctuation(i) && !line.tag(i).startsWith("W");
    }
    return set && to - from <= LONGEST_COMPLEMENT;
  }

  /** Whether words with the article are all that stands there, but for a comma at the end. */
  private static boolean isDefiniteUntil(Line line, int from, int end) {
    int to = line.isComma(end - 1) ? end - 1 : end;
    for (int i = from; i < to; i++) {
      boolean definite =
          line.isDefinite(i) && (line.isNoun(i) || line.isAdjective(i)) && !line.isProper(i);
      boolean joint =
          i + 1 < to
              && (line.isConjunction(i) || line.form(i).equals("ب") || line.form(i).equals("في"));
      if (!definite && !joint) {
        return false;
      }
    }
    return true;
  }

  /** «المسؤول الثاني | في النظام، | كيم يونغ شول،»: a name between commas. */
  private static boolean isWithin(Line line, Mention.Person person, int from, int to) {
    int end = person.words().end();
    return line.form(from).equals("في")
        && to - from <= 4
        && line.isDefinite(from + 1)
        && line.isNoun(from + 1)
        && line.isComma(to - 1)
        && (line.isPunctuation(end) || !line.has(end));
  }

  /** The office with the words after it: of the body that it is of, or else of its own. */
  private static OfficeWords widened(Line line, OfficeWords office, int from, int to) {
    String field = line.name(from, line.isComma(to - 1) ? to - 1 : to);
    boolean ofBody = line.isConjunction(from) && office.of().contains(" ");
    return ofBody
        ? new OfficeWords(office.title(), office.of() + " " + field)
        : new OfficeWords(
            office.title() + " " + field,
            office.of(),
            office.of().isEmpty() ? office.leaning() : "");
  }
}
