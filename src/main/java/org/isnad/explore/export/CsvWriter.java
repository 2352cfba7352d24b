package org.isnad.explore.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes rows as CSV (RFC 4180) in UTF-8. The stream stays open.
 *
 * <p>For spreadsheets it begins with a byte order mark, and text that a spreadsheet would take for
 * a formula has an apostrophe before it: an article may be called {@code =HYPERLINK(…)}. For
 * programs the text is as the store has it.
 */
final class CsvWriter {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r";

  private final Writer writer;
  private final CSVPrinter printer;
  private final boolean isForSpreadsheets;

  CsvWriter(OutputStream out, boolean isForSpreadsheets, List<String> header) {
    this.isForSpreadsheets = isForSpreadsheets;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      if (isForSpreadsheets) {
        writer.write(BYTE_ORDER_MARK);
      }
      printer = new CSVPrinter(writer, FORMAT);
      printer.printRecord(header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void row(List<String> cells) {
    try {
      printer.printRecord(
          isForSpreadsheets ? cells.stream().map(CsvWriter::harmless).toList() : cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String harmless(String cell) {
    boolean isFormula =
        !cell.isEmpty()
            && FORMULA.indexOf(cell.charAt(0)) >= 0
            && !cell.matches("-?[0-9]+(?:\\.[0-9]+)?");
    return isFormula ? "'" + cell : cell;
  }
}
