package org.isnad.sentence.corenlp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.sentence.NameKind;

/**
 * Sentences annotated with names: a word and its labels on a line, an empty line between sentences.
 * Labels are {@code O}, {@code B-PERS}, {@code I-PERS} …; where names lie in names, the outermost
 * of our classes counts.
 */
final class ConllFile {
  /** Other corpora's names of our classes; classes in neither list are no names to us. */
  private static final Map<String, String> SYNONYMS =
      Map.of("PER", "PERS", "GPE", "LOC", "FAC", "LOC", "EVENT", "MISC", "PRODUCT", "MISC");

  private ConllFile() {}

  /** A sentence of the file. */
  record AnnotatedWords(List<String> words, List<String> labels) {}

  static List<AnnotatedWords> read(Path file) throws IOException {
    List<AnnotatedWords> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).strip().split("[ \t]+");
      if (cells[0].isEmpty()) {
        close(sentences, words, labels);
      } else if (cells.length < 2 || !isLabel(cells[cells.length - 1])) {
        faults.add(
            "%s:%d: \"%s\" is not a word and its label such as O, B-PERS or I-LOC"
                .formatted(file, i + 1, lines.get(i)));
      } else {
        words.add(cells[0]);
        labels.add(label(cells, labels.isEmpty() ? "O" : labels.get(labels.size() - 1)));
      }
    }
    close(sentences, words, labels);
    if (!faults.isEmpty()) {
      throw new BadTrainingData(faults);
    }
    return sentences;
  }

  private static void close(
      List<AnnotatedWords> sentences, List<String> words, List<String> labels) {
    if (!words.isEmpty()) {
      sentences.add(new AnnotatedWords(List.copyOf(words), List.copyOf(labels)));
      words.clear();
      labels.clear();
    }
  }

  private static boolean isLabel(String cell) {
    return cell.equals("O") || cell.matches("[BI]-[A-Z_]+");
  }

  private static String label(String[] cells, String before) {
    for (int c = 1; c < cells.length; c++) {
      if (cells[c].length() > 2) {
        String kind = cells[c].substring(2);
        String ours = SYNONYMS.getOrDefault(kind, kind);
        if (NameKind.of(ours).isPresent()) {
          boolean goesOn = cells[c].startsWith("I-") && before.endsWith("-" + ours);
          return (goesOn ? "I-" : "B-") + ours;
        }
      }
    }
    return "O";
  }
}
