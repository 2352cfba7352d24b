package org.isnad.explore;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.explore.casualty.CasualtiesAnswer;
import org.isnad.explore.casualty.Figures;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.ChronicleReader;
import org.isnad.explore.page.ChoicesAnswer;
import org.isnad.explore.page.EventsAnswer;
import org.isnad.explore.page.EvidenceAnswer;
import org.isnad.explore.page.OverviewAnswer;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Questions;
import org.isnad.explore.picture.MapAnswer;
import org.isnad.explore.picture.TimelineAnswer;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.WebService;
import org.isnad.store.linked.StoredBase;

/**
 * The explorer: pages at {@code /} and {@code /explore/…}, their data at {@code /explore/data/…}.
 * The chronicle is read when first asked for.
 */
public final class Explorer implements WebService {
  private final ClaimStore store;
  private final QueryLibrary library;
  private Optional<Map<String, PageAnswer>> answers = Optional.empty();

  private Explorer(ClaimStore store, QueryLibrary library) {
    this.store = store;
    this.library = library;
  }

  /** The explorer of a store, whatever base its IRIs have. */
  public static Explorer of(ClaimStore store, QueryLibrary library) {
    return new Explorer(store, library);
  }

  @Override
  public Map<String, HttpServlet> servlets() {
    Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    WebFiles files = WebFiles.bundled();
    PageServlet pages = new PageServlet(files);
    servlets.put("", pages);
    PageServlet.NAMES.forEach(name -> servlets.put("/explore/" + name, pages));
    FileServlet served = new FileServlet(files);
    servlets.put("/web/*", served);
    servlets.put("/lib/*", served);
    servlets.put("/explore/data/*", new DataServlet(this));
    return servlets;
  }

  synchronized Map<String, PageAnswer> answers() {
    if (answers.isEmpty()) {
      answers = Optional.of(read());
    }
    return answers.get();
  }

  private Map<String, PageAnswer> read() {
    String base = StoredBase.of(store);
    Chronicle chronicle = new ChronicleReader(store, library, base).read();
    Questions questions = new Questions(store, library, base);
    Map<String, PageAnswer> answers = new LinkedHashMap<>();
    answers.put("overview", new OverviewAnswer(chronicle));
    answers.put("events", new EventsAnswer(chronicle));
    answers.put("choices", new ChoicesAnswer(chronicle));
    answers.put("timeline", new TimelineAnswer(chronicle));
    answers.put("map", new MapAnswer(chronicle));
    answers.put(
        "casualties", new CasualtiesAnswer(chronicle, Figures.of(store, library, questions)));
    answers.put("evidence", new EvidenceAnswer(chronicle, questions));
    return answers;
  }
}
