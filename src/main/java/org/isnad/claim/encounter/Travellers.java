package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Who travels, by the words of a reception or of the journey itself. */
final class Travellers {
  private static final Set<String> WELCOMES =
      Set.of("استقبل", "استقبلت", "يستقبل", "تستقبل", "استقبال");

  private static final Set<String> RELATIVES = Set.of("الذي", "التي");

  private static final Set<String> SENDS =
      Set.of(
          "اوفد", "اوفدت", "يوفد", "توفد", "ارسل", "ارسلت", "يرسل", "ترسل", "بعث", "بعثت", "انتدب");

  private Travellers() {}

  /** Who travels to where the word at {@code at} tells of; null if nothing shows it. */
  static @Nullable Mention of(Clause clause, int at) {
    Mention traveller = onTheJourney(clause, at);
    traveller = traveller == null ? sent(clause, at) : traveller;
    return traveller == null ? onArrival(clause, at) : traveller;
  }

  /** «استقبل الملك |الرئيس الصيني| في بداية زيارته»: the guest travels, not the host. */
  static @Nullable Mention received(Clause clause, int at) {
    Mention host = null;
    Mention guest = null;
    boolean welcomed = false;
    int end = clause.isPronoun(at + 1) ? at : 0;
    for (int i = 0; i < end; i++) {
      welcomed |= WELCOMES.contains(clause.form(i));
      boolean person = clause.at(i).mention() instanceof Mention.Person;
      if (welcomed && person && !clause.isPreposition(i - 1)) {
        guest = host == null ? null : clause.at(i).mention();
        host = host == null ? clause.at(i).mention() : host;
      }
    }
    return guest;
  }

  /**
   * «مع |الرئيس|، الذي | حل ضيفا»: of whom a relative clause speaks; null if {@code i} opens none.
   */
  static @Nullable Mention headOfRelative(Clause clause, int i) {
    if (!RELATIVES.contains(clause.form(i))) {
      return null;
    }
    int before = clause.isComma(i - 1) ? i - 2 : i - 1;
    return clause.has(before) && clause.at(before).mention() instanceof Mention.Person person
        ? person
        : null;
  }

  /** «في مقدمة مستقبلي |الرئيس| لدى وصوله»: who arrives stands right before. */
  private static @Nullable Mention onArrival(Clause clause, int at) {
    boolean arrives =
        clause.form(at - 1).equals("لدي")
            && clause.isPronoun(at + 1)
            && clause.form(at).matches("وصول|زيارت|قدوم|مغادرت");
    return arrives
            && clause.has(at - 2)
            && clause.at(at - 2).mention() instanceof Mention.Person person
        ? person
        : null;
  }

  /** «أوفد الرئيس |مبعوثه| إلى بيروت حيث التقى»: who is sent somewhere meets people there. */
  private static @Nullable Mention sent(Clause clause, int at) {
    if (!clause.form(at - 1).equals("حيث")) {
      return null;
    }
    Mention last = null;
    for (int i = at - 2; i >= 0; i--) {
      if (last == null && clause.at(i).mention() instanceof Mention.Person person) {
        last = person;
      }
      if (clause.at(i).isVerb()) {
        return SENDS.contains(clause.form(i)) ? last : null;
      }
    }
    return null;
  }

  /** «إن زيارة |الوزير| نظمت سرا، حيث التقى خلالها»: who meets on a journey is who travels. */
  private static @Nullable Mention onTheJourney(Clause clause, int at) {
    boolean onIt =
        clause.form(at - 1).equals("حيث")
            && ArgumentWords.OVER_IT.contains(clause.form(at + 1))
            && clause.isPronoun(at + 2);
    for (int i = onIt ? at - 2 : -1; i >= 0; i--) {
      if (EncounterWords.JOURNEY.matcher(clause.form(i)).find()
          && clause.at(i + 1).mention() instanceof Mention.Person person) {
        return person;
      }
    }
    return null;
  }
}
