package org.isnad.sentence.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.sentence.words.RepeatedNames;
import org.isnad.sentence.words.WordView;
import org.isnad.text.Sha256;

/**
 * Finds names by a transformer that somebody supplies as a folder: {@code model.onnx}, {@code
 * vocab.txt} and {@code config.json}, as Hugging Face's tools export it. It reads whole words; what
 * it says of a word goes for its tokens without clitics at its edges. May be shared by threads.
 */
public final class TransformerTagger {
  private static final int EDGES = 2;

  private final Path file;
  private final Network network;
  private final Labels labels;
  private final WordPieces pieces;
  private final long opening;
  private final long closing;
  private final int room;

  TransformerTagger(ModelFolder folder, Network network) {
    this.file = folder.network();
    this.network = network;
    this.labels = folder.labels();
    this.pieces = folder.pieces();
    this.opening = folder.opening();
    this.closing = folder.closing();
    this.room = folder.longest() - EDGES;
  }

  /**
   * Loads a model and tries it out.
   *
   * @throws UnusableModel if the folder lacks something, or its parts do not fit together
   */
  public static TransformerTagger load(Path folder) {
    ModelFolder read = ModelFolder.read(folder);
    OnnxRuntime runtime = OnnxRuntime.in(TransformerTagger.class.getClassLoader());
    return new TransformerTagger(read, OnnxNetwork.open(runtime, read));
  }

  /** The SHA-256 of the network, in hexadecimal: the same model has the same everywhere. */
  public String version() {
    try {
      MessageDigest digest = Sha256.digest();
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return Sha256.hex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of each sentence of an article, also where only another sentence tells them. */
  public List<List<NameSpan>> tag(List<Sentence> article) {
    return RepeatedNames.in(article, article.stream().map(this::tag).toList());
  }

  /** The names of a sentence in its order, without clitics at their edges; no two overlap. */
  public List<NameSpan> tag(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    WordView words = new WordView(tokens);
    List<NameSpan> names = new ArrayList<>();
    for (NameSpan name : Labels.names(labels(tokens, words))) {
      int first = afterClitics(tokens, words.get(name.first()));
      int end = beforePronoun(tokens, words.get(name.end() - 1));
      names.add(new NameSpan(name.kind(), first, end));
    }
    return names;
  }

  private static int afterClitics(List<Token> tokens, WordView.Word word) {
    int first = word.first();
    while (first < word.stem() && isClitic(tokens.get(first))) {
      first++;
    }
    return first;
  }

  private static boolean isClitic(Token token) {
    return token.form().length() == 1 || token.tag().equals("IN") || token.tag().equals("CC");
  }

  private static int beforePronoun(List<Token> tokens, WordView.Word word) {
    int end = word.stem() + 1;
    while (end < word.end() && !tokens.get(end).tag().startsWith("PRP")) {
      end++;
    }
    return end;
  }

  private List<Label> labels(List<Token> tokens, WordView words) {
    List<List<Integer>> cut = new ArrayList<>();
    for (int w = 0; w < words.size(); w++) {
      List<Integer> whole = pieces.of(surface(tokens, words.get(w)));
      cut.add(whole.subList(0, Math.min(room, whole.size())));
    }
    List<Label> told = new ArrayList<>();
    for (Window window : Window.over(cut.stream().mapToInt(List::size).toArray(), room)) {
      told.addAll(labels(cut, window));
    }
    return told;
  }

  /** The labels of the words of a window that count: of each word, what its first piece has. */
  private List<Label> labels(List<List<Integer>> cut, Window window) {
    List<Long> seen = new ArrayList<>(List.of(opening));
    cut.subList(window.first(), window.end())
        .forEach(word -> word.forEach(piece -> seen.add(piece.longValue())));
    seen.add(closing);
    float[][] scores = network.scores(seen.stream().mapToLong(Long::longValue).toArray());
    List<Label> told = new ArrayList<>();
    int at = 1;
    for (int w = window.first(); w < window.to(); w++) {
      if (w >= window.from()) {
        told.add(cut.get(w).isEmpty() ? new Label.Outside() : labels.best(scores[at]));
      }
      at += cut.get(w).size();
    }
    return told;
  }

  private static String surface(List<Token> tokens, WordView.Word word) {
    StringBuilder surface = new StringBuilder();
    tokens.subList(word.first(), word.end()).forEach(token -> surface.append(token.surface()));
    return surface.toString();
  }
}
