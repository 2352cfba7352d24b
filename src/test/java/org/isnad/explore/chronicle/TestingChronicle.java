package org.isnad.explore.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A chronicle of a few invented events, made by hand. */
public final class TestingChronicle {
  private final List<PlaceEntry> places = new ArrayList<>();
  private final List<EventEntry> events = new ArrayList<>();
  private final List<ArticleEntry> articles = new ArrayList<>();

  public TestingChronicle() {
    place("place/paris", new Point.At(48.87, 2.33), "place/france");
    place("place/france", new Point.At(46.2, 2.2), "place/france");
    place("place/village", new Point.Unknown(), "");
    articles.add(new ArticleEntry("article/one", "عنوان", "2025-07-25", "جريدة"));
    articles.add(new ArticleEntry("article/two", "عنوان آخر", "2025-07-26", "إذاعة"));
  }

  private void place(String id, Point point, String country) {
    places.add(new PlaceEntry(id, id, "", "", point, country, List.of()));
  }

  /** An event on days that a text and two days say; an empty text for no date. */
  public TestingChronicle with(
      String id, String kind, String status, String place, String text, String first, String last) {
    Period period =
        text.isEmpty()
            ? new Period.Unstated()
            : new Period.Days(text, LocalDate.parse(first), LocalDate.parse(last));
    List<ClaimEntry> claims =
        List.of(
            new ClaimEntry(id + "/1", "article/one", status, List.of("source/hospital")),
            new ClaimEntry(id + "/2", "article/two", status, List.of()));
    events.add(
        new EventEntry(id, kind, status, period, place, List.of(), List.of(), List.of(), claims));
    return this;
  }

  /** A meeting that was held on a day. */
  public TestingChronicle meeting(String id, String day, String place) {
    return with(id, "meeting", "held", place, day, day, day);
  }

  public Chronicle read() {
    return new Chronicle(
        List.of(), places, events, articles, Map.of("source/hospital", "المستشفى"));
  }
}
