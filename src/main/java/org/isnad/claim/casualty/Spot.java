package org.isnad.claim.casualty;

import java.util.List;
import org.isnad.text.Span;

/**
 * A place that a sentence names.
 *
 * @param names the fullest first: «محافظة السويداء», «السويداء»
 * @param first index of the first token
 * @param end index after the last token
 * @param precision 1 for a state, 2 for a place in one, 3 for a place that a noun of place
 *     introduces
 * @param inside whether the words before it say that something happens there
 */
record Spot(List<String> names, Span span, int first, int end, int precision, boolean inside) {
  Spot {
    names = List.copyOf(names);
  }
}
