package org.isnad.gazetteer;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a word of a name has in common in Arabic and in Latin letters: the skeleton of {@link
 * Skeleton#ofWord}, into whose classes of consonants Latin letters are read as well. So «Barrack»
 * meets «باراك» and «Shaibani» meets «شيباني». What Latin letters leave open («ch», «h», «j») gives
 * several skeletons. It says that two words can be one name, never that they are.
 */
public final class SharedSkeleton {
  private static final int MOST = 8;

  private SharedSkeleton() {}

  /**
   * The skeletons of a word, which holds no blanks; the likeliest first, none if it has no bone.
   */
  public static Set<String> ofWord(String word) {
    boolean isLatin =
        word.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    if (!isLatin) {
      String bones = Skeleton.ofWord(word);
      return bones.isEmpty() ? Set.of() : Set.of(bones);
    }
    return ofLatin(
        Normalizer.normalize(word, Normalizer.Form.NFD)
            .replaceAll("[^\\p{IsLatin}]", "")
            .toLowerCase(Locale.ROOT));
  }

  private static Set<String> ofLatin(String word) {
    Set<String> found = new LinkedHashSet<>(Set.of(""));
    int at = 0;
    while (at < word.length()) {
      List<String> sounds = pair(word, at);
      int length = sounds.isEmpty() ? 1 : 2;
      if (sounds.isEmpty()) {
        sounds = letter(word, at);
      }
      Set<String> longer = new LinkedHashSet<>();
      for (String bones : found) {
        for (String sound : sounds) {
          longer.add(bones.endsWith(sound) ? bones : bones + sound);
        }
      }
      found =
          longer.size() > MOST ? new LinkedHashSet<>(List.copyOf(longer).subList(0, MOST)) : longer;
      at += length;
    }
    found.remove("");
    return found;
  }

  /** What two letters stand for together; nothing if each stands for itself. */
  private static List<String> pair(String word, int at) {
    return switch (word.substring(at, Math.min(at + 2, word.length()))) {
      case "sh" -> List.of("ش");
      case "ch" -> List.of("ش", "تش", "ك", "ح");
      case "kh" -> List.of("ح");
      case "gh" -> List.of("ك");
      case "th" -> List.of("س", "ت");
      case "dh" -> List.of("س", "د");
      case "zh" -> List.of("ك", "ش");
      case "ph" -> List.of("ف");
      case "ck" -> List.of("ك");
      case "dj" -> List.of("ك");
      default -> List.of();
    };
  }

  private static List<String> letter(String word, int at) {
    boolean first = at == 0;
    return switch (word.charAt(at)) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> List.of(first ? "ا" : "");
      case 'h' -> List.of("", "ح");
      case 'b', 'p' -> List.of("ب");
      case 'c' -> softens(word, at) ? List.of("س", "ك") : List.of("ك");
      case 'j' -> first ? List.of("ك", "ا") : List.of("ك", "");
      case 'g', 'k', 'q' -> List.of("ك");
      case 'd' -> List.of("د");
      case 'f', 'v' -> List.of("ف");
      case 'l' -> List.of("ل");
      case 'm' -> List.of("م");
      case 'n' -> List.of("ن");
      case 'r' -> List.of("ر");
      case 's', 'z' -> List.of("س");
      case 't' -> List.of("ت");
      case 'x' -> List.of("كس");
      default -> List.of("");
    };
  }

  private static boolean softens(String word, int at) {
    return at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0;
  }
}
