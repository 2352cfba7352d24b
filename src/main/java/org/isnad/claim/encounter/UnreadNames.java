package org.isnad.claim.encounter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.mention.Words;
import org.isnad.sentence.KnownWords;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.text.Span;

/**
 * Offices beside which the text names their holder in words that were not read as his: «كلفه
 * القوماطلا حاكم مصر», «مدير الإدارة بالوزارة سالم القوماطلا». They are no offices of somebody
 * without a name.
 */
final class UnreadNames {
  /** How many words after an office its complement takes before the name at most. */
  private static final int REACH = 8;

  private final List<Sentence> sentences;
  private final List<Mention> mentions;
  private final Set<Span> beside = new HashSet<>();

  UnreadNames(List<Sentence> sentences, List<Mention> mentions) {
    this.sentences = sentences;
    this.mentions = mentions;
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person person
          && person.name().isEmpty()
          && (isAfterName(person.words()) || isBeforeName(person.words()))) {
        beside.add(person.words().span());
      }
    }
  }

  /** Whether a name stands beside one of the phrases that tell a nameless holder. */
  boolean areBeside(Member member) {
    return !member.isNamed() && member.mentions.stream().anyMatch(beside::contains);
  }

  private boolean isAfterName(Words office) {
    List<Token> tokens = tokens(office);
    int at = office.first() - 1;
    if (at >= 0 && isComma(tokens.get(at))) {
      at--;
    }
    return at >= 0 && isName(office.sentence(), at, tokens);
  }

  private boolean isBeforeName(Words office) {
    List<Token> tokens = tokens(office);
    int first = office.end();
    if (first < tokens.size() && isComma(tokens.get(first))) {
      return first + 1 < tokens.size() && isName(office.sentence(), first + 1, tokens);
    }
    for (int at = first; at < Math.min(tokens.size(), first + REACH); at++) {
      Token token = tokens.get(at);
      if (token.tag().startsWith("VB") || token.tag().equals("PUNC") || token.tag().equals("CC")) {
        return false;
      }
      if (isName(office.sentence(), at, tokens)) {
        return true;
      }
    }
    return false;
  }

  /** A person's name, or a proper or rare word that names no place, state or body. */
  private boolean isName(int sentence, int at, List<Token> tokens) {
    for (Mention mention : mentions) {
      Words words = mention.words();
      if (words.sentence() == sentence && words.first() <= at && at < words.end()) {
        return mention instanceof Mention.Person person
            && !person.name().isEmpty()
            && person.offices().stream().allMatch(office -> office.of().isEmpty());
      }
    }
    Token token = tokens.get(at);
    boolean proper = token.tag().endsWith("NNP");
    boolean owned = at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("PRP$");
    boolean rare = token.tag().matches("(?:DT)?NN") && !KnownWords.contains(token.form()) && !owned;
    return token.form().length() > 2 && (proper || rare);
  }

  private List<Token> tokens(Words words) {
    return sentences.get(words.sentence()).tokens();
  }

  private static boolean isComma(Token token) {
    return token.form().equals("،") || token.form().equals(",");
  }
}
