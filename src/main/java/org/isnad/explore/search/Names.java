package org.isnad.explore.search;

import java.util.List;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.gazetteer.NameForms;

/** Whom and what a chronicle tells of, found by names: made once, asked at every letter typed. */
public final class Names {
  private static final int LONGEST = 200;

  private final NameIndex index;
  private final EventFinder events;

  public Names(Chronicle chronicle) {
    index = NameIndex.of(chronicle);
    events = new EventFinder(chronicle, index);
  }

  List<NameIndex.Found> things(String typed) {
    return index.find(forms(typed));
  }

  List<EventEntry> events(String typed) {
    return events.find(forms(typed));
  }

  /** What is longer than any name is cut: it will fit nothing either way. */
  private static NameForms forms(String typed) {
    return NameForms.of(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
  }
}
