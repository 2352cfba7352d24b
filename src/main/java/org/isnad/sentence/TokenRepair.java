package org.isnad.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/**
 * Mends what a segmenter does to names that it does not know: «كريستيانه» is no «كريستيان» with a
 * pronoun, «فالسيني» no «ف» and «السيني», «باعشن» no «ب» and «اعشن»; «بولي العهد» is «ب» and «ولي
 * العهد».
 */
public final class TokenRepair {
  private static final Set<String> JOINED_HEIR = Set.of("بولي", "لولي", "وولي", "كولي");
  private static final Set<String> STYLES =
      Set.of("معالي", "سمو", "سعادت", "فخامت", "سيادت", "جلالت", "دولت", "فضيلت");
  private static final Set<String> SUFFIXES = Set.of("ه", "ها", "ي");
  private static final Set<String> PLACE_HEADS =
      Set.of(
          "مدينه", "بلده", "قريه", "ولايه", "محافظه", "بلديه", "اقليم", "مقاطعه", "منطقه", "دوق",
          "دوقه");

  /** «بريف إدلب»: nouns of place that no segmenter parts from their preposition. */
  private static final Set<String> JOINED_PLACES =
      Set.of("بريف", "بقضاء", "بناحيه", "ببلده", "بضاحيه", "بمخيم", "بحي");

  /** «قام بأول زيارة»: not «باول», whom nobody writes so. */
  private static final Set<String> FIRST = Set.of("بأول", "لأول", "كأول", "بأولى");

  /**
   * «لقيا حتفهما», «نظيريه الروسي والأمريكي», «خلال لقائي مع»: nouns that are hardly ever without
   * their pronoun, or what a speaker calls his own.
   */
  private static final Set<String> OWNED =
      Set.of(
          "حتفه",
          "حتفها",
          "حتفهما",
          "حتفهم",
          "حتفهن",
          "نظيريه",
          "نظيراه",
          "نظراءه",
          "نظرايه",
          "نظراوه",
          "نظراءها",
          "نظرايها",
          "لقايي",
          "لقاءاتي",
          "اجتماعاتي",
          "محادثاتي",
          "مباحثاتي",
          "زيارتي",
          "زياراتي");

  private static final Set<String> GOVERNED = Set.of("ولايه", "مقاطعه", "جهه", "اقليم", "منطقه");

  private static final Set<String> AFTER_VAN = Set.of("دي", "در", "دن", "دير", "هوفن");

  /** «سألتقي», «سأزور»: «س» and a verb of the first person, not «سأل». */
  private static final Pattern FUTURE =
      Pattern.compile("سأ(?!ل(?:ت|ا|وا|نا|ن|ته|تها|تهم|ه|ها|هم|ك|ني|تني|ناه|وه)?$)\\p{L}{3,}");

  private final String text;
  private final List<Token> tokens;
  private final List<Token> mended = new ArrayList<>();

