package org.isnad.explore.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.explore.chronicle.Kinds;
import org.isnad.explore.chronicle.Selection;

/** What a page asks with, checked: hostile until it has passed here. */
public final class Parameters {
  private static final int LONGEST = 2_000;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Map<String, String> given;

  /**
   * @param given by name
   * @throws BadParameter if one is absurdly long
   */
  public Parameters(Map<String, String> given) {
    this.given = new HashMap<>(given);
    given.forEach(
        (name, value) -> {
          if (value.length() > LONGEST) {
            throw new BadParameter(
                "a parameter is longer than %d characters".formatted(LONGEST), "shorten it");
          }
        });
  }

  /** The text of a parameter, without blanks around it; empty if it is not given. */
  public String text(String name) {
    return given.getOrDefault(name, "").strip();
  }

  /**
   * The text of a parameter that must be given.
   *
   * @throws BadParameter if it is not
   */
  public String required(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      throw new BadParameter("the parameter \"%s\" is missing".formatted(name), "give it");
    }
    return text;
  }

  /**
   * A number within bounds.
   *
   * @throws BadParameter if it is none, or out of them
   */
  public int number(String name, int usual, int least, int most) {
    String text = text(name);
    if (text.isEmpty()) {
      return usual;
    }
    if (!NUMBER.matcher(text).matches() || outside(Integer.parseInt(text), least, most)) {
      throw new BadParameter(
          "%s \"%s\" is out of bounds".formatted(name, text),
          "use a number from %d to %d".formatted(least, most));
    }
    return Integer.parseInt(text);
  }

  private static boolean outside(int number, int least, int most) {
    return number < least || number > most;
  }

  /**
   * One of several words.
   *
   * @throws BadParameter if it is none of them
   */
  public String oneOf(String name, String usual, List<String> words) {
    String text = text(name);
    if (!text.isEmpty() && !words.contains(text)) {
      throw notOneOf(name, text, words);
    }
    return text.isEmpty() ? usual : text;
  }

  /**
   * Which events are looked at: {@code
   * kind=meeting,call&status=held&from=2025-01-01&to=2025-12-31}, {@code actor}, {@code place},
   * {@code source}, {@code outlet}.
   */
  public Selection selection() {
    return new Selection(
        several("kind", Kinds.EVENTS),
        several("status", Kinds.STATUSES),
        day("from", LocalDate.MIN),
        day("to", LocalDate.MAX),
        text("actor"),
        text("place"),
        text("source"),
        text("outlet"));
  }

  /**
   * Several words with commas between them; none if the parameter is not given.
   *
   * @throws BadParameter if one is not among those known
   */
  public Set<String> several(String name, List<String> words) {
    Set<String> chosen = new LinkedHashSet<>();
    Arrays.stream(text(name).split(",", -1))
        .filter(word -> !word.isEmpty())
        .forEach(
            word -> {
              if (!words.contains(word)) {
                throw notOneOf(name, word, words);
              }
              chosen.add(word);
            });
    return chosen;
  }

  private LocalDate day(String name, LocalDate usual) {
    String text = text(name);
    try {
      return text.isEmpty() ? usual : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new BadParameter(
          "%s \"%s\" is no day".formatted(name, text), "write YYYY-MM-DD, such as 2025-07-25");
    }
  }

  private static BadParameter notOneOf(String name, String text, List<String> words) {
    return new BadParameter(
        "%s \"%s\" is not known".formatted(name, text), "use one of: " + String.join(", ", words));
  }
}
