package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.claim.speech.Speakers;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Whom the words right before a verb or a pronoun say to be meant, whoever speaks. */
final class Pointed {
  private static final Set<String> TASKED_BY = Set.of("علي", "من");
  private static final int REACH = 8;

  private static final Set<String> SENDS =
      Set.of("ارسل", "ارسلت", "يرسل", "ترسل", "اوفد", "اوفدت", "يوفد", "توفد", "بعث", "بعثت");

  private Pointed() {}

  /** The one meant by the verb or noun at {@code at}; null if the words before do not say it. */
  static @Nullable Mention by(Clause clause, int at) {
    Mention told = tasked(clause, at);
    Mention tasked = told == null ? sent(clause, at) : told;
    Mention head = tasked == null ? headOfRelative(clause, at) : tasked;
    return head == null ? capital(clause, at) : head;
  }

  /** «يتعين على |الرئيس| ألا يلتقي», «طلب من |الوزير| أن يزور». */
  private static @Nullable Mention tasked(Clause clause, int verb) {
    String that = clause.form(verb - 1);
    boolean does = that.equals("ان") || that.equals("الا");
    Mention mention = clause.has(verb - 2) ? clause.at(verb - 2).mention() : null;
    return does
            && mention instanceof Mention.Person
            && clause.at(verb).isVerb()
            && TASKED_BY.contains(clause.form(verb - 3))
        ? mention
        : null;
  }

  /** «أرسل الرئيس |وزير خارجيته| إلى موسكو للقاء نظيره»: who is sent, not who sends him. */
  private static @Nullable Mention sent(Clause clause, int noun) {
    if (!clause.form(noun - 1).equals("ل")) {
      return null;
    }
    for (int i = 0; i + 2 < noun; i++) {
      if (SENDS.contains(clause.form(i))
          && clause.at(i + 1).isActor()
          && clause.at(i + 2).mention() instanceof Mention.Person sent) {
        return sent;
      }
    }
    return null;
  }

  /** «للإعلامي |السعودي|، الذي اختفى بعد زيارته»: whose journey a relative clause tells. */
  private static @Nullable Mention headOfRelative(Clause clause, int noun) {
    if (!clause.isPronoun(noun + 1)) {
      return null;
    }
    for (int i = noun - 1; i > 0 && noun - i <= REACH; i--) {
      if (clause.at(i).isActor()) {
        return null;
      }
      if (Clause.isRelative(clause.form(i))) {
        int head = clause.isComma(i - 1) ? i - 2 : i - 1;
        return clause.has(head) && clause.at(head).mention() instanceof Mention.Person person
            ? person
            : null;
      }
    }
    return null;
  }

  /** «ذكرت |واشنطن| أنها تجري», «أن |واشنطن| تفكر في»: a capital that stands for its state. */
  private static @Nullable Mention capital(Clause clause, int at) {
    for (int i = at - 1; i > 2 && at - i <= REACH; i--) {
      boolean acts =
          clause.at(i - 1).mention() instanceof Mention.Locality
              && clause.form(i - 2).equals("ان")
              && Antecedents.isFeminineVerb(clause.at(i));
      if (acts) {
        return clause.at(i - 1).mention();
      }
      if (clause.at(i).isActor()) {
        return null;
      }
      if (clause.isPronoun(i) && clause.form(i - 1).equals("ان")) {
        boolean says =
            clause.at(i - 2).mention() instanceof Mention.Locality
                && Speakers.isSaying(clause.form(i - 3));
        return says && clause.form(i).equals("ها") ? clause.at(i - 2).mention() : null;
      }
    }
    return null;
  }
}
