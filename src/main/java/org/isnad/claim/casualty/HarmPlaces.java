package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.speech.Speech;
import org.isnad.mention.Mention;

/** Which of the places that a sentence names is that of a figure. */
final class HarmPlaces {
  /** What a place before the harm costs against one after it, in tokens. */
  private static final int BEFORE = 12;

  /** What a place between the harm and its figure costs: «عدد النازحين في لبنان بلغ». */
  private static final int BETWEEN = 4;

  /** What a state and a place without a noun of place cost, in tokens, by precision. */
  private static final int[] VAGUENESS = {0, 8, 6, 0};

  /** What a square or a building costs, as a town may be told beside it. */
  private static final int SITE = 5;

  /** What a place that opens its clause costs: «وفي حلب قتل اثنان». */
  private static final int FRONTED = 9;

  private static final Set<String> TREATED =
      Set.of("علاج", "العلاج", "يتلقي", "تتلقي", "يتلقون", "نقل", "نقلوا", "نقلت", "يعالج");

  /** Bodies that count victims from where they sit. */
  private static final Set<String> COUNTING =
      Set.of(
          "وزاره", "هييه", "الهييه", "منظمه", "مكتب", "لجنه", "وكاله", "بعثه", "جمعيه", "شبكه",
          "مرصد", "سلطات", "مفوضيه", "دايره", "اداره");

  private final Locating locating;
  private final List<Spot> spots;

  /** Those of them where a body sits that counts victims. */
  private final List<Spot> seats;

  /**
   * Those of the sentence's places where something happens; where a speaker or a body that counts
   * sits is not among them.
   */
  HarmPlaces(Account account, List<Spot> spots) {
    this.locating = new Locating(account.tokens());
    this.spots =
        narrowest(locating, spots).stream()
            .filter(Spot::inside)
            .filter(
                spot ->
                    account.speeches().stream()
                        .noneMatch(speech -> isOfSpeaker(account, spot, speech)))
            .filter(spot -> !isOfTreatment(account, spot))
            .toList();
    this.seats = this.spots.stream().filter(spot -> isSeat(account, spot)).toList();
  }

  /** «قالت الوزارة في رام الله», «وفي روما، أكدت الوزارة»; not «وصف الهجوم على المخيم بأنه». */
  private boolean isOfSpeaker(Account account, Spot spot, Speech speech) {
    int before = speech.frame().start() - spot.span().end();
    boolean hit = spot.first() > 0 && account.tokens().get(spot.first() - 1).form().equals("علي");
    return speech.frame().contains(spot.span()) && !hit
        || before >= 0 && before <= BETWEEN && locating.isFronted(spot);
  }

  /** «جريحا يتلقون العلاج بمستشفى المدينة». */
  private static boolean isOfTreatment(Account account, Spot spot) {
    return spot.names().get(0).startsWith("مستشفى")
        && account.tokens().stream().anyMatch(token -> TREATED.contains(token.form()));
  }

  /** «أما وزارة الصحة في رام الله فتورد»: where a body sits that counts victims. */
  private static boolean isSeat(Account account, Spot spot) {
    if (spot.first() < 2 || !account.tokens().get(spot.first() - 1).form().equals("في")) {
      return false;
    }
    int end = account.tokens().get(spot.first() - 2).span().end();
    return account.mentions().stream()
        .filter(Mention.Organization.class::isInstance)
        .map(mention -> mention.words().span())
        .filter(span -> span.end() == end)
        .anyMatch(
            span ->
                account.tokens().stream()
                    .filter(token -> token.span().start() == span.start())
                    .anyMatch(token -> COUNTING.contains(token.form())));
  }

  /**
   * «في منطقة الوادي بولاية الشرق», «في مصياف بريف حماة», «في بلدة الوادي غربي العاصمة» name one
   * place, and the first words are the narrowest; but of «ساحة الطيران وسط بغداد» it is the town.
   */
  private static List<Spot> narrowest(Locating locating, List<Spot> spots) {
    List<Spot> narrowest = new ArrayList<>();
    int end = -1;
    for (Spot spot : spots) {
      boolean around =
          spot.first() == end + 1
              && spot.joined()
              && (spot.isProvince() && before(narrowest) == spot.precision()
                  || spot.isDivision() && before(narrowest) > 1
                  || isSettlement(narrowest) && !spot.isSite());
      boolean bearing = end >= 0 && locating.isBearing(end, spot.first());
      boolean capital = spot.first() == end && spot.names().get(0).startsWith("عاصمة ");
      boolean town = (bearing || spot.first() == end + 1 && spot.joined()) && spot.isTown();
      if (town && !narrowest.isEmpty() && narrowest.get(narrowest.size() - 1).isSite()) {
        narrowest.set(narrowest.size() - 1, spot.insteadOf(narrowest.get(narrowest.size() - 1)));
      } else if (!around && !bearing && !capital) {
        narrowest.add(spot);
      }
      end = spot.end();
    }
    return narrowest;
  }

  /** «قرية دوما | في مدينة نابلس | في الضفة»: where a village lies. */
  private static boolean isSettlement(List<Spot> spots) {
    return !spots.isEmpty() && spots.get(spots.size() - 1).isSettlement();
  }

  private static int before(List<Spot> spots) {
    return spots.get(spots.size() - 1).precision();
  }

  List<Spot> spots() {
    return spots.stream().filter(spot -> !seats.contains(spot)).toList();
  }

  /**
   * The place of a figure: after its harm rather than before, near rather than far.
   *
   * @param all the figures of the sentence
   */
  Optional<Spot> of(Telling telling, List<Telling> all) {
    int from = Math.min(telling.trigger(), telling.figure().first());
    int to = Math.max(telling.trigger() + 1, telling.figure().end());
    return spots.stream()
        .filter(spot -> !telling.isPart() || spot.first() < from || spot.first() >= to)
        .filter(spot -> all.stream().noneMatch(other -> isOfPart(spot, other, telling)))
        .filter(spot -> !isOfNext(spot, telling, all))
        .filter(spot -> spot.first() >= from || !seats.contains(spot))
        .min(Comparator.comparingInt(spot -> distance(spot, from, to)));
  }

  /** «قتل سبعة في دمشق، وفي حلب قتل اثنان»: the place that opens the clause of another harm. */
  private boolean isOfNext(Spot spot, Telling telling, List<Telling> all) {
    return locating.isFronted(spot)
        && telling.figure().first() < spot.first()
        && all.stream()
            .anyMatch(
                other -> other.figure().first() >= spot.end() && other.trigger() >= spot.end());
  }

  /** «16 قتيلا، ستة في رفح وعشرة في خان يونس»: where some of them fell is not where all did. */
  private static boolean isOfPart(Spot spot, Telling part, Telling sum) {
    return part.isPart()
        && part.figure().first() >= sum.figure().end()
        && spot.first() >= part.figure().end();
  }

  private int distance(Spot spot, int from, int to) {
    boolean between = spot.first() >= from && spot.first() < to;
    int after = between ? BETWEEN : spot.first() - to;
    int before = locating.isFronted(spot) ? FRONTED : BEFORE;
    int distance = spot.first() >= from ? after : from - spot.end() + before;
    return distance + VAGUENESS[spot.precision()] + (spot.isSite() ? SITE : 0);
  }
}
