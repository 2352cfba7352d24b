package org.isnad.app;

import java.io.PrintStream;
import java.util.List;
import org.isnad.store.ClaimStore;

/** What a store says, for a terminal: encounters with their witnesses, figures, counts. */
record Report(List<EncounterAccount> encounters, List<FigureAccount> figures, StoreCounts counts) {
  static Report of(ClaimStore store) {
    return new Report(
        store.read(EncounterAccount::all), store.read(FigureAccount::all), StoreCounts.of(store));
  }

  void printTo(PrintStream out) {
    out.printf("Meetings, calls and visits (%d)%n", encounters.size());
    encounters.forEach(encounter -> encounter.printTo(out));
    out.printf("%nCasualty figures (%d)%n", figures.size());
    figures.forEach(figure -> figure.printTo(out));
    out.println();
    counts.printTo(out);
    out.println();
  }
}
