package org.isnad.explore.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes references in RIS, as newspaper articles; a field is one line. The stream stays open. */
final class RisWriter {
  private static final String END = "\r\n";

  private final Writer out;

  RisWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void add(CitedArticle article) {
    field("TY", "NEWS");
    field("TI", article.title());
    field("T2", article.outlet());
    if (!article.published().isEmpty()) {
      field("PY", article.published().substring(0, 4));
      field("DA", article.published().replace('-', '/'));
    }
    field("UR", article.address());
    field("LA", "ar");
    field("ID", article.id());
    write("ER  - " + END + END);
  }

  void end() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void field(String tag, String value) {
    if (!value.isEmpty()) {
      write(tag + "  - " + value + END);
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
