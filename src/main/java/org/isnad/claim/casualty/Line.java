package org.isnad.claim.casualty;

import java.util.List;
import java.util.Set;
import org.isnad.sentence.Token;

/** The tokens of a sentence and what their words by themselves are. */
record Line(List<Token> tokens, List<String> forms) {
  static final Set<String> MONTHS =
      Set.of(
          ("يناير فبراير مارس ابريل مايو يونيو يونيه يوليو يوليوز اغسطس سبتمبر اكتوبر نوفمبر ديسمبر"
                  + " كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين جانفي فيفري افريل ماي"
                  + " جوان جويليه اوت")
              .split(" ", -1));
  static final Set<String> WEEKDAYS =
      Set.of("السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "اليوم");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          ("خلال بعد قبل بين اثر جراء منذ وسط حول عند امام ضد قرب غداه اثناء حين نتيجه رغم وفق حسب"
                  + " شمال جنوب شرق غرب شمالي جنوبي شرقي غربي حتي دون نحو بسبب فيما بينما مع عبر"
                  + " لدي اضافه فضلا جميعا فوق تحت داخل خارج")
              .split(" ", -1));

  static Line of(List<Token> tokens) {
    return new Line(List.copyOf(tokens), tokens.stream().map(Token::form).toList());
  }

  int size() {
    return forms.size();
  }

  /** The matching form of a word; empty before the first and after the last. */
  String form(int at) {
    return at < 0 || at >= forms.size() ? "" : forms.get(at);
  }

  /** The tag of a word; empty before the first and after the last. */
  String tag(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).tag();
  }

  boolean isDefinite(int at) {
    return form(at).startsWith("ال") && tag(at).startsWith("DT");
  }

  boolean isPreposition(int at) {
    return PREPOSITIONS.contains(form(at));
  }

  boolean isOfCalendar(int at) {
    return WEEKDAYS.contains(form(at)) || MONTHS.contains(form(at));
  }

  boolean isNoun(int at) {
    return tag(at).matches("(DT)?NN.*|(DT)?JJ|VN|NOUN_QUANT|CD")
        && !WEEKDAYS.contains(form(at))
        && !isPreposition(at);
  }

  /** An adjective of belonging used for people: «فلسطينيا», «إسرائيليين». */
  boolean isNisba(int at) {
    return form(at).matches(".{3,}ي(ا|ين|ون|ان|ه|ات)?") && tag(at).matches("(DT)?(NN|NNS|JJ|NNP)");
  }

  /** «عدد القتلى»: whether a word says of what a number that follows is the toll. */
  boolean isTollOf(int at) {
    return form(at - 1).matches("عدد|اعداد|حصيله|اجمالي|مجموع");
  }

  /** Whether two words stand without space between them. */
  boolean areJoined(int first, int second) {
    return tokens.get(first).span().end() == tokens.get(second).span().start();
  }
}
