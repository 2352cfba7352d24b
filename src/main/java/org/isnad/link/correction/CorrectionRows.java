package org.isnad.link.correction;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.article.Problem;
import org.isnad.article.Where;

/** The lines of a file of corrections, and what is wrong with them. */
final class CorrectionRows {
  private static final List<String> NEEDED =
      List.of("name", "decision", "item", "who", "date", "why");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Path file;
  private final List<String> lines;
  private final List<String> header;
  private final List<Problem> problems = new ArrayList<>();

  /** By line number. */
  private final Map<Integer, Correction> corrections = new TreeMap<>();

  /** What is decided about a target, by its key and line. */
  private final Map<String, Map<Integer, Correction>> byTarget = new HashMap<>();

  CorrectionRows(Path file, List<String> lines) {
    this.file = file;
    this.lines = List.copyOf(lines);
    this.header =
        lines.isEmpty()
            ? List.of()
            : List.of(lines.get(0).split("\t", -1)).stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
    List<String> missing = NEEDED.stream().filter(column -> !header.contains(column)).toList();
    if (!missing.isEmpty()) {
      fault(
          1,
          "the header row has no column " + String.join(", ", missing),
          "name the columns %s, with tabs between"
              .formatted(String.join(", ", CorrectionsFile.COLUMNS)));
      return;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read(i + 1, List.of(lines.get(i).split("\t", -1)));
      }
    }
    problems.sort(
        Comparator.comparingInt(p -> p.where() instanceof Where.AtLine at ? at.line() : 0));
  }

  List<Correction> corrections() {
    return List.copyOf(corrections.values());
  }

  List<Problem> problems() {
    return problems;
  }

  List<Correction> contradicting(List<Correction> added) {
    Map<String, List<Correction>> more = byTarget(added);
    return corrections.values().stream().filter(old -> isContradicted(old, more)).toList();
  }

  private static boolean isContradicted(Correction old, Map<String, List<Correction>> added) {
    return added.getOrDefault(old.target().key(), List.of()).stream()
        .anyMatch(correction -> correction.contradicts(old));
  }

  private static Map<String, List<Correction>> byTarget(List<Correction> corrections) {
    return corrections.stream().collect(Collectors.groupingBy(c -> c.target().key()));
  }

  /** The lines with more, without those that they contradict. */
  List<String> with(List<Correction> added) {
    Map<String, List<Correction>> more = byTarget(added);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Correction old = corrections.get(i + 1);
      if (old == null || !isContradicted(old, more)) {
        kept.add(lines.get(i));
      }
    }
    for (Correction correction : added) {
      kept.add(
          header.stream()
              .map(column -> cell(correction, column))
              .collect(Collectors.joining("\t")));
    }
    return kept;
  }

  private String cell(Correction correction, String column) {
    Target target = correction.target();
    String cell =
        switch (column) {
          case "kind" -> target.kind().word();
          case "name" -> name(target);
          case "article" -> target.article();
          case "decision" -> correction.decision().word();
          case "item" -> correction.item();
          case "who" -> correction.who();
          case "date" -> correction.date().toString();
          case "why" -> correction.why();
          default -> "";
        };
    return SPACE.matcher(cell).replaceAll(" ").strip();
  }

  /** The name, or an IRI that says what no column of this file does. */
  private String name(Target target) {
    boolean article = !target.article().isEmpty() && !header.contains("article");
    boolean place = target.kind() == Target.Kind.PLACE && !header.contains("kind");
    if (target.isLocalId() && (article || place)) {
      String missing = article ? "article" : "kind";
      throw new BadCorrections(
          List.of(
              problem(
                  file,
                  1,
                  "the header row has no column " + missing,
                  "add it: %s cannot be told without".formatted(target.name()))));
    }
    if (target.isLocalId() || target.state().isEmpty() && !article && !place) {
      return target.name();
    }
    return (article ? "article/" + target.article() + "/" : "")
        + target.kind().word()
        + "/"
        + target.name().replace(' ', '_')
        + (target.state().isEmpty() ? "" : "/" + target.state());
  }

  private void read(int line, List<String> cells) {
    int faults = problems.size();
    Map<String, String> row = new TreeMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), i < cells.size() ? cells.get(i).strip() : "");
    }
    if (cells.size() > header.size()) {
      fault(line, "%d cells, not %d".formatted(cells.size(), header.size()), "take the tabs out");
    }
    for (String column : List.of("name", "who", "why")) {
      if (row.getOrDefault(column, "").isEmpty()) {
        fault(line, "no " + column, "say it: a decision without it helps nobody");
      }
    }
    String decision = row.getOrDefault("decision", "");
    if (Decision.ofWord(decision).isEmpty()) {
      fault(line, "\"%s\" is no decision".formatted(decision), "use accept, reject or set");
    }
    String kind = row.getOrDefault("kind", "");
    if (!kind.matches("actor|place|")) {
      fault(line, "\"%s\" is no kind".formatted(kind), "use actor or place");
    }
    LocalDate date = date(line, row.getOrDefault("date", ""));
    String item = row.getOrDefault("item", "");
    if (!Correction.isItem(item)) {
      fault(
          line,
          "\"%s\" is no Q-id".formatted(item),
          "put one like Q90, or none where there is no item");
    }
    if (problems.size() == faults) {
      add(line, row, date);
    }
  }

  private void add(int line, Map<String, String> row, LocalDate date) {
    Correction correction;
    try {
      Target.Kind kind = "place".equals(row.get("kind")) ? Target.Kind.PLACE : Target.Kind.ACTOR;
      correction =
          new Correction(
              Target.of(kind, row.getOrDefault("name", ""), row.getOrDefault("article", "")),
              Decision.ofWord(row.getOrDefault("decision", "")).orElseThrow(),
              row.getOrDefault("item", ""),
              row.getOrDefault("who", ""),
              date,
              row.getOrDefault("why", ""));
    } catch (IllegalArgumentException e) {
      fault(line, String.valueOf(e.getMessage()), "name it as the articles do");
      return;
    }
    Map<Integer, Correction> ofTarget =
        byTarget.computeIfAbsent(correction.target().key(), key -> new TreeMap<>());
    ofTarget.entrySet().stream()
        .filter(earlier -> correction.contradicts(earlier.getValue()))
        .findFirst()
        .ifPresentOrElse(
            earlier ->
                fault(
                    line,
                    "line %d decides about \"%s\" already"
                        .formatted(earlier.getKey(), correction.target().name()),
                    "keep one of the two"),
            () -> {
              corrections.put(line, correction);
              ofTarget.put(line, correction);
            });
  }

  private LocalDate date(int line, String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      fault(line, "\"%s\" is no date".formatted(written), "write it as YYYY-MM-DD");
      return LocalDate.EPOCH;
    }
  }

  private void fault(int line, String found, String remedy) {
    problems.add(problem(file, line, found, remedy));
  }

  static Problem problem(Path file, int line, String found, String remedy) {
    return new Problem(
        new Where.AtLine(file, line), CorrectionsFile.Fault.BAD_CORRECTION, found, remedy);
  }
}
