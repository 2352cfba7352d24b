package org.isnad.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.graph.Prefixes;

/** Writes sorted statements a part at a time, so that none but a small part is in memory. */
final class RdfBlocks {
  /** Stands between the graph that a line is sorted by and the line. */
  static final char AFTER_GRAPH = '\t';

  private static final int LINES_IN_BLOCK = 5_000;

  private final RdfFormat format;
  private final OutputStream out;
  private final StreamRDF stream;
  private final StringBuilder block = new StringBuilder();
  private String graph = "";
  private String subject = "";
  private int lines;
  private int blocks;

  RdfBlocks(RdfFormat format, OutputStream out) {
    this.format = format;
    this.out = out;
    if (format == RdfFormat.JSON_LD) {
      this.stream = StreamRDFLib.sinkNull();
    } else {
      this.stream = StreamRDFWriter.getWriterStream(out, format.format());
      stream.start();
      if (format != RdfFormat.NQUADS) {
        Prefixes.ofData().forEach(stream::prefix);
      }
    }
  }

  /** Takes a line of N-Quads, behind the name of its graph if the format has names of graphs. */
  void add(String line) throws IOException {
    int after = format.namesGraphs() ? line.indexOf(AFTER_GRAPH) : -1;
    String itsGraph = line.substring(0, Math.max(after, 0));
    String itsSubject = line.substring(after + 1, line.indexOf(' ', after + 1));
    boolean isNewGraph = !itsGraph.equals(graph);
    if (lines > 0 && (isNewGraph || (lines >= LINES_IN_BLOCK && !itsSubject.equals(subject)))) {
      flush();
    }
    graph = itsGraph;
    subject = itsSubject;
    block.append(line, after + 1, line.length()).append('\n');
    lines++;
  }

  /** Writes what is left. */
  void end() throws IOException {
    if (lines > 0) {
      flush();
    }
    if (format == RdfFormat.JSON_LD) {
      write(blocks == 0 ? "[]\n" : "\n]\n");
    }
    stream.finish();
    out.flush();
  }

  private void flush() throws IOException {
    if (format == RdfFormat.JSON_LD) {
      write(blocks == 0 ? "[\n" : ",\n");
      write(withoutBrackets(RDFWriter.source(document()).format(format.format()).asString()));
    } else {
      RDFParser.fromString(block.toString(), Lang.NQUADS).parse(withoutEnds());
    }
    block.setLength(0);
    lines = 0;
    blocks++;
  }

  private DatasetGraph document() {
    DatasetGraph document = DatasetGraphFactory.create();
    RDFParser.fromString(block.toString(), Lang.NQUADS).parse(document);
    return document;
  }

  /** An expanded document is an array, and so is the whole. */
  private static String withoutBrackets(String array) {
    return array.substring(array.indexOf('[') + 1, array.lastIndexOf(']')).strip();
  }

  /** A part begins and ends; the whole does not. */
  private StreamRDF withoutEnds() {
    return new StreamRDFWrapper(stream) {
      @Override
      public void start() {}

      @Override
      public void finish() {}
    };
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
