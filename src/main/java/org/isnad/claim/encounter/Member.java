package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Actor;
import org.isnad.claim.Office;
import org.isnad.mention.OfficeWords;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/**
 * One actor of the article while it is being read; names and offices gather as mentions are given
 * to it.
 */
final class Member {
  private static final int MOST_NAMES = 8;

  private static final Set<String> FAMILY_FIRST =
      Set.of("الصين", "كوريا الشمالية", "كوريا الجنوبية", "تايوان", "فيتنام", "سنغافورة");

  private static final Pattern ENVOY = Pattern.compile("^(?:ال)?(?:سفير|قنصل|مندوب)");

  /** «السفير لدى مصر», «السفير في مصر», «السفير بمصر» are one. */
  private static final Pattern TO =
      Pattern.compile(" (?:(?:لدي|في|الي) |لل|بال|[بل](?=\\p{L}{3}))");

  final Actor.Type type;
  final Set<String> names = new LinkedHashSet<>();
  final Set<String> phrases = new LinkedHashSet<>();
  final List<Office> offices = new ArrayList<>();
  final List<Span> mentions = new ArrayList<>();

  Member(Actor.Type type) {
    this.type = type;
  }

  /** Whether the article gives a name, not only an office. */
  boolean isNamed() {
    return !names.isEmpty();
  }

  /** Whether this name may be one of this member's, judged by the fullest that is known. */
  boolean mayBe(String name, boolean titled) {
    int most = names.stream().mapToInt(known -> known.strip().split("\\s+").length).max().orElse(0);
    if (isFamilyFirst() && names.stream().anyMatch(known -> known.strip().startsWith(name + " "))) {
      return true;
    }
    return names.stream()
        .filter(known -> most == 1 || known.strip().indexOf(' ') > 0)
        .anyMatch(
            known -> NameLikeness.sameName(known, name, titled || most == 1 && !offices.isEmpty()));
  }

  /** «لي كه تشيانغ» is «لي», «مون جيه إن» is «مون»: in some countries families come first. */
  private boolean isFamilyFirst() {
    return offices.stream().anyMatch(office -> FAMILY_FIRST.contains(office.of()));
  }

  /** Takes a name that the article calls it by, and where. */
  void isCalled(String name, Span where) {
    names.add(name);
    mentions.add(where);
  }

  boolean holds(OfficeWords other) {
    return offices.stream()
        .anyMatch(office -> sameOffice(office.title(), office.of(), other.title(), other.of()));
  }

  /** Whether an office of it is of this state or organisation; of none counts too. */
  boolean holdsIn(String of) {
    return of.isEmpty()
        || offices.stream().anyMatch(o -> MatchingForm.of(o.of()).equals(MatchingForm.of(of)));
  }

  /** Whether it holds an office of this title of another state. */
  boolean holdsElsewhere(OfficeWords other) {
    return offices.stream()
        .anyMatch(
            office ->
                sameOffice(office.title(), "", other.title(), "")
                    && !office.of().isEmpty()
                    && !other.of().isEmpty()
                    && !office.of().equals(other.of()));
  }

  /** Same head, one title's words within the other's, and not two different states. */
  static boolean sameOffice(String title, String of, String otherTitle, String otherOf) {
    if (!of.isEmpty()
        && !otherOf.isEmpty()
        && !MatchingForm.of(of).equals(MatchingForm.of(otherOf))) {
      return false;
    }
    List<String> words = words(title);
    List<String> others = words(otherTitle);
    if (isHeadOfState(words) != isHeadOfState(others) && words.get(0).startsWith("رييس")) {
      return false;
    }
    return !words.isEmpty()
        && !others.isEmpty()
        && isDeputyHeir(words) == isDeputyHeir(others)
        && words.get(0).equals(others.get(0))
        && (words.containsAll(others) || others.containsAll(words));
  }

  /** «ولي ولي العهد», who is not «ولي العهد». */
  private static boolean isDeputyHeir(List<String> title) {
    return title.size() > 2 && title.get(0).equals("ولي") && title.get(1).equals("ولي");
  }

  /** «الرئيس», «رئيس الجمهورية», not «رئيس البرلمان». */
  private static boolean isHeadOfState(List<String> title) {
    return title.size() == 1
        || Set.of(
                "جمهوري", "جمهوريه", "دوله", "دول", "سابق", "اسبق", "راحل", "حالي", "منتخب",
                "مخلوع")
            .contains(title.get(1));
  }

  /** The words of a title without articles, feminine and accusative endings. */
  private static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    String told = MatchingForm.of(title);
    boolean envoy = ENVOY.matcher(told).find();
    for (String word : (envoy ? TO.matcher(told).replaceAll(" ") : told).split("\\s+")) {
      String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
      boolean ending = bare.length() > 4 && (bare.endsWith("ه") || bare.endsWith("ا"));
      words.add(ending ? bare.substring(0, bare.length() - 1) : bare);
    }
    return words;
  }

  /** Adds an office; of two that say the same, the fuller one stays. */
  void take(Office office) {
    for (int i = 0; i < offices.size(); i++) {
      Office held = offices.get(i);
      if (sameOffice(held.title(), held.of(), office.title(), office.of())) {
        String title =
            office.title().length() > held.title().length() ? office.title() : held.title();
        offices.set(
            i, new Office(title, held.of().isEmpty() ? office.of() : held.of(), held.span()));
        return;
      }
    }
    offices.add(office);
  }

  /** The names, the fullest first, then what else it is called. */
  List<String> allNames() {
    List<String> all = new ArrayList<>(names);
    all.sort(Comparator.comparingInt((String name) -> -MatchingForm.of(name).split("\\s+").length));
    List<String> rest = new ArrayList<>(phrases);
    rest.sort(Comparator.comparingInt((String phrase) -> -phrase.length()));
    all.addAll(rest);
    Set<String> distinct = new LinkedHashSet<>(all);
    return distinct.stream().limit(MOST_NAMES).toList();
  }

  /**
   * How far before this place the member was named last; a later naming counts as farther than any
   * earlier one.
   */
  int distanceTo(int at) {
    int best = Integer.MAX_VALUE - 1;
    for (var span : mentions) {
      int distance = span.start() <= at ? at - span.start() : 1_000_000 + span.start() - at;
      best = Math.min(best, distance);
    }
    return best;
  }
}
