package org.isnad.sentence.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.KnownName;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * In which lists the words of a sentence stand: names of the gazetteer with the place of the word
 * in the name, given names, surnames, titles, honorifics, heads of organisations and of places,
 * nationalities.
 */
final class NameLists {
  /** What such a word says of the words beside it. */
  enum WordList {
    GIVEN_NAME("0"),
    SURNAME("1"),
    NAME_PART("2"),
    TITLE("3"),
    PLURAL_TITLE("4"),
    HONORIFIC("5"),
    ORGANIZATION_HEAD("6"),
    PLACE_HEAD("7"),
    PLACE_NOUN("8"),
    PEOPLE("9"),
    SAYING("10"),
    NATIONALITY("11");

    private final String code;

    WordList(String code) {
      this.code = code;
    }

    /** What observations call it; trained models know it by this. */
    String code() {
      return code;
    }
  }

  private static final int LONGEST = 9;

  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<WordList>> words = new HashMap<>();

  NameLists(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    gazetteer.names().forEach(this::addName);
    gazetteer.items().stream()
        .filter(item -> item.kind() == Item.Kind.PERSON)
        .flatMap(item -> item.names().stream())
        .forEach(name -> addParts(name.text()));
    addWords("given-names.tsv", 0, WordList.GIVEN_NAME);
    addWords("surnames.tsv", 0, WordList.SURNAME);
    addWords("titles.tsv", 0, WordList.TITLE);
    addWords("titles.tsv", 2, WordList.PLURAL_TITLE);
    addWords("honorifics.tsv", 0, WordList.HONORIFIC);
    addWords("organization-heads.tsv", 0, WordList.ORGANIZATION_HEAD);
    addWords("place-heads.tsv", 0, WordList.PLACE_HEAD);
    addWords("place-nouns.tsv", 0, WordList.PLACE_NOUN);
    addWords("people.tsv", 0, WordList.PEOPLE);
    addWords("saying.tsv", 0, WordList.SAYING);
  }

  private void addName(KnownName name) {
    String mark = (name.ordinary() ? "ordinary-" : "") + name.kind();
    names.computeIfAbsent(squeezed(name.form()), key -> new TreeSet<>()).add(mark);
  }

  private void addParts(String name) {
    for (String part : MatchingForm.of(name).split("[\\s-]+")) {
      if (part.length() > 2) {
        add(part, WordList.NAME_PART);
      }
    }
  }

  private void addWords(String file, int column, WordList list) {
    for (List<String> row : Table.read("/lexicon/" + file).rows()) {
      for (String word : row.get(column).split("\\|")) {
        if (!word.isBlank()) {
          add(MatchingForm.of(word), list);
        }
      }
    }
  }

  private void add(String form, WordList list) {
    words.computeIfAbsent(form, key -> new TreeSet<>()).add(list);
  }

  static String squeezed(String form) {
    StringBuilder out = new StringBuilder();
    form.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** The form without its article. */
  static String bare(String form) {
    return form.startsWith("ال") && form.length() > 4 ? form.substring(2) : form;
  }

  /** The lists that a word alone stands in, with or without its article. */
  Set<WordList> of(String form) {
    Set<WordList> found = new TreeSet<>(words.getOrDefault(form, Set.of()));
    found.addAll(words.getOrDefault(bare(form), Set.of()));
    if (form.length() > 3 && gazetteer.demonym(form).isPresent()) {
      found.add(WordList.NATIONALITY);
    }
    return found;
  }

  /**
   * The gazetteer's longest names over the tokens.
   *
   * @return for each token what kind of name covers it and where in the name it stands: {@code
   *     S-STATE}, {@code B-PERSON} …
   */
  List<Set<String>> namesOver(List<Token> tokens) {
    List<Set<String>> marks = new ArrayList<>();
    tokens.forEach(token -> marks.add(new TreeSet<>()));
    int i = 0;
    while (i < tokens.size()) {
      int end = longest(tokens, i);
      for (int t = i; t < end; t++) {
        String place = end - i == 1 ? "S-" : t == i ? "B-" : t == end - 1 ? "E-" : "I-";
        for (String kind : names.getOrDefault(key(tokens, i, end), Set.of())) {
          marks.get(t).add(place + kind);
        }
      }
      i = Math.max(i + 1, end);
    }
    return marks;
  }

  private int longest(List<Token> tokens, int i) {
    StringBuilder key = new StringBuilder();
    int longest = i;
    for (int end = i + 1; end <= Math.min(tokens.size(), i + LONGEST); end++) {
      String part = squeezed(tokens.get(end - 1).form());
      if (part.isEmpty() && (end == i + 1 || !tokens.get(end - 1).form().equals("-"))) {
        break;
      }
      key.append(part);
      if (!part.isEmpty() && names.containsKey(key.toString())) {
        longest = end;
      }
    }
    return longest;
  }

  private static String key(List<Token> tokens, int i, int end) {
    StringBuilder key = new StringBuilder();
    for (int t = i; t < end; t++) {
      key.append(squeezed(tokens.get(t).form()));
    }
    return key.toString();
  }
}
