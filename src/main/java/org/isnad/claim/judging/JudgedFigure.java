package org.isnad.claim.judging;

import java.util.OptionalLong;
import org.isnad.article.Article;
import org.isnad.claim.Claim;
import org.isnad.text.Span;

/**
 * What a reader found of a figure of people harmed that the program once read in an article.
 *
 * @param harm the word for the harm: {@code killed}
 * @param sentence the sentence that it was read from, as offsets in UTF-16 units
 * @param max empty if the text sets no upper bound
 * @param right whether the article really tells so many people so harmed
 */
public record JudgedFigure(
    String article, String harm, Span sentence, long min, OptionalLong max, boolean right)
    implements Judged {

  /** Whether a figure that is read now is the one that was judged. */
  public boolean isOf(Claim.Casualty figure, Article in) {
    return in.id().equals(article)
        && figure.harm().word().equals(harm)
        && figure.count().min() == min
        && figure.count().max().equals(max)
        && figure.evidence().stream().anyMatch(evidence -> sentence.overlaps(evidence.span()));
  }
}
