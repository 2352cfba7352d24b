package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.KnownName;

/**
 * The names of the gazetteer as they stand in sentences: the longest at a place, whatever spaces
 * and hyphens the paper puts into it («عبد الله», «عبدالله»).
 */
final class KnownNames {
  private static final int LONGEST = 9;

  /** Words that papers write together with the next one or apart from it. */
  private static final Pattern APART = Pattern.compile("[\\s-]+");

  private static final Pattern COMPOUND =
      Pattern.compile("(?:^|\\s)(?:عبد|ابو|ال|بو|جاي|سيف|نور|شمس|عز|صلاح)");

  /** A name of the gazetteer at some tokens. */
  record Hit(int end, List<KnownName> names) {
    boolean is(Item.Kind kind) {
      return names.stream().anyMatch(name -> name.kind() == kind);
    }

    /** An everyday word too («غزال», «السلام»), so only trustworthy beside other signs. */
    boolean isOrdinary() {
      return names.stream().allMatch(KnownName::ordinary);
    }

    KnownName of(Item.Kind kind) {
      return names.stream().filter(name -> name.kind() == kind).findFirst().orElseThrow();
    }
  }

  private final Map<String, List<KnownName>> byKey = new HashMap<>();

  KnownNames(Gazetteer gazetteer) {
    gazetteer
        .names()
        .forEach(
            name ->
                byKey.computeIfAbsent(squeezed(name.form()), key -> new ArrayList<>()).add(name));
  }

  /**
   * The names of these letters, but none whose single word would stand apart: «باراك إن» is no
   * «باراكان».
   */
  private List<KnownName> fitting(String key, int pieces) {
    return byKey.getOrDefault(key, List.of()).stream()
        .filter(
            name ->
                pieces <= APART.split(name.form()).length || COMPOUND.matcher(name.form()).find())
        .toList();
  }

  private static String squeezed(String form) {
    StringBuilder out = new StringBuilder();
    form.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** The longest name that starts at token {@code i}. */
  Optional<Hit> at(Line line, int i) {
    StringBuilder key = new StringBuilder();
    Optional<Hit> longest = Optional.empty();
    int pieces = 0;
    for (int end = i + 1; end <= Math.min(line.size(), i + LONGEST); end++) {
      String part = squeezed(line.form(end - 1));
      if (part.isEmpty() && (end == i + 1 || !line.form(end - 1).equals("-"))) {
        break;
      }
      key.append(part);
      pieces += part.isEmpty() ? 0 : 1;
      List<KnownName> names = part.isEmpty() ? List.of() : fitting(key.toString(), pieces);
      if (!names.isEmpty()) {
        longest = Optional.of(new Hit(end, names));
      }
    }
    return longest;
  }
}
