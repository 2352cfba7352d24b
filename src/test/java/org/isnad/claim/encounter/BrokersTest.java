package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who brings others together, in other words than «بوساطة فلان». */
class BrokersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وبرعاية الولايات المتحدة والصين استضافت باكستان مفاوضات بين حركة فتح وحركة حماس."
            + " | حركة فتح; حركة حماس | الولايات المتحدة; الصين",
        "بدأت في الخرطوم محادثات سلام بين أرمينيا وأذربيجان بوساطة سودانية."
            + " | أرمينيا; أذربيجان | السودان",
        "بدأت في الخرطوم محادثات سلام بين أرمينيا وأذربيجان برعاية أممية."
            + " | أرمينيا; أذربيجان | الأمم المتحدة",
        "عقدت في جدة جولة مفاوضات بين حركة فتح وحركة حماس برعاية سعودية أمريكية."
            + " | حركة فتح; حركة حماس | السعودية; الولايات المتحدة",
        "التقى ممثلون عن حركة فتح وحركة حماس في اجتماع توسطت فيه قطر."
            + " | ممثلون عن حركة فتح; حركة حماس | قطر",
        "جرت مفاوضات بين حركة فتح وحركة حماس عبر وسطاء مصريين."
            + " | حركة فتح; حركة حماس | وسطاء مصريين",
        "عقد اجتماع بين حركة فتح وحركة حماس في جنيف بفضل وساطة قطر."
            + " | حركة فتح; حركة حماس | قطر",
        "جمعت سلطنة عمان بين الحكومة الأفغانية وحركة طالبان في لقاء عقد في الدوحة."
            + " | أفغانستان; حركة طالبان | سلطنة عمان",
        "عقدت جولة حوار بين حركة فتح وحركة حماس بتيسير من مصر." + " | حركة فتح; حركة حماس | مصر",
        "نجحت الوساطة العمانية في عقد لقاء بين حركة فتح وحركة حماس في مسقط."
            + " | حركة فتح; حركة حماس | سلطنة عمان",
        "أفضت جهود الوساطة التي بذلها أمير الكويت الشيخ صباح الأحمد إلى اتصال هاتفي بين حركة فتح"
            + " وحركة حماس."
            + " | حركة فتح; حركة حماس | صباح الأحمد",
        "قام المبعوث الأممي بدور الوسيط في محادثات بين حركة فتح وحركة حماس في الكويت."
            + " | حركة فتح; حركة حماس | المبعوث الأممي",
        "جرت مفاوضات غير مباشرة بين حركة فتح وحركة حماس في القاهرة بوساطة مصرية."
            + " | حركة فتح; حركة حماس | مصر",
        "عرضت سلطنة عمان الوساطة بين حركة فتح وحركة حماس." + " | حركة فتح; حركة حماس | سلطنة عمان",
      })
  void areMediators(String text, String who, String through) {
    ArticleClaims claims = ReadText.claims(text);
    assertThat(claims.encounters()).hasSize(1);
    Claim.Encounter told = claims.encounters().get(0);
    Map<String, String> names =
        claims.actors().stream().collect(Collectors.toMap(Actor::id, one -> one.names().get(0)));
    assertThat(told.participants().stream().map(names::get).toList())
        .containsExactlyInAnyOrderElementsOf(List.of(who.split("; ", -1)));
    assertThat(told.mediators().stream().map(names::get).toList())
        .containsExactlyInAnyOrderElementsOf(List.of(through.split("; ", -1)));
  }
}
