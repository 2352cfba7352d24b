package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.claim.ArticleClaims;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is denied as a report, and what was to come and is called off. */
class RumourTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "نفت الرئاسة الروسية ما تردد عن لقاء الرئيس الروسي فلاديمير بوتين مع الرئيس الأمريكي دونالد"
            + " ترامب في أستانا. | denied",
        "نفى المتحدث صحة ما تردد عن زيارة الرئيس السوري بشار الأسد إلى القاهرة. | denied",
        "قال المتحدث إن الأنباء عن لقاء الرئيس الروسي فلاديمير بوتين مع الرئيس الأمريكي دونالد"
            + " ترامب لا أساس لها من الصحة. | denied",
        "قال المتحدث إنه لا صحة للأنباء التي تحدثت عن زيارة وزير الخارجية الإيراني محمد جواد ظريف"
            + " إلى الرياض. | denied",
        "نفى الوزير ما نشره موقع إخباري من كلام نسب إليه خلال لقاء مع الرئيس السوري بشار الأسد في"
            + " دمشق. | held",
        "ألغى الرئيس الإيراني حسن روحاني القمة المقررة مع الرئيس التركي رجب طيب أردوغان في أستانا."
            + " | cancelled",
        "أعلن البيت الأبيض إلغاء القمة المقررة بين الرئيس الأمريكي دونالد ترامب والزعيم الكوري"
            + " الشمالي كيم جونغ أون. | cancelled",
        "أرجأ وزير الخارجية الروسي سيرغي لافروف زيارته إلى القاهرة التي كانت مقررة اليوم الخميس إلى"
            + " الأربعاء المقبل. | planned",
        "تأجلت القمة بين الرئيس الروسي فلاديمير بوتين والرئيس الأمريكي دونالد ترامب في هلسنكي إلى 20"
            + " يونيو. | planned",
        "قال وزير الخارجية الفرنسي جان إيف لودريان قبيل لقائه الرئيس الأمريكي دونالد ترامب أمس في"
            + " بروكسل إن بلاده تدعم الحل. | held",
        "هددت روما بإلغاء لقاء مرتقب بين رئيس الوزراء الإيطالي جوزيبي كونتي والرئيس الفرنسي"
            + " إيمانويل ماكرون في باريس. | planned",
      })
  void saysWhatBecameOfIt(String text, String status) {
    ArticleClaims claims = ReadText.claims(text, LocalDate.of(2018, 5, 10));
    assertThat(claims.encounters()).hasSize(1);
    assertThat(claims.encounters().get(0).status().word()).isEqualTo(status);
  }
}
