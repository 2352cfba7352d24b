package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;
import org.isnad.text.Table;

/**
 * Who a sentence says its news is from: «وفق X», «قال X إن», «نقلت X عن Y», «وكانت X أعلنت أن».
 *
 * @param source the words that name the source, as published; a pronoun names none
 * @param span of these words
 * @param first index of the first token of the phrase, its verb or preposition among them
 * @param end index of what is said, or after the phrase if that stands before it
 */
public record Attribution(String source, Span span, int first, int end) {
  private static final Set<String> VERBS = forms("verb");
  private static final Set<String> ACCORDING = forms("according");
  private static final Set<String> VERBS_AFTER = forms("verb-after");
  private static final Set<String> WAS = Set.of("كان", "كانت");

  /** Words for a medium named before; they say no more than that. */
  private static final Set<String> POINTS_BACK =
      Set.of("الموقع", "المصدر", "المصادر", "الوكاله", "الصحيفه", "القناه", "البيان");

  private static final Set<String> NOT_A_SOURCE =
      Set.of(
          "ذلك",
          "هذا",
          "هذه",
          "امس",
          "اليوم",
          "معلومات",
          "مصادر",
          "كل",
          "السبت",
          "الاحد",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "بيان",
          "وقت",
          "ايضا",
          "نص");

  /** What is announced without «أن»: «أعلنت الوزارة نزوح…». */
  private static final Set<String> ANNOUNCED =
      Set.of(
          "مقتل", "اصابه", "وفاه", "قتل", "مصرع", "استشهاد", "سقوط", "نزوح", "اعتقال", "توقيف",
          "احتجاز", "خطف", "اختطاف", "العثور", "انتشال", "اعدام", "جرح", "فقدان", "اجلاء", "ضبط",
          "الغاء", "وصول", "توقيع", "تعليق", "بدء", "انتهاء");

  /** When or where somebody spoke, which is not who. */
  private static final Set<String> OCCASION =
      Set.of(
          "خلال", "اثناء", "بعد", "عقب", "اثر", "قبل", "قبيل", "لدي", "عند", "ضمن", "غداه", "فور",
          "حول", "وسط", "حسب");

  private static final Set<String> DAYS =
      Set.of(
          "امس",
          "اليوم",
          "السبت",
          "الاحد",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "مساء",
          "صباح",
          "ايضا");

  private static Set<String> forms(String kind) {
    Table table = Table.read("/lexicon/saying.tsv");
    Set<String> forms = new HashSet<>();
    for (List<String> row : table.rows()) {
      if (table.cell(row, "kind").equals(kind)) {
        for (String form : table.cell(row, "forms").split(" ", -1)) {
          forms.add(MatchingForm.of(form).toLowerCase(Locale.ROOT));
        }
      }
    }
    return forms;
  }

  /**
   * The names of the sources of a sentence of the article with this text, in its order.
   *
   * @param mentions of the sentence; a person among them is named to the end of the name
   */
  static List<String> sources(String text, Sentence sentence, List<Mention> mentions) {
    Set<String> names = new LinkedHashSet<>();
    in(text, sentence.tokens()).stream()
        .map(attribution -> attribution.named(text, mentions))
        .filter(source -> !POINTS_BACK.contains(MatchingForm.of(source)))
        .forEach(names::add);
    return List.copyOf(names);
  }

