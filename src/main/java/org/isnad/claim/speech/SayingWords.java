package org.isnad.claim.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/** A kind of words of speech ({@code lexicon/saying.tsv}), in their matching forms. */
enum SayingWords {
  /** Verbs whose object is what is said: «قال», «أعلن», «نفى». */
  VERB("verb"),
  /** Verbs that may begin a sentence which goes on with a speech: «وأضاف أن». */
  CONTINUES("continues"),
  /** Verbs of passing on what another says: «نقلت X عن Y». */
  RELAY("relay"),
  /** What leads to a source after the fact: «وفق», «بحسب». */
  ACCORDING("according"),
  /** Words of which the second leads to a source: «على حد | قول», «نقلا | عن». */
  ACCORDING_PAIR("according-pair"),
  /** Verbs between such a word and the source: «حسبما | أعلنت». */
  VERB_AFTER("verb-after"),
  /** What somebody says or writes: «بيان», «تصريح»; its author is the source. */
  STATEMENT("statement"),
  /** Statements that are a source if nobody is named as their author. */
  UNSIGNED("unsigned"),
  /** What things accord to that say nothing: «وفق الخطة». */
  NO_SOURCE("no-source"),
  /** People and bodies without a name: «مصدر», «شهود», «الشرطة». */
  SOURCE("source"),
  /** What a medium's name begins with: «وكالة», «صحيفة»; or media without such a word. */
  MEDIUM("medium"),
  /** What is announced without «أن»: «أعلنت الوزارة نزوح…». */
  ANNOUNCED("announced"),
  /** What is told of encounters, and ends the name of who tells it: «أكدت بكين | زيارة …». */
  TOLD("told"),
  /** Verbs after which «إلى» or «ب» leads to what is said: «أشار إلى», «أفاد ب». */
  POINTS("points"),
  /** Verbs that may name the listener after them: «الرئيس أبلغ | نظيره أن». */
  TELLS("tells"),
  /** When or where somebody spoke, which is not who. */
  OCCASION("occasion"),
  /** Days and the like, which no name holds. */
  DAY("day"),
  /** What goes on with the speech of whoever acts: «مضيفا», «مشيرة إلى». */
  PARTICIPLE("participle"),
  /** Nouns of saying: «بعد إعلان | الوزارة أن». */
  NOUN("noun"),
  /** «المصدر», «البيان»: whoever spoke before. */
  POINTS_BACK("points-back");

  private final String kind;

  SayingWords(String kind) {
    this.kind = kind;
  }

  /** The forms of all kinds, read once. */
  private static final class Forms {
    private static final Map<String, Set<String>> BY_KIND = read();

    private Forms() {}

    private static Map<String, Set<String>> read() {
      Table table = Table.read("/lexicon/saying.tsv");
      Map<String, Set<String>> byKind = new HashMap<>();
      for (List<String> row : table.rows()) {
        Set<String> forms = byKind.computeIfAbsent(table.cell(row, "kind"), k -> new HashSet<>());
        for (String form : table.cell(row, "forms").split(" ", -1)) {
          forms.add(MatchingForm.of(form).toLowerCase(Locale.ROOT));
        }
      }
      return byKind;
    }
  }

  boolean has(String form) {
    return Forms.BY_KIND.getOrDefault(kind, Set.of()).contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether it has a word whole or after its article. */
  boolean hasBare(String form) {
    return has(form) || form.startsWith("ال") && has(form.substring(2));
  }
}
