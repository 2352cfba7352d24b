package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.gazetteer.Item;
import org.isnad.mention.Grammar.Found;
import org.isnad.text.MatchingForm;

/** Which name after an office is the holder's, and how far it goes. */
final class HolderNames {
  private static final Pattern SENT_BY =
      Pattern.compile(
          "^(?:ال)?(?:ممثل|مبعوث|موفد|مستشار|مساعد|كبير مستشاري|صهر)ه?(?: .*(?:رييس|ملك|سلطان|امير))?$");

  private static final Set<String> OFFICERS =
      Set.of("الركن", "ركن", "الفريق", "اللواء", "العميد", "العقيد", "المقدم", "الطيار");

  private final Grammar grammar;
  private final NameParser names;

  HolderNames(Grammar grammar, NameParser names) {
    this.grammar = grammar;
    this.names = names;
  }

  /**
   * The holder of offices that a name follows.
   *
   * @param held the offices; that of an envoy gets the state of whom he speaks for
   */
  Found of(Line line, List<OfficeWords> held, Found name) {
    return envoyOf(line, held, name).orElseGet(() -> family(line, held, name));
  }

  /** «رئيس الوزراء العراقي محمد شياع السوداني»: after the state, a demonym is a family's name. */
  private Found family(Line line, List<OfficeWords> held, Found name) {
    Optional<Nationality.Hit> nation = grammar.nationality().at(line, name.end());
    boolean other =
        !held.isEmpty()
            && !held.get(0).of().isEmpty()
            && (name.name().indexOf(' ') > 0 || isRanked(line, name))
            && line.isProper(name.end() - 1)
            && line.isDefinite(name.end())
            && nation
                .filter(hit -> hit.end() == name.end() + 1)
                .filter(hit -> !hit.state().equals(held.get(0).of()))
                .isPresent();
    return other
        ? new Found(name.end() + 1, name.name() + " " + line.name(name.end(), name.end() + 1))
        : name;
  }

  /** «قائد القوات البرية الفريق الركن فهد | التركي»: an officer is not called by one name. */
  private static boolean isRanked(Line line, Found name) {
    return OFFICERS.contains(line.form(name.end() - 2));
  }

  /** «ممثل السلطان قابوس بن سعيد، حمود بن طارق»: the office is the second one's. */
  private Optional<Found> envoyOf(Line line, List<OfficeWords> held, Found superior) {
    if (held.size() != 1
        || !line.isComma(superior.end())
        || !SENT_BY.matcher(MatchingForm.of(held.get(0).title())).find()) {
      return Optional.empty();
    }
    Optional<Found> holder =
        names
            .alone(line, superior.end() + 1)
            .or(
                () ->
                    names
                        .afterTitle(line, superior.end() + 1)
                        .filter(found -> found.end() - superior.end() > 2)
                        .filter(found -> line.isComma(found.end())));
    if (holder.isEmpty()
        || line.has(holder.get().end())
            && !line.isPunctuation(holder.get().end())
            && !line.isVerb(holder.get().end())) {
      return Optional.empty();
    }
    List<String> states = grammar.gazetteer().statesOf(superior.name(), Item.Kind.PERSON);
    if (held.get(0).of().isEmpty() && states.size() == 1) {
      held.set(0, held.get(0).heldIn(states.get(0)));
    }
    return holder;
  }

  /** «المنسق العام "سمير حمدي"»: two or three words in quotes right after an office. */
  Optional<Found> quoted(Line line, int i) {
    return line.form(i).equals("\"")
        ? names
            .afterTitle(line, i + 1)
            .filter(found -> found.end() - i > 2 && line.form(found.end()).equals("\""))
        : Optional.empty();
  }
}
