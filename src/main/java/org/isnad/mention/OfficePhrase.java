package org.isnad.mention;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.mention.Lexicon.TitleKind;
import org.isnad.sentence.KnownWords;
import org.isnad.text.MatchingForm;

/**
 * An office while its words are read: what is understood of it so far, and where reading stands.
 */
final class OfficePhrase {
  /** A masculine adjective at the end of a feminine body. */
  private static final Pattern OF_HOLDER =
      Pattern.compile("^(\\S+ة\\s.*) (?:الجديد|الراحل|السابق|الحالي|الأسبق)$");

  /** Parts of a state that a text calls by their kind once it has named them. */
  private static final Set<String> PARTS =
      Set.of("مجلس", "لجنه", "هييه", "وزاره", "جيش", "محكمه", "سفاره", "بلديه", "جهه", "ولايه");

  private static final Set<String> STYLES =
      Set.of("معالي", "معاليه", "سمو", "فخامه", "سعاده", "جلاله", "سياده");

  private static final Set<String> RANKS =
      Set.of(
          "الفريق",
          "اللواء",
          "العميد",
          "العقيد",
          "المقدم",
          "الرايد",
          "النقيب",
          "الملازم",
          "المشير",
          "الكولونيل",
          "اللفتنانت",
          "الجنرال",
          "العماد",
          "الادميرال",
          "الاميرال");

  final Grammar grammar;
  final OrganizationParser organizations;
  final Line line;
  final TitleKind kind;
  final int head;
  final StringBuilder title = new StringBuilder();

  /** The token to look at next. */
  int next;

  /** The state or organisation; empty as long as none is told. */
  String of = "";

  /** Whether a genitive chain is still open. */
  boolean open;

  /** What the title leans on, see {@link OfficeWords#leaning()}. */
  String leaning = "";

  /** Whether it is of an organisation and not of a state. */
  boolean ofBody;

  private int written = -1;

  OfficePhrase(
      Grammar grammar, OrganizationParser organizations, Line line, int head, TitleKind kind) {
    this.grammar = grammar;
    this.organizations = organizations;
    this.line = line;
    this.kind = kind;
    this.head = head;
    next = head;
    write(head + 1);
    open = !line.isDefinite(head);
  }

  /** The same phrase, its second word taken and its kind that of an office. */
  OfficePhrase secretaryOfState() {
    OfficePhrase office = new OfficePhrase(grammar, organizations, line, head, TitleKind.OFFICE);
    office.write(head + 2);
    office.open = false;
    return office;
  }

  /** «قائد الجيش»: the forces of the state that the text speaks of. */
  private static final Set<String> ARMIES =
      Set.of("الجيش", "القوات المسلحه", "لقوات المسلحه", "القوات المسلحه الوطنيه");

  private static final Set<String> COMMANDERS = Set.of("قايد", "رييس", "ناطق", "متحدث");

  /** The office as it is understood now. */
  OfficeParser.Parsed parsed() {
    endsInName();
    boolean forces =
        of.isEmpty() ? title.toString().endsWith(" الجيش") : ARMIES.contains(MatchingForm.of(of));
    boolean army = forces && COMMANDERS.contains(line.bare(head));
    if (army) {
      title.setLength(0);
      title.append(line.name(head, next));
      of = "";
      ofBody = false;
    }
    String leansOn = of.isEmpty() && !army ? leaning : "";
    return new OfficeParser.Parsed(
        next, new OfficeWords(title.toString(), body(), leansOn), kind, open);
  }

  /** «زعيم حركة طالبان الأفغانية | الجديد»: what is said of the holder is no part of the body. */
  private String body() {
    return OF_HOLDER.matcher(of.replaceFirst("[-–\\s]+$", "")).replaceFirst("$1");
  }

  /** «مدير أوكسفام», «قائد شرطة مقاطعة كيرن»: a word that no paper knows is what it is of. */
  private void endsInName() {
    int from = next - 1;
    boolean name =
        open
            && of.isEmpty()
            && leaning.isEmpty()
            && from > head
            && line.isNoun(from)
            && !line.isDefinite(from)
            && !KnownWords.contains(line.form(from))
            && title.toString().equals(line.name(head, next));
    if (!name) {
      return;
    }
    while (from - 1 > head && OfficeRealm.isOfTown(grammar, line.form(from - 1))) {
      from--;
    }
    title.setLength(0);
    title.append(line.name(head, from));
    of = line.name(from, next);
    ofBody = true;
    open = false;
  }

  /** Takes the tokens up to {@code end} into the title, with the spaces of the text. */
  void write(int end) {
    if (written >= 0
        && (written < next
            || line.token(next).span().start() > line.token(written - 1).span().end())) {
      title.append(' ');
    }
    title.append(line.name(next, end));
    next = end;
    written = end;
  }

  /** «معالي», «سمو», «دولة» before the title of a superior. */
  static boolean isStyle(Line line, int i) {
    return STYLES.contains(line.form(i))
        || line.form(i).equals("دوله") && line.form(i + 1).equals("رييس");
  }

  /** «اللواء», «المشير»: before the name of an officer, whatever stands before it. */
  static boolean isRank(String form) {
    return RANKS.contains(form);
  }

  /** «سفير خادم الحرمين الشريفين», «نائب خادم الحرمين الشريفين»: the Saudi king's. */
  boolean ofCustodian(int i) {
    int end = Custodian.end(line, i);
    if (end == i || !of.isEmpty()) {
      return false;
    }
    if (kind == TitleKind.ENVOY) {
      next = end;
    } else {
      write(end);
    }
    of = Custodian.STATE;
    open = false;
    return true;
  }

  /** «مدير المرصد», «المتحدث باسم المنظمة»: a body by its kind alone. */
  boolean leansOn(int i) {
    String bare = line.bare(i);
    boolean body =
        line.isDefinite(i)
            && (grammar.lexicon().isOrganizationHead(bare)
                    && !grammar.lexicon().isDomesticHead(bare)
                || PARTS.contains(bare)
                || grammar.lexicon().isPlaceHead(bare))
            && !line.isAdjective(i + 1);
    if (body) {
      leaning = bare;
    }
    return body;
  }

  /** «أمين عام "حزب الله"». */
  boolean closedOrganization() {
    Optional<OrganizationParser.Parsed> organization = organizations.at(line, next + 1);
    int end = organization.map(OrganizationParser.Parsed::end).orElse(next);
    if (end == next || !line.form(end).equals("\"")) {
      return false;
    }
    of = line.name(next + 1, end);
    next = end + 1;
    open = false;
    return true;
  }

  /**
   * «وزارة الخارجية الروسية»: no holder of its own, whether a list has it or not; «اللجنة الأولمبية
   * العربية السعودية» is called so.
   */
  boolean isPartOfState(OrganizationParser.Parsed organization, int i) {
    boolean ofState =
        !organization.of().isEmpty() && grammar.lexicon().isDomesticHead(line.bare(i));
    boolean board = line.bare(i).equals("مجلس") || line.bare(i).equals("اداره");
    boolean arab = !board && line.form(organization.core() - 1).startsWith("العربي");
    return !arab && (!organization.named() || ofState);
  }
}
