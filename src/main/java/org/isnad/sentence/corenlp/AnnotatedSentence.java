package org.isnad.sentence.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;

/**
 * A sentence with annotated words, segmented: clitics are no part of a name, the rest of a word has
 * its label.
 *
 * @param wordOf for each token the index of the word that it is a part of
 */
record AnnotatedSentence(
    List<String> words, List<String> wordLabels, Sentence sentence, List<Integer> wordOf) {

  /** The label of every token; a clitic has one only inside a name: «البوسنة والهرسك». */
  List<String> tokenLabels() {
    List<String> labels = new ArrayList<>();
    for (int t = 0; t < wordOf.size(); t++) {
      int word = wordOf.get(t);
      String label = wordLabels.get(word);
      boolean begun = t > 0 && wordOf.get(t - 1) == word && !labels.get(t - 1).equals("O");
      if (label.equals("O") || (isClitic(t) && !isInside(t) && hasStem(word))) {
        labels.add("O");
      } else {
        labels.add(begun ? "I" + label.substring(1) : label);
      }
    }
    return labels;
  }

  private boolean isInside(int t) {
    int word = wordOf.get(t);
    String goesOn = "I" + wordLabels.get(word).substring(1);
    boolean leading = t == 0 || wordOf.get(t - 1) != word;
    return leading
        ? wordLabels.get(word).equals(goesOn)
        : word + 1 < wordLabels.size() && wordLabels.get(word + 1).equals(goesOn);
  }

  private boolean hasStem(int word) {
    for (int t = 0; t < wordOf.size(); t++) {
      if (wordOf.get(t) == word && !isClitic(t)) {
        return true;
      }
    }
    return false;
  }

  /** The labels of the words that follow from labels of the tokens. */
  List<String> ofTokens(List<String> tokenLabels) {
    String[] labels = new String[words.size()];
    Arrays.fill(labels, "O");
    for (int t = 0; t < wordOf.size(); t++) {
      int word = wordOf.get(t);
      if (labels[word].equals("O")) {
        labels[word] = tokenLabels.get(t);
      }
    }
    return List.of(labels);
  }

  private boolean isClitic(int t) {
    Token token = sentence.tokens().get(t);
    boolean letters = token.form().codePoints().anyMatch(Character::isLetterOrDigit);
    boolean begins = t == 0 || !wordOf.get(t - 1).equals(wordOf.get(t));
    boolean ends = t + 1 == wordOf.size() || !wordOf.get(t + 1).equals(wordOf.get(t));
    if (begins && ends) {
      return false;
    }
    if (!letters) {
      return begins || ends;
    }
    return token.tag().startsWith("PRP")
        || (!ends && token.form().length() == 1 && leads(t) && isParticle(token.tag()));
  }

  private boolean leads(int t) {
    for (int before = t - 1; before >= 0 && wordOf.get(before).equals(wordOf.get(t)); before--) {
      Token token = sentence.tokens().get(before);
      if (token.form().length() > 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean isParticle(String tag) {
    return tag.equals("CC") || tag.equals("IN") || tag.equals("RP") || tag.equals("CD");
  }
}