  /** «نائب المتحدث باسم الأمم المتحدة | فرحان حق»: with the name that a title leads to. */
  private String named(String text, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Span words = mention.words().span();
      boolean wider = words.start() == span.start() && words.end() > span.end();
      if (wider && mention instanceof Mention.Person person && !person.name().isEmpty()) {
        return words.of(text).contains("،") ? person.name() : words.of(text);
      }
    }
    return source;
  }

  /** The attributions of a sentence, in its order; their token indexes count in these tokens. */
  public static List<Attribution> in(String text, List<Token> tokens) {
    List<Attribution> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      int subject = subject(tokens, at);
      int end = subject < 0 ? -1 : nounPhrase(tokens, subject);
      if (end <= subject) {
        continue;
      }
      found.add(attribution(text, tokens, at, subject, end));
      int other = end < tokens.size() && tokens.get(end).form().equals("عن") ? end + 1 : -1;
      int otherEnd = other < 0 || !isRelay(tokens, at) ? -1 : nounPhrase(tokens, other);
      if (otherEnd > other) {
        found.add(attribution(text, tokens, other, other, otherEnd));
        end = otherEnd;
      }
      at = end - 1;
    }
    return found;
  }

  /**
   * Where what is said starts, or ends if it stands before: «أعلنت الوزارة أمس | أن», «وفق الوزارة
   * أمس |».
   */
  private static int frameEnd(List<Token> tokens, int at, int end) {
    boolean according = ACCORDING.contains(tokens.get(at).form());
    int limit = Math.min(tokens.size(), end + (according ? 8 : 14));
    for (int next = end; next < limit; next++) {
      if (according ? tokens.get(next).tag().matches("PUNC|VB.") : isSpeechMark(tokens, next)) {
        return next;
      }
    }
    return according ? limit : end;
  }

  private static boolean isSpeechMark(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    return form.matches("ان|عن|:|«|\"|“|”|انه|قول|فان")
        || ANNOUNCED.contains(form)
        || (form.matches("الي|ب")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).form().matches("ان|مقتل|وقوع|سقوط|اصابه"));
  }

  private static boolean isRelay(List<Token> tokens, int at) {
    return tokens.get(at).form().matches("نقلت?");
  }

  private static Attribution attribution(
      String text, List<Token> tokens, int at, int first, int end) {
    Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
    return new Attribution(span.of(text), span, at, frameEnd(tokens, at, end));
  }

  /** Where the source starts that a word introduces, or −1. */
  private static int subject(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    if (ACCORDING.contains(form)) {
      return afterAccording(tokens, at + 1);
    }
    if (WAS.contains(form) && at + 2 < tokens.size()) {
      int end = nounPhrase(tokens, at + 1);
      int verb =
          end > 0 && end < tokens.size() && tokens.get(end).form().equals("قد") ? end + 1 : end;
      return end > at + 1 && verb < tokens.size() && VERBS.contains(tokens.get(verb).form())
          ? at + 1
          : -1;
    }
    String tag = tokens.get(at).tag();
    if (!VERBS.contains(form) || !(tag.startsWith("VB") || tag.equals("NN"))) {
      return -1;
    }
    boolean between =
        form.equals("بين") && (at + 1 == tokens.size() || !tokens.get(at + 1).form().equals("ان"));
    if (between || (tag.equals("NN") && at > 1)) {
      return -1;
    }
    int subject = at + 1;
    while (subject < tokens.size() && DAYS.contains(tokens.get(subject).form())) {
      subject++;
    }
    int end = nounPhrase(tokens, subject);
    return end > subject && (isRelay(tokens, at) || isSpeech(tokens, end)) ? subject : -1;
  }

  private static int afterAccording(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && (tokens.get(at).form().matches("ل|ما|عن|ه|ها")
            || VERBS_AFTER.contains(tokens.get(at).form()))) {
      at++;
    }
    return at < tokens.size() ? at : -1;
  }

  /** Whether what is said follows a subject, after words of day or place at most. */
  private static boolean isSpeech(List<Token> tokens, int from) {
    for (int at = from; at < Math.min(tokens.size(), from + 14); at++) {
      String form = tokens.get(at).form();
      if (isSpeechMark(tokens, at)) {
        return true;
      }
      if (form.matches("[.؛]")) {
        return false;
      }
    }
    return false;
  }

  /** The index after the noun phrase that starts at a token; the token itself if none does. */
  private static int nounPhrase(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && isPartOfName(tokens, from, end)) {
      end++;
    }
    while (end > from && tokens.get(end - 1).form().matches("ل|ب|و|في|«|\"|\\(")) {
      end--;
    }
    boolean possessed = end == from + 2 && tokens.get(end - 1).tag().equals("PRP$");
    return possessed ? from : end;
  }

  private static boolean isPartOfName(List<Token> tokens, int from, int at) {
    Token token = tokens.get(at);
    String form = token.form();
    boolean last = at + 1 == tokens.size();
    if (OCCASION.contains(form) || at > from && ANNOUNCED.contains(form)) {
      return false;
    }
    if (at == from) {
      boolean noun = token.tag().matches("(DT)?NN.*|(DT)?JJ|ADJ_NUM");
      return (noun && !NOT_A_SOURCE.contains(form)) || (form.matches("[«\"]") && !last);
    }
    if (DAYS.contains(form)) {
      return false;
    }
    if (form.matches("ل|ب") && !last) {
      return tokens
          .get(at + 1)
          .form()
          .matches("حقوق|اسم|الانباء|الاعلام|شوون|لشوون|الجيش|الطفوله|السلام");
    }
    if (form.equals("و") && !last) {
      return tokens.get(at + 1).tag().matches("(DT)?(NN|NNS|JJ)|NNP")
          && tokens.get(at - 1).tag().matches("(DT)?(JJ|NNP?S?)");
    }
    if (form.matches("[«»\"]")) {
      return at - from < 4;
    }
    if (tokens.get(at - 1).tag().equals("NNP") && token.tag().equals("NN")) {
      return false; // what follows a name is no part of it: «… محمد خان حصيلة القتلى»
    }
    return token.tag().matches("(DT)?NN.*|(DT)?JJ|PRP\\$") && !form.matches("ان|بيان|حديث|تصريحات");
  }
}
