package org.isnad.link.correction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsFileTest {
  private static final String HEADER = "kind\tname\tarticle\tdecision\titem\twho\tdate\twhy\n";

  private Path path;

  @BeforeEach
  void name(@TempDir Path folder) {
    path = folder.resolve("corrections.tsv");
  }

  private static Correction correction(Decision decision, String name, String item) {
    return new Correction(
        Target.of(Target.Kind.ACTOR, name, ""),
        decision,
        item,
        "سلمى",
        LocalDate.of(2025, 8, 1),
        "two\tlines\nof reasons");
  }

  @Test
  void everyFaultIsToldAtOnceWithItsLine() throws IOException {
    Files.writeString(
        path,
        HEADER
            + "actor\tنزار الفرجاني\t\tset\tQ5\tسلمى\t2025-08-01\tknown\n"
            + "person\tنزار\t\tgive\tparis\t\tyesterday\t\n"
            + "\n"
            + "actor\tنزار فرجاني\t\taccept\tQ6\tسلمى\t2025-08-01\tknown\n"
            + "actor\tactor/Q5\t\treject\tQ5\tسلمى\t2025-08-01\tknown\n"
            + "actor\tسعد\t\taccept\tnone\tسلمى\t2025-08-01\tknown\n");

    BadCorrections bad =
        catchThrowableOfType(BadCorrections.class, () -> new CorrectionsFile(path).read());

    assertThat(bad.problems())
        .extracting(
            problem -> problem.where().toString().replaceFirst(".*:", "") + " " + found(problem))
        .containsExactly(
            "3 no who",
            "3 no why",
            "3 \"give\" is no decision",
            "3 \"person\" is no kind",
            "3 \"yesterday\" is no date",
            "3 \"paris\" is no Q-id",
            "5 line 2 decides about \"نزار فرجاني\" already",
            "6 \"actor/Q5\" is whatever has this item, under many names",
            "7 nobody can accept an item and name none");
  }

  private static String found(Problem problem) {
    return problem.found();
  }

  @Test
  void columnsGoByTheirHeader() throws IOException {
    Files.writeString(
        path, "why\tname\titem\tdecision\tdate\twho\nknown\tنزار\tQ5\tset\t2025-08-01\tسلمى\n");

    assertThat(new CorrectionsFile(path).read().all())
        .singleElement()
        .satisfies(c -> assertThat(c.target().kind()).isEqualTo(Target.Kind.ACTOR))
        .satisfies(c -> assertThat(c.why()).isEqualTo("known"));

    Files.writeString(path, "name\titem\n");
    BadCorrections bad =
        catchThrowableOfType(BadCorrections.class, () -> new CorrectionsFile(path).read());
    assertThat(bad.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.found()).contains("decision, who, date, why"));
  }

  @Test
  void aLineInAnotherEncodingIsNamed() throws IOException {
    Files.write(path, (HEADER + "actor\té\t\tset\tQ5\tx\t2025-08-01\ty\n").getBytes(ISO_8859_1));

    BadCorrections bad =
        catchThrowableOfType(BadCorrections.class, () -> new CorrectionsFile(path).read());
    assertThat(bad.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("tsv:2: this is no UTF-8"));
  }

  @Test
  void aDecisionTakesThePlaceOfWhatItContradicts() throws IOException {
    CorrectionsFile file = new CorrectionsFile(path);
    file.add(List.of(correction(Decision.SET, "نزار الفرجاني", "Q5")));
    file.add(List.of(correction(Decision.REJECT, "نزار الفرجاني", "Q6")));

    assertThat(file.add(List.of(correction(Decision.SET, "نزار فرجاني", "Q6"))))
        .extracting(Correction::item)
        .containsExactlyInAnyOrder("Q5", "Q6");
    assertThat(Files.readString(path))
        .isEqualTo(
            HEADER + "actor\tنزار فرجاني\t\tset\tQ6\tسلمى\t2025-08-01\ttwo lines of reasons\n");
  }

  @Test
  void aFileWithFaultsIsLeftAsItIs() throws IOException {
    Files.writeString(path, HEADER + "actor\n");

    assertThatThrownBy(
            () -> new CorrectionsFile(path).add(List.of(correction(Decision.SET, "نزار", "Q5"))))
        .isInstanceOf(BadCorrections.class);

    assertThat(Files.readString(path)).isEqualTo(HEADER + "actor\n");
  }
}
