package org.isnad.sentence.words;

import java.util.ArrayList;
import java.util.List;
import org.isnad.sentence.Token;

/** What the words show that the tokens of a sentence are parts of, and the words beside them. */
final class WholeWords {
  private static final int WINDOW = 2;
  private static final int AFFIX = 4;

  private final WordView words;
  private final List<Seen> seen;
  private final NameLists lists;
  private final WordClusters clusters;
  private final List<List<String>> clusterOf = new ArrayList<>();
  private final List<String> stemKinds = new ArrayList<>();
  private final List<String> wholeKinds = new ArrayList<>();

  WholeWords(
      List<Token> tokens,
      List<Seen> seen,
      NameLists lists,
      WordClusters clusters,
      NameWords nameWords) {
    this.words = new WordView(tokens);
    this.seen = seen;
    this.lists = lists;
    this.clusters = clusters;
    for (int w = 0; w < words.size(); w++) {
      WordView.Word word = words.get(w);
      Seen stem = Seen.at(seen, word.stem());
      List<String> own = word.isWhole() ? stem.clusters() : clusters.of(word.form());
      clusterOf.add(own.get(0).isEmpty() ? stem.clusters() : own);
      stemKinds.add(nameWords.of(stem.token().form()));
      wholeKinds.add(word.isWhole() ? "" : nameWords.of(word.form()));
    }
  }

  void observe(int i, Observations row) {
    int w = words.of(i);
    WordView.Word word = words.get(w);
    String part = word.isWhole() ? "" : i < word.stem() ? "<" : i > word.stem() ? ">" : "^";
    for (int k = -WINDOW; k <= WINDOW; k++) {
      beside(w + k, k != 0, (k == 0 ? part : "") + k + "=", row);
    }
    if (!word.isWhole()) {
      whole(word, Seen.at(seen, i).tag(), part, row);
    }
    kinds(w, i, row);
  }

  private boolean isOutside(int w) {
    return w < 0 || w >= words.size();
  }

  private void beside(int w, boolean near, String where, Observations row) {
    Seen stem = isOutside(w) ? Seen.OUTSIDE : Seen.at(seen, words.get(w).stem());
    List<String> cluster = isOutside(w) ? Seen.OUTSIDE.clusters() : clusterOf.get(w);
    row.add("W" + where + (isOutside(w) ? "#" : Seen.digitless(words.get(w).form())));
    if (near) {
      row.add("S" + where + stem.form());
      row.add("T" + where + stem.tag());
      row.add("Z" + where + stem.lists());
      row.add("N" + where + stem.names());
    }
    row.add("C" + where + cluster.get(0));
    row.add("D" + where + cluster.get(1));
    row.add("E" + where + cluster.get(2));
  }

  private void whole(WordView.Word word, String tag, String part, Observations row) {
    String form = word.form();
    row.add(
        "X"
            + part
            + word.clitics()
            + "|"
            + clusters.of(form).get(0).isEmpty()
            + Seen.at(seen, word.stem()).clusters().get(0).isEmpty()
            + "|"
            + tag);
    for (int n = 2; n <= Math.min(AFFIX, form.length()); n++) {
      row.add("P" + part + form.substring(0, n));
      row.add("F" + part + form.substring(form.length() - n));
    }
    row.add("Y" + part + Seen.joined(lists.of(form)));
  }

  private void kinds(int w, int i, Observations row) {
    for (int k = -WINDOW; k <= WINDOW; k++) {
      if (w + k < 0 || w + k >= words.size()) {
        continue;
      }
      boolean isWhole = words.get(w + k).isWhole();
      String stem = stemKinds.get(w + k);
      levels((k == 0 && !isWhole ? "s" : "") + k, stem, row);
      if (!isWhole) {
        String whole = wholeKinds.get(w + k);
        levels("w" + k, whole, row);
        if (!whole.isEmpty() && k == 0) {
          row.add("qq" + best(whole) + best(stem));
        }
      }
    }
    String here = best(stemKinds.get(w));
    Seen token = Seen.at(seen, i);
    row.add("qt" + here + "|" + token.tag());
    row.add("qc" + here + "|" + token.clusters().get(0));
    row.add("ql" + here + "|" + token.lists());
    row.add("q-" + (w > 0 ? best(stemKinds.get(w - 1)) : "#") + "|" + here);
    row.add("q+" + here + "|" + (w + 1 < words.size() ? best(stemKinds.get(w + 1)) : "#"));
    row.add("qw-" + Seen.at(seen, i - 1).form() + "|" + here);
  }

  private static String best(String levels) {
    if (levels.isEmpty()) {
      return "?";
    }
    int best = 0;
    for (int kind = 1; kind < NameWords.KINDS; kind++) {
      if (levels.charAt(kind) > levels.charAt(best)) {
        best = kind;
      }
    }
    return levels.charAt(best) == '0' ? "-" : best + "" + levels.charAt(best);
  }

  private static void levels(String where, String levels, Observations row) {
    if (levels.isEmpty()) {
      row.add("q" + where + "?");
      return;
    }
    row.add("q" + where + "#" + levels.charAt(NameWords.KINDS) + best(levels));
    for (int kind = 0; kind < NameWords.KINDS; kind++) {
      if (levels.charAt(kind) != '0') {
        row.add("q" + where + "k" + kind + levels.charAt(kind));
      }
    }
  }
}
