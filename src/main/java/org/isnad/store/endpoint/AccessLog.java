package org.isnad.store.endpoint;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * A line for every request, in the common log format and with the milliseconds that it took:
 *
 * <pre>
 * 127.0.0.1 - - [26/Nov/2026:10:15:30 +0000] "GET /isnad/sparql?query=ASK%7B%7D HTTP/1.1" 200 17 3
 * </pre>
 *
 * What a client sends cannot end the line or the quotation, whatever it is; a long query is cut.
 */
public final class AccessLog implements RequestLog.Writer, AutoCloseable {
  /** Between the parts of what the server tells: no header and no address can hold it. */
  private static final String BREAK = "\u0001";

  private static final String DIRECT = "%{client}a";
  private static final String FORWARDED = "%{" + ClientAddress.FORWARDED + "}i";
  private static final int LONGEST_QUERY = 300;
  private static final int LONGEST_PATH = 300;
  private static final int PARTS = 10;

  private final BufferedWriter file;

  private AccessLog(BufferedWriter file) {
    this.file = file;
  }

  /**
   * Goes on at the end of the file, or begins one.
   *
   * @throws IOException if it cannot be written
   */
  public static AccessLog to(Path path) throws IOException {
    return new AccessLog(
        Files.newBufferedWriter(
            path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** What the server calls at the end of every request. */
  public RequestLog of(ClientAddress addresses) {
    String format =
        String.join(
            BREAK,
            DIRECT,
            addresses.behindProxy() ? FORWARDED : "-",
            "%{dd/MMM/yyyy:HH:mm:ss Z|UTC}t",
            "%m",
            "%U",
            "%q",
            "%H",
            "%s",
            "%O",
            "%{ms}T");
    return new CustomRequestLog(this, format) {
      @Override
      public void log(Request request, Response response) {
        super.log(withOneForwarded(request), response);
      }
    };
  }

  /** Of a header in several lines the server would tell the first, which anybody may have sent. */
  private static Request withOneForwarded(Request request) {
    return new Request.Wrapper(request) {
      @Override
      public HttpFields getHeaders() {
        HttpFields.Mutable headers = HttpFields.build(super.getHeaders());
        ClientAddress.last(headers.getValuesList(ClientAddress.FORWARDED))
            .ifPresent(client -> headers.put(ClientAddress.FORWARDED, client));
        return headers;
      }
    };
  }

  @Override
  public synchronized void write(String told) throws IOException {
    file.write(line(told));
    file.newLine();
    file.flush();
  }

  /**
   * To be called when the server has ended: its last requests are written when they are answered.
   */
  @Override
  public synchronized void close() throws IOException {
    file.close();
  }

  private static String line(String told) {
    String[] part = told.split(BREAK, PARTS);
    if (part.length < PARTS) {
      return clean(told);
    }
    String client = part[1].equals("-") ? part[0] : part[1].substring(part[1].lastIndexOf(',') + 1);
    return "%s - - %s \"%s %s%s %s\" %s %s %s"
        .formatted(
            clean(client.strip()),
            clean(part[2]),
            clean(part[3]),
            clean(shortened(part[4], LONGEST_PATH)),
            part[5].equals("-") ? "" : clean(shortened(part[5], LONGEST_QUERY)),
            clean(part[6]),
            clean(part[7]),
            clean(part[8]),
            clean(part[9]));
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "...";
  }

  /** Printable ASCII stays, apart from what ends a quotation. */
  private static String clean(String text) {
    return text.replaceAll("[^\\x20-\\x7e]", "?").replace("\"", "%22").replace("\\", "%5C");
  }
}
