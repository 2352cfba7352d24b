package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicNumberTest {
  private static final List<String> UNITS =
      List.of("واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة");
  private static final List<String> OTHER_UNITS =
      List.of("واحدة", "اثنتين", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع");
  private static final List<String> TENS =
      List.of("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع");

  /** Words as the segmenter leaves them: «و» alone before letters, glued before digits. */
  private static List<String> forms(String text) {
    return Arrays.stream(text.split(" "))
        .map(MatchingForm::of)
        .flatMap(
            word ->
                word.matches("و[^\\d].*") && !word.startsWith("واحد")
                    ? List.of("و", word.substring(1)).stream()
                    : List.of(word).stream())
        .toList();
  }

  private static String cardinal(String text) {
    return ArabicNumber.cardinalAt(forms(text), 0)
        .map(number -> number.value() + "/" + number.length())
        .orElse("none");
  }

  private static String ordinal(String text) {
    return ArabicNumber.ordinalAt(forms(text), 0)
        .map(number -> number.value() + "/" + number.length())
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          1200 شخص = 1200/1
          ١٢٠٠ = 1200/1
          1,200 شخص = 1200/1
          1.200 = 1200/1
          ١٬٢٠٠ = 1200/1
          1,234,567 = 1234567/1
          1 200 قتيل = 1200/2
          35 000 000 = 35000000/3
          3.5 مليون = 3500000/2
          1.200 مليون = 1200000/2
          3,5 ملايين = 3500000/2
          320 ألف و300 = 320300/3
          4 آلاف و100 = 4100/3
          و10000 = 10000/1
          الـ15 = 15/1
          بـ20 = 20/1
          مئة و20 = 120/2
          3.5 = none
          10-15 = none
          12/7/2025 = none
          """)
  void readsDigits(String text, String value) {
    assertThat(cardinal(text)).isEqualTo(value);
  }

  @Test
  void readsDigitsThatTheSegmenterCutAfterTheConjunction() {
    assertThat(ArabicNumber.cardinalAt(List.of("و1", ",", "200", "شخص"), 0))
        .contains(new ArabicNumber(1200, 3));
    assertThat(ArabicNumber.cardinalAt(List.of("و3", ".", "5", "مليون"), 0))
        .contains(new ArabicNumber(3_500_000, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          ثلاثة جنود = 3/1
          الخمسة = 5/1
          أحد عشر = 11/2
          إحدى عشرة = 11/2
          اثني عشر = 12/2
          خمسة عشر = 15/2
          عشرين = 20/1
          خمسة وعشرين = 25/3
          واحد وعشرون = 21/3
          إحدى وعشرين = 21/3
          مائة = 100/1
          مئتي شخص = 200/1
          ثلاثمائة = 300/1
          ثلاث مئة = 300/2
          ثمانمائة وخمسة وسبعون = 875/5
          ألف ومئتين وخمسين = 1250/5
          ألفي جندي = 2000/1
          ألفا قتيل = 2000/1
          خمسة وعشرون ألفا = 25000/4
          ثلاثة آلاف = 3000/2
          الثلاثة آلاف = 3000/2
          عشرة آلاف وخمسمئة = 10500/4
          مئة ألف = 100000/2
          مليونين و300 ألف = 2300000/3
          نصف مليون = 500000/2
          مليون ونصف = 1500000/3
          مليونين ونصف المليون = 2500000/4
          مليار و200 مليون = 1200000000/3
          """)
  void readsWordsOfEveryCase(String text, String value) {
    assertThat(cardinal(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          ثلاثة وأربعة = 3/1
          عشرين وثلاثين = 20/1
          25 و30 = 25/1
          320 ألف و300 ألف = 320000/2
          مئة ومئتين = 100/1
          ألف و1200 = 1000/1
          """)
  void stopsWhereAnotherNumberBegins(String text, String value) {
    assertThat(cardinal(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"أحد", "الأحد", "الاثنين", "آلاف", "مئات الآلاف", "عشرات", "نصف", "رئيس", "مئات"})
  void isNoNumber(String text) {
    assertThat(cardinal(text)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          الأول = 1/1
          الأولى = 1/1
          الثاني عشر = 12/2
          الثانية عشرة = 12/2
          الحادي عشر = 11/2
          العاشر = 10/1
          العشرين = 20/1
          الحادي والعشرين = 21/3
          الحادي والثلاثون = 31/3
          الخامسة والسبعين = 75/3
          المئة = 100/1
          عشرين = none
          الحادي = none
          الرئيس = none
          """)
  void readsOrdinals(String text, String value) {
    assertThat(ordinal(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          10-15 = 10..15/1
          10 - 15 = 10..15/3
          10-15 ألف = 10000..15000/2
          1,200-1,500 = 1200..1500/1
          2-1 = none
          12-07-2018 = none
          """)
  void readsRangesApart(String text, String value) {
    String found =
        ArabicNumber.rangeAt(forms(text), 0)
            .map(range -> range.low() + ".." + range.high() + "/" + range.length())
            .orElse("none");
    assertThat(found).isEqualTo(value);
  }

  @Property
  void readsBackWhatWasSpelled(
      @ForAll @IntRange(min = 1, max = 9_999_999) int number,
      @ForAll @IntRange(max = 63) int style) {
    List<String> words = new Speller(style).spell(number);
    List<String> forms = words.stream().map(MatchingForm::of).toList();
    assertThat(ArabicNumber.cardinalAt(forms, 0))
        .as(String.join(" ", words))
        .contains(new ArabicNumber(number, words.size()));
  }

  /** Spells numbers; each bit of the style chooses between two spellings or cases. */
  private record Speller(int style) {
    private String choose(int bit, String one, String other) {
      return (style >> bit & 1) == 0 ? one : other;
    }

    List<String> spell(int number) {
      List<List<String>> terms = new ArrayList<>();
      if (number >= 1_000_000) {
        terms.add(scaled(number / 1_000_000, "مليون", "ملايين"));
      }
      if (number / 1000 % 1000 > 0) {
        terms.add(scaled(number / 1000 % 1000, "ألف", "آلاف"));
      }
      if (number % 1000 > 0) {
        terms.add(group(number % 1000));
      }
      return joined(terms);
    }

    private List<String> scaled(int count, String scale, String plural) {
      if (count == 1) {
        return List.of(scale);
      }
      if (count == 2) {
        return List.of(scale + choose(0, choose(1, "ان", "ا"), choose(1, "ين", "ي")));
      }
      List<String> words = new ArrayList<>(group(count));
      words.add(count <= 10 ? plural : choose(2, scale, scale + "ا"));
      return words;
    }

    private List<String> group(int number) {
      List<List<String>> terms = new ArrayList<>();
      if (number >= 100) {
        terms.add(hundreds(number / 100));
      }
      if (number % 100 > 0) {
        terms.add(belowHundred(number % 100));
      }
      return joined(terms);
    }

    private List<String> hundreds(int count) {
      String hundred = choose(3, "مئة", "مائة");
      if (count == 1) {
        return List.of(hundred);
      }
      if (count == 2) {
        return List.of(choose(3, "مئت", "مائت") + choose(0, "ان", "ين"));
      }
      String unit = OTHER_UNITS.get(count - 1);
      return (style >> 4 & 1) == 0 ? List.of(unit + hundred) : List.of(unit, hundred);
    }

    private List<String> belowHundred(int number) {
      if (number == 10) {
        return List.of(choose(5, "عشرة", "عشر"));
      }
      if (number < 10) {
        return List.of(unit(number));
      }
      if (number < 20) {
        return List.of(teenUnit(number - 10), choose(5, "عشر", "عشرة"));
      }
      String tens = TENS.get(number / 10 - 2) + choose(0, "ون", "ين");
      return number % 10 == 0 ? List.of(tens) : List.of(unit(number % 10), "و", tens);
    }

    private String unit(int number) {
      return (style >> 5 & 1) == 0 ? UNITS.get(number - 1) : OTHER_UNITS.get(number - 1);
    }

    private String teenUnit(int number) {
      return switch (number) {
        case 1 -> choose(5, "أحد", "إحدى");
        case 2 -> choose(0, choose(5, "اثنا", "اثنتا"), choose(5, "اثني", "اثنتي"));
        default -> unit(number);
      };
    }

    private static List<String> joined(List<List<String>> terms) {
      List<String> words = new ArrayList<>();
      for (List<String> term : terms) {
        if (!words.isEmpty()) {
          words.add("و");
        }
        words.addAll(term);
      }
      return words;
    }
  }
}
