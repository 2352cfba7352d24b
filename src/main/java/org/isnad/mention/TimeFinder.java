package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.article.Published;
import org.isnad.sentence.Sentence;

/**
 * Finds the words that tell a day, a month, a year or a period. A weekday or a date without its
 * year is the one before or after publication that the clause speaks of; without a date of
 * publication only what the text itself fixes is stated, the rest is {@link When.Unstated}.
 */
public final class TimeFinder {
  private static final List<TimeReader> PLAIN =
      List.of(
          new WeekdayReader(),
          new RelativeDayReader(),
          new DateReader(),
          new WeekReader(),
          new MonthReader(),
          new PartOfYearReader(),
          new SeasonReader(),
          new YearReader());
  private static final List<TimeReader> READERS =
      Stream.concat(
              PLAIN.stream(),
              Stream.of(new AmountReader(), new RangeReader(), new SinceReader(PLAIN)))
          .toList();

  /** In the order of the text; they do not overlap. */
  public List<Mention.Time> find(String text, List<Sentence> sentences, Published published) {
    List<Mention.Time> times = new ArrayList<>();
    for (Sentence sentence : sentences) {
      times.addAll(inSentence(text, sentence, published));
    }
    return times;
  }

  private static List<Mention.Time> inSentence(
      String text, Sentence sentence, Published published) {
    List<Mention.Time> times = new ArrayList<>();
    TimeText tokens = TimeText.of(text, sentence, published, new When.Unstated());
    int at = 0;
    while (at < tokens.size()) {
      Optional<Reading> longest = longest(tokens, at);
      if (longest.isEmpty()) {
        at++;
        continue;
      }
      Reading reading = longest.get();
      if (!reading.isNothing()) {
        Words words = Words.of(text, sentence, at, reading.end());
        times.add(new Mention.Time(words, reading.rule(), reading.when()));
        tokens = TimeText.of(text, sentence, published, reading.when());
      }
      at = reading.end();
    }
    return times;
  }

  private static Optional<Reading> longest(TimeText tokens, int at) {
    return READERS.stream()
        .flatMap(reader -> reader.read(tokens, at).stream())
        .reduce((one, other) -> other.end() > one.end() ? other : one);
  }
}