  private TokenRepair(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The tokens of one sentence of {@code text}, mended. */
  public static List<Token> mend(String text, List<Token> tokens) {
    return new TokenRepair(text, tokens).mend();
  }

  private List<Token> mend() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (hasDash(token)) {
        splitDash(token);
      } else if (endsName(i)) {
        Token name = mended.remove(mended.size() - 1);
        mended.add(token(name.span().cover(token.span()), "NNP"));
      } else if (joinedTag(i).isPresent()) {
        String tag = joinedTag(i).get();
        i++;
        mended.add(token(token.span().cover(tokens.get(i).span()), tag));
      } else if (JOINED_HEIR.contains(token.form()) && form(i + 1).equals("العهد")) {
        part(token, token.span().start() + 1, cliticTag(token), "NN");
      } else if (token.form().equals("العهد") && i > 0 && form(i - 1).endsWith("ولي")) {
        mended.add(token(token.span(), "DTNN"));
      } else if (isDefinedTwice(i)) {
        Token name = mended.remove(mended.size() - 1);
        mended.add(token(name.span().cover(token.span()), name.tag()));
      } else if (hidesName(token, i) || JOINED_PLACES.contains(token.form())) {
        boolean name =
            !JOINED_PLACES.contains(token.form())
                && !FIRST.contains(token.surface())
                && !(token.form().endsWith("قايد") && JoinedVerbs.isLeader(tokens, i));
        part(token, token.span().start() + 1, cliticTag(token), name ? "NNP" : "NN");
      } else if (JoinedVerbs.isVisiting(tokens, i) || JoinedVerbs.isPredicate(tokens, i)) {
        part(token, token.span().start() + 1, "CC", "VBD");
      } else if (OWNED.contains(token.form())) {
        part(token, token.span().end() - pronounLength(token.form()), "NN", "PRP$");
      } else if (Retagged.tag(token).isPresent()) {
        mended.add(token(token.span(), Retagged.tag(token).get()));
      } else if (Articles.isGained(token)) {
        mended.add(
            new Token(token.span(), token.surface(), MatchingForm.of(token.surface()), "NNP"));
      } else if (Articles.isLost(mended.isEmpty() ? token : mended.get(mended.size() - 1), token)) {
        mended.add(
            new Token(token.span(), token.surface(), "ا" + token.form(), "DT" + token.tag()));
      } else if (FUTURE.matcher(token.surface()).matches() || JoinedVerbs.isFuture(token)) {
        part(token, token.span().start() + 1, "RP", "VBP");
      } else if (isNameBeforeVerb(i) || token.form().equals("ولد") && form(i + 1).equals("الشيخ")) {
        mended.add(token(token.span(), "NNP"));
      } else {
        mended.add(token);
      }
    }
    return mended;
  }

  /** Takes a token for two words, the second of which starts at {@code cut}. */
  private void part(Token token, int cut, String first, String second) {
    mended.add(token(new Span(token.span().start(), cut), first));
    mended.add(token(new Span(cut, token.span().end()), second));
  }

  private static String cliticTag(Token token) {
    return token.form().startsWith("و") ? "CC" : "IN";
  }

  /** The tag of the one word that two tokens from there on are; empty if they are two words. */
  private Optional<String> joinedTag(int i) {
    if (isGovernor(i) || isDeaths(i)) {
      return Optional.of("NN");
    }
    if (isArrival(i)) {
      return Optional.of("VBD");
    }
    if (tokens.get(i).surface().equals("ألي") && form(i + 1).equals("نا")) {
      return Optional.of("NNP"); // «ألينا», which «إلينا» is not
    }
    return opensName(i) ? Optional.of("NNP") : Optional.empty();
  }

  /** «-عضو المكتب»: a dash that a paper puts before a word. */
  private static boolean hasDash(Token token) {
    String surface = token.surface();
    return surface.length() > 3
        && surface.charAt(0) == '-'
        && surface.substring(1).codePoints().allMatch(Character::isLetter);
  }

  private void splitDash(Token token) {
    Span span = token.span();
    int cut = span.start() + 1;
    mended.add(token(new Span(span.start(), cut), "PUNC"));
    Token word = token(new Span(cut, span.end()), token.tag());
    boolean known = KnownWords.contains(word.form());
    String tag = word.form().startsWith("ال") ? "DTNN" : "NN";
    mended.add(known && token.tag().endsWith("NNP") ? token(word.span(), tag) : word);
  }

  /** «كريستيان|ه», «صديق|ي»: a pronoun that is the end of a name. */
  private boolean endsName(int i) {
    Token token = tokens.get(i);
    if (!token.tag().startsWith("PRP")
        || i > 0 && OWNED.contains(form(i - 1) + token.form())
        || !SUFFIXES.contains(token.form())
        || mended.isEmpty()
        || !adjoins(mended.get(mended.size() - 1), token)) {
      return false;
    }
    Token stem = mended.get(mended.size() - 1);
    if (STYLES.contains(stem.form())) {
      return false;
    }
    if (stem.tag().equals("NNP")) {
      return token.form().equals("ه");
    }
    if (token.form().equals("ه") && stem.form().matches("الال|عبدالال")) {
      return true;
    }
    if (!token.tag().equals("PRP$")) {
      return false;
    }
    String before = mended.size() > 1 ? mended.get(mended.size() - 2).tag() : "";
    String beforeForm = mended.size() > 1 ? mended.get(mended.size() - 2).form() : "";
    boolean name = before.equals("NNP") && stem.tag().startsWith("NN");
    return name && (token.form().equals("ي") || !isKnownStem(stem.form()))
        || PLACE_HEADS.contains(beforeForm);
  }

  /** «المليك» left as «الملي» and «ك»: a word with the article takes no pronoun. */
  private boolean isDefinedTwice(int i) {
    if (mended.isEmpty() || !tokens.get(i).form().equals("ك")) {
      return false;
    }
    Token before = mended.get(mended.size() - 1);
    return adjoins(before, tokens.get(i))
        && before.form().startsWith("ال")
        && before.form().length() > 4
        && before.tag().startsWith("DT");
  }

  /** «الرئيسان س|يعقدان», «س|يجرون»: a verb of two or more that no list has. */
  private static boolean isVerbOfMany(String form) {
    String stem = form.length() > 4 ? form.substring(0, form.length() - 2) : form;
    boolean many = form.endsWith("ان") || form.endsWith("ون");
    return many && KnownWords.contains(stem);
  }

  /** «ترامب | يؤكد», «ترامب | :» at the head of a title: no verb stands before another one. */
  private boolean isNameBeforeVerb(int i) {
    Token token = tokens.get(i);
    boolean before = i + 1 < tokens.size() && tokens.get(i + 1).tag().startsWith("VB");
    return i == 0
        && token.tag().startsWith("VB")
        && token.form().length() > 3
        && PersonWords.contains(token.form())
        && (before || form(i + 1).equals(":"));
  }

  private static int pronounLength(String form) {
    return form.endsWith("هما") ? 3 : form.matches(".*ه[امن]") ? 2 : 1;
  }

  /**
   * «جمع الوزير بصائب عريقات», «اجتمع بنيويورك», «وأربيل»: a preposition or «و» that the segmenter
   * left on a name, where no paper writes the whole otherwise.
   */
  private boolean hidesName(Token token, int i) {
    if (FIRST.contains(token.surface())) {
      return true;
    }
    String form = token.form();
    boolean clitic = form.startsWith("ب") || form.startsWith("ل");
    if (!clitic && !form.startsWith("و")
        || form.length() < 4
        || token.span().length() != token.surface().length()
        || PersonWords.contains(form)
        || PlaceWords.contains(form)
        || KnownWords.contains(form)
        || i > 0 && adjoins(tokens.get(i - 1), token)) {
      return false;
    }
    String rest = form.substring(1);
    boolean name = clitic && form.length() > 4 && token.tag().startsWith("NN");
    return name && PersonWords.isGiven(rest)
        || PlaceWords.contains(rest)
        || rest.length() > 3 && PersonWords.contains(rest);
  }

  /** «زيارت» stands before a pronoun for «زيارة», «لقائ» for «لقاء». */
  private static boolean isKnownStem(String form) {
    String stem = form.substring(0, form.length() - 1);
    return KnownWords.contains(form)
        || form.endsWith("ت") && KnownWords.contains(stem + "ه")
        || (form.endsWith("ي") || form.endsWith("و")) && KnownWords.contains(stem + "ء");
  }

  /** «ف|السيني», «و|يتمور», «ك|مبالا»: a clitic that is the start of a name. */
  private boolean opensName(int i) {
    Token token = tokens.get(i);
    if (i + 1 >= tokens.size() || !adjoins(token, tokens.get(i + 1))) {
      return false;
    }
    Token rest = tokens.get(i + 1);
    if (CutNames.isPlaceCut(token, rest)) {
      return true;
    }
    if (mended.isEmpty()) {
      return false;
    }
    Token before = mended.get(mended.size() - 1);
    boolean afterName = before.tag().equals("NNP") && !adjoins(before, token);
    boolean unknown = !KnownWords.contains(rest.form());
    boolean verb = rest.tag().startsWith("VB");
    boolean known = KnownWords.contains(token.form() + rest.form());
    if (afterName && unknown && known && !verb) {
      return true;
    }
    if (CutNames.isOneWord(token, rest)) {
      return true;
    }
    String whole = token.form() + rest.form();
    if (CutNames.isNameOfNews(token, rest)) {
      return true;
    }
    if (token.form().length() == 1
        && PersonWords.contains(whole)
        && !PersonWords.contains(rest.form())
        && !KnownWords.contains(rest.form())
        && (!verb || !token.form().equals("ف") && PersonWords.isGiven(whole))) {
      return true;
    }
    if (token.form().equals("ل") && rest.form().equals("ي")) {
      return i + 2 < tokens.size() && mayBeName(tokens.get(i + 2));
    }
    return switch (token.form()) {
      case "ف" ->
          afterName
              && (unknown && !rest.tag().equals("VBD")
                  || rest.form().equals("ان") && AFTER_VAN.contains(form(i + 2)));
      case "و" -> unknown && (afterName && rest.tag().equals("VBP") || before.form().equals("قصر"));
      case "س" ->
          (afterName || isBeforeFamily(i + 2))
              && unknown
              && rest.tag().equals("VBP")
              && !isVerbOfMany(rest.form());
      case "ك" ->
          unknown
              && !verb
              && (afterName || before.tag().equals("IN") || PLACE_HEADS.contains(before.form()));
      case "ب" ->
          before.tag().startsWith("DTJJ") && unknown && CutNames.isFirstOfTwo(tokens, i + 1)
              || rest.form().equals("ان") && form(i + 2).equals("كي")
              || unknown && before.form().equals("في") && rest.tag().startsWith("NN")
              || unknown
                  && !verb
                  && (PLACE_HEADS.contains(before.form())
                      || (afterName || isAfterServant())
                          && rest.tag().equals("NN")
                          && !PersonWords.contains(rest.form()));
      default -> false;
    };
  }

  /** «و|الي ولاية كسلا»: a governor, whose last letter «إلى» does not have. */
  private boolean isGovernor(int i) {
    return tokens.get(i).form().equals("و")
        && i + 2 < tokens.size()
        && tokens.get(i + 1).surface().equals("الي")
        && adjoins(tokens.get(i), tokens.get(i + 1))
        && GOVERNED.contains(form(i + 2));
  }

  /** «4 و|فيات»: cases of death. */
  private boolean isDeaths(int i) {
    return tokens.get(i).form().equals("و")
        && form(i + 1).equals("فيات")
        && adjoins(tokens.get(i), tokens.get(i + 1));
  }

  /** «و|صل إلى بيروت»: the verb of arriving, which the segmenter cuts after a colon. */
  private boolean isArrival(int i) {
    return tokens.get(i).form().equals("و")
        && (form(i + 1).equals("صل") || form(i + 1).equals("صلت"))
        && adjoins(tokens.get(i), tokens.get(i + 1));
  }

  /** «س|يليشي بيكيلي»: no verb either, if a name that no paper writes often follows. */
  private boolean isBeforeFamily(int i) {
    return i < tokens.size()
        && tokens.get(i).tag().equals("NNP")
        && !KnownWords.contains(tokens.get(i).form());
  }

  /** «عبد الرحمن»: a given name of two words. */
  private boolean isAfterServant() {
    int last = mended.size() - 1;
    return last > 0 && mended.get(last - 1).form().equals("عبد");
  }

  /** «لي هسيين»: a name, or a noun that no paper uses. */
  private static boolean mayBeName(Token token) {
    return token.tag().equals("NNP")
        || token.tag().startsWith("NN") && !KnownWords.contains(token.form());
  }

  private String form(int i) {
    return i < tokens.size() ? tokens.get(i).form() : "";
  }

  private static boolean adjoins(Token first, Token second) {
    return first.span().end() == second.span().start();
  }

  private Token token(Span span, String tag) {
    String surface = span.of(text);
    return new Token(span, surface, MatchingForm.of(surface), tag);
  }
}
