package org.isnad.store;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who asks for something that is not there, or in a way that nobody understands:
 * a page with the way home for a browser, a line for a program. It quotes nothing that was sent.
 * What cannot be read as a request ends its connection, and the answer says so: whoever asks again
 * takes another.
 */
final class ErrorPage extends ErrorHandler {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="ar" dir="rtl">
      <meta charset="utf-8">
      <title>%1$d</title>
      <p>%2$s <a href="/">إلى الصفحة الأولى</a></p>
      <p lang="en" dir="ltr">%3$s <a href="/">To the first page</a></p>
      </html>
      """;

  private ErrorPage() {}

  /** Lets a server that is not started yet answer so. */
  static void putOn(Server server) {
    ErrorPage page = new ErrorPage();
    server.setErrorHandler(page);
    server.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(page));
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      @Nullable Throwable cause,
      Callback callback) {
    if (isNonsense(status)) {
      response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    String wanted = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT));
    boolean isPage = wanted.contains("text/html");
    response
        .getHeaders()
        .put(
            HttpHeader.CONTENT_TYPE,
            isPage ? "text/html; charset=utf-8" : "text/plain; charset=utf-8");
    String text =
        isPage ? PAGE.formatted(status, arabic(status), english(status)) : english(status) + "\n";
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_LENGTH, text.getBytes(StandardCharsets.UTF_8).length);
    Content.Sink.write(response, true, text, callback);
  }

  private static boolean isNonsense(int status) {
    return HttpStatus.isClientError(status)
        && status != HttpStatus.NOT_FOUND_404
        && status != HttpStatus.METHOD_NOT_ALLOWED_405;
  }

  private static String english(int status) {
    return switch (status) {
      case HttpStatus.NOT_FOUND_404 -> "There is nothing at this address.";
      case HttpStatus.METHOD_NOT_ALLOWED_405 -> "This cannot be asked in this way (method).";
      default ->
          HttpStatus.isServerError(status)
              ? "The server failed to answer (%d).".formatted(status)
              : "The request cannot be understood (%d %s)."
                  .formatted(status, HttpStatus.getMessage(status));
    };
  }

  private static String arabic(int status) {
    return switch (status) {
      case HttpStatus.NOT_FOUND_404 -> "لا شيء في هذا العنوان.";
      case HttpStatus.METHOD_NOT_ALLOWED_405 -> "لا يُطلب هذا بهذه الطريقة.";
      default ->
          HttpStatus.isServerError(status) ? "تعذّر على الخادم أن يجيب." : "تعذّر فهم الطلب.";
    };
  }
}
