package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;

/**
 * Who each sentence of an article has its news from. A sentence that only continues a speech
 * («وأضاف أن», «وتابع المصدر») has it from whoever spoke before.
 */
public final class Speakers {
  private static final Set<String> CONTINUES =
      Set.of(
          "اضاف", "اضافت", "اضافوا", "تابع", "تابعت", "اوضح", "اوضحت", "اشار", "اشارت", "اكد",
          "اكدت", "ذكر", "ذكرت", "قال", "قالت", "قالوا", "لفت", "لفتت", "شدد", "شددت", "بين",
          "استطرد", "استدرك", "اردف", "اردفت", "مضي");

  /** What may stand before the verb: «كما أضاف». */
  private static final Set<String> LEADS_IN = Set.of("و", "ف", "كما", "\"", "قد");

  /** What the speech begins with. */
  private static final Set<String> OPENS = Set.of("ان", "انه", "انها", ":", "\"", "الي", "علي");

  /** A speaker who is nobody new: «المصدر نفسه». */
  private static final Set<String> POINTS_BACK =
      Set.of(
          "المصدر", "المصادر", "البيان", "الوكاله", "الصحيفه", "القناه", "نفس", "نفسه", "نفسها",
          "ذاته");

  /** How many sentences without a speaker a speech may pause. */
  private static final int PAUSE = 2;

  private final List<List<String>> bySentence = new ArrayList<>();

  private Speakers() {}

  /** The speakers of an article of which the names are not known. */
  public static Speakers of(String text, List<Sentence> sentences) {
    return of(text, sentences, List.of());
  }

  /** The speakers of an article with this text, whose sentences and mentions are these. */
  public static Speakers of(String text, List<Sentence> sentences, List<Mention> mentions) {
    Speakers speakers = new Speakers();
    List<String> last = List.of();
    int since = 0;
    for (Sentence sentence : sentences) {
      List<Mention> here =
          mentions.stream().filter(m -> m.words().sentence() == sentence.index()).toList();
      List<String> named = Attribution.sources(text, sentence, here);
      boolean continued = named.isEmpty() && since <= PAUSE && continuesSpeech(sentence.tokens());
      speakers.bySentence.add(continued ? last : named);
      since = named.isEmpty() && !continued ? since + 1 : 0;
      last = named.isEmpty() ? last : named.subList(named.size() - 1, named.size());
    }
    return speakers;
  }

  /** The names of those whom the sentence with this index has its news from, as published. */
  public List<String> of(int sentence) {
    return bySentence.get(sentence);
  }

  /** «وأضاف أن», «كما أشار إلى أن», «وتابع المصدر»: a verb of saying that names nobody. */
  private static boolean continuesSpeech(List<Token> tokens) {
    int verb = 0;
    while (verb < tokens.size() && LEADS_IN.contains(tokens.get(verb).form())) {
      verb++;
    }
    if (verb >= tokens.size() || !CONTINUES.contains(tokens.get(verb).form())) {
      return false;
    }
    int next = verb + 1;
    while (next < tokens.size() && next < verb + 3 && pointsBack(tokens.get(next).form())) {
      next++;
    }
    return next < tokens.size() && OPENS.contains(tokens.get(next).form());
  }

  private static boolean pointsBack(String form) {
    return POINTS_BACK.contains(form);
  }
}
