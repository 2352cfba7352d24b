package org.isnad.sentence.words;

import java.util.List;
import org.isnad.sentence.words.NameLists.WordList;

/** What leads to a token: a clitic that leans on it, a title or head before it, an open bracket. */
final class ContextWords {
  private static final int TITLE_REACH = 6;

  private ContextWords() {}

  static void observe(List<Seen> seen, int i, Observations row) {
    Seen here = Seen.at(seen, i);
    boolean leaning =
        i > 0
            && Seen.at(seen, i - 1).token().span().end() == here.token().span().start()
            && Seen.at(seen, i - 1).form().length() == 1;
    row.add("lean=" + leaning + "|" + here.tag());
    if (leaning) {
      row.add("lean-=" + Seen.at(seen, i - 1).form() + "|" + here.clusters().get(0));
      row.add("lean--=" + Seen.at(seen, i - 2).form() + "|" + here.tag());
    }
    boolean owned =
        Seen.at(seen, i + 1).tag().startsWith("PRP")
            && Seen.at(seen, i + 1).token().span().start() == here.token().span().end();
    if (owned) {
      row.add("owned");
    }
    if (i == 0) {
      row.add("first|" + here.tag());
    }
    head(seen, i, row);
    enclosed(seen, i, row);
  }

  /** The nearest word before that says what comes: a title, an honorific, a head. */
  private static void head(List<Seen> seen, int i, Observations row) {
    for (int back = 1; back <= TITLE_REACH && i - back >= 0; back++) {
      Seen s = Seen.at(seen, i - back);
      if (s.tag().startsWith("VB") || s.tag().equals("IN") || s.tag().equals("PUNC")) {
        row.add("head-none=" + Math.min(back, 4) + s.tag());
        return;
      }
      for (WordList list :
          List.of(
              WordList.TITLE,
              WordList.PLURAL_TITLE,
              WordList.HONORIFIC,
              WordList.ORGANIZATION_HEAD,
              WordList.PLACE_HEAD)) {
        if (s.words().contains(list)) {
          row.add("head=" + list.code() + "|" + back);
          row.add("headt=" + list.code() + "|" + Seen.at(seen, i).tag());
          row.add(
              "headl="
                  + list.code()
                  + "|"
                  + Seen.at(seen, i).lists()
                  + "|"
                  + Seen.at(seen, i - 1).lists());
          row.add("headw=" + s.form());
          row.add("headc=" + list.code() + "|" + Seen.at(seen, i).clusters().get(0));
          return;
        }
      }
    }
  }

  private static void enclosed(List<Seen> seen, int i, Observations row) {
    for (int back = 1; back <= 4 && i - back >= 0; back++) {
      String form = Seen.at(seen, i - back).form();
      if (form.equals("\"") || form.equals("(") || form.equals("«")) {
        row.add("in=" + form + back);
        return;
      }
      if (form.equals(")") || form.equals("»")) {
        return;
      }
    }
  }
}
