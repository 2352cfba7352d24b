package org.isnad.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.MatchingForm;

/** Which office an Arabic title means. The longest title of the data file that fits decides. */
final class OfficeTitles {
  private static final String NO_LONGER_OR_NOT_YET =
      "( (الاسبق|السابق|السابقه|الراحل|المخلوع|المنتخب|الحالي|الجديد|المكلف|المؤقت))+$";

  private final Map<String, Office> whole = new HashMap<>();
  private final Map<String, Office> start = new HashMap<>();

  void add(Table.Row row) {
    Office office = Office.ofWord(row.get("office")).orElse(Office.OTHER);
    String title = MatchingForm.of(row.get("title"));
    whole.put(title, office);
    if (row.get("match").equals("start")) {
      start.put(title, office);
    }
  }

  Optional<Office> find(String title) {
    String form = MatchingForm.of(title).strip().replaceAll("\\s+", " ");
    String held = form.replaceFirst(NO_LONGER_OR_NOT_YET, "");
    Office exact = whole.get(held);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (int end = held.length(); end > 0; end = held.lastIndexOf(' ', end - 1)) {
      Office begun = start.get(held.substring(0, end));
      if (begun != null) {
        return Optional.of(begun);
      }
    }
    return Optional.empty();
  }
}
