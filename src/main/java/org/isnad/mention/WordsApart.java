package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.gazetteer.Item;
import org.isnad.sentence.KnownWords;

/**
 * The words between an office and its holder's name: where or of what the office is («في ولاية
 * تكساس», «لمجمع الأمل الطبي»), another name of its body («(أوبك)»), or that he holds it now.
 */
final class WordsApart {
  private static final int LONGEST = 9;
  private static final int LONGEST_IN_BRACKETS = 3;

  private static final Set<String> PREPOSITIONS = Set.of("ل", "ب", "في", "لدي", "عن");

  /** Titles that «على» follows. */
  private static final Set<String> OVERSEERS = Set.of("المشرف", "مشرف", "المشرفه", "مشرفه");

  private static final Set<String> NOW = Set.of("الحالي", "الحاليه", "المكلف", "المكلفه");

  /** «الرئيس الأميركي في ذلك الوقت». */
  private static final Set<String> TIMES = Set.of("ذلك الوقت", "ذلك الحين", "تلك الفتره");

  /** What somebody does next, or speaks at: no part of his office. */
  private static final Set<String> DEEDS =
      Set.of(
          "تصريح", "تصريحات", "بيان", "موتمر", "اتصال", "مقابله", "حديث", "كلمه", "كلمت", "رساله",
          "حضور", "مناسبه", "رياسه", "قياده", "اشراف", "حسب", "ان", "اسم", "خطاب", "لقاء", "المره",
          "وقت", "ظل", "حال", "حين", "اطار", "سياق", "اول", "شكل", "سبب", "عدد", "عهد");

  private final Grammar grammar;
  private final Line line;
  private final List<Mention> between;

  WordsApart(Grammar grammar, Line line, List<Mention> between) {
    this.grammar = grammar;
    this.line = line;
    this.between = between;
  }

  /** The office with these words; empty if they are no part of it. */
  Optional<OfficeWords> read(OfficeWords office, int from, int to) {
    int at = from;
    if (to - from > LONGEST) {
      return Optional.empty();
    }
    OfficeWords whole = office;
    int body = office.of().isEmpty() ? mentioned(from) : from;
    if (body > from && body == to && isBodyAt(from)) {
      return Optional.of(ofBody(office, from, to)); // «رئيس هيئة أركان | الجيش الإسرائيلي»
    }
    while (at < to) {
      int next = idle(at, from, to);
      if (next == at) {
        next = complement(at, to);
        if (next == at) {
          return Optional.empty();
        }
        whole = widened(whole, at, next);
      }
      at = next;
      at += at + 1 < to && line.isComma(at) ? 1 : 0;
    }
    boolean another = to > from && isTitle(to - 1);
    return at == to && !another ? Optional.of(whole) : Optional.empty();
  }

  private boolean isBodyAt(int i) {
    return between.stream()
        .anyMatch(one -> one instanceof Mention.Organization && one.words().first() == i);
  }

  private OfficeWords ofBody(OfficeWords office, int from, int to) {
    Optional<Nationality.Hit> nation = grammar.nationality().at(line, to - 1);
    return nation.isPresent() && to - from > 1
        ? new OfficeWords(office.title() + " " + line.name(from, to - 1), nation.get().state())
        : office.heldIn(line.name(from, to));
  }

  /** The token after words that say nothing of the office: «الحالي», «في ذلك الوقت», «(أوبك)». */
  private int idle(int i, int from, int to) {
    if (NOW.contains(line.form(i))) {
      return i + 1;
    }
    if (line.form(i).equals("في") && TIMES.contains(line.form(i + 1) + " " + line.form(i + 2))) {
      return i + 3;
    }
    Optional<Nationality.Hit> nation = grammar.nationality().at(line, i);
    if (i > from && nation.isPresent() && nation.get().end() == to && line.isDefinite(i)) {
      return to;
    }
    if (line.form(i).equals("ولايت") && line.tag(i + 1).equals("PRP$")) {
      return i + 2;
    }
    if (line.form(i).equals("(")) {
      for (int end = i + 2; end <= i + 1 + LONGEST_IN_BRACKETS; end++) {
        if (line.form(end).equals(")")) {
          return end + 1;
        }
      }
    }
    return i;
  }

  /** The token after a preposition and what it governs; {@code i} if none stands there. */
  private int complement(int i, int to) {
    boolean over = line.form(i).equals("علي") && OVERSEERS.contains(line.form(i - 1));
    over |= line.form(i).equals("علي") && OVERSEERS.contains(line.form(i - 2));
    int first = i + 1;
    if (isQuote(first) && mentioned(first + 1) > first + 1 && isQuote(mentioned(first + 1))) {
      return mentioned(first + 1) + 1;
    }
    int end = mentioned(first);
    boolean party = line.form(i).equals("من") && end > first;
    boolean governs = over || party || PREPOSITIONS.contains(line.form(i));
    if (isOneMore(i) && first < to) {
      return first + 1;
    }
    if (!governs || first >= to || DEEDS.contains(line.form(first))) {
      return i;
    }
    boolean open = end == first;
    if (open) {
      boolean deed = line.form(i).equals("ب") && !line.isDefinite(first) && !isSeat(first);
      if (!line.isNoun(first) || deed) {
        return i;
      }
      end = first + 1;
      open = !line.isDefinite(first) && !line.isProper(first);
    }
    int whole = chain(end, to, open);
    return whole < end ? i : whole;
  }

