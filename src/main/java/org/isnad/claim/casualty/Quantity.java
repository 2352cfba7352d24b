package org.isnad.claim.casualty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Count;
import org.isnad.claim.casualty.Hedge.Bound;
import org.isnad.text.ArabicNumber;

/**
 * A hedge and a number, or words of vague quantity: «أكثر من 1200», «بين 270 و330 ألف», «عشرات
 * الآلاف», «عدد من».
 *
 * @param number the number told; of a range the lower end
 * @param end index after the last token, «من» not among them
 * @param vague whether there is no number in it
 */
record Quantity(Count count, long number, int end, boolean vague) {
  private static final Map<String, Long> VAGUE =
      Map.of("عشرات", 10L, "ميات", 100L, "الاف", 1000L, "ملايين", 1_000_000L);
  private static final Map<String, Long> VAGUE_SCALES =
      Map.of("الالاف", 1000L, "الاف", 1000L, "الملايين", 1_000_000L);
  private static final Map<String, Long> FRACTIONS = Map.of("نصف", 2L, "ربع", 4L);
  private static final Pattern NO_NUMBER = Pattern.compile("(ب?ال)?ميه|الالف|الاثن(ان|ين|تان|تين)");
  private static final Set<String> AMOUNTS = Set.of("عدد", "عددا", "اعداد", "اعدادا");
  private static final Set<String> SEVERAL = Set.of("عديد", "العديد", "كثير", "الكثير");
  private static final Set<String> FEW = Set.of("عده", "بضعه", "بضع");
  private static final Set<String> OVER =
      Set.of(
          "تجاوز", "تجاوزت", "يتجاوز", "تتجاوز", "تخطي", "تخطت", "يتخطي", "تتخطي", "فاق", "فاقت");
  private static final Set<String> TOLL =
      Set.of("عدد", "عددهم", "اعداد", "حصيله", "الحصيله", "حصيلت", "ال");

  /** «تجاوز عدد القتلى في تركيا وسوريا 40»: how far before a number the verb may stand. */
  private static final int TOLL_REACH = 8;

  /** The quantity that starts at a word. */
  static Optional<Quantity> at(List<String> forms, int from) {
    Optional<Hedge> hedge = Hedge.before(forms, from);
    int start = from + hedge.map(h -> h.words().size()).orElse(0);
    Bound bound = hedge.map(Hedge::bound).orElseGet(() -> exceeded(forms, from));
    if (bound == Bound.FROM) {
      return range(forms, start);
    }
    Optional<Quantity> counted =
        number(forms, start)
            .map(n -> new Quantity(bound.count(n.value()), n.value(), start + n.length(), false));
    if (counted.isPresent()) {
      return counted;
    }
    Optional<Quantity> hyphened =
        ArabicNumber.rangeAt(forms, start)
            .map(
                r ->
                    new Quantity(
                        new Count.Between(r.low(), r.high()), r.low(), start + r.length(), false));
    return hyphened.isPresent() ? hyphened : vague(forms, start);
  }

  /** «تجاوز الأربعين», «تجاوز عدد القتلى 40» are more, «لا يتجاوز الأربعين» are no more. */
  private static Bound exceeded(List<String> forms, int from) {
    for (int at = from - 1; at >= Math.max(0, from - TOLL_REACH); at--) {
      boolean near = at == from - 1 || TOLL.contains(forms.get(at + 1));
      if (near && OVER.contains(forms.get(at))) {
        boolean negated = at > 0 && forms.get(at - 1).matches("لا|لم|لن");
        return negated ? Bound.AT_MOST : Bound.MORE_THAN;
      }
    }
    return Bound.EXACT;
  }

  private static Optional<ArabicNumber> number(List<String> forms, int from) {
    if (from >= forms.size() || NO_NUMBER.matcher(forms.get(from)).matches()) {
      return forms.size() > from && forms.get(from).equals("ميه")
          ? ArabicNumber.cardinalAt(forms, from)
          : Optional.empty();
    }
    Long part = FRACTIONS.get(forms.get(from));
    if (part != null) {
      return ArabicNumber.cardinalAt(forms, from + 1)
          .filter(whole -> whole.value() >= 1000)
          .map(whole -> new ArabicNumber(whole.value() / part, whole.length() + 1));
    }
    return ArabicNumber.cardinalAt(forms, from);
  }

  private static Optional<Quantity> range(List<String> forms, int start) {
    Optional<ArabicNumber> low = number(forms, start);
    int and = start + low.map(ArabicNumber::length).orElse(0);
    if (low.isEmpty() || and >= forms.size()) {
      return Optional.empty();
    }
    boolean glued = forms.get(and).matches("و\\d.*"); // «بين 18 ألفا و20 ألفا»
    if (!glued && !Set.of("و", "الي").contains(forms.get(and))) {
      return Optional.empty();
    }
    int upper = glued ? and : and + 1;
    return number(forms, upper)
        .filter(high -> low.get().value() < high.value())
        .map(
            high -> {
              long from = sameScale(low.get().value(), high.value());
              Count count = new Count.Between(from, high.value());
              return new Quantity(count, from, upper + high.length(), false);
            });
  }

  /** «270 و330 ألف»: the scale of the upper end is that of the lower end too. */
  private static long sameScale(long low, long high) {
    for (long scale : new long[] {1_000_000, 1000}) {
      if (high % scale == 0 && low < scale && low * scale < high) {
        return low * scale;
      }
    }
    return low;
  }

  private static Optional<Quantity> vague(List<String> forms, int from) {
    if (from >= forms.size()) {
      return Optional.empty();
    }
    String form = forms.get(from);
    Long least = VAGUE.get(form.startsWith("ال") && form.length() > 5 ? form.substring(2) : form);
    if (least != null) {
      Long scale = from + 1 < forms.size() ? VAGUE_SCALES.get(forms.get(from + 1)) : null;
      return scale == null
          ? Optional.of(atLeast(least, from + 1))
          : Optional.of(atLeast(least * scale, from + 2));
    }
    if (AMOUNTS.contains(form)) {
      int of = from + 1;
      while (of < forms.size()
          && of < from + 3
          && forms
              .get(of)
              .matches("كبيرا?|اكبر|محدودا?|قليلا?|اخر|ضخما?|هايلا?|غير|محدد|معروف|معلوم")) {
        of++;
      }
      if (of < forms.size() && forms.get(of).equals("من")) {
        return Optional.of(atLeast(2, of));
      }
      boolean others = from + 1 < forms.size() && forms.get(from + 1).equals("اخر");
      return others
          ? Optional.of(new Quantity(new Count.AtLeast(1), 2, from + 1, true))
          : Optional.empty();
    }
    return SEVERAL.contains(form) || FEW.contains(form)
        ? Optional.of(atLeast(2, from + 1))
        : Optional.empty();
  }

  private static Quantity atLeast(long least, int end) {
    return new Quantity(new Count.AtLeast(least), least, end, true);
  }
}
