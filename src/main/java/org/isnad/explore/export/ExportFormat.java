package org.isnad.explore.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is written in. */
public enum ExportFormat {
  CSV("csv", "text/csv; charset=utf-8; header=present"),
  GEXF("gexf", "application/gexf+xml; charset=utf-8"),
  GRAPHML("graphml", "application/graphml+xml; charset=utf-8"),
  RIS("ris", "application/x-research-info-systems; charset=utf-8"),
  BIBTEX("bib", "application/x-bibtex; charset=utf-8");

  private final String ending;
  private final String mediaType;

  ExportFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The format whose files end so, or which has this name. */
  public static Optional<ExportFormat> named(String text) {
    return Arrays.stream(values())
        .filter(format -> format.ending.equals(text) || format.word().equals(text))
        .findFirst();
  }

  /** Its name on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of file names, without the dot. */
  public String ending() {
    return ending;
  }

  String mediaType() {
    return mediaType;
  }
}
