package org.isnad.mention;

import static org.isnad.mention.HeldOffices.assertHolds;
import static org.isnad.mention.HeldOffices.assertHoldsNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ministries of several fields, and where their names end. */
class MinistryFieldsTest {
  @ParameterizedTest
  @CsvSource({
    "وزير الصحة ووقاية المجتمع, الإماراتي, الإمارات",
    "وزير الاتصالات وتقنية المعلومات, السعودي, السعودية",
    "وزير الحج والعمرة, السعودي, السعودية",
    "وزير العدل وحقوق الإنسان, الصومالي, الصومال",
    "وزير النقل والشحن والموانئ والطرق السريعة, الهندي, الهند",
    "وزير أملاك الدولة والشؤون العقارية, التونسي, تونس",
    "وزير أوروبا والشؤون الخارجية, الفرنسي, فرنسا",
    "وزير العلاقات مع الهيئات الدستورية والمجتمع المدني, التونسي, تونس",
    "وزير الثقافة والمحافظة على التراث, التونسي, تونس"
  })
  void aMinistryHasAllItsFields(String title, String nation, String state) {
    assertHolds(
        "قال " + title + " " + nation + " محمد غدران إن العمل جار.", "محمد غدران", title, state);
  }

  @Test
  void theNationalityOfTheMinisterTellsWhereTheyEndIfHeHasNoName() {
    assertHolds(
        "أعلن وزير النقل والبنى التحتية الأسترالي أن العثور على الحطام مهم.",
        "",
        "وزير النقل والبنى التحتية",
        "أستراليا");
  }

  @Test
  void whoComesWithAMinisterIsNoFieldOfHis() {
    assertHolds("وصل وزير الخارجية والوفد السوري المرافق إلى موسكو.", "", "وزير الخارجية", "");
  }

  @Test
  void aMinisterOfAContinentNeedsAField() {
    assertHoldsNothing("قال وزير أفريقيا إن العمل جار.");
  }
}
