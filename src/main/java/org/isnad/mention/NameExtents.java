package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.sentence.KnownWords;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;

/**
 * Where a name begins and ends, when rules and model see it differently: the model knows words that
 * are no part of it («باراك أوباما وراء»), and names that the segmenter cut («خالد محفوظ» «ب»
 * «حاح»).
 */
final class NameExtents {
  /** What opens the mention of another: «جين جوسيه البروفسور بجامعة ليدز». */
  private static final Set<String> STYLES =
      Set.of("الدكتور", "الدكتوره", "البروفيسور", "البروفسور", "المهندس", "الاستاذ", "الاستاذه");

  /** What no name has inside it. */
  private static final Set<String> RANKS =
      Set.of("اللواء", "العميد", "العقيد", "الفريق", "معالي", "سعاده", "المستشار");

  private NameExtents() {}

  /** «المهندس», «اللواء», «معالي»: whoever is styled so has his name after it. */
  static boolean isStyle(Line line, int at) {
    return STYLES.contains(line.form(at)) || RANKS.contains(line.form(at));
  }

  /** A mention by rules, its person's name cut or lengthened where the model is surely right. */
  static Mention settled(Line line, Mention found, List<NameSpan> names) {
    if (!(found instanceof Mention.Person person) || person.name().isEmpty()) {
      return found;
    }
    return named(line, person)
        .flatMap(
            name ->
                names.stream()
                    .filter(told -> told.kind() == NameKind.PERSON && meet(told, name))
                    .findFirst()
                    .map(told -> settled(line, person, name, told, names)))
        .orElse(person);
  }

  private static Mention.Person settled(
      Line line, Mention.Person person, NameSpan name, NameSpan told, List<NameSpan> names) {
    Words words = person.words();
    boolean closes = name.end() == words.end();
    boolean runsOn =
        closes
            && told.first() == name.first()
            && told.end() < name.end()
            && told.end() - told.first() > 1
            && line.form(told.end()).length() > 2
            && !line.isProper(told.end())
            && !line.isDefinite(told.end());
    boolean goesOn =
        closes
            && told.first() == name.first()
            && told.end() > name.end()
            && (cut(line, name.end())
                || name.end() - name.first() == 1
                || isFamily(line, name.end(), told.end()));
    if (runsOn || goesOn) {
      return new Mention.Person(
          line.words(words.first(), told.end()),
          person.foundBy(),
          line.name(name.first(), told.end()),
          person.offices());
    }
    boolean described =
        told.end() == name.end()
            && told.end() - told.first() > 1
            && told.first() == name.first() + 1
            && (line.isAdjective(name.first()) && line.isDefinite(name.first())
                || names.contains(new NameSpan(NameKind.PLACE, name.first(), told.first())));
    return described
        ? new Mention.Person(
            words, person.foundBy(), line.name(told.first(), told.end()), person.offices())
        : person;
  }

  /**
   * A name of the model with the first letter that the segmenter took for a preposition, and the
   * last that it took for a pronoun: persons and places belong to nobody.
   */
  static NameSpan whole(Line line, NameSpan told, Lexicon lexicon) {
    int letter = told.first() - 1;
    boolean lost =
        isAfterPreposition(line, letter)
            || (leans(line, letter) && lexicon.isPlaceHead(line.bare(letter - 1)));
    boolean owned =
        (told.kind() == NameKind.PERSON || told.kind() == NameKind.PLACE)
            && line.tag(told.end()).startsWith("PRP")
            && joined(line, told.end());
    return new NameSpan(
        told.kind(), lost ? letter : told.first(), owned ? told.end() + 1 : told.end());
  }

  /** A letter that leans on the next token as a preposition does, but after one: «في ب هادورا». */
  static boolean isAfterPreposition(Line line, int letter) {
    return leans(line, letter)
        && line.tag(letter - 1).equals("IN")
        && line.form(letter - 1).length() > 1;
  }

  /** Whether a name was cut before a token: by a hash mark, or by a clitic that is none. */
  static boolean cut(Line line, int at) {
    return line.form(at).equals("#") || leans(line, at) || joined(line, at);
  }

  /** «وكان الرئيس محمود عباس | ترأس اجتماعا». */
  private static final Set<String> PRESIDES = Set.of("تراس", "تراست", "راس", "راست");

  /**
   * «فهد المقحم», «محمد رضا نعمت زاده»: noun, adjective or verb by its form, a name by its place.
   */
  static boolean mayBeFamily(Line line, int at) {
    return line.isAdjective(at) && line.isDefinite(at)
        || line.tag(at).equals("DTNN")
        || line.isProper(at)
        || (line.tag(at).equals("NN") || line.tag(at).equals("VBD"))
            && !KnownWords.contains(line.form(at))
            && !PRESIDES.contains(line.form(at));
  }

  private static boolean isFamily(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean fits =
          mayBeFamily(line, at) && !describes(line, at) || NameParser.isConnector(line.form(at));
      if (!fits || line.isPunctuation(at) || line.form(at).equals("ابن")) {
        return false;
      }
    }
    boolean styled = STYLES.contains(line.form(from));
    boolean apart = line.token(from - 1).surface().endsWith("-") && !joined(line, from);
    boolean owned = line.tag(to).startsWith("PRP") && joined(line, to);
    return !styled && !apart && !owned && !NameParser.isConnector(line.form(to - 1));
  }

  /** «محمود عباس الراقد منذ الأحد»: what the holder of a full name does, not his family. */
  private static boolean describes(Line line, int at) {
    return line.tag(at).equals("DTJJ")
        && line.isProper(at - 1)
        && line.isProper(at - 2)
        && !line.form(at).endsWith("ي")
        && line.tag(at + 1).equals("IN");
  }

  private static boolean leans(Line line, int at) {
    return line.has(at) && line.form(at).length() == 1 && joined(line, at + 1);
  }

  private static boolean joined(Line line, int at) {
    return line.has(at)
        && line.has(at - 1)
        && !line.isPunctuation(at - 1)
        && line.token(at - 1).span().end() == line.token(at).span().start();
  }

  private static boolean meet(NameSpan told, NameSpan name) {
    return told.first() < name.end() && name.first() < told.end();
  }

  private static Optional<NameSpan> named(Line line, Mention.Person person) {
    Words words = person.words();
    for (int first = words.first(); first < words.end(); first++) {
      for (int end = first + 1; end <= words.end(); end++) {
        if (line.name(first, end).equals(person.name())) {
          return Optional.of(new NameSpan(NameKind.PERSON, first, end));
        }
      }
    }
    return Optional.empty();
  }
}
