package org.isnad.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;
import org.jspecify.annotations.Nullable;

/**
 * The closed word lists that phrases of actors are built from; each is a file in {@code lexicon/}.
 */
final class Lexicon {
  /** What a title head is good for. */
  enum TitleKind {
    OFFICE,
    ENVOY,
    VOICE,
    ROLE
  }

  private static final Set<String> ATTACHMENTS =
      Set.of("عسكري", "ثقافي", "تجاري", "صحفي", "صحافي", "اعلامي", "امني", "عمالي", "دبلوماسي");

  private final Map<String, TitleKind> titles = new HashMap<>();
  private final Set<String> pluralTitles = new HashSet<>();

  /** The word of each title as it is spelt, by the matching form of its plural or of itself. */
  private final Map<String, String> singulars = new HashMap<>();

  private final Map<String, String> singularForms = new HashMap<>();
  private final Set<String> groups = new HashSet<>();
  private final Map<String, String> organizationHeads = new HashMap<>();
  private final Set<String> honorifics;
  private final Set<String> portfolios;
  private final Set<String> officeAdjectives;
  private final Set<String> placeHeads;
  private final Set<String> functionNouns;
  private final Set<String> nationalityHosts;

  Lexicon() {
    for (List<String> row : rows("titles.tsv")) {
      singularForms.put(MatchingForm.of(row.get(0)), row.get(0));
      titles.put(
          MatchingForm.of(row.get(0)), TitleKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      addAll(pluralTitles, row.get(2));
      for (String plural : row.get(2).split("\\|")) {
        singulars.putIfAbsent(MatchingForm.of(plural), row.get(0));
      }
    }
    for (List<String> row : rows("groups.tsv")) {
      addAll(groups, row.get(1));
      if (row.get(1).isEmpty()
          || row.get(0).equals("وفد")
          || row.get(0).equals("بعثة")
          || row.get(0).equals("فريق")) {
        groups.add(MatchingForm.of(row.get(0)));
      }
    }
    for (List<String> row : rows("organization-heads.tsv")) {
      organizationHeads.put(MatchingForm.of(row.get(0)), row.get(1));
    }
    honorifics = words("honorifics.tsv");
    portfolios = words("portfolios.tsv");
    officeAdjectives = words("office-adjectives.tsv");
    placeHeads = words("place-heads.tsv");
    functionNouns = words("function-nouns.tsv");
    nationalityHosts = words("nationality-hosts.tsv");
  }

  private static void addAll(Set<String> set, String alternatives) {
    for (String word : alternatives.split("\\|")) {
      if (!word.isBlank()) {
        set.add(MatchingForm.of(word));
      }
    }
  }

  private static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    for (List<String> row : rows(file)) {
      words.add(MatchingForm.of(row.get(0)));
    }
    return words;
  }

  private static List<List<String>> rows(String file) {
    return Table.read("/lexicon/" + file).rows();
  }

  /** What kind of title this bare matching form heads, or null if it is none. */
  @Nullable TitleKind title(String bare) {
    TitleKind kind = titles.get(bare);
    return kind != null || !bare.endsWith("ا")
        ? kind
        : titles.get(bare.substring(0, bare.length() - 1));
  }

  /** All words that head titles, without the article, of one holder or several. */
  Set<String> titleWords() {
    Set<String> words = new HashSet<>(titles.keySet());
    words.addAll(pluralTitles);
    return words;
  }

  /** «وزراء», «وزيري» say «وزير»; the word itself if no title. */
  String singular(String bare) {
    if (singulars.containsKey(bare)) {
      return singulars.get(bare);
    }
    for (String ending : List.of("ان", "ين", "ا", "ي")) {
      String stem = bare.endsWith(ending) ? bare.substring(0, bare.length() - ending.length()) : "";
      if (titles.containsKey(stem)) {
        return singularForms.getOrDefault(stem, stem);
      }
    }
    return bare;
  }

  boolean isPluralTitle(String bare) {
    return pluralTitles.contains(bare);
  }

  /** «وزيرا», «الرئيسان», «رئيسي»: a title for two. */
  boolean isDualTitle(String bare) {
    for (String ending : List.of("ان", "ين", "ا", "ي")) {
      if (bare.endsWith(ending)
          && titles.get(bare.substring(0, bare.length() - ending.length())) == TitleKind.OFFICE) {
        return true;
      }
    }
    return false;
  }

  boolean isGroup(String bare) {
    return groups.contains(bare)
        || (bare.endsWith("ا") && groups.contains(bare.substring(0, bare.length() - 1)));
  }

  boolean isHonorific(String form) {
    return honorifics.contains(form);
  }

  boolean isPortfolio(String bare) {
    return portfolios.contains(bare);
  }

  boolean isOfficeAdjective(String bare) {
    return officeAdjectives.contains(bare)
        || (bare.endsWith("ه") && officeAdjectives.contains(bare.substring(0, bare.length() - 1)));
  }

  /** What an attaché is for: «الملحق العسكري», «الملحق الثقافي». */
  boolean isAttachment(String bare) {
    return ATTACHMENTS.contains(bare);
  }

  boolean isOrganizationHead(String bare) {
    return organizationHeads.containsKey(bare);
  }

  /** A part of a state rather than a body with a name of its own: «مجلس», «وزارة», «جيش». */
  boolean isDomesticHead(String bare) {
    return "domestic".equals(organizationHeads.get(bare));
  }

  boolean isPlaceHead(String bare) {
    return placeHeads.contains(bare);
  }

  /**
   * A noun whose adjective of nationality says which state acts: «محادثات أمريكية روسية», «برعاية
   * أمريكية».
   */
  boolean isNationalityHost(String bare) {
    return nationalityHosts.contains(bare);
  }

  /** A word that the tagger calls a noun but that never is part of a name. */
  boolean isFunctionNoun(String form) {
    return functionNouns.contains(form);
  }
}
