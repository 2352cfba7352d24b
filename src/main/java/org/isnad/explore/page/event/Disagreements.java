package org.isnad.explore.page.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.PlaceEntry;
import org.isnad.explore.page.EvidenceAnswer.Claim;
import org.isnad.explore.page.EvidenceAnswer.Figure;
import org.isnad.explore.page.Shown;
import org.jspecify.annotations.Nullable;

/**
 * On what claims about one event differ. Who leaves something open contradicts nobody, nor does who
 * is less precise: «July» agrees with «24 July», «France» with «Paris», «hundreds» with «340».
 */
final class Disagreements {
  private final Chronicle chronicle;

  /**
   * One thing on which claims differ.
   *
   * @param name {@code status}, {@code date}, {@code place}, {@code participants}, {@code
   *     mediators}, or the kind of harm that is counted
   * @param deviating ids of the claims that do not say what most say; all if no answer prevails
   */
  record Aspect(String name, List<String> deviating) {}

  Disagreements(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  List<Aspect> of(List<Claim> claims) {
    List<Aspect> aspects = new ArrayList<>();
    add(aspects, "status", claims, Claim::status, String::equals);
    add(aspects, "date", claims, Claim::date, TellsOfTime::agree);
    add(aspects, "place", claims, Disagreements::place, this::samePlace);
    add(aspects, "participants", claims, claim -> who(claim.participants()), String::equals);
    add(aspects, "mediators", claims, claim -> who(claim.mediators()), String::equals);
    claims.stream()
        .flatMap(claim -> Stream.ofNullable(claim.figure()))
        .map(Figure::harm)
        .distinct()
        .forEach(harm -> add(aspects, harm, claims, claim -> count(claim, harm), Toll::overlap));
    return aspects;
  }

  private static void add(
      List<Aspect> aspects,
      String name,
      List<Claim> claims,
      Function<Claim, String> saying,
      BiPredicate<String, String> agreeing) {
    Map<String, Integer> answers = new HashMap<>();
    claims.stream()
        .map(saying)
        .filter(answer -> !answer.isEmpty())
        .forEach(answer -> answers.merge(answer, 1, Integer::sum));
    List<String> said = List.copyOf(answers.keySet());
    boolean allAgree =
        said.stream().allMatch(one -> said.stream().allMatch(other -> agreeing.test(one, other)));
    if (allAgree) {
      return;
    }
    int most = answers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> leading = said.stream().filter(one -> count(answers, one) == most).toList();
    aspects.add(
        new Aspect(
            name,
            claims.stream()
                .filter(claim -> !saying.apply(claim).isEmpty())
                .filter(
                    claim ->
                        leading.size() > 1 || !agreeing.test(saying.apply(claim), leading.get(0)))
                .map(Claim::id)
                .toList()));
  }

  private static int count(Map<String, Integer> answers, String one) {
    return answers.getOrDefault(one, 0);
  }

  private static String place(Claim claim) {
    Shown.@Nullable Place place = claim.place();
    return place == null ? "" : place.id();
  }

  private boolean samePlace(String one, String other) {
    return one.equals(other) || liesIn(one, other) || liesIn(other, one);
  }

  private boolean liesIn(String place, String country) {
    return chronicle.place(place).map(PlaceEntry::country).filter(country::equals).isPresent();
  }

  /** Groups are told apart by name: every article has its own «مسؤولين سوريين». */
  private static String who(List<Shown.Actor> actors) {
    TreeSet<String> keys = new TreeSet<>();
    actors.forEach(one -> keys.add(one.id().startsWith("article/") ? one.ar() : one.id()));
    return String.join(" ", keys);
  }

  private static String count(Claim claim, String harm) {
    @Nullable Figure figure = claim.figure();
    return figure == null || !figure.harm().equals(harm)
        ? ""
        : figure.lower() + "/" + figure.upper();
  }
}
