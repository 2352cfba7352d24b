package org.isnad.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A kind of file that holds articles: the seam for HTML, feeds and web archives. */
public interface ArticleFormat {
  /** Whether the file is of this format, by its name alone: it need not exist. */
  boolean accepts(Path file);

  /**
   * Hands everything in the file to the sink, in the order of the file, without holding more than
   * one article in memory.
   *
   * @throws IOException if the file ends or fails in the midst; what the sink has got until then
   *     stands
   */
  void read(Path file, Consumer<Reading> sink) throws IOException;
}
