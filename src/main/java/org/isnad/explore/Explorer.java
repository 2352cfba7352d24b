package org.isnad.explore;

import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.explore.casualty.CasualtiesAnswer;
import org.isnad.explore.casualty.Figures;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.ChronicleReader;
import org.isnad.explore.chronicle.Ids;
import org.isnad.explore.chronicle.StoreReading;
import org.isnad.explore.network.NetworkAnswer;
import org.isnad.explore.network.NetworkEventsAnswer;
import org.isnad.explore.page.ChoicesAnswer;
import org.isnad.explore.page.EventsAnswer;
import org.isnad.explore.page.EvidenceAnswer;
import org.isnad.explore.page.OverviewAnswer;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Questions;
import org.isnad.explore.page.SelectionSparql;
import org.isnad.explore.page.SparqlAnswer;
import org.isnad.explore.page.actor.ActorAnswer;
import org.isnad.explore.page.actor.ActorClaimsAnswer;
import org.isnad.explore.page.actor.ActorEventsAnswer;
import org.isnad.explore.page.actor.IdentityAnswer;
import org.isnad.explore.page.actor.OfficesAnswer;
import org.isnad.explore.page.article.ArticleAnswer;
import org.isnad.explore.page.event.EventAnswer;
import org.isnad.explore.picture.MapAnswer;
import org.isnad.explore.picture.TimelineAnswer;
import org.isnad.explore.search.Names;
import org.isnad.explore.search.SearchAnswer;
import org.isnad.explore.search.SuggestAnswer;
import org.isnad.graph.Iris;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.WebService;
import org.isnad.store.linked.StoredBase;

/**
 * The explorer: pages at {@code /} and {@code /explore/…}, their data at {@code /explore/data/…}.
 * The chronicle and the texts are read in the background, and anew when the store has changed; the
 * first pages wait for the chronicle, though not for ever.
 */
public final class Explorer implements WebService, AutoCloseable {
  private static final String DATA = "/explore/data/*";

  /** What the first pages ask for, so that nobody waits for what is slow at the first time. */
  private static final Map<String, Map<String, String>> FIRST_ASKED =
      Map.of("overview", Map.of(), "choices", Map.of(), "network", Map.of("groups", "hide"));

  private final ClaimStore store;
  private final QueryLibrary library;
  private final ExplorerSettings settings;
  private final TextsInBackground texts;
  private final Latest<Answers> latest;
  private final StoreReading reading;

  /** Known anew at every reading: a store may be filled after it was opened. */
  private volatile Ids ids = new Ids(Iris.DEFAULT_BASE);

  private volatile boolean isEnded;

  private Explorer(ClaimStore store, QueryLibrary library, ExplorerSettings settings) {
    this.store = store;
    this.library = library;
    this.settings = settings;
    this.reading = new StoreReading(store, library, () -> isEnded);
    StoredTexts stored = new StoredTexts(store, library, reading, () -> ids);
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
    return latest.get().names();
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
    servlets.put(DATA, new DataServlet(this, DataServlet.Patience.usual()));
    return servlets;
  }

  @Override
  public Set<String> openPaths() {
    return Set.of(DATA);
  }

  Answers answers() {
    return latest.get();
  }

  /** What pages can ask for; nothing if it is not read for the first time within that time. */
  Optional<Answers> answers(Duration longest) {
    return latest.within(longest);
  }

  private Answers watched() {
    settings.watch().begun(ReadingWatch.Part.CHRONICLE);
    try {
      Ids known = new Ids(StoredBase.of(store));
      Chronicle chronicle = new ChronicleReader(reading, known).read();
      Answers answers = new Answers(answers(chronicle, known));
      FIRST_ASKED.forEach((name, given) -> answers.body(name, given, false));
      ids = known;
      settings.watch().done(ReadingWatch.Part.CHRONICLE, figures(chronicle));
      texts.start();
      return answers;
    } catch (StoreReading.Ended e) {
      throw e;
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

  private Map<String, PageAnswer> answers(Chronicle chronicle, Ids known) {
    Questions questions = new Questions(store, library, known);
    Names names = new Names(chronicle);
    Map<String, PageAnswer> answers = new LinkedHashMap<>();
    answers.put("overview", new OverviewAnswer(chronicle));
    answers.put("events", new EventsAnswer(chronicle));
    answers.put("choices", new ChoicesAnswer(chronicle));
    answers.put("timeline", new TimelineAnswer(chronicle));
    answers.put("map", new MapAnswer(chronicle));
    answers.put("casualties", new CasualtiesAnswer(chronicle, Figures.of(reading, known)));
    answers.put("evidence", new EvidenceAnswer(chronicle, questions));
    answers.put("network", new NetworkAnswer(chronicle));
    answers.put("network-events", new NetworkEventsAnswer(chronicle));
    answers.put("sparql", new SparqlAnswer(new SelectionSparql(known)));
    answers.put("actor", new ActorAnswer(chronicle, questions));
    answers.put("actor-events", new ActorEventsAnswer(chronicle));
    answers.put("actor-claims", new ActorClaimsAnswer(chronicle, questions));
    answers.put("actor-identity", new IdentityAnswer(chronicle, questions));
    answers.put("actor-offices", new OfficesAnswer(chronicle, questions));
    answers.put("event", new EventAnswer(chronicle, questions));
    answers.put("article", new ArticleAnswer(chronicle, questions));
    answers.put("suggest", new SuggestAnswer(chronicle, names));
    answers.put("search", new SearchAnswer(chronicle, names, texts));
    return answers;
  }
}
