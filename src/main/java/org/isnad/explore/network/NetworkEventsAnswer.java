package org.isnad.explore.network;

import java.util.Arrays;
import java.util.List;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.page.BadParameter;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Shown;

/** The events behind a line: {@code ids=ID,ID}; ids that the store does not know are left out. */
public final class NetworkEventsAnswer implements PageAnswer {
  private static final int MOST = 50;

  private final Chronicle chronicle;

  public NetworkEventsAnswer(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  @Override
  public List<Shown.Event> of(Parameters given) {
    String[] ids = given.required("ids").split(",", -1);
    if (ids.length > MOST) {
      throw new BadParameter(
          "ids are %d events".formatted(ids.length), "ask for %d at most".formatted(MOST));
    }
    Shown shown = new Shown(chronicle);
    return Arrays.stream(ids)
        .flatMap(id -> chronicle.event(id).stream())
        .map(shown::event)
        .toList();
  }
}
