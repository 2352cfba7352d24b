package org.isnad.claim.encounter;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Holding;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.Office;
import org.isnad.gazetteer.Term;
import org.isnad.mention.OfficeWords;
import org.isnad.text.MatchingForm;

/**
 * Offices that an article gives to nobody by name, but the gazetteer to somebody whom the article
 * names: «العاهل الأردني» beside «عبد الله الثاني», «الزعيم الكوري الشمالي» beside «كيم».
 */
final class Incumbents {
  /** Offices of which a state has one. */
  private static final Set<Office> SINGLE =
      Set.of(
          Office.HEAD_OF_STATE,
          Office.HEAD_OF_GOVERNMENT,
          Office.FOREIGN_MINISTER,
          Office.DEFENCE_MINISTER,
          Office.INTERIOR_MINISTER,
          Office.VICE_PRESIDENT,
          Office.CROWN_PRINCE);

  /** Offices that are one under all their titles: «وزير الخارجية», «رئيس الدبلوماسية». */
  private static final Set<Office> OF_MANY_TITLES =
      Set.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER);

  private static final Pattern NO_LONGER =
      Pattern.compile("(?:^| )(?:ال)?(?:سابق|اسبق|راحل|مخلوع|معزول)ه?(?: |$)");
  private static final Pattern OTHER_THAN_THE_FIRST =
      Pattern.compile("^ولي ولي|مرشد|(?:^| )(?:ال)?(?:دوله|منتخب|جديد|مكلف)(?: |$)");

  private final Gazetteer gazetteer;
  private final Optional<LocalDate> day;

  /**
   * @param day when the article was published, if it is known
   */
  Incumbents(Gazetteer gazetteer, Optional<LocalDate> day) {
    this.gazetteer = gazetteer;
    this.day = day;
  }

  /** The one of these persons that is known to hold the office; empty if none or several. */
  Optional<Member> holder(List<Member> members, OfficeWords office) {
    Optional<Office> kind = kind(office).or(() -> envoy(office));
    Optional<Item> state = gazetteer.state(office.of());
    if (kind.isEmpty() || state.isEmpty() && kind.get() != Office.ENVOY) {
      return Optional.empty();
    }
    List<Member> told =
        members.stream()
            .filter(member -> holds(member, kind.get(), office))
            .distinct()
            .limit(2)
            .toList();
    if (told.size() == 1) {
      return Optional.of(told.get(0));
    }
    if (state.isEmpty()) {
      return Optional.empty();
    }
    List<Member> known =
        members.stream()
            .filter(Member::isNamed)
            .filter(
                member ->
                    member.names.stream()
                        .anyMatch(name -> isKnown(name, kind.get(), state.get(), office.title())))
            .distinct()
            .limit(2)
            .toList();
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** Whether the gazetteer has a person of this name in such an office of the state on the day. */
  boolean isKnown(String name, OfficeWords office) {
    Optional<Office> kind = kind(office);
    return kind.isPresent()
        && gazetteer
            .state(office.of())
            .filter(state -> isKnown(name, kind.get(), state, office.title()))
            .isPresent();
  }

  /** Whether the article gives the member this office already, by another title. */
  boolean isTold(Member member, OfficeWords office) {
    return kind(office)
        .or(() -> envoy(office))
        .filter(kind -> holds(member, kind, office) && !member.holds(office))
        .isPresent();
  }

  /** Leaves one office of those that are one under several titles: «الملك», «العاهل». */
  void unite(List<org.isnad.claim.Office> offices) {
    Set<String> seen = new HashSet<>();
    offices.removeIf(
        office ->
            gazetteer.state(office.of()).isPresent()
                && kind(new OfficeWords(office.title(), office.of()))
                    .filter(OF_MANY_TITLES::contains)
                    .filter(kind -> !seen.add(kind + office.of() + isOver(office.title())))
                    .isPresent());
  }

  private Optional<Office> kind(OfficeWords office) {
    return gazetteer
        .office(office.title())
        .filter(SINGLE::contains)
        .filter(kind -> !OTHER_THAN_THE_FIRST.matcher(MatchingForm.of(office.title())).find());
  }

  /** «المبعوث الأممي» is «الممثل الخاص للأمين العام», if the article has no other envoy. */
  private Optional<Office> envoy(OfficeWords office) {
    return gazetteer
        .office(office.title())
        .filter(kind -> kind == Office.ENVOY && office.title().startsWith("ال"));
  }

  /** Whether the article itself gives the office, by another title. */
  private boolean holds(Member member, Office kind, OfficeWords office) {
    return (OF_MANY_TITLES.contains(kind) || kind == Office.ENVOY)
        && member.offices.stream()
            .filter(held -> held.of().equals(office.of()))
            .filter(held -> isOver(held.title()) == isOver(office.title()))
            .filter(held -> !OTHER_THAN_THE_FIRST.matcher(MatchingForm.of(held.title())).find())
            .anyMatch(held -> gazetteer.office(held.title()).filter(kind::equals).isPresent());
  }

  private boolean isKnown(String name, Office kind, Item state, String title) {
    return gazetteer.personsCalled(name).stream()
        .flatMap(item -> item.holdings().stream())
        .filter(held -> held.office() == kind && held.of().equals(state.id()))
        .anyMatch(held -> fits(held, isOver(title)));
  }

  private boolean fits(Holding held, boolean over) {
    Term.Fit fit = day.map(held.term()::fit).orElse(Term.Fit.UNKNOWN);
    return over ? fit == Term.Fit.AFTER : fit == Term.Fit.DURING || fit == Term.Fit.UNKNOWN;
  }

  private static boolean isOver(String title) {
    return NO_LONGER.matcher(MatchingForm.of(title)).find();
  }
}
