package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.Mention;
import org.isnad.mention.When;

/**
 * A title tells what the lead tells, in other words: «أمير المنطقة يستقبل مدير الأمن. استقبل صاحب
 * السمو… اللواء…», «قمة هلسنكي تنطلق. اجتمع الرئيسان…». What nothing but the title tells is the
 * first encounter of its kind below it, if that stands near and no place or day speaks against it.
 */
final class TitleTelling {
  /** How far down the lead reaches, in sentences. */
  private static final int LEAD = 3;

  private final PlaceDistance distance;

  TitleTelling(PlaceDistance distance) {
    this.distance = distance;
  }

  /** The tellings in their order, those of the title joined to those of the lead. */
  List<Told> joined(List<Told> told) {
    List<Told> joined = new ArrayList<>(told);
    for (Told title : told) {
      Optional<Told> lead = isOfTitle(title) ? lead(title, told) : Optional.empty();
      if (lead.isPresent()) {
        lead.get().complete(title);
        joined.remove(title);
      }
    }
    return joined;
  }

  /** Whether nothing but the title tells it. */
  private static boolean isOfTitle(Told one) {
    return one.last() == 0 && !one.sentences.isEmpty();
  }

  /** The first below the title that may be what it tells. */
  private Optional<Told> lead(Told title, List<Told> told) {
    boolean only =
        told.stream().filter(one -> one.kind == title.kind && isOfTitle(one)).count() == 1;
    return told.stream()
        .filter(one -> one.kind == title.kind && one.first() > 0)
        .min(Comparator.comparingInt(Told::first))
        .filter(lead -> only && lead.first() <= LEAD && !isOther(title, lead));
  }

  private boolean isOther(Told title, Told lead) {
    boolean placed = !title.places.isEmpty() && !lead.places.isEmpty();
    boolean apart = title.places.stream().allMatch(place -> isApart(place, lead));
    return placed && apart
        || Sameness.clash(title.when, lead.when) && !isAWeekBefore(title.when, lead.when);
  }

  /**
   * «اجتماع وزاري السبت … سيجتمعون السبت المقبل»: without a verb a weekday may be past or to come.
   */
  private static boolean isAWeekBefore(When title, When lead) {
    return title instanceof When.Day past
        && lead instanceof When.Day day
        && past.date().plusWeeks(1).equals(day.date());
  }

  private boolean isApart(Mention place, Told lead) {
    return lead.places.stream().allMatch(other -> distance.apart(place, other, false));
  }
}
