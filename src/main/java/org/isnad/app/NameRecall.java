package org.isnad.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.evaluate.Facts;
import org.isnad.evaluate.GoldNames;
import org.isnad.evaluate.GoldNames.GoldName;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionFinder;
import org.isnad.mention.NameModel;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.SentenceReader;

/** How many names of gold facts are found in their articles, with and without the model. */
final class NameRecall {
  private final SentenceReader reader;
  private final Map<String, MentionFinder> finders = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  NameRecall(SentenceReader reader, Gazetteer gazetteer, NameModel model) {
    this.reader = reader;
    finders.put("rules and lists", new MentionFinder(gazetteer));
    finders.put("with the model", new MentionFinder(gazetteer, model));
  }

  /** A table of the names found with exactly their words, kind by kind. */
  List<String> of(Map<Article, Facts> articles) {
    Map<NameKind, Integer> needed = new EnumMap<>(NameKind.class);
    Map<String, Map<NameKind, Integer>> found = new LinkedHashMap<>();
    finders.keySet().forEach(finder -> found.put(finder, new EnumMap<>(NameKind.class)));
    articles.forEach(
        (article, facts) -> {
          List<Sentence> sentences = reader.read(article);
          GoldNames.of(facts).forEach(name -> needed.merge(name.kind(), 1, Integer::sum));
          finders.forEach(
              (label, finder) -> {
                List<Mention> mentions = finder.find(article, sentences);
                Map<NameKind, Integer> counts =
                    found.computeIfAbsent(label, none -> new EnumMap<>(NameKind.class));
                for (GoldName name : GoldNames.of(facts)) {
                  if (mentions.stream().anyMatch(m -> GoldNames.isFoundBy(name, m))) {
                    counts.merge(name.kind(), 1, Integer::sum);
                  } else {
                    misses.add(
                        "%s: %s misses %s «%s»"
                            .formatted(article.id(), label, name.kind().label(), name.name()));
                  }
                }
              });
        });
    return table(needed, found);
  }

  /** What was not found, in the order of the articles. */
  List<String> misses() {
    return misses;
  }

  private static List<String> table(
      Map<NameKind, Integer> needed, Map<String, Map<NameKind, Integer>> found) {
    List<String> lines = new ArrayList<>();
    found.forEach(
        (label, counts) -> {
          lines.add(label + ":");
          needed.forEach(
              (kind, all) -> lines.add(line(kind.label(), counts.getOrDefault(kind, 0), all)));
          lines.add(line("all", sum(counts), sum(needed)));
        });
    return lines;
  }

  private static int sum(Map<NameKind, Integer> counts) {
    return counts.values().stream().mapToInt(count -> count).sum();
  }

  private static String line(String kind, int right, int all) {
    return String.format(
        Locale.ROOT,
        "%-14s  found %.3f  (%d of %d)",
        kind,
        right / (double) Math.max(1, all),
        right,
        all);
  }
}
