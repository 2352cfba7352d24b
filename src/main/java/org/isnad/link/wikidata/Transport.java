package org.isnad.link.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Sends one request and waits for the whole answer, so long and so much as is allowed. A redirect
 * is followed only on the same host: nobody is asked whom the user did not name.
 */
final class Transport {
  private static final int MOST_REDIRECTS = 3;

  private final HttpClient client;
  private final Manners manners;

  /** What came back. */
  sealed interface Result {
    /**
     * An answer, whatever it says.
     *
     * @param retryAfter the header's value; empty if there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
    record Got(int status, String retryAfter, byte[] body) implements Result {}

    record Nothing(String why, Hope hope) implements Result {}
  }

  /** What may come of asking again. */
  enum Hope {
    /** The service was busy or broke off. */
    FAIR,
    /** Nobody is there. */
    SLIGHT,
    /** It would be the same again. */
    NONE
  }

  Transport(Manners manners) {
    this.manners = manners;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(manners.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  Result send(Request request) throws InterruptedException {
    URI address = request.address();
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      HttpResponse<byte[]> response;
      try {
        response = answer(address, request.form());
      } catch (ExecutionException e) {
        return new Result.Nothing(reason(e), hope(e));
      } catch (TimeoutException e) {
        return new Result.Nothing("no answer in %s".formatted(manners.timeout()), Hope.FAIR);
      }
      if (!isRedirect(response.statusCode())) {
        return got(response);
      }
      String where = response.headers().firstValue("Location").orElse("");
      if (!request.form().isEmpty() || !staysAt(address, where)) {
        String why = "it sends us on to \"%s\", which was not named".formatted(Plain.text(where));
        return new Result.Nothing(why, Hope.NONE);
      }
      address = address.resolve(where);
    }
    return new Result.Nothing("it sends us round in a circle", Hope.NONE);
  }

  private HttpResponse<byte[]> answer(URI address, String form)
      throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", manners.userAgent())
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip");
    if (!form.isEmpty()) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(form, UTF_8));
    }
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), info -> new BoundedBody(Json.MOST_BYTES));
    try {
      return answer.get(manners.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  private static Result got(HttpResponse<byte[]> response) {
    String retryAfter = response.headers().firstValue("Retry-After").orElse("");
    String coding = response.headers().firstValue("Content-Encoding").orElse("");
    try {
      boolean zipped = coding.toLowerCase(Locale.ROOT).equals("gzip");
      byte[] body = zipped ? unzipped(response.body()) : response.body();
      return new Result.Got(response.statusCode(), retryAfter, body);
    } catch (IOException e) {
      return new Result.Nothing("the answer cannot be unzipped: " + e.getMessage(), Hope.NONE);
    }
  }

  private static byte[] unzipped(byte[] zipped) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      byte[] plain = in.readNBytes(Json.MOST_BYTES + 1);
      if (plain.length > Json.MOST_BYTES) {
        throw new IOException("more than %d bytes".formatted(Json.MOST_BYTES));
      }
      return plain;
    }
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static boolean staysAt(URI from, String where) {
    try {
      URI to = from.resolve(where);
      return !where.isEmpty()
          && from.getScheme().equals(to.getScheme())
          && from.getHost().equalsIgnoreCase(to.getHost())
          && from.getPort() == to.getPort();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Hope hope(ExecutionException e) {
    Throwable cause = e.getCause();
    while (cause != null) {
      if (cause instanceof BoundedBody.TooLong) {
        return Hope.NONE;
      }
      if (cause instanceof ConnectException || cause instanceof UnresolvedAddressException) {
        return Hope.SLIGHT;
      }
      cause = cause.getCause();
    }
    return Hope.FAIR;
  }

  private static String reason(ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : Plain.text(message);
  }
}
