package org.isnad.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;
import org.isnad.text.Table;

/**
 * The leads of other stories that some sites print under an article, without a heading: line after
 * line opens with a bare verb as only leads do, where the article's own lines go on with «و» and
 * the like.
 */
final class Teasers {
  private static final int FEWEST = 3;

  /** So many leads, at most, stand under an article. */
  private static final int MOST = 7;

  private static final List<String> GOES_ON =
      List.of(
          "كما ",
          "من جه",
          "من جانب",
          "بدور",
          "لكن",
          "غير ان",
          "الا ان",
          "يذكر",
          "في المقابل",
          "كان ",
          "كانت ",
          "يشار",
          "تجدر",
          "يمكنكم",
          "--",
          "الى ذلك",
          "الي ذلك");
  private static final int FEWEST_LINES = 6;
  private static final double CLOSED_SHARE = 0.75;
  private static final int LONGEST_HEADLINE = 110;
  private static final Set<String> LEAD_VERBS = leadVerbs();

  private Teasers() {}

  private static Set<String> leadVerbs() {
    Set<String> forms = new HashSet<>();
    for (List<String> row : Table.read("/lexicon/lead-verbs.tsv").rows()) {
      String form = MatchingForm.of(row.get(0));
      forms.add(form);
      boolean weak = form.endsWith("ي") || form.endsWith("ا");
      forms.add((weak ? form.substring(0, form.length() - 1) : form) + "ت");
    }
    return forms;
  }

  /**
   * The lines without headings and headlines of other stories between them, where all other lines
   * end as sentences do.
   */
  static List<Span> withoutHeadlines(String text, List<Span> blocks) {
    if (blocks.size() < FEWEST_LINES) {
      return blocks;
    }
    List<Span> body = blocks.subList(1, blocks.size());
    List<Span> closed = body.stream().filter(line -> isClosed(line.of(text))).toList();
    if (closed.size() < CLOSED_SHARE * body.size()) {
      return blocks;
    }
    List<Span> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Span line = blocks.get(i);
      boolean short_ = line.length() <= LONGEST_HEADLINE;
      if (i <= 1 || !short_ || isClosed(line.of(text))) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean isClosed(String line) {
    String stripped = line.strip();
    return !stripped.isEmpty()
        && ".!?؟…\"”»):؛".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  /** The lines without the leads of other stories at their end. */
  static List<Span> dropped(String text, List<Span> blocks) {
    int start = blocks.size();
    while (start > 2 && blocks.size() - start <= MOST && !goesOn(text, blocks.get(start - 1))) {
      start--;
    }
    int tail = blocks.size() - start;
    long leads =
        blocks.subList(start, blocks.size()).stream().filter(line -> isLead(text, line)).count();
    int body = start - 2;
    long opening =
        blocks.subList(Math.min(2, start), start).stream()
            .filter(line -> isLead(text, line))
            .count();
    boolean ownGoOn = body >= 2 && opening * 3 <= body;
    boolean leadsOnly = tail <= MOST && leads >= FEWEST && leads * 2 > tail;
    return leadsOnly && ownGoOn ? blocks.subList(0, start) : withoutStrangers(text, blocks);
  }

  /** The lines without leads at their end that speak of nothing that the others speak of. */
  private static List<Span> withoutStrangers(String text, List<Span> blocks) {
    int from = blocks.size() - UnrelatedLines.count(text, blocks);
    List<Span> tail = blocks.subList(from, blocks.size());
    long leads = tail.stream().filter(line -> isLead(text, line)).count();
    boolean others =
        leads * 3 >= tail.size() && tail.stream().noneMatch(line -> goesOn(text, line));
    return others ? blocks.subList(0, from) : blocks;
  }

  /** Whether a line goes on with what the one before told. */
  private static boolean goesOn(String text, Span line) {
    String opening = MatchingForm.of(line.of(text)).strip();
    return opening.startsWith("و")
            && !opening.startsWith("وصل")
            && !opening.startsWith("وجه")
            && !opening.startsWith("وقع")
            && !opening.startsWith("وافق")
        || GOES_ON.stream().anyMatch(opening::startsWith);
  }

  private static boolean isLead(String text, Span line) {
    String opening = line.of(text).strip();
    int end = opening.indexOf(' ');
    return end > 0 && LEAD_VERBS.contains(MatchingForm.of(opening.substring(0, end)));
  }
}
