package org.isnad.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.claim.Count;
import org.isnad.link.Link;
import org.isnad.link.Links;
import org.isnad.mention.When;

/** What the two articles of {@code seeds} claim, read by a human. */
final class SeedClaims {
  private static final String FIRST = "000_ec1bcb27e566de30";
  private static final String SECOND = "001_6e43a06edc57ceb0";
  private static final When UNSTATED = new When.Unstated();

  private SeedClaims() {}

  /** The meeting has been held. */
  static ArticleClaims held() {
    return new ClaimsOfArticle(FIRST, text(FIRST), "2025-07-25")
        .person("a1", "وزير الخارجية | سوريا", "أسعد الشيباني|وزير الخارجية السوري")
        .person("a2", "وزير الشؤون الاستراتيجية | إسرائيل", "رون ديرمر|وزيرا إسرائيليا")
        .person("a3", "المبعوث الخاص إلى سوريا | الولايات المتحدة", "توم باراك|باراك")
        .person("a4", "الرئيس الأسبق | الولايات المتحدة", "بيل كلينتون")
        .person("a5", "وزير خارجية | نظام الأسد", "فاروق الشرع")
        .person("a6", "وزير الخارجية | إسرائيل", "إيهود باراك")
        .person("a7", "وزير الخارجية | فرنسا", "جان نويل بارو|وزير الخارجية الفرنسي")
        .encounter(
            Kind.MEETING,
            Status.HELD,
            "a1 a2/a3",
            "باريس|العاصمة الفرنسية باريس",
            UNSTATED,
            "قناة سوريا|باراك|أكسيوس|مسؤولين إسرائيليين",
            0,
            63,
            65,
            316,
            317,
            440)
        .encounter(
            Kind.MEETING,
            Status.HELD,
            "a5 a6/a4",
            "",
            new When.InYear(Year.of(2000)),
            "",
            1417,
            1612)
        .encounter(
            Kind.MEETING,
            Status.PLANNED,
            "a3 a7 a1",
            "",
            day("2025-07-25"),
            "مصدر في وزارة الخارجية الفرنسية",
            1753,
            1947)
        .killed(
            new Count.AtLeast(100),
            "المئات",
            "",
            "السويداء|محافظة السويداء",
            new When.Interval(day("2025-07-13"), day("2025-07-19")),
            "",
            1948,
            2081)
        .claims();
  }

  /** The meeting is planned. */
  static ArticleClaims planned() {
    return new ClaimsOfArticle(SECOND, text(SECOND), "2025-07-24")
        .person("a1", "وزير الخارجية | سوريا", "أسعد الشيباني|وزير الخارجية السوري")
        .person("a2", "وزير الشؤون الاستراتيجية | إسرائيل", "رون ديرمر|ديرمر")
        .person("a3", "المبعوث | الولايات المتحدة", "توم باراك|المبعوث الأمريكي")
        .person("a4", "وزير الخارجية | فرنسا", "جان نويل بارو|وزير الخارجية الفرنسي")
        .person("a5", "الرئيس الانتقالي | سوريا", "أحمد الشرع|الرئيس السوري الانتقالي")
        .group("a6", "مسؤولين فرنسيين")
        .group("a7", "فرنسيين وألمان")
        .group("a8", "مسؤولين سوريين")
        .group("a9", "مسؤولين إسرائيليين")
        .encounter(
            Kind.MEETING,
            Status.PLANNED,
            "a1 a2/a3",
            "باريس|العاصمة الفرنسية",
            day("2025-07-24"),
            "مصدر دبلوماسي رفيع المستوى|فرانس 24",
            0,
            223,
            309,
            338)
        .encounter(
            Kind.MEETING, Status.PLANNED, "a2 a6 a7", "باريس", UNSTATED, "صحيفة معاريف", 1400, 1539)
        .encounter(
            Kind.MEETING,
            Status.PLANNED,
            "a3 a4",
            "باريس",
            day("2025-07-25"),
            "مصدر في وزارة الخارجية",
            1866,
            2034)
        .encounter(
            Kind.MEETING,
            Status.HELD,
            "a8 a9",
            "باكو",
            day("2025-07-12"),
            "مصدر دبلوماسي في دمشق",
            2288,
            2489)
        .encounter(
            Kind.VISIT,
            Status.HELD,
            "a5",
            "أذربيجان",
            UNSTATED,
            "مصدر دبلوماسي في دمشق",
            2288,
            2418)
        .encounter(
            Kind.VISIT,
            Status.PLANNED,
            "a1",
            "باريس",
            day("2025-07-24"),
            "المصدر الدبلوماسي",
            1230,
            1315)
        .encounter(
            Kind.VISIT,
            Status.HELD,
            "a2",
            "العاصمة الفرنسية|باريس",
            UNSTATED,
            "مصدر آخر",
            1323,
            1399)
        .killed(
            new Count.AtLeast(1201),
            "أكثر من 1200 شخص",
            "شخص",
            "محافظة السويداء|السويداء",
            UNSTATED,
            "المصدر",
            636,
            710)
        .claims();
  }

  /** Links of {@link #held}. */
  static Links linksOfHeld() {
    return new Links(
        Map.of("a2", linked("Q7363705"), "a4", linked("Q1124"), "a7", linked("Q30339198")),
        Map.of("باريس", linked("Q90"), "السويداء", linked("Q236797")));
  }

  /** Links of {@link #planned}. */
  static Links linksOfPlanned() {
    return new Links(
        Map.of("a2", linked("Q7363705"), "a4", linked("Q30339198")),
        Map.of(
            "باريس",
            linked("Q90"),
            "العاصمة الفرنسية",
            linked("Q90"),
            "باكو",
            linked("Q9248"),
            "أذربيجان",
            linked("Q227"),
            "محافظة السويداء",
            linked("Q236797")));
  }

  /** A gazetteer of a few items. */
  static ItemDescriptions items() {
    Map<String, ItemDescription> items =
        Map.of(
            "Q90", described("باريس", "Paris", 48.8567, 2.3522, "Q142"),
            "Q142", described("فرنسا", "France", 47, 2, "Q142"),
            "Q9248", described("باكو", "Baku", 40.3667, 49.8352, "Q227"),
            "Q227", described("أذربيجان", "Azerbaijan", 40.3, 47.7, "Q227"));
    Map<String, String> states =
        Map.of("سوريا", "Q858", "إسرائيل", "Q801", "الولايات المتحدة", "Q30", "فرنسا", "Q142");
    return new ItemDescriptions() {
      @Override
      public Optional<ItemDescription> item(String qid) {
        return Optional.ofNullable(items.get(qid));
      }

      @Override
      public Optional<String> state(String name) {
        return Optional.ofNullable(states.get(name));
      }
    };
  }

  private static ItemDescription described(
      String arabic, String english, double latitude, double longitude, String country) {
    return new ItemDescription(
        arabic, english, new ItemDescription.Position.At(latitude, longitude), country);
  }

  private static Link linked(String qid) {
    return new Link.Linked(qid, 0.9, "label");
  }

  private static When day(String date) {
    return new When.Day(LocalDate.parse(date));
  }

  private static String text(String id) {
    try {
      return Files.readString(Path.of("seeds", id + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
