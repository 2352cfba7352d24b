package org.isnad.link;

import java.util.List;
import java.util.Set;
import org.isnad.text.MatchingForm;

/** The words of a name as the text has it, and which of them only say what is named. */
record Phrase(List<String> words) {
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "السيد",
          "السيده",
          "الدكتور",
          "الدكتوره",
          "دكتور",
          "دكتوره",
          "د",
          "المهندس",
          "مهندس",
          "الاستاذ",
          "الشيخ",
          "الشيخه",
          "الامير",
          "الاميره",
          "الملك",
          "الملكه",
          "السلطان",
          "الرئيس",
          "الرئيسه",
          "رئيس",
          "السفير",
          "السفيره",
          "الوزير",
          "الوزيره",
          "اللواء",
          "العميد",
          "العقيد",
          "الفريق",
          "المشير",
          "الجنرال",
          "العماد",
          "الاميرال",
          "المستشار",
          "المستشاره",
          "المبعوث",
          "الموفد",
          "القيادي",
          "الزعيم",
          "الزعيمه",
          "صاحب",
          "السمو",
          "معالي",
          "سمو",
          "جلاله",
          "فخامه",
          "سعاده",
          "خادم",
          "الحرمين",
          "الشريفين",
          "البابا",
          "النائب",
          "القاضي",
          "الراحل",
          "السابق",
          "الاسبق",
          "اول",
          "الركن",
          "الناطق",
          "المتحدث",
          "العاهل");

  static Phrase of(String name) {
    return new Phrase(
        List.of(name.strip().split("\\s+", -1)).stream().filter(word -> !word.isEmpty()).toList());
  }

  /** Everything from the word at this place. */
  String from(int index) {
    return String.join(" ", words.subList(index, words.size()));
  }

  /** Everything up to the word at this place. */
  String upTo(int index) {
    return String.join(" ", words.subList(0, index));
  }

  int size() {
    return words.size();
  }

  /** Whether a word is a title or form of address that stands before a name. */
  static boolean isTitle(String word) {
    return BEFORE_NAMES.contains(MatchingForm.of(word).replaceAll("[^\\p{L}]", ""));
  }

  /** The name without the titles before it; at least its last word. */
  String withoutTitles() {
    int start = 0;
    while (start < words.size() - 1 && isTitle(words.get(start))) {
      start++;
    }
    return from(start);
  }
}