  /** «إدارة الطوارئ | والأزمات»: a second noun beside the last one of the title. */
  private boolean isOneMore(int i) {
    return line.isConjunction(i)
        && line.isNoun(i - 1)
        && line.isDefinite(i - 1)
        && line.isNoun(i + 1)
        && line.isDefinite(i + 1)
        && !line.isProper(i + 1)
        && mentioned(i + 1) == i + 1
        && !isTitle(i + 1)
        && !grammar.lexicon().isHonorific(line.form(i + 1));
  }

  /** «بشرطة», «بمحافظة», «بغلان», not «بزيارة». */
  private boolean isSeat(int i) {
    return OfficeRealm.isOfTown(grammar, line.form(i))
        || grammar.lexicon().isOrganizationHead(line.bare(i))
        || line.isProper(i)
        || !KnownWords.contains(line.form(i));
  }

  private boolean isQuote(int i) {
    return line.form(i).equals("\"");
  }

  /** The token after the phrase that {@code end} is inside of; -1 if it is never closed. */
  private int chain(int end, int to, boolean open) {
    int at = end;
    boolean going = open;
    while (at < to) {
      int inside = mentioned(at);
      boolean described = line.isAdjective(at) && line.isDefinite(at);
      boolean joined =
          line.isConjunction(at) && line.isDefinite(at + 1) && mentioned(at + 1) == at + 1;
      if (inside > at && inside <= to && (going || isName(at))) {
        at = inside;
        going = false;
      } else if (going && (line.isNoun(at) || isTown(at))) {
        going = !line.isDefinite(at) && !line.isProper(at) && !isTown(at);
        at++;
      } else if (!going && described) {
        at++;
      } else if (!going && joined && at + 2 <= to) {
        at += 2;
      } else {
        break;
      }
    }
    return going ? -1 : at;
  }

  /** «بمنطقة تبوك»: what follows «منطقة» is its name, whatever the tagger takes it for. */
  private boolean isTown(int i) {
    return grammar.lexicon().isPlaceHead(line.form(i - 1))
        && !line.tag(i).equals("IN")
        && !line.isPunctuation(i);
  }

  /** «مستشارة لحملة السيناتورة هند سالم»: the name is that of the one named last. */
  private boolean isTitle(int i) {
    String bare = line.bare(i);
    String male = bare.endsWith("ه") ? bare.substring(0, bare.length() - 1) : bare;
    return grammar.lexicon().title(bare) != null || grammar.lexicon().title(male) != null;
  }

  private boolean isName(int i) {
    return line.isProper(i) && line.isDefinite(i);
  }

  /** The token after the body, the state or the place that starts at {@code i}. */
  private int mentioned(int i) {
    return between.stream()
        .filter(mention -> mention.words().first() == i)
        .map(mention -> mention.words().end())
        .findFirst()
        .orElse(i);
  }

  /**
   * With a place or a body more: of what the office is, if nothing has told it yet; «بالمنطقة
   * الشرقية» goes on the name of a body that no list knows, and on the title if one does.
   */
  private OfficeWords widened(OfficeWords office, int from, int to) {
    String words = line.surface(from, to);
    boolean kind = to == from + 2 && line.isDefinite(from + 1);
    if (office.of().isEmpty() && kind && isBody(line.bare(from + 1))) {
      return new OfficeWords(office.title() + " " + words, "", line.bare(from + 1));
    }
    boolean ofBody = !office.of().isEmpty() && grammar.gazetteer().state(office.of()).isEmpty();
    if (line.isConjunction(from) && !ofBody) {
      return new OfficeWords(office.title() + " " + words, office.of(), office.leaning());
    }
    if (line.isConjunction(from)) {
      return office.heldIn(office.of() + " " + words); // «جمعية الثقافة | والفنون»
    }
    boolean matter = line.form(from).equals("عن") && office.title().matches("(?:ال)?مس[ؤئ]ول.*");
    if (office.of().isEmpty() && !matter) {
      String of = line.name(from + 1, to).replace("\"", "").strip();
      return office.heldIn(grammar.gazetteer().state(of).map(Item::label).orElse(of));
    }
    boolean known =
        grammar.gazetteer().state(office.of()).isPresent()
            || !grammar.gazetteer().byName(office.of()).isEmpty();
    boolean named = line.form(from).equals("عن") || known;
    return named
        ? new OfficeWords(office.title() + " " + words, office.of())
        : office.heldIn(office.of() + " " + words);
  }

  private boolean isBody(String bare) {
    return grammar.lexicon().isOrganizationHead(bare) && !grammar.lexicon().isDomesticHead(bare);
  }
}
