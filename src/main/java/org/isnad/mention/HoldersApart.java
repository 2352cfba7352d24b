package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.MatchingForm;

/**
 * Offices whose holder's name stands after words that the office phrase did not take: «المدير
 * التنفيذي | لمجمع الأمل الطبي | سمير فؤاد», «مدير الدفاع المدني | بمنطقة القصيم، | العميد فهد
 * سالم», «الأمين العام لمنظمة الدول المصدرة | (أوبك) | محمد سالم».
 */
final class HoldersApart {
  /** Whom a state has one of: what follows «في» tells where he is, not of what he is. */
  private static final Set<String> CENTRAL =
      Set.of(
          "رييس", "رييسه", "ملك", "ملكه", "امير", "سلطان", "عاهل", "وزير", "وزيره", "ولي", "شيخ",
          "مستشاره", "امين");

  /** Of these there is one in every place, if more than the head is told. */
  private static final Set<String> LOCAL = Set.of("رييس", "رييسه", "امين", "مستشاره");

  private static final Pattern OF_STATE =
      Pattern.compile("(?:ال)?رييسه? (?:ال)?(?:وزراء|حكومه|جمهوريه|دوله)");

  /** «الملك سلمان، | عاهل المملكة». */
  private static final Pattern KING = Pattern.compile("الملك|السلطان|الأمير|الشيخ");

  private static final Pattern COMMAND =
      Pattern.compile("^(?:ال)?(?:قايد|امر|رييس (?:هييه )?(?:ال)?اركان|نايب قايد|مفتش)");

  private static final int LONGEST = 12;

  private final Grammar grammar;
  private final StackedOffices stacked;

  HoldersApart(Grammar grammar, OfficeParser offices, NameParser names) {
    this.grammar = grammar;
    stacked = new StackedOffices(grammar, offices, names);
  }

