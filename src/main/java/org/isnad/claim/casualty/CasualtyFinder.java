package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.claim.Claim;
import org.isnad.claim.judging.FigureJudge;
import org.isnad.claim.speech.Speakers;
import org.isnad.mention.Mention;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.sentence.words.WordClusters;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/**
 * Finds every figure of people harmed that an article tells. A figure told again is one claim with
 * more evidence; different figures for one thing stay apart.
 */
public final class CasualtyFinder {
  private static final Set<String> BRACKETS = Set.of("(", ")", "\"", "«", "»", "“", "”");
  private static final java.util.regex.Pattern NUMBER =
      java.util.regex.Pattern.compile("[\\d٠-٩٬,.]+");
  private static final Set<String> GLUED =
      Set.of("و", "ب", "بـ", "من", "عن", "نحو", "حوالي", "إلى", "الى");

  private final List<CasualtyRule> rules = CasualtyRules.read("/rules/casualty.yml");
  private final Set<String> words = needed(rules);
  private final WordClusters clusters = WordClusters.load();
  private final FigureJudge judge;

  /** Lets stay what this judge accepts. */
  public CasualtyFinder(FigureJudge judge) {
    this.judge = judge;
  }

  List<CasualtyRule> rules() {
    return rules;
  }

  /** Matching forms of which a text must hold one, after its clitics, to tell a figure. */
  public Set<String> words() {
    return words;
  }

  private static Set<String> needed(List<CasualtyRule> rules) {
    Set<String> words = new HashSet<>();
    for (CasualtyRule rule : rules) {
      Set<String> needed = rule.dismisses() ? Set.of() : rule.pattern().needs();
      if (needed.isEmpty() && !rule.dismisses()) {
        throw new IllegalStateException(
            "rule \"%s\" would find figures without a word about them".formatted(rule.name()));
      }
      words.addAll(needed);
    }
    return Set.copyOf(words);
  }

  /** The claims in the order of the text, with the ids c1, c2… */
  public List<Claim.Casualty> find(
      Article article, List<Sentence> sentences, List<Mention> mentions, Speakers said) {
    List<List<Token>> tokens =
        sentences.stream()
            .map(each -> LostVerb.restored(digitsApart(numbersBare(each.tokens()))))
            .toList();
    List<List<Mention>> named = sentences.stream().map(each -> in(each, mentions)).toList();
    List<List<Telling>> told = new ArrayList<>();
    for (int index = 0; index < sentences.size(); index++) {
      told.add(tellings(tokens.get(index), named.get(index)));
    }
    if (told.stream().allMatch(List::isEmpty)) {
      return List.of();
    }
    Ledger ledger = new Ledger(article, judge, clusters);
    for (int index = 0; index < sentences.size(); index++) {
      ledger.enter(
          new Account(
              sentences.get(index), tokens.get(index), named.get(index), told.get(index), said));
    }
    return ledger.claims();
  }

  private static List<Mention> in(Sentence sentence, List<Mention> mentions) {
    return mentions.stream().filter(m -> m.words().sentence() == sentence.index()).toList();
  }

  /** The figures of a sentence; most have no word of harm and need no reading. */
  private List<Telling> tellings(List<Token> tokens, List<Mention> named) {
    return tokens.stream().anyMatch(this::tellsHarm)
        ? SentenceReading.read(
            tokens,
            Named.in(tokens, named),
            Named.places(tokens, named),
            Named.days(tokens, named),
            rules)
        : List.of();
  }

  /** «نازحين», «النازحين», «قتيلا»: with its article and the ending of an object. */
  private boolean tellsHarm(Token token) {
    String form = token.form();
    String bare = form.startsWith("ال") ? form.substring(2) : form;
    return words.contains(form)
        || words.contains(bare)
        || bare.endsWith("ا") && words.contains(bare.substring(0, bare.length() - 1));
  }

  /**
   * The tokens without brackets or quotation marks that hold nothing but a number: «(15)», and
   * without the marks of hashtags: «شمال #الهند».
   */
  private static List<Token> numbersBare(List<Token> all) {
    List<Token> tokens = all.stream().filter(token -> !token.surface().equals("#")).toList();
    List<Token> bare = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      boolean opens = isBracket(tokens, at) && isBracket(tokens, at + 2);
      if (opens && NUMBER.matcher(tokens.get(at + 1).surface()).matches()) {
        bare.add(tokens.get(at + 1));
        at += 2;
      } else {
        bare.add(tokens.get(at));
      }
    }
    return bare;
  }

  private static boolean isBracket(List<Token> tokens, int at) {
    return at < tokens.size() && BRACKETS.contains(tokens.get(at).surface());
  }

  /** The tokens, with the word cut off that sticks to digits: «و330», «من1700». */
  private static List<Token> digitsApart(List<Token> tokens) {
    List<Token> apart = new ArrayList<>();
    for (Token token : tokens) {
      int cut =
          GLUED.stream()
              .filter(token.surface()::startsWith)
              .mapToInt(String::length)
              .max()
              .orElse(0);
      boolean glued = cut > 0 && cut < token.surface().length();
      if (glued && Character.isDigit(token.surface().codePointAt(cut))) {
        apart.add(part(token, 0, cut, token.surface().startsWith("و") ? "CC" : "IN"));
        apart.add(part(token, cut, token.surface().length(), "CD"));
      } else {
        apart.add(token);
      }
    }
    return apart;
  }

  private static Token part(Token token, int from, int to, String tag) {
    String surface = token.surface().substring(from, to);
    int start = token.span().start();
    return new Token(new Span(start + from, start + to), surface, MatchingForm.of(surface), tag);
  }
}
