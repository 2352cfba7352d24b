package org.isnad.sentence.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.Token;
import org.isnad.sentence.words.NameLists.WordList;

/**
 * What a learner may look at to tell names: for each token of a sentence a list of observations as
 * short texts. The same tokens give the same observations; a trained model knows them by these
 * texts, so a change here needs a new training.
 */
public final class NameFeatures {
  private static final int WINDOW = 2;
  private static final int ABOUT = 180;

  private final NameLists lists;
  private final WordClusters clusters;
  private final NameWords nameWords;

  public NameFeatures(Gazetteer gazetteer, WordClusters clusters, NameWords nameWords) {
    this.lists = new NameLists(gazetteer);
    this.clusters = clusters;
    this.nameWords = nameWords;
  }

  /** The observations of every token. */
  public List<List<String>> of(List<Token> tokens) {
    List<List<String>> rows = new ArrayList<>();
    observe(
        tokens,
        () -> {
          List<String> row = new ArrayList<>(ABOUT);
          rows.add(row);
          return row::add;
        });
    return rows;
  }

  /** Hands the observations of each token in turn to one that is made for it. */
  public void observe(List<Token> tokens, Supplier<? extends Observations> each) {
    List<Seen> seen = seen(tokens);
    WholeWords words = new WholeWords(tokens, seen, lists, clusters, nameWords);
    for (int i = 0; i < tokens.size(); i++) {
      Observations row = each.get();
      row.add("bias");
      around(seen, i, row);
      pairs(seen, i, row);
      Spelling.observe(seen, i, row);
      ContextWords.observe(seen, i, row);
      words.observe(i, row);
    }
  }

  private List<Seen> seen(List<Token> tokens) {
    List<Set<String>> names = lists.namesOver(tokens);
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Set<WordList> words = lists.of(token.form());
      seen.add(
          new Seen(
              token,
              Seen.digitless(token.form()),
              token.tag(),
              Seen.joined(words),
              String.join("+", names.get(i)),
              clusters.of(token.form()),
              words));
    }
    return seen;
  }

  private static void around(List<Seen> seen, int i, Observations row) {
    for (int k = -WINDOW; k <= WINDOW; k++) {
      Seen s = Seen.at(seen, i + k);
      String where = k + "=";
      beside(where, s, row);
    }
  }

  private static void beside(String where, Seen s, Observations row) {
    row.add("w" + where + s.form());
    row.add("t" + where + s.tag());
    if (!s.lists().isEmpty()) {
      row.add("l" + where + s.lists());
    }
    for (WordList word : s.words()) {
      row.add("L" + where + word.code());
    }
    if (!s.names().isEmpty()) {
      row.add("n" + where + s.names());
    }
    if (!s.clusters().get(0).isEmpty()) {
      row.add("c" + where + s.clusters().get(0));
      row.add("d" + where + s.clusters().get(1));
      row.add("e" + where + s.clusters().get(2));
    } else {
      row.add("u" + where);
    }
  }

  private static void pairs(List<Seen> seen, int i, Observations row) {
    Seen before = Seen.at(seen, i - 1);
    Seen here = Seen.at(seen, i);
    Seen after = Seen.at(seen, i + 1);
    Seen before2 = Seen.at(seen, i - 2);
    Seen after2 = Seen.at(seen, i + 2);
    row.add("w-=" + before.form() + "|" + here.form());
    row.add("w+=" + here.form() + "|" + after.form());
    row.add("t-=" + before.tag() + "|" + here.tag());
    row.add("t+=" + here.tag() + "|" + after.tag());
    row.add("t3=" + before.tag() + "|" + here.tag() + "|" + after.tag());
    row.add("t-3=" + before2.tag() + "|" + before.tag() + "|" + here.tag());
    row.add("t+3=" + here.tag() + "|" + after.tag() + "|" + after2.tag());
    row.add("d-=" + before.clusters().get(1) + "|" + here.clusters().get(1));
    row.add("d+=" + here.clusters().get(1) + "|" + after.clusters().get(1));
    row.add(
        "c3="
            + before.clusters().get(0)
            + "|"
            + here.clusters().get(0)
            + "|"
            + after.clusters().get(0));
    row.add(
        "c-3="
            + before2.clusters().get(0)
            + "|"
            + before.clusters().get(0)
            + "|"
            + here.clusters().get(0));
    row.add("wc-=" + before.form() + "|" + here.clusters().get(1));
    row.add("wc+=" + here.clusters().get(1) + "|" + after.form());
    row.add("wt-=" + before.form() + "|" + here.tag());
    row.add("wt+=" + here.tag() + "|" + after.form());
    row.add("ct-=" + before.clusters().get(0) + "|" + here.tag());
    row.add("wt=" + here.form() + "|" + here.tag());
    row.add("lt=" + here.lists() + "|" + here.tag());
    row.add("l-=" + before.lists() + "|" + here.lists() + "|" + here.tag());
    row.add("l+=" + here.lists() + "|" + after.lists() + "|" + here.tag());
    row.add("l-3=" + before2.lists() + "|" + before.lists() + "|" + here.tag());
    row.add("lc-=" + before.lists() + "|" + here.clusters().get(0));
    row.add("lc+=" + here.clusters().get(0) + "|" + after.lists());
    row.add("nt=" + here.names() + "|" + here.tag());
    row.add("n-=" + before.names() + "|" + here.names());
    row.add("n+=" + here.names() + "|" + after.names());
    row.add("nl-=" + before.lists() + "|" + here.names());
    row.add("nw-=" + before.form() + "|" + here.names());
  }
}
