package org.isnad.link.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.link.wikidata.StandInService.body;
import static org.isnad.link.wikidata.StandInService.redirect;
import static org.isnad.link.wikidata.StandInService.status;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.link.wikidata.Findings.Cause;
import org.isnad.link.wikidata.Findings.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreliableServiceTest {
  private static final Unlinked SALIM = Asking.person("سليم الطاهري");

  private final StandInService service = new StandInService();
  private final Path kept;
  private final Asking asking;

  UnreliableServiceTest(@TempDir Path kept) {
    this.kept = kept;
    this.asking = new Asking(new Service.Wikibase(service.api()), kept);
  }

  @BeforeEach
  void knowsSalim() {
    service.with(StandInItem.person("Q9000001", "سليم الطاهري").is("P27", "Q858"));
  }

  @AfterEach
  void stopService() {
    service.close();
  }

  @Test
  void saysWhoAsks() {
    asking.about(SALIM);
    assertThat(service.userAgents()).containsOnly("isnad-test (nobody@example.org)");
    assertThat(service.asked()).allMatch(asked -> asked.contains("maxlag=5"));
  }

  @Test
  void waitsAsLongAsTheServiceAsksFor() {
    service.first(
        status(429, "Retry-After", "7"),
        status(503, "Retry-After", "Sun, 01 Jun 2025 12:00:30 GMT"),
        body("{\"error\":{\"code\":\"maxlag\",\"info\":\"x\"}}", "Retry-After", "5"));
    assertThat(asking.about(SALIM).proposals()).hasSize(1);
    assertThat(asking.waits())
        .containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(30), Duration.ofSeconds(5));
  }

  @Test
  void waitsLongerEachTimeIfTheServiceDoesNotSay() {
    service.first(status(500), status(502), StandInService.brokenOff());
    Findings findings = asking.about(SALIM);
    assertThat(findings.proposals()).hasSize(1);
    assertThat(findings.troubles()).isEmpty();
    assertThat(asking.waits())
        .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3600", "99999999999999999999", "Mon, 02 Jun 2025 12:00:00 GMT"})
  void endsRatherThanWaitTooLong(String retryAfter) {
    service.first(status(429, "Retry-After", retryAfter));
    Findings findings = asking.about(SALIM, Asking.person("ليلى الحداد"));
    assertThat(findings.unanswered()).isEqualTo(2);
    assertThat(findings.sent()).isEqualTo(1);
    assertThat(asking.waits()).isEmpty();
    assertThat(findings.troubles()).singleElement().matches(t -> t.found().contains("429"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "soon", "", "Thu, 01 Jan 1970 00:00:00 GMT"})
  void waitsAsUsualIfTheHeaderIsNonsense(String retryAfter) {
    service.first(status(429, "Retry-After", retryAfter));
    assertThat(asking.about(SALIM).proposals()).hasSize(1);
    assertThat(asking.waits()).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void leavesAServiceAloneThatFailsThreeTimesInARow() {
    for (int i = 0; i < 40; i++) {
      service.first(status(500));
    }
    Unlinked[] five =
        Stream.of("ا ب", "ا ت", "ا ث", "ا ج", "ا ح").map(Asking::person).toArray(Unlinked[]::new);
    Findings findings = asking.about(five);
    assertThat(findings.unanswered()).isEqualTo(5);
    assertThat(findings.sent()).isEqualTo(12);
    assertThat(findings.troubles()).hasSize(3);
  }

  @Test
  void goesAwayWhenItIsTold() {
    service.first(status(403));
    Findings findings = asking.about(SALIM, Asking.person("ليلى الحداد"));
    assertThat(findings.sent()).isEqualTo(1);
    assertThat(findings.first(Cause.UNREACHABLE)).isPresent();
  }

  @Test
  void doesNotWaitForAnAnswerThatNeverEnds() {
    service.first(
        StandInService.dripping(3000),
        StandInService.dripping(3000),
        StandInService.dripping(3000),
        StandInService.dripping(3000));
    Findings findings = asking.timeout(Duration.ofMillis(150)).about(SALIM);
    assertThat(findings.unanswered()).isEqualTo(1);
    assertThat(findings.troubles())
        .singleElement()
        .extracting(Trouble::found)
        .asString()
        .contains("no answer in");
  }

  static List<StandInService.Misbehaviour> nonsense() {
    return List.of(
        body("<html>Bad gateway</html>"),
        body(""),
        body("[]"),
        body("null"),
        body("{\"search\": [{\"id\": \"Q9000001\"}]} and more"),
        body("{\"a\":".repeat(5000)),
        body("{\"search\":" + "9".repeat(10_000) + "}"),
        body("{\"error\":{\"code\":\"badvalue\tx\"}}"),
        body("{\"error\":\"no\"}"),
        body("{}"),
        body("{\"search\":\"Q9000001\"}"),
        body("not zipped", "Content-Encoding", "gzip"),
        StandInService.endless(),
        StandInService.zipBomb(),
        status(400),
        status(204));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("nonsense")
  void tellsOfAnAnswerThatIsNoneAndKeepsNothingOfIt(StandInService.Misbehaviour nonsense)
      throws IOException {
    service.first(nonsense);
    Findings findings = asking.about(SALIM);
    assertThat(findings.unanswered()).isEqualTo(1);
    assertThat(findings.sent()).isEqualTo(1);
    assertThat(findings.first(Cause.UNUSABLE_ANSWER))
        .hasValueSatisfying(t -> assertThat(t.found()).doesNotContain("\n", "\t"));
    assertThat(keptFiles()).isEmpty();
    assertThat(asking.about(SALIM).proposals()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"search\": [7, null, [], {\"id\": 5}, {\"id\": \"Q0\"}, {\"id\": \"Q1&ids=Q2\"}]}",
        "{\"search\": {}}"
      })
  void findsNothingInWhatLooksLikeAnAnswer(String answer) {
    service.first(body(answer));
    Findings findings = asking.about(SALIM);
    assertThat(findings.proposals()).isEmpty();
    assertThat(findings.answered()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"entities\": []}",
        "{\"entities\": {\"Q9000001\": 5}}",
        "{\"entities\": {\"Q9000001\": {\"id\": \"Q9000001\", \"labels\": [], \"claims\": []}}}",
        "{\"entities\": {\"Q9000001\": {\"id\": \"Q9000001\", \"labels\": {\"ar\": 7}, \"claims\":"
            + " {\"P31\": {\"mainsnak\": null}, \"P39\": [{\"mainsnak\": {\"snaktype\": \"value\","
            + " \"datavalue\": {\"type\": \"time\", \"value\": {\"time\": \"+2011-99-99T00:00:00Z\","
            + " \"precision\": 11}}}}]}}}}"
      })
  void survivesItemsOfAnyShape(String answer) {
    service.first(body("{\"search\": [{\"id\": \"Q9000001\"}]}"), body(answer));
    assertThat(asking.about(SALIM).troubles()).isEmpty();
  }

  @Test
  void asksNobodyWhomTheUserDidNotName() {
    try (StandInService other = new StandInService()) {
      service.first(redirect(other.api().toString()));
      Findings findings = asking.about(SALIM);
      assertThat(findings.unanswered()).isEqualTo(1);
      assertThat(findings.troubles())
          .singleElement()
          .matches(t -> t.found().contains("sends us on"));
      assertThat(other.asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "//elsewhere.example/x", "http://[broken", ""})
  void followsNoCuriousRedirect(String where) {
    service.first(redirect(where));
    assertThat(asking.about(SALIM).unanswered()).isEqualTo(1);
  }

  @Test
  void followsARedirectOnTheSameHostButNotInACircle() {
    service.first(redirect("/w/api.php?action=wbsearchentities&search=" + "x"));
    assertThat(asking.about(SALIM).answered()).isEqualTo(1);
    service.first(redirect("/a"), redirect("/b"), redirect("/a"), redirect("/b"));
    assertThat(asking.about(Asking.person("ليلى الحداد")).unanswered()).isEqualTo(1);
  }

  @Test
  void aDeadNetworkChangesNothingButAWarning() {
    asking.about(SALIM);
    service.close();
    Findings findings =
        asking.later(Duration.ofDays(1000)).about(SALIM, Asking.person("ليلى الحداد"));
    assertThat(findings.proposals()).hasSize(1);
    assertThat(findings.unanswered()).isEqualTo(1);
    assertThat(findings.sent()).isEqualTo(2);
    assertThat(findings.troubles()).singleElement().matches(t -> t.cause() == Cause.UNREACHABLE);
  }

  @Test
  void answersFromDiskWithoutANetwork() {
    Findings before = asking.about(SALIM);
    int asked = service.asked().size();
    Findings after = asking.requests(0).later(Duration.ofDays(1000)).about(SALIM);
    assertThat(after.proposals()).isEqualTo(before.proposals());
    assertThat(after.kept()).isEqualTo(asked);
    assertThat(service.asked()).hasSize(asked);
  }

  @Test
  void asksAnewForWhatIsOldOrDamaged() throws IOException {
    asking.about(SALIM);
    int asked = service.asked().size();
    asking.about(SALIM);
    assertThat(service.asked()).hasSize(asked);
    asking.later(Duration.ofDays(91)).about(SALIM);
    assertThat(service.asked()).hasSize(2 * asked);
    for (Path file : keptFiles()) {
      Files.writeString(file, Files.readString(file, UTF_8).replace("Q9000001", "Q9000002"), UTF_8);
    }
    assertThat(asking.about(SALIM).proposals()).extracting(Proposal::qid).contains("Q9000001");
    assertThat(service.asked()).hasSize(3 * asked);
  }

  @Test
  void sendsNoMoreRequestsThanAllowedAndGoesOnNextTime() {
    Findings first = asking.requests(1).about(SALIM);
    assertThat(first.sent()).isEqualTo(1);
    assertThat(first.unanswered()).isEqualTo(1);
    assertThat(first.first(Cause.REQUESTS_USED_UP)).isPresent();
    Findings second = asking.requests(1).about(SALIM);
    assertThat(second.proposals()).hasSize(1);
    assertThat(second.kept()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://x.example/", "file:///etc/passwd", "api.php", "http:///x"})
  void asksNothingThatIsNoAddress(String address) {
    assertThatThrownBy(() -> new Service.Wikibase(URI.create(address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("->");
  }

  private List<Path> keptFiles() throws IOException {
    try (Stream<Path> files = Files.walk(kept)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
