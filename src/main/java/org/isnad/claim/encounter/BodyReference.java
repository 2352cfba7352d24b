package org.isnad.claim.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.gazetteer.Demonym;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.mention.OfficeWords;
import org.isnad.text.MatchingForm;

/**
 * Completes offices whose body stands there by its kind alone: «مدير المرصد», «نائب رئيس المجلس»,
 * «قائد الجيش».
 */
final class BodyReference {
  /** Bodies that are part of a state, so that the office is the state's and names them. */
  private static final Set<String> PARTS =
      Set.of("مجلس", "لجنه", "هييه", "وزاره", "محكمه", "سفاره");

  private static final Pattern DEPUTY =
      Pattern.compile("^(?:ال)?(?:نايب|مساعد|وكيل)ه? (?:ال)?رييس");

  private static final Pattern MINISTER = Pattern.compile("(?:نائب |نائبة )?وزيرة? (ال.+)");

  private static final Pattern VOICED = Pattern.compile(" (?:باسم|على|في)$");

  /** «المشرف العام على المركز», «المدير التنفيذي للشركة». */
  private static final Pattern PREPOSED = Pattern.compile("(.+) (?:على ال|في ال|بال|لل)(\\p{L}+)");

  private final Gazetteer gazetteer;
  private final List<Mention> mentions;

  BodyReference(Gazetteer gazetteer, List<Mention> mentions) {
    this.gazetteer = gazetteer;
    this.mentions = mentions;
  }

  /** The last body or place before, or else the first after, that has the head it leans on. */
  OfficeWords complete(OfficeWords office, int at) {
    Optional<OfficeWords> full = Optional.empty();
    for (int i = at - 1; i >= 0 && full.isEmpty(); i--) {
      full = headed(mentions.get(i), office);
    }
    for (int i = at + 1; i < mentions.size() && full.isEmpty(); i++) {
      full = headed(mentions.get(i), office);
    }
    return full.or(() -> ministry(office, at)).orElseGet(() -> byKind(office));
  }

  /** «وزير الصحة … وكيل الوزارة للتخطيط»: the ministry is that of the minister told before. */
  private Optional<OfficeWords> ministry(OfficeWords office, int at) {
    for (int i = at - 1; i >= 0 && office.leaning().equals("وزاره"); i--) {
      if (mentions.get(i) instanceof Mention.Person person) {
        for (OfficeWords held : person.offices()) {
          Matcher minister = MINISTER.matcher(held.title());
          if (minister.matches()) {
            return Optional.of(of(office, "وزارة " + minister.group(1), held.of()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** «وكيل الوزارة لشؤون الأراضي» is the ministry's, «وكيل الوزارة» its state's. */
  private static OfficeWords of(OfficeWords office, String body, String state) {
    return hasField(office)
        ? new OfficeWords(office.title(), body)
        : new OfficeWords(withoutBody(office.title()) + " " + body, state);
  }

  /** Whether more than the body follows the head: «وكيل الوزارة للدراسات». */
  private static boolean hasField(OfficeWords office) {
    String[] words = MatchingForm.of(office.title()).split("\\s+");
    return !words[words.length - 1].endsWith(office.leaning());
  }

  private Optional<OfficeWords> headed(Mention mention, OfficeWords office) {
    if (mention instanceof Mention.Organization organization) {
      return named(organization.name(), office);
    }
    if (mention instanceof Mention.Locality locality) {
      return named(locality.name(), office);
    }
    if (mention instanceof Mention.Group group) {
      String name = group.names().get(0);
      int from = name.indexOf(" من ");
      return from < 0 ? Optional.empty() : named(name.substring(from + " من ".length()), office);
    }
    if (mention instanceof Mention.Person person && PARTS.contains(office.leaning())) {
      return person.offices().stream()
          .filter(held -> !held.of().isEmpty())
          .flatMap(held -> inTitle(held, office).stream())
          .findFirst();
    }
    return Optional.empty();
  }

  private Optional<OfficeWords> named(String name, OfficeWords office) {
    String[] words = MatchingForm.of(name).split("\\s+");
    String head = office.leaning();
    boolean heads =
        words.length > 1
            && name.indexOf('"') < 0
            && (words[0].equals(head) || words[0].equals("ال" + head));
    if (!heads) {
      return Optional.empty();
    }
    if (hasField(office)) {
      return Optional.of(new OfficeWords(office.title(), name));
    }
    String title = withoutBody(office.title());
    if (!PARTS.contains(head)) {
      return Optional.of(new OfficeWords(title, name));
    }
    Optional<String> state = gazetteer.demonym(words[words.length - 1]).map(Demonym::name);
    String core = state.isPresent() ? name.substring(0, name.lastIndexOf(' ')) : name;
    String voiced = office.title().contains(" باسم ") ? title + " باسم " : title + " ";
    return Optional.of(new OfficeWords(voiced + core, state.orElse("")));
  }

  /** «رئيس مجلس الشورى» of one state, before «نائب رئيس المجلس». */
  private static Optional<OfficeWords> inTitle(OfficeWords held, OfficeWords office) {
    int body = held.title().indexOf(" " + office.leaning() + " ");
    return body < 0
        ? Optional.empty()
        : Optional.of(of(office, held.title().substring(body).strip(), held.of()));
  }

  /** «قائد الجيش» of a text that names no army is the army's. */
  private static OfficeWords byKind(OfficeWords office) {
    Matcher preposed = PREPOSED.matcher(office.title());
    if (preposed.matches() && !PARTS.contains(office.leaning())) {
      return new OfficeWords(preposed.group(1), "ال" + preposed.group(2));
    }
    String[] words = office.title().split("\\s+");
    boolean simple =
        words.length == 2
            || words.length == 3 && !DEPUTY.matcher(MatchingForm.of(office.title())).find();
    if (PARTS.contains(office.leaning()) || !simple || office.title().contains(" باسم ")) {
      return new OfficeWords(office.title(), "");
    }
    return new OfficeWords(words[0], office.title().substring(words[0].length()).strip());
  }

  private static String withoutBody(String title) {
    int cut = title.lastIndexOf(' ');
    String rest = cut < 0 ? title : title.substring(0, cut);
    return VOICED.matcher(rest).replaceFirst("");
  }
}
