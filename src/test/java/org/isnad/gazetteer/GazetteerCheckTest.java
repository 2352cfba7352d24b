package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerCheckTest {
  @Test
  void findsNoFaultInTheFilesOfTheJar() {
    assertThat(GazetteerCheck.faults()).isEmpty();
  }

  @Test
  void reportsEveryFaultWithFileAndLineAndWhatIsRight() {
    String places =
        """
        id\ttype\tlabel_ar\twritten_by\tlabel_en\tcountry\twithin\tlat\tlon
        Q90\tcity\tباريس\tcldr\tParis\tQ142\t\t48.8\t2.3
        Q090\tvillage\tParis\tme\tParis\tQ999999999\t\t148.8\t2.3
        Q64\tcity\tبرلين\tcldr\tBerlin\tQ183\t\t52.5\t13.4
        Q90\tcity\tباريس\tcldr\tParis\tQ142\t\t48.8\t2.3
        """;
    List<String> faults =
        GazetteerCheck.faults(
            file -> file.equals("places.tsv") ? table(file, places) : withoutPlaces(file));
    assertThat(faults)
        .contains(
            "places.tsv:5: Q90 is already at places.tsv:2",
            "places.tsv:3: not in order; sort the lines by their bytes, the header left on top",
            "places.tsv:3: \"Q090\" is not a Q-id or x-name",
            "places.tsv:3: \"Paris\" is not a name in Arabic letters",
            "places.tsv:3: \"me\" is not wikidata, cldr, whos-on-first or isnad",
            "places.tsv:3: \"148.8\" is not degrees from -90 to 90",
            "places.tsv:5: the same line stands above")
        .anyMatch(fault -> fault.startsWith("places.tsv:3: \"village\" is not one of [area, "))
        .anyMatch(fault -> fault.startsWith("places.tsv:3: country \"Q999999999\" is no item"));
  }

  private static Table withoutPlaces(String file) {
    return Table.ofResource(file);
  }

  private static Table table(String file, String text) {
    return Table.of(file, new BufferedReader(new StringReader(text)));
  }
}
