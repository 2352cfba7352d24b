package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Evidence;
import org.isnad.claim.Office;
import org.isnad.claim.Place;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.When;
import org.isnad.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** People and places that share a name; the cases are rows of {@code link/namesakes.tsv}. */
class NamesakesTest {
  private static final Span NOWHERE = new Span(0, 0);

  @TestFactory
  Stream<DynamicTest> tellsNamesakesApart() throws IOException {
    Linker linker = new Linker(Gazetteer.load());
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () -> {
                      Link link = link(linker, row);
                      assertThat(link.qid().orElse("none")).as("%s", link).isEqualTo(row.get(6));
                    }));
  }

  private static Link link(Linker linker, List<String> row) {
    Published day =
        row.get(4).isEmpty() ? Published.unknown() : new Published.On(LocalDate.parse(row.get(4)));
    String text = row.get(5).isEmpty() ? row.get(2) : row.get(5);
    Article article = new Article("namesake", text, day, "", "");
    List<String> names = parts(row.get(2));
    if (row.get(1).equals("place")) {
      Place place = new Place.Named(names, List.of());
      ArticleClaims claims =
          new ArticleClaims(article, List.of(), List.of(visit(place)), List.of());
      return linker.link(claims).ofPlace(names.get(0));
    }
    Actor.Type type = Actor.Type.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    Actor actor = new Actor("a1", type, names, offices(row.get(3)), List.of());
    return linker
        .link(new ArticleClaims(article, List.of(actor), List.of(), List.of()))
        .ofActor("a1");
  }

  private static Claim.Encounter visit(Place place) {
    return new Claim.Encounter(
        "e1",
        Claim.Encounter.Kind.VISIT,
        Claim.Encounter.Status.HELD,
        List.of(),
        List.of(),
        place,
        new When.Unstated(),
        List.of(),
        List.of(new Evidence(NOWHERE, "", "case")));
  }

  private static List<Office> offices(String cell) {
    return parts(cell).stream()
        .map(office -> List.of(office.split("/", -1)))
        .map(office -> new Office(office.get(0), office.get(1), NOWHERE))
        .toList();
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
  }

  private static List<List<String>> rows() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(NamesakesTest.class.getResourceAsStream("/link/namesakes.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().skip(1).forEach(line -> rows.add(List.of(line.split("\t", -1))));
    }
    return rows;
  }
}
