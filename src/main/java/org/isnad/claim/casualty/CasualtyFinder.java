package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.claim.Attribution;
import org.isnad.claim.Claim;
import org.isnad.mention.Mention;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/**
 * Finds every figure of people harmed that an article tells. A figure told again is one claim with
 * more evidence; different figures for one thing stay apart.
 */
public final class CasualtyFinder {
  private final List<CasualtyRule> rules = CasualtyRules.read("/rules/casualty.yml");

  List<CasualtyRule> rules() {
    return rules;
  }

  /** The claims in the order of the text, with the ids c1, c2… */
  public List<Claim.Casualty> find(
      Article article, List<Sentence> sentences, List<Mention> mentions) {
    Ledger ledger = new Ledger(article);
    for (Sentence sentence : sentences) {
      List<Token> tokens = digitsApart(sentence.tokens());
      List<Mention> here =
          mentions.stream().filter(m -> m.words().sentence() == sentence.index()).toList();
      List<Telling> tellings = SentenceReading.read(tokens, Named.in(tokens, here), rules);
      List<Attribution> speakers = Attribution.in(article.text(), tokens);
      ledger.enter(new Account(sentence, tokens, here, tellings, speakers));
    }
    return ledger.claims();
  }

  /** The tokens, with «و» cut off where it sticks to digits: «و330». */
  private static List<Token> digitsApart(List<Token> tokens) {
    List<Token> apart = new ArrayList<>();
    for (Token token : tokens) {
      if (token.form().matches("و\\d.*") && token.surface().startsWith("و")) {
        int cut = token.span().start() + 1;
        apart.add(new Token(new Span(token.span().start(), cut), "و", "و", "CC"));
        String rest = token.surface().substring(1);
        apart.add(new Token(new Span(cut, token.span().end()), rest, MatchingForm.of(rest), "CD"));
      } else {
        apart.add(token);
      }
    }
    return apart;
  }
}
