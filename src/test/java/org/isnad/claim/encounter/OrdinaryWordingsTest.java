package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What agencies write every day, with the day and the place wherever they may stand: each wording
 * with each day, with pairs of people and towns in turn.
 */
class OrdinaryWordingsTest {
  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 10);

  private static final List<Named> PAST =
      List.of(
          new Named("أمس", "2018-05-09"),
          new Named("اليوم", "2018-05-10"),
          new Named("يوم الثلاثاء الماضي", "2018-05-08"),
          new Named("مساء أمس", "2018-05-09"),
          new Named("الأسبوع الماضي", "2018-04-29/2018-05-05"),
          new Named("في 4 مايو/أيار الجاري", "2018-05-04"),
          new Named("أول من أمس", "2018-05-08"),
          new Named("قبل يومين", "2018-05-08"),
          new Named("في وقت سابق اليوم", "2018-05-10"),
          new Named("في مارس الماضي", "2018-03"),
          new Named("أمس (الأربعاء)", "2018-05-09"));

  private static final List<Named> TO_COME =
      List.of(
          new Named("غدا الجمعة", "2018-05-11"),
          new Named("يوم الأحد المقبل", "2018-05-13"),
          new Named("الأسبوع المقبل", "2018-05-13/2018-05-19"),
          new Named("بعد غد", "2018-05-12"),
          new Named("في 20 مايو الجاري", "2018-05-20"),
          new Named("في الخامس من يونيو المقبل", "2018-06-05"));

  private static final List<Two> PEOPLE =
      List.of(
          new Two(
              new Named("وزير الخارجية المصري سامح شكري", "سامح شكري"),
              new Named("نظيره الروسي سيرغي لافروف", "سيرغي لافروف")),
          new Two(
              new Named("الرئيس الفرنسي إيمانويل ماكرون", "إيمانويل ماكرون"),
              new Named("المستشارة الألمانية أنغيلا ميركل", "أنغيلا ميركل")),
          new Two(
              new Named("رئيس الحكومة سعد الحريري", "سعد الحريري"),
              new Named("السفير السعودي لدى لبنان وليد اليعقوب", "وليد اليعقوب")),
          new Two(
              new Named("ولي العهد السعودي الأمير محمد بن سلمان", "محمد بن سلمان"),
              new Named("رئيس الوزراء الباكستاني عمران خان", "عمران خان")));

  private static final List<Named> TOWNS =
      List.of(
          new Named("في القاهرة", "القاهرة"),
          new Named("بالدوحة", "الدوحة"),
          new Named("في العاصمة الفرنسية باريس", "باريس"),
          new Named("بنيويورك", "نيويورك"),
          new Named("بأبوظبي", "أبوظبي"));

  private record Named(String words, String means) {}

  private record Two(Named one, Named other) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "التقى {S} {T} {P} {L}.",
        "التقى {S} {L} {T} {P}.",
        "التقى {S}، {T}، {P}، {L}.",
        "عقد {S} {T} اجتماعا مع {P} {L}.",
        "عقد {S} اجتماعا {T} مع {P} {L}.",
        "عقد {S} {L} {T} اجتماعا مع {P}.",
        "أجرى {S} مباحثات {L} {T} مع {P}.",
        "استقبل {S} {L} {T} {P}.",
        "بحث {S} مع {P} {T} {L} العلاقات الثنائية.",
        "جرى {T} {L} لقاء بين {S} و{P}.",
        "جاء ذلك خلال لقاء {S} {T} {L} {P}.",
        "قال {S} عقب لقائه {T} {P} {L} إن الوضع صعب.",
        "وقال {S} خلال اجتماعه {T} مع {P} {L} إن الوضع صعب.",
        "وناقش {S} و{P} خلال لقائهما {T} {L} الأزمة.",
        "وكان {S} قد التقى {T} {P} {L}.",
        "وعقدت {T} {L} جلسة مباحثات بين {S} و{P}.",
        "ذكرت الوكالة أن {S} اجتمع {T} {L} مع {P}.",
        "وقال {S}، الذي التقى {P} {T} {L}، إن الوضع صعب.",
        "وأضاف {S}، عقب محادثات أجراها {T} {L} مع {P}، أن الوضع صعب.",
      })
  void tellsAMeetingHeld(String wording) {
    assertThat(wrong(wording, PAST, "meeting", "held")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تلقى {S} اتصالا هاتفيا {T} من {P}.",
        "أجرى {S} {T} اتصالا هاتفيا مع {P}.",
        "وبحث {S} في اتصال هاتفي {T} مع {P} الأزمة.",
        "جرى {T} اتصال هاتفي بين {S} و{P}.",
      })
  void tellsACall(String wording) {
    List<Named> days = PAST.stream().filter(day -> !day.words().equals("قبل يومين")).toList();
    assertThat(wrong(wording, days, "call", "held")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يلتقي {S} {T} {P} {L}.",
        "من المقرر أن يلتقي {S} {T} {P} {L}.",
        "يعقد {S} {T} اجتماعا مع {P} {L}.",
        "أعلن المتحدث أن {S} سيجتمع {T} مع {P} {L}.",
        "تعقد {T} {L} قمة بين {S} و{P}.",
        "ومن المنتظر أن يستقبل {S} {T} {L} {P}.",
        "اتفق {S} و{P} على اللقاء {T} {L}.",
        "يعتزم {S} لقاء {P} {T} {L}.",
      })
  void tellsAMeetingToCome(String wording) {
    assertThat(wrong(wording, TO_COME, "meeting", "planned")).isEmpty();
  }

  /** The sentences that are read otherwise, with what is read. */
  private static List<String> wrong(String wording, List<Named> days, String kind, String status) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Two two = PEOPLE.get(i % PEOPLE.size());
      Named town = TOWNS.get(i % TOWNS.size());
      String text =
          wording
              .replace("{S}", two.one().words())
              .replace("{P}", two.other().words())
              .replace("{T}", days.get(i).words())
              .replace("{L}", town.words());
      String where = wording.contains("{L}") ? town.means() : "none";
      Set<String> who = Set.of(two.one().means(), two.other().means());
      String expected = String.join(" ", kind, status, where, days.get(i).means()) + " " + who;
      List<String> read = read(text);
      boolean right =
          read.size() == 1
              && read.get(0).startsWith(String.join(" ", kind, status, where, days.get(i).means()))
              && who.stream().allMatch(read.get(0)::contains);
      if (!right) {
        wrong.add(text + " -> " + read + ", not " + expected);
      }
    }
    return wrong;
  }

  private static List<String> read(String text) {
    ArticleClaims claims = ReadText.claims(text, PUBLISHED);
    return claims.encounters().stream().map(told -> told(claims, told)).toList();
  }

  private static String told(ArticleClaims claims, Claim.Encounter told) {
    String who =
        told.participants().stream()
            .map(id -> claims.actor(id).name())
            .sorted()
            .collect(Collectors.joining(", "));
    return String.join(
        " ",
        told.kind().word(),
        told.status().name().toLowerCase(Locale.ROOT),
        told.place().named().map(Place.Named::name).orElse("none"),
        told.when().edtf().orElse("none"),
        who);
  }
}
