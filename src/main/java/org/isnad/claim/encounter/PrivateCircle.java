package org.isnad.claim.encounter;

import java.util.regex.Pattern;
import org.isnad.claim.Actor;
import org.isnad.text.MatchingForm;

/** Boards of companies, clubs and the like, whose meetings are no politics. */
final class PrivateCircle {
  private static final Pattern PRIVATE =
      Pattern.compile(
          "شركه|مجلس اداره|مجلس الاداره|بنك|مصرف|مدرب|لاعب|منتخب|نادي|فريق الكره|اتحاد"
              + " الكره|استوديو");

  private PrivateCircle() {}

  /** A company's board, a club: all who take part are organisations of business or sport. */
  static boolean is(Told one) {
    return one.participants.stream()
        .allMatch(
            member ->
                member.type != Actor.Type.STATE
                    && member.offices.stream()
                        .noneMatch(
                            office ->
                                !PRIVATE
                                    .matcher(MatchingForm.of(office.title() + " " + office.of()))
                                    .find())
                    && member.allNames().stream()
                        .anyMatch(name -> PRIVATE.matcher(MatchingForm.of(name)).find()));
  }
}
