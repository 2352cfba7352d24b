package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a figure belongs that tells no place: «قصفت الطائرات مواقع في دوما. وقتل ثلاثة أشخاص.» The
 * place of what was told just before it, else the place that the article tells harm of most.
 */
final class Scene {
  /** How many sentences are headline and lead. */
  private static final int LEAD = 3;

  /** How many sentences before a figure may tell where its incident was. */
  private static final int REACH = 3;

  private static final Set<String> MEETINGS =
      Set.of(
          ("اجتماع اجتماعا اجتماعات لقاء لقاءات محادثات مباحثات مفاوضات مشاورات قمه زياره جوله موتمر موتمرا"
                  + " جلسه حوار التقي التقت يلتقي تلتقي اجتمع اجتمعت استقبل استقبلت يستقبل زار زارت يزور وصل"
                  + " وصلت يصل بحث يبحث بحثت يبحثان يلتقيان")
              .split(" ", -1));

  private record Told(Account account, List<Spot> spots, List<Entry> entries) {}

  private final List<Told> sentences = new ArrayList<>();

  /** The places of the lead and of the sentences that tell of harm. */
  private final List<Spot> spots = new ArrayList<>();

  void enter(Account account, List<Spot> here, List<Entry> entries) {
    sentences.add(new Told(account, here, List.copyOf(entries)));
    boolean lead = account.sentence().index() < LEAD;
    if (!entries.isEmpty() || lead && !isOfMeeting(account)) {
      spots.addAll(here);
    }
  }

  /** «كيري ولافروف يلتقيان في جنيف»: people meet there, and nobody is harmed. */
  private static boolean isOfMeeting(Account account) {
    return !IncidentDays.tells(account)
        && account.tokens().stream()
            .map(token -> People.bare(token.form()))
            .anyMatch(MEETINGS::contains);
  }

  /**
   * The place of the incident that one of the sentences just before that of an entry tells. People
   * flee from more than one.
   *
   * @param known the place of the figure before it, which is better than one told less closely
   */
  Optional<Spot> justBefore(Entry entry, Optional<Spot> known) {
    if (!entry.isOfOneDay()) {
      return Optional.empty();
    }
    int precision = known.or(this::main).map(Spot::precision).orElse(0);
    int sentence = sentenceOf(entry);
    for (int at = sentence; at > Math.max(0, sentence - REACH); at--) {
      if (at < sentences.size() && IncidentDays.isOfAnother(sentences.get(at).account())) {
        return Optional.empty();
      }
      Optional<Spot> spot = incident(sentences.get(at - 1));
      if (spot.isPresent()) {
        return spot.filter(one -> one.precision() >= precision);
      }
    }
    return Optional.empty();
  }

  private int sentenceOf(Entry entry) {
    int sentence = 0;
    while (sentence < sentences.size() && !sentences.get(sentence).entries().contains(entry)) {
      sentence++;
    }
    return sentence;
  }

  /** The place of the last figure of a sentence, else the closest told of an incident in it. */
  private static Optional<Spot> incident(Told told) {
    for (int at = told.entries().size() - 1; at >= 0; at--) {
      Optional<Spot> spot = told.entries().get(at).spot();
      if (spot.isPresent()) {
        return spot;
      }
    }
    return IncidentDays.tells(told.account())
        ? told.spots().stream()
            .filter(Spot::joined)
            .reduce((one, other) -> isCloser(other, one) ? other : one)
        : Optional.empty();
  }

  private static boolean isCloser(Spot spot, Spot other) {
    return spot.precision() > other.precision();
  }

  /**
   * The place that the sentences about harm name most, a state counting half; of equals the first.
   */
  Optional<Spot> main() {
    return mostTold(spots);
  }

  /** The state that the sentences about harm name most, else the region of the headline. */
  Optional<Spot> widest() {
    Optional<Spot> state = mostTold(spots.stream().filter(spot -> spot.precision() == 1).toList());
    return state.or(
        () -> sentences.get(0).spots().stream().filter(spot -> spot.precision() == 2).findFirst());
  }

  private static Optional<Spot> mostTold(List<Spot> spots) {
    Optional<Spot> best = Optional.empty();
    long most = 0;
    for (Spot spot : spots) {
      long times =
          spots.stream()
              .filter(other -> other.names().stream().anyMatch(spot.names()::contains))
              .count();
      long weight = spot.precision() > 1 && !spot.isSite() ? 2 * times : times;
      if (weight > most) {
        most = weight;
        best = Optional.of(spot);
      }
    }
    return best;
  }
}
