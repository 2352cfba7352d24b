package org.isnad.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * One article a line, as a JSON object with {@code id}, {@code text} and, if known, {@code title},
 * {@code published}, {@code source}, {@code url}; plain or gzipped. The article's text is the
 * title, an empty line and the text. Only one row at a time is in memory.
 */
public final class JsonLinesFormat implements ArticleFormat {
  private static final String ROW_REMEDY =
      "one object a line: {\"id\": …, \"title\": …, \"text\": …, \"published\": \"YYYY-MM-DD\"}";

  private final JsonMapper json =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private final Published fallback;

  /**
   * @param fallback the date of articles whose row has none
   */
  public JsonLinesFormat(Published fallback) {
    this.fallback = fallback;
  }

  @Override
  public boolean accepts(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
  }

  @Override
  public void read(Path file, Consumer<Reading> sink) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in =
            file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")
                ? new GZIPInputStream(raw, 1 << 16)
                : raw) {
      BoundedLines lines = new BoundedLines(in, Limits.ROW_BYTES);
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        read(new Where.AtLine(file, line.get().number()), line.get(), sink);
      }
    }
  }

  private void read(Where where, BoundedLines.Line line, Consumer<Reading> sink) {
    if (line instanceof BoundedLines.TooLong tooLong) {
      String found = "the row has %d bytes".formatted(tooLong.length());
      skip(sink, new Problem(where, Fault.TOO_LARGE, found, Limits.REMEDY));
    } else if (line instanceof BoundedLines.Whole whole) {
      if (whole.text() instanceof StrictText.NotUtf8 bad) {
        skip(sink, PlainTextFormat.notUtf8(where, bad.found()));
      } else if (whole.text() instanceof StrictText.Text good && !good.text().isBlank()) {
        parse(where, good.text(), sink);
      }
    }
  }

  private void parse(Where where, String row, Consumer<Reading> sink) {
    try {
      JsonNode node = json.readTree(row);
      if (node.isObject()) {
        accept(where, node, sink);
      } else {
        skip(sink, badRow(where, "the row is no JSON object"));
      }
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String column = at == null ? "" : " (column %d)".formatted(at.getColumnNr());
      skip(sink, badRow(where, "no JSON: " + e.getOriginalMessage() + column));
    }
  }

  private void accept(Where where, JsonNode row, Consumer<Reading> sink) {
    String id = row.path("id").asText("").strip();
    String body = row.path("text").isTextual() ? row.path("text").textValue() : "";
    String title = row.path("title").isTextual() ? row.path("title").textValue() : "";
    String text = title.isBlank() ? body : title + "\n\n" + body;
    if (id.isEmpty()) {
      skip(
          sink,
          new Problem(where, Fault.ROW_WITHOUT_ID, "the row has no \"id\"", "give it a unique id"));
    } else if (Limits.wordless(body)) {
      skip(
          sink,
          new Problem(
              where,
              Fault.ROW_WITHOUT_TEXT,
              "article \"%s\" has no \"text\"".formatted(id),
              "put the article's text there as a string"));
    } else if (Limits.tooLarge(text)) {
      String found = "article \"%s\" has %d characters".formatted(id, text.length());
      skip(sink, new Problem(where, Fault.TOO_LARGE, found, Limits.REMEDY));
    } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(id + text)) {
      skip(sink, badRow(where, "half a surrogate pair stands alone in \"%s\"".formatted(id)));
    } else {
      Published published = published(where, id, row.path("published").asText(""), sink);
      String origin = row.path("source").asText("").strip();
      String url = row.path("url").asText("").strip();
      sink.accept(new Reading.Read(where, new Article(id, text, published, origin, url)));
    }
  }

  private Published published(Where where, String id, String written, Consumer<Reading> sink) {
    boolean stated = !written.isBlank() && !written.equals("null");
    Optional<Published> day = stated ? PublicationDay.of(written) : Optional.empty();
    if (stated && day.isEmpty()) {
      String found = "\"%s\" is no date".formatted(written);
      skip(sink, new Problem(where, Fault.BAD_DATE, found, PublicationDay.REMEDY));
    }
    Published published = day.orElse(fallback);
    if (!stated && published.day().isEmpty()) {
      sink.accept(
          new Reading.Noticed(
              new Problem(
                  where,
                  Fault.NO_DATE,
                  "the day of publication of \"%s\" is unknown".formatted(id),
                  "add \"published\" to the row, or give --published")));
    }
    return published;
  }

  private static Problem badRow(Where where, String found) {
    return new Problem(where, Fault.BAD_ROW, found, ROW_REMEDY);
  }

  private static void skip(Consumer<Reading> sink, Problem problem) {
    sink.accept(new Reading.Skipped(problem));
  }
}