  /** The mentions of a line, an office and its holder's name joined to one mention. */
  List<Mention> joined(Line line, List<Mention> mentions) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : mentions) {
      found.add(mention);
      joinLast(line, found);
    }
    return found;
  }

  private void joinLast(Line line, List<Mention> found) {
    int last = found.size() - 1;
    if (!(found.get(last) instanceof Mention.Person holder)) {
      return;
    }
    if (holder.name().isEmpty()) {
      appose(line, found, holder);
    }
    if (!isBareName(holder)) {
      return;
    }
    for (int i = last - 1; i >= 0 && last - i <= 3; i--) {
      Mention before = found.get(i);
      if (before instanceof Mention.Person office) {
        Optional<Mention.Person> one = one(line, office, holder, found.subList(i + 1, last));
        if (one.isPresent()) {
          found.subList(i, found.size()).clear();
          stack(line, found, one.get());
        }
        return;
      }
      if (before instanceof Mention.Time || before instanceof Mention.Group) {
        return;
      }
    }
  }

  /** «جون سميث، | مدير شركة الخليج للنقل،»: an office after a name that no list knows. */
  private static void appose(Line line, List<Mention> found, Mention.Person office) {
    int before = found.size() - 2;
    if (before < 0
        || !(found.get(before) instanceof Mention.Person named)
        || named.name().indexOf(' ') < 0
        || !named.offices().stream().allMatch(style -> KING.matcher(style.title()).matches())) {
      return;
    }
    OfficeWords held = office.offices().get(0);
    int start = office.words().first();
    int gap = start - named.words().end();
    boolean parted = line.isComma(start - 1) || line.form(start - 1).equals("\"");
    boolean beside = gap == 0 || gap == 1 && parted;
    boolean told = !held.of().isEmpty() && !held.isPredicate() && !held.title().equals("نظير");
    int end = office.words().end();
    boolean closed = isClosed(line, end) || isClosed(line, pastSeat(line, end));
    if (beside && told && closed) {
      found.subList(before, found.size()).clear();
      found.add(
          new Mention.Person(
              line.words(named.words().first(), office.words().end()),
              named.foundBy(),
              named.name(),
              office.offices()));
    }
  }

  /** «مدير مركز التنافسية | بالمعهد، أكد»: past where the body is. */
  private static int pastSeat(Line line, int i) {
    boolean seat =
        (line.form(i).equals("ب") || line.form(i).equals("في"))
            && line.isNoun(i + 1)
            && line.isDefinite(i + 1)
            && line.isComma(i + 2);
    return seat ? i + 2 : i;
  }

  /** «المستشار بالديوان الملكي | المشرف العام على المركز سمير فؤاد»: two offices of one holder. */
  private void stack(Line line, List<Mention> found, Mention.Person holder) {
    int last = found.size() - 1;
    boolean row =
        last >= 0
            && found.get(last) instanceof Mention.Person before
            && before.name().isEmpty()
            && !before.offices().isEmpty()
            && before.words().end() == holder.words().first()
            && stacked.joins(line, holder.words().first(), before.offices());
    if (!row) {
      found.add(holder);
      return;
    }
    Mention.Person before = (Mention.Person) found.remove(last);
    List<OfficeWords> offices = new ArrayList<>(before.offices());
    offices.addAll(holder.offices());
    found.add(
        new Mention.Person(
            line.words(before.words().first(), holder.words().end()),
            holder.foundBy(),
            holder.name(),
            offices));
  }

  /** A name to which nothing but a style was added. */
  private static boolean isBareName(Mention.Person person) {
    return !person.name().isEmpty() && person.offices().stream().allMatch(PersonParser::isStyle);
  }

  private Optional<Mention.Person> one(
      Line line, Mention.Person office, Mention.Person holder, List<Mention> between) {
    int from = office.words().end();
    int to = holder.words().first();
    boolean comma = line.isComma(to - 1);
    int end = comma ? to - 1 : to;
    boolean alone = office.name().isEmpty() && !office.offices().isEmpty();
    if (!alone || to <= from || comma && !isClosed(line, holder.words().end())) {
      return Optional.empty();
    }
    List<OfficeWords> offices = new ArrayList<>(office.offices());
    int at = offices.size() - 1;
    Optional<OfficeWords> whole =
        new WordsApart(grammar, line, between).read(offices.get(at), from, end);
    boolean read =
        whole.isPresent() && !isWhereabouts(line, office, from, whole.get(), offices.get(at));
    boolean officer = whole.isEmpty() && isOfficer(line, office, holder);
    if (!read && !officer) {
      return Optional.empty();
    }
    whole.ifPresent(all -> offices.set(at, all));
    return Optional.of(
        new Mention.Person(
            line.words(office.words().first(), holder.words().end()),
            office.foundBy(),
            holder.name(),
            offices));
  }

  /**
   * «قائد قوات حفظ السلام في لبنان "اليونيفيل" | اللواء أرولدو لازارو»: a rank names the commander.
   */
  private static boolean isOfficer(Line line, Mention.Person office, Mention.Person holder) {
    int from = office.words().end();
    int to = holder.words().first();
    boolean command =
        COMMAND.matcher(MatchingForm.of(office.offices().get(0).title())).find()
            && OfficePhrase.isRank(line.form(to));
    for (int i = from; i < to && command; i++) {
      command = !line.isVerb(i) && !line.isComma(i) && !line.form(i).equals("مع");
    }
    return command && to - from <= LONGEST;
  }

  /** What can stand after a name that a comma sets apart. */
  private static boolean isClosed(Line line, int i) {
    return !line.has(i)
        || line.isPunctuation(i)
        || line.isVerb(i)
        || line.form(i).equals("ان")
        || line.form(i).equals("الذي")
        || line.form(i).equals("التي");
  }

  /** «التقى الرئيس الفرنسي في برلين سمير فؤاد»: where somebody met him, no part of his office. */
  private static boolean isWhereabouts(
      Line line, Mention.Person office, int from, OfficeWords whole, OfficeWords before) {
    String head = MatchingForm.of(before.title()).split("\\s+")[0];
    String bare = head.startsWith("ال") ? head.substring(2) : head;
    boolean seated = line.form(from).equals("في") || line.form(from).equals("ب");
    boolean same = whole.equals(before);
    boolean many = LOCAL.contains(bare) && before.title().indexOf(' ') > 0 && !isOfState(before);
    return seated && !same && CENTRAL.contains(bare) && !many
        || office.offices().get(0).title().equals("نظير");
  }

  private static boolean isOfState(OfficeWords office) {
    return OF_STATE.matcher(MatchingForm.of(office.title())).matches();
  }
}
