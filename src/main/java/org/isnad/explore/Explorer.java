package org.isnad.explore;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.ChronicleReader;
import org.isnad.explore.page.ChoicesAnswer;
import org.isnad.explore.page.EventsAnswer;
import org.isnad.explore.page.EvidenceAnswer;
import org.isnad.explore.page.OverviewAnswer;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Questions;
import org.isnad.explore.search.Names;
import org.isnad.explore.search.SearchAnswer;
import org.isnad.explore.search.SuggestAnswer;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.WebService;
import org.isnad.store.linked.StoredBase;

/**
 * The explorer: pages at {@code /} and {@code /explore/…}, their data at {@code /explore/data/…}.
 * The chronicle and the texts are read in the background, and anew when the store has changed; the
 * first page waits for the chronicle.
 */
public final class Explorer implements WebService, AutoCloseable {
  private final ClaimStore store;
  private final QueryLibrary library;
  private final String base;
  private final ExplorerSettings settings;
  private final TextsInBackground texts;
  private final Latest<Map<String, PageAnswer>> latest;
  private volatile boolean isEnded;

  private Explorer(ClaimStore store, QueryLibrary library, ExplorerSettings settings) {
    this.store = store;
    this.library = library;
    this.settings = settings;
    this.base = StoredBase.of(store);
    StoredTexts stored = new StoredTexts(store, library, base, () -> isEnded);
    this.texts = new TextsInBackground(stored, settings.version(), settings);
    this.latest = new Latest<>("explorer-chronicle", settings.version(), this::watched);
  }

  /** The explorer of a store that nobody writes to, whatever base its IRIs have. */
  public static Explorer of(ClaimStore store, QueryLibrary library) {
    return of(store, library, ExplorerSettings.still());
  }

  /** The explorer of a store, whatever base its IRIs have. */
  public static Explorer of(ClaimStore store, QueryLibrary library, ExplorerSettings settings) {
    return new Explorer(store, library, settings);
  }

  /** Begins to read, so that the first page need not wait as long; returns at once. */
  public void start() {
    latest.renew();
  }

  /** What pages can ask for, by name; waits until it has been read. */
  public Set<String> answered() {
    return latest.get().keySet();
  }

  /** Stops reading; call it before the store is closed. */
  @Override
  public void close() {
    isEnded = true;
    latest.close();
    texts.close();
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

  Map<String, PageAnswer> answers() {
    return latest.get();
  }

  private Map<String, PageAnswer> watched() {
    settings.watch().begun(ReadingWatch.Part.CHRONICLE);
    try {
      Chronicle chronicle = new ChronicleReader(store, library, base).read();
      Map<String, PageAnswer> answers = answers(chronicle);
      settings.watch().done(ReadingWatch.Part.CHRONICLE, figures(chronicle));
      texts.start();
      return answers;
    } catch (RuntimeException e) {
      settings.watch().failed(ReadingWatch.Part.CHRONICLE, e);
      throw e;
    }
  }

  private static String figures(Chronicle chronicle) {
    return "%,d events, %,d actors and %,d places of %,d articles"
        .formatted(
            chronicle.events().size(),
            chronicle.actors().size(),
            chronicle.places().size(),
            chronicle.articles().size());
  }

  private Map<String, PageAnswer> answers(Chronicle chronicle) {
    Questions questions = new Questions(store, library, base);
    Names names = new Names(chronicle);
    Map<String, PageAnswer> answers = new LinkedHashMap<>();
    answers.put("overview", new OverviewAnswer(chronicle));
    answers.put("events", new EventsAnswer(chronicle));
    answers.put("choices", new ChoicesAnswer(chronicle));
    answers.put("evidence", new EvidenceAnswer(chronicle, questions));
    answers.put("suggest", new SuggestAnswer(chronicle, names));
    answers.put("search", new SearchAnswer(chronicle, names, texts));
    return answers;
  }
}
