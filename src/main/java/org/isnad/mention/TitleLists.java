package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.Grammar.Found;

/**
 * A title in the plural with the names of its holders: «النواب سالم الحربي وهاني العربي». Titles in
 * the dual are {@link FieldPairs}.
 */
final class TitleLists {
  private static final int LONGEST_FIELD = 8;

  private final Grammar grammar;
  private final NameParser names;

  TitleLists(Grammar grammar, NameParser names) {
    this.grammar = grammar;
    this.names = names;
  }

  /** One mention a person; empty unless two names, at least, follow the title. */
  List<Mention> at(Line line, int i) {
    String bare = line.bare(i);
    if (!grammar.lexicon().isPluralTitle(bare)) {
      return List.of();
    }
    if (bare.startsWith("ممثل") && line.isDefinite(i)) {
      return List.of();
    }
    List<String> fields = new ArrayList<>();
    int next = fields(line, i + 1, fields);
    List<Found> holders = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    next = line.isComma(next) && !fields.isEmpty() ? next + 1 : next;
    Optional<Found> name = name(line, next);
    while (name.isPresent()) {
      starts.add(holders.isEmpty() ? i : next);
      holders.add(name.get());
      int joint = name.get().end();
      next = line.isComma(joint) ? joint + 1 : joint;
      next = line.isConjunction(next) ? next + 1 : next;
      name = next > joint ? name(line, next) : Optional.empty();
    }
    if (holders.size() < 2) {
      return List.of();
    }
    String title = grammar.lexicon().singular(bare);
    String full = line.isDefinite(i) ? "ال" + title : title;
    return holders(line, full, fields, holders, starts);
  }

  private List<Mention> holders(
      Line line, String office, List<String> fields, List<Found> holders, List<Integer> starts) {
    boolean apart = fields.size() == holders.size();
    List<Mention> found = new ArrayList<>();
    for (int k = 0; k < holders.size(); k++) {
      String field = apart ? fields.get(k) : String.join(" و", fields);
      String title = (office + " " + field).strip();
      found.add(
          new Mention.Person(
              line.words(starts.get(k), holders.get(k).end()),
              "shared-title",
              holders.get(k).name(),
              List.of(new OfficeWords(title, ""))));
    }
    return found;
  }

  /** Two words at least, so that no common noun passes for a name. */
  private Optional<Found> name(Line line, int i) {
    return line.isDefinite(i) && !line.isProper(i)
        ? Optional.empty()
        : names.afterTitle(line, i).filter(found -> found.name().strip().indexOf(' ') > 0);
  }

  /** «الخارجية», «النقل، والأشغال العامة»: one entry a field; returns where they end. */
  private int fields(Line line, int from, List<String> fields) {
    int next = from;
    int start = from;
    while (line.has(next) && next - from <= LONGEST_FIELD) {
      int joint = line.isComma(next) ? next + 1 : next;
      joint = line.isConjunction(joint) ? joint + 1 : joint;
      if (isField(line, next)) {
        next++;
      } else if (next > start
          && joint > next
          && isField(line, joint)
          && grammar.lexicon().isPortfolio(line.bare(joint))) {
        fields.add(line.name(start, next));
        next = joint;
        start = joint;
      } else {
        break;
      }
    }
    if (next > start) {
      fields.add(line.name(start, next));
    }
    return next;
  }

  private boolean isField(Line line, int i) {
    return line.isDefinite(i)
        && !line.isProper(i)
        && (line.isNoun(i) || line.isAdjective(i))
        && grammar.lexicon().title(line.bare(i)) == null
        && grammar.nationality().at(line, i).isEmpty();
  }
}
