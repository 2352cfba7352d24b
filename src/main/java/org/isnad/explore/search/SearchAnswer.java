package org.isnad.explore.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Shown;
import org.isnad.explore.search.text.FoundArticles;
import org.isnad.explore.search.text.Snippets;
import org.isnad.explore.search.text.TextIndex;
import org.isnad.explore.search.text.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * All that fits some words: {@code q}; a few of each kind, or with {@code kind=actors|places|
 * events|articles} a part of one, from {@code offset} on.
 */
public final class SearchAnswer implements PageAnswer {
  private static final List<String> KINDS =
      List.of("all", "actors", "places", "events", "articles");
  private static final int A_FEW = 5;
  private static final int A_PART = 20;
  private static final int FARTHEST = 9_980;

  private final Chronicle chronicle;
  private final Names names;
  private final Texts texts;

  /** What was found; a kind that was not asked for is null. */
  public record Results(
      String query,
      int offset,
      @Nullable Part<Named<Shown.Actor>> actors,
      @Nullable Part<Named<Shown.Place>> places,
      @Nullable Part<Shown.Event> events,
      @Nullable Articles articles) {}

  /** A part of what was found, of {@code total}. */
  public record Part<T>(int total, List<T> items) {}

  /** Somebody or some place, and how many events it is part of. */
  public record Named<T>(T thing, int events) {}

  /**
   * Articles with the words.
   *
   * @param ready whether the index of the texts is made; if not, nothing is found yet
   * @param loose whether no article has all the words
   */
  public record Articles(boolean ready, boolean loose, int total, List<Article> items) {}

  /** An article and the places in it where the words stand. */
  public record Article(Shown.Article article, List<Snippets.Snippet> snippets) {}

  public SearchAnswer(Chronicle chronicle, Names names, Texts texts) {
    this.chronicle = chronicle;
    this.names = names;
    this.texts = texts;
  }

  @Override
  public Results of(Parameters given) {
    String typed = given.text("q");
    String kind = given.oneOf("kind", "all", KINDS);
    int offset = given.number("offset", 0, 0, FARTHEST);
    int limit = kind.equals("all") ? A_FEW : A_PART;
    boolean isAll = kind.equals("all");
    List<NameIndex.Found> things =
        isAll || kind.equals("actors") || kind.equals("places") ? names.things(typed) : List.of();
    return new Results(
        typed,
        offset,
        isAll || kind.equals("actors") ? actors(things, offset, limit) : null,
        isAll || kind.equals("places") ? places(things, offset, limit) : null,
        isAll || kind.equals("events") ? events(typed, offset, limit) : null,
        isAll || kind.equals("articles") ? articles(typed, offset, limit) : null);
  }

  private Part<Named<Shown.Actor>> actors(List<NameIndex.Found> things, int offset, int limit) {
    Shown shown = new Shown(chronicle);
    List<Thing> actors = only(things, thing -> !thing.isPlace());
    return new Part<>(
        actors.size(),
        actors.stream()
            .skip(offset)
            .limit(limit)
            .map(thing -> new Named<>(shown.actor(thing.id()), thing.weight()))
            .toList());
  }

  private Part<Named<Shown.Place>> places(List<NameIndex.Found> things, int offset, int limit) {
    Shown shown = new Shown(chronicle);
    List<Thing> places = only(things, Thing::isPlace);
    return new Part<>(
        places.size(),
        places.stream()
            .skip(offset)
            .limit(limit)
            .map(thing -> new Named<>(shown.place(thing.id()), thing.weight()))
            .toList());
  }

  private static List<Thing> only(List<NameIndex.Found> things, Predicate<Thing> wanted) {
    return things.stream().map(NameIndex.Found::thing).filter(wanted).toList();
  }

  private Part<Shown.Event> events(String typed, int offset, int limit) {
    List<EventEntry> events = names.events(typed);
    return new Part<>(
        events.size(),
        events.stream().skip(offset).limit(limit).map(new Shown(chronicle)::event).toList());
  }

  private Articles articles(String typed, int offset, int limit) {
    Optional<TextIndex> index = texts.index();
    if (index.isEmpty()) {
      return new Articles(false, false, 0, List.of());
    }
    Wanted wanted = Wanted.of(typed);
    FoundArticles found = index.get().find(wanted, offset, limit);
    Snippets snippets = new Snippets(wanted);
    Shown shown = new Shown(chronicle);
    return new Articles(
        true,
        found.isLoose(),
        found.total(),
        found.ids().stream()
            .map(id -> new Article(shown.article(id), snippets.of(texts.text(id))))
            .toList());
  }
}
