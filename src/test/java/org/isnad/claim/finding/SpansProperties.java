package org.isnad.claim.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Evidence;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionFinder;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.sentence.corenlp.SharedReader;
import org.isnad.text.Span;

/** Whatever the text looks like, all that is found in it stands where it is said to stand. */
class SpansProperties {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final MentionFinder MENTIONS = new MentionFinder(GAZETTEER);
  private static final ClaimFinder CLAIMS = new ClaimFinder(SharedReader.reader(), GAZETTEER);

  /** Pieces of news as papers really print them, and as they should not. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "التقى وزير الخارجية السوري أسعد الشيباني",
            "الْتَقَى الرَّئِيسُ اللُّبْنَانِيُّ",
            "التقـــــى الرئيـس المصـري",
            "نظيره الفرنسي جان نويل بارو",
            "في باريس",
            "للولايات المتحدة",
            "يوم الجمعة 12/7/2025",
            "مقتل ١٬٢٠٠ شخص",
            "أكثر من 1200 شخص",
            "3.5 مليون",
            "و10000 نازح",
            "“قال باراك: «التقيت مساء اليوم»”",
            "\"(أ.ف.ب.)\"",
            "🔴🇸🇾 عاجل",
            "Reuters / CNN",
            "وReuters",
            "#غزة @user",
            "\u202bالرياض\u202c",
            "لله\u200fوللقاء",
            "محم\u0651د بن سلمان",
            "\u00a0",
            "،",
            ".",
            "؟!",
            "\n",
            "\r\n",
            "\t",
            "-- – —",
            "ﷲ ﷺ لا ﻻ",
            "ا\u0654حمد",
            "أمين عام \"حزب الله\"",
            "الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان");
    Arbitrary<String> longLine = Arbitraries.of("كلمة ").map(word -> word.repeat(400));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(40, piece), net.jqwik.api.Tuple.of(1, longLine))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(pieces -> String.join(" ", pieces));
  }

  private static Article article(String text) {
    return new Article("odd", "خبر " + text, new Published.Unknown(), "", "");
  }

  @Property(tries = 120)
  void tokensAndSentencesReproduceTheTextTheyClaim(@ForAll("texts") String text) {
    Article article = article(text);
    int last = 0;
    for (Sentence sentence : SharedReader.reader().read(article)) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(article.text())).isEqualTo(token.surface());
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        last = token.span().end();
      }
    }
  }

  @Property(tries = 120)
  void mentionsReproduceTheTextTheyClaimAndDoNotOverlap(@ForAll("texts") String text) {
    Article article = article(text);
    List<Sentence> sentences = SharedReader.reader().read(article);
    Span before = new Span(0, 0);
    for (Mention mention : MENTIONS.find(article, sentences)) {
      assertThat(mention.words().span().of(article.text())).isEqualTo(mention.words().surface());
      assertThat(mention.words().span().overlaps(before)).isFalse();
      before = mention.words().span();
    }
  }

  @Property(tries = 120)
  void evidenceReproducesTheTextItClaims(@ForAll("texts") String text) {
    Article article = article(text);
    ArticleClaims claims = CLAIMS.find(article);
    for (Claim.Encounter encounter : claims.encounters()) {
      quotes(article, encounter.evidence());
    }
    for (Claim.Casualty casualty : claims.casualties()) {
      quotes(article, casualty.evidence());
      assertThat(article.text()).contains(casualty.text());
    }
    for (Actor actor : claims.actors()) {
      for (Span span : actor.mentions()) {
        assertThat(span.of(article.text())).isNotBlank();
      }
    }
  }

  private static void quotes(Article article, List<Evidence> evidence) {
    assertThat(evidence).isNotEmpty();
    for (Evidence one : evidence) {
      assertThat(one.span().of(article.text())).isEqualTo(one.quote());
    }
  }
}
