package org.isnad.sentence.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Token;
import org.isnad.sentence.words.NameFeatures;

/** Sentences in the form in which the CRF takes them, and its answers. */
final class Labelled {
  private Labelled() {}

  static List<CoreLabel> of(List<Token> tokens, NameFeatures features) {
    List<List<String>> rows = features.of(tokens);
    List<List<String>> edges = edges(tokens);
    List<CoreLabel> labels = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel label = new CoreLabel(4);
      label.setWord(tokens.get(i).form());
      label.set(AnswerAnnotation.class, "O");
      label.set(NameFeatureFactory.Row.class, rows.get(i));
      label.set(NameFeatureFactory.Edge.class, edges.get(i));
      labels.add(label);
    }
    return labels;
  }

  /** For each token what it and the one before it show. */
  static List<List<String>> edges(List<Token> tokens) {
    List<List<String>> edges = new ArrayList<>(tokens.size());
    String before = "#";
    for (Token token : tokens) {
      String tag = token.tag();
      edges.add(List.of("~", "~t=" + tag, "~t-=" + before + "|" + tag));
      before = tag;
    }
    return edges;
  }

  /** The names that labels such as {@code B-PERS}, {@code I-PERS}, {@code O} mark. */
  static List<NameSpan> spans(List<String> labels) {
    List<NameSpan> spans = new ArrayList<>();
    int i = 0;
    while (i < labels.size()) {
      int end = i + 1;
      String label = labels.get(i);
      if (label.length() > 2) {
        String kind = label.substring(2);
        while (end < labels.size() && labels.get(end).equals("I-" + kind)) {
          end++;
        }
        int first = i;
        int last = end;
        NameKind.of(kind).ifPresent(known -> spans.add(new NameSpan(known, first, last)));
      }
      i = end;
    }
    return spans;
  }

  /** The labels of so many tokens that mark these names. */
  static List<String> labels(int tokens, List<NameSpan> spans) {
    List<String> labels = new ArrayList<>(Collections.nCopies(tokens, "O"));
    for (NameSpan span : spans) {
      for (int i = span.first(); i < span.end(); i++) {
        labels.set(i, (i == span.first() ? "B-" : "I-") + span.kind().label());
      }
    }
    return labels;
  }
}
