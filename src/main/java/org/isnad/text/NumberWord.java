package org.isnad.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A word that numbers are made of.
 *
 * @param form its matching form, without the article
 * @param value what it counts; of a dual scale («مليونين») twice the scale; of a part its divisor
 */
record NumberWord(String form, long value, Role role) {
  enum Role {
    UNIT,
    /** «أحد» and «إحدى»: one only before «عشر» or «وعشرين». */
    JOINED_UNIT,
    TEN,
    TENS,
    /** «مئة», which a unit may multiply. */
    HUNDRED,
    /** «مئتين», «ثلاثمئة». */
    HUNDREDS,
    SCALE,
    /** «آلاف», which tells no number by itself. */
    PLURAL_SCALE,
    DUAL_SCALE,
    /** «نصف» of the scale that follows or went before. */
    PART,
    ORDINAL,
    JOINED_ORDINAL,
    ORDINAL_TEN
  }

  private static final Map<String, List<NumberWord>> WORDS = load();

  private static Map<String, List<NumberWord>> load() {
    Table table = Table.read("/lexicon/numbers.tsv");
    return table.rows().stream()
        .map(
            row ->
                new NumberWord(
                    MatchingForm.of(table.cell(row, "word")),
                    Long.parseLong(table.cell(row, "value")),
                    Role.valueOf(
                        table.cell(row, "role").toUpperCase(Locale.ROOT).replace('-', '_'))))
        .distinct()
        .collect(Collectors.groupingBy(NumberWord::form));
  }

  /** Whether a token can be part of a number, in any role, with or without the article. */
  static boolean isAny(String form) {
    return WORDS.containsKey(form) || WORDS.containsKey(withoutArticle(form));
  }

  /** The word of one of these roles that a token is, with or without the article. */
  static Optional<NumberWord> of(String form, Role... roles) {
    for (String candidate : List.of(form, withoutArticle(form))) {
      for (NumberWord word : WORDS.getOrDefault(candidate, List.of())) {
        if (List.of(roles).contains(word.role())) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  private static String withoutArticle(String form) {
    return form.startsWith("ال") ? form.substring(2) : form;
  }
}
