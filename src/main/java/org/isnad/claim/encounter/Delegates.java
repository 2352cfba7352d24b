package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.encounter.Company.Tie;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who heads the delegations of a meeting and who brings their sides together, told by clauses of
 * their own: «ويقود الوفد الأميركي X، والوفد الكوري Y», «وأدار الجلسة X».
 */
final class Delegates {
  private static final Set<String> LEADS =
      Set.of(
          "قاد", "يقود", "قادت", "تقود", "راس", "يراس", "تراس", "يتراس", "تراست", "يتقدم", "تزعم",
          "يتزعم");

  private static final Set<String> DIRECTS =
      Set.of(
          "ادار", "ادارت", "يدير", "تدير", "رعا", "رعي", "رعت", "يرعي", "ترعي", "يرعا", "ترعا",
          "يسر", "يسرت", "ييسر", "تيسر", "يتوسط", "تتوسط");

  private static final Set<String> UNDERTAKES = Set.of("تولي", "تولت", "يتولي", "تتولي");
  private static final Set<String> BROKERING = Set.of("الوساطه", "نقل", "تيسير", "تسهيل", "اداره");

  private static final Set<String> TALKS =
      Set.of(
          "الجلسه",
          "الجلسات",
          "المحادثات",
          "المباحثات",
          "المفاوضات",
          "المشاورات",
          "الحوار",
          "اللقاء",
          "الاجتماع",
          "القمه",
          "الجوله",
          "النقاش");

  /** How many chunks may stand between a verb and the person it is said of. */
  private static final int REACH = 4;

  private static final int BROKER_REACH = 14;

  private final int sentence;
  private final Clause clause;
  private final List<Company> found = new ArrayList<>();

  private Delegates(int sentence, Clause clause) {
    this.sentence = sentence;
    this.clause = clause;
  }

  /** What a sentence tells of them. */
  static List<Company> in(int sentence, Clause clause) {
    Delegates delegates = new Delegates(sentence, clause);
    for (int i = 0; i < clause.size(); i++) {
      if (LEADS.contains(clause.form(i))) {
        delegates.heads(i);
      }
      if (DIRECTS.contains(clause.form(i)) || UNDERTAKES.contains(clause.form(i))) {
        delegates.broker(i);
      }
    }
    return delegates.found;
  }

  private void heads(int verb) {
    if (clause.isPronoun(verb + 1)) {
      Mention delegation = before(verb);
      if (delegation != null) {
        add(delegation, verb + 2);
      }
      return;
    }
    int at = isPerson(verb + 1) ? verb + 2 : verb + 1;
    if (!isDelegation(at)) {
      return;
    }
    int head = headBefore(verb);
    if (at == verb + 2 || head >= 0) {
      int person = head >= 0 ? head : verb + 1;
      found.add(
          new Company(
              sentence,
              Tie.HEADS,
              clause.at(at).mention(),
              clause.coordinatedRight(person, person + 1)));
      return;
    }
    int next = add(clause.at(at).mention(), at + 1);
    while (next > at) {
      at = clause.isComma(next) ? next + 1 : next;
      boolean another = clause.isAnd(at) && isDelegation(at + 1);
      next = another ? add(clause.at(at + 1).mention(), at + 2) : at;
    }
  }

  /** «أحمد الكزبري، الذي | قاد وفد الحكومة»: whom the relative clause is said of; -1 if nobody. */
  private int headBefore(int verb) {
    int at = clause.isComma(verb - 2) ? verb - 3 : verb - 2;
    return Clause.isRelative(clause.form(verb - 1)) && isPerson(at) ? at : -1;
  }

  /** Adds who heads a delegation; returns the chunk after him, or -1 if nobody is told. */
  private int add(@Nullable Mention delegation, int from) {
    for (int i = from; clause.has(i) && i < from + REACH && !clause.at(i).isVerb(); i++) {
      if (isPerson(i) && !clause.isPreposition(i - 1)) {
        List<Mention> heads = clause.coordinatedRight(i, clause.size());
        List<Mention> persons =
            heads.stream().filter(head -> head instanceof Mention.Person).toList();
        found.add(new Company(sentence, Tie.HEADS, delegation, persons));
        return i + 2 * persons.size() - 1;
      }
    }
    return -1;
  }

  /** «أما وفد حماس | فترأسه», «وفد الحكومة الذي | يرأسه»: the delegation; null if none is told. */
  private @Nullable Mention before(int verb) {
    for (int i = verb - 1; i >= 0 && verb - i <= REACH; i--) {
      if (isDelegation(i)) {
        return clause.at(i).mention();
      }
    }
    return null;
  }

  private boolean isDelegation(int i) {
    return clause.has(i)
        && clause.at(i).mention() instanceof Mention.Group group
        && Company.isDelegation(group.words().surface());
  }

  private boolean isPerson(int i) {
    return clause.has(i) && clause.at(i).mention() instanceof Mention.Person;
  }

  private void broker(int verb) {
    boolean undertakes = UNDERTAKES.contains(clause.form(verb));
    boolean talks = TALKS.contains(clause.form(verb + 1)) || clause.isPronoun(verb + 1);
    boolean between = clause.form(verb + 1).equals("بين") && clause.isPronoun(verb + 2);
    boolean opens = verb == 0 || clause.isAnd(verb - 1) || clause.isComma(verb - 1);
    boolean brokers = undertakes ? BROKERING.contains(clause.form(verb + 1)) : talks || between;
    if (!opens || !brokers) {
      return;
    }
    int from = between ? verb + 3 : verb + 2;
    int reach = undertakes ? BROKER_REACH : REACH;
    actor(from, reach, undertakes)
        .ifPresent(
            at ->
                found.add(
                    new Company(
                        sentence, Tie.BROKERS, null, clause.coordinatedRight(at, clause.size()))));
  }

  private Optional<Integer> actor(int from, int reach, boolean person) {
    for (int i = from; clause.has(i) && i < from + reach; i++) {
      boolean named = clause.at(i).isActor() && !(clause.at(i).mention() instanceof Mention.Group);
      boolean fits = person ? isPerson(i) : named;
      if (fits && !clause.isPreposition(i - 1) && !clause.form(i - 1).equals("بين")) {
        return Optional.of(i);
      }
      if (!person && clause.at(i).isVerb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
