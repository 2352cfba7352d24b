package org.isnad.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The office of whom somebody serves, inside the title of the one who serves: «الرئيس» in «مستشار
 * الرئيس», «مدير الحملة الانتخابية للرئيس الأميركي». A name after such a title may be either's.
 */
public final class Superior {
  private static final Pattern SERVANT =
      Pattern.compile(
          "(?:ال)?(?:محام|مستشار|مدير|مرشح|ممثل|كبير|عضو|مساعد|مبعوث|سكرتير|موفد|متحدث|ناطق)\\p{L}*(?: .*)?"
              + " (لل|ل|)((?:ال)?(?:رئيس|رئيسة|ملك|مستشارة|عاهل|مرشد)(?: (?:ال)?(?:وزراء|حكومة|جمهورية))?)(?: \\p{L}+ي)?");

  private Superior() {}

  /** The superior's office, of the same state; empty if the title tells none. */
  public static Optional<OfficeWords> of(OfficeWords office) {
    Matcher servant = SERVANT.matcher(office.title());
    if (office.of().isEmpty() || !servant.matches()) {
      return Optional.empty();
    }
    String title = servant.group(2);
    boolean article = servant.group(1).equals("لل");
    boolean definite = title.startsWith("ال") || title.contains(" ");
    return article || definite
        ? Optional.of(new OfficeWords(article ? "ال" + title : title, office.of()))
        : Optional.empty();
  }
}
